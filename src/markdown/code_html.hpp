// SPDX-License-Identifier: MIT
// A code block as HTML: its caption, its tokens in colours, its lines when they are numbered or
// marked.  Finds no blocks.  Tested by code_html_test.cpp.
#pragma once

#include <string>
#include <string_view>

#include "markdown/html.hpp"

namespace daybook::markdown {

/// A fenced or indented block, as it was written.
struct CodeBlock {
  std::string_view info{};  ///< the whole info string
  std::string_view code{};  ///< without its last line feed
};

/// `words`: for the captions that are no names of languages.
void append_code_block(std::string& out, const CodeBlock& block, CodeBlocks form,
                       const TextWords& words = {});

/// Whether code without a language is a drawing, whose lines have to touch: two lines at least hold
/// characters for drawing boxes, or corners made of + and -.
bool is_diagram(std::string_view code);

}  // namespace daybook::markdown
