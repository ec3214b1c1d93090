// SPDX-License-Identifier: MIT
// Makes pages comparable: the part a golden is about, one element a line.  Knows just enough of
// HTML as daybook writes it; it is no parser for other people's.  Tested by markup_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::tests {

/// The `<main …>…</main>` of a page, tags included; empty when it has none.
std::string_view main_part(std::string_view page);

/// The same markup with each block element on a line of its own, indented by its depth.  Inline
/// elements stay in their line, and what is inside `<pre>` stays as it is.
std::string one_element_a_line(std::string_view markup);

}  // namespace daybook::tests
