// SPDX-License-Identifier: MIT
// Whether text between marks that may mean something else is a formula: it can be read as one, and
// says more than words do.  Finds no marks.  Tested by formula_lines_test.cpp.
#pragma once

#include <string_view>

namespace daybook::markdown {

/// How much a text looks like TeX.
enum class TexGuess : unsigned char {
  words,    ///< it is none, or cannot be read
  likely,   ///< letters one by one, with signs between them: `a + b`
  certain,  ///< a command that is known, `^`, or an index
};

TexGuess guess_tex(std::string_view content);

}  // namespace daybook::markdown
