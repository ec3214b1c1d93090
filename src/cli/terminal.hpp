// SPDX-License-Identifier: MIT
// What the streams are connected to, and whether to use colour there.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/diagnostic.hpp"

namespace daybook::cli {

/// The choices of `--color`.
enum class ColorChoice : std::uint8_t { automatic, always, never };

/// Colour for standard error.  `automatic` follows NO_COLOR (no-color.org), CLICOLOR_FORCE,
/// TERM=dumb and whether standard error is a terminal, in this order.
text::Color color_for_messages(ColorChoice choice);

bool messages_go_to_terminal();
bool output_is_terminal();
/// Whether somebody is there to answer: standard input and standard output are a terminal.
bool can_ask();

/// Columns of the terminal that standard output goes to; 0 when it goes elsewhere.
std::size_t columns_of_output();

/// What was asked for, to standard output.  A failure is found when the process flushes the stream.
void print_output(std::string_view text);

/// One line on a terminal that is written over again and again; says nothing elsewhere, and nothing
/// in the first second of a run.
class ProgressLine {
 public:
  ProgressLine();
  void show(const std::string& text);
  void clear();

 private:
  std::int64_t begin_ms_;
  bool shown_ = false;
  bool enabled_;
};

}  // namespace daybook::cli
