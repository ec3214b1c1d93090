// SPDX-License-Identifier: MIT
// How to mend what a diagnostic complains of, as data: a rule says what to write instead, and
// build/fix.cpp shows and does it.  Knows no disk.  Tested through fix_test.cpp of the build room.
#pragma once

#include <string>
#include <vector>

#include "text/diagnostic.hpp"
#include "text/rule.hpp"
#include "text/span.hpp"

namespace daybook::text {

/// Puts `text` in the place of the span; an empty span inserts before its byte.
struct Edit {
  Span span;
  std::string text;
};

/// A change of one file that takes nothing from what its author said.
struct Fix {
  Rule rule;                  ///< what it mends
  std::string path;           ///< relative to the journal's root
  std::vector<Edit> edits{};  ///< in the order of the file; no two touch the same byte
  std::string new_name{};     ///< of the file in its folder; empty: it keeps its name
};

/// What a rule of style has to say, and how to mend it.
struct Findings {
  Diagnostics diagnostics;
  std::vector<Fix> fixes;
};

}  // namespace daybook::text
