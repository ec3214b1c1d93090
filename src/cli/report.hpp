// SPDX-License-Identifier: MIT
// What a build had to say, in the form asked for: all messages worst first, then one line that sums
// up.
#pragma once

#include <string>

#include "build/pipeline.hpp"
#include "cli/arguments.hpp"
#include "text/diagnostic.hpp"

namespace daybook::cli {

/// The diagnostics as text, JSON, GitHub commands or SARIF 2.1.0; empty for none in text and
/// github. Notes are left out unless verbose; quiet leaves only errors.
std::string format_diagnostics(const text::Diagnostics& diagnostics, MessageFormat format,
                               Verbosity verbosity, text::Color color);

/// "3 errors, 12 warnings", or empty when there is neither.
std::string count_line(const text::Diagnostics& diagnostics);

/// "built 12 sessions, 48 pages in _site (5 written, 43 unchanged, 0 removed, 2 held back) in 123
/// ms".
std::string summary_line(const build::BuildReport& report);

/// 0 or 1, by the worst diagnostic.
int exit_code_for(const text::Diagnostics& diagnostics, Strictness strictness);

}  // namespace daybook::cli
