// SPDX-License-Identifier: MIT
// Splits the YAML block at a file's top from its Markdown.  Does not read the YAML: that is yaml/'s
// work. Tested by front_matter_test.cpp.
#pragma once

#include <cstdint>

#include "text/source_file.hpp"
#include "text/span.hpp"

namespace daybook::markdown {

/// Where the front matter stands.
struct FrontMatter {
  text::Span yaml;               ///< between the `---` lines; empty when there is none
  std::uint32_t body_begin = 0;  ///< the first byte of the Markdown, after a byte order mark
  bool unclosed = false;         ///< the file begins like front matter whose end is missing
  bool late = false;             ///< blank lines or spaces stand before its `---`
};

/// The block is closed by `---` or `...`, and its first line that is neither blank nor a comment
/// has to be `key:`; an empty block counts too.  Anything else is Markdown, so that a thematic
/// break on the first line costs no text.  Below blank lines or behind spaces a block with keys
/// counts as well: `private: true` in it was meant.
FrontMatter split_front_matter(const text::SourceFile& source);

}  // namespace daybook::markdown
