// SPDX-License-Identifier: MIT
// Which language the info string of a code block names, and which is that of formulas.  Knows no
// list of languages.  Tested by code_info_test.cpp and through the site room's stack_test.cpp.
#pragma once

#include <string>
#include <string_view>

#include "markdown/document.hpp"

namespace daybook::markdown {

/// Its first word in lower case if it looks like a language, else empty; the first in braces for
/// `{.python #id}` and `{python}`, what stands before the colon for `python:train.py`.
std::string code_language(std::string_view info);

/// The language of code that is a formula.
inline constexpr std::string_view k_math_language = "math";

/// Whether a formula is on the page of this text, be it a block of code.
bool has_formula(const Document& document);

}  // namespace daybook::markdown
