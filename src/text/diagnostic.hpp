// SPDX-License-Identifier: MIT
// What daybook has to say about a journal.  A diagnostic is whole in itself: it can be kept in a
// cache and printed without its source file.  Tested by diagnostic_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "text/rule.hpp"
#include "text/span.hpp"

namespace daybook::text {

/// A place in a file, with the line it stands in.  Made by SourceFile::place().
struct Place {
  std::string path{};  ///< relative to the journal's root; empty when no file is at fault
  LineColumn begin{};
  std::uint32_t end_column = 1;  ///< on the first line, exclusive, in code points
  std::string line_text{};       ///< the whole source line, without its line ending
};

/// One fault: `path:line:col: severity: message [rule]`, then the line with a caret, then `help:
/// …`. `message` is a lower-case sentence without full stop that quotes the author; `help` says
/// what to write instead and may be empty.
struct Diagnostic {
  Rule rule;
  Severity severity;
  Place place;
  std::string message;
  std::string help{};
};

/// A diagnostic of the rule's own severity.
Diagnostic make_diagnostic(Rule rule, Place place, std::string message, std::string help = {});

using Diagnostics = std::vector<Diagnostic>;

/// A step's answer about what an author may have got wrong: always a value, perhaps a poor one, and
/// what there was to say about the input.
template <class T>
struct Checked {
  T value;
  Diagnostics diagnostics;
};

/// Worst first; then by path, line, column, rule and message, so that the order never depends on a
/// thread.
void sort_worst_first(Diagnostics& diagnostics);

/// How many are of this severity.
std::uint32_t count_of(const Diagnostics& diagnostics, Severity severity);

/// Whether a text carries ANSI colours.
enum class Color : std::uint8_t { no, yes };

/// The text of one diagnostic as people read it, ending in a newline.  With Color::yes the
/// severity, caret and rule carry ANSI colours.
std::string format_text(const Diagnostic& diagnostic, Color color);

/// The same as one line of a GitHub workflow command (`::warning file=…,line=…,col=…,title=…::…`),
/// %, CR, LF (and `:` and `,` in properties) escaped; ends in a newline.
std::string format_github(const Diagnostic& diagnostic);

}  // namespace daybook::text
