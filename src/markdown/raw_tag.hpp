// SPDX-License-Identifier: MIT
// One HTML tag: where it ends, its name and attributes, and whether daybook keeps such an element.
// Tested by raw_html_test.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "markdown/html.hpp"

namespace daybook::markdown {

/// The size of the tag or comment that begins with the '<' at `at`; 0 when it is none.
std::size_t raw_tag_size(std::string_view html, std::size_t at);

/// The name in lower case; empty for a comment.
std::string raw_tag_name(std::string_view tag);

/// What is known of an element.
struct RawElement {
  enum class Use { unknown, safe, allowed, dropped };
  Use use = Use::unknown;
  bool block = false;     ///< may not stand in a paragraph
  bool empty = false;     ///< has no end tag
  bool verbatim = false;  ///< dropped with all it holds
};
RawElement raw_element(std::string_view name);

/// Appends ` name="value"` for each attribute that is known to do no harm.
void append_attributes(std::string& out, std::string_view tag, RawHtml policy);

}  // namespace daybook::markdown
