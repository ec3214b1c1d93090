// SPDX-License-Identifier: MIT
// What was read from a file, beside the lines it was read from: for an author who wonders why.
// Tested by explain_test.cpp; printed by cli/explain_command.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "journal/session.hpp"

namespace daybook::journal {

/// One thing that was read.
struct Remark {
  std::uint32_t line = 0;  ///< from 1; 0 for what stands in no line, such as the file's name
  /// `date (header)`, `section gaps`, `gap`, `gap.severity H`; or, in no line, `date "2026-01-08"
  /// (file name)`.
  std::string text;
};

/// All of an entry's remarks, by line, then in the order they were read.  A statement that another
/// one beats says which.
std::vector<Remark> explain(const Entry& entry);

/// One line: what the file is taken for: `a session (study)`, `a decision record`, `a note`.
std::string describe_kind(const Entry& entry);

}  // namespace daybook::journal
