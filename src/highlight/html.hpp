// SPDX-License-Identifier: MIT
// Code as HTML: the tokens in spans whose classes are letters (class_of), for a style sheet to
// colour.  Writes no <pre> and no lines; that is markdown's.  Tested by highlight_html_test.cpp.
#pragma once

#include <string>
#include <string_view>

#include "highlight/language.hpp"

namespace daybook::highlight {

/// Appends the code, escaped, with `<span class="k">` around what is not plain.  No span crosses
/// the end of a line, so the HTML may be cut into lines.
void append_html(std::string& out, std::string_view code, const Language& language);

}  // namespace daybook::highlight
