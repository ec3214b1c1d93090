// SPDX-License-Identifier: MIT
// The `{#id}` with which an author names a heading's anchor.  Knows no tree: sections.cpp takes it
// off the heading's words.  Tested by sections_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/span.hpp"

namespace daybook::markdown {

/// What stands in the braces at the end of a heading's text.
struct HeadingId {
  std::string_view braces;  ///< at the end of the text, with what they hold; empty: no id
  std::string id;           ///< NFC
  text::Span span;          ///< of the braces, in the file
  enum class Fault : std::uint8_t {
    none,
    characters,  ///< it holds what no anchor can; the braces stay words
    reserved,    ///< it is an id of the page's own
  } fault = Fault::none;
};

/// `{#id}`, `{.class #id key=value}`: of several ids the first, all else passed over.  Letters and
/// digits of all scripts and `-_.:` make an id.  `written` is the heading as it stands in the file
/// from `begin` on: a backslash there makes plain words of the braces.
HeadingId find_heading_id(std::string_view text, std::string_view written, std::uint32_t begin);

}  // namespace daybook::markdown
