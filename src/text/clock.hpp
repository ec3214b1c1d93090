// SPDX-License-Identifier: MIT
// Times of the day as people write them, and stretches between two.  Does not say whether `1:30` is
// a time or a length: the caller knows what the field is for.  Tested by clock_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace daybook::text {

/// A time of the day, or the stretch between two.
struct ClockReading {
  std::uint32_t start = 0;              ///< minutes of the day
  std::optional<std::uint32_t> length;  ///< minutes, over midnight if need be; nothing for one time
  bool marked = false;  ///< am, pm, 点 or their like: a time of the day and no length
  bool whole = false;   ///< there was nothing else in the text
};

/// The first time in a text: `14:30`, `9:05 am`, `3pm`, `下午3点半`, `14:00 - 16:30`, `2-3:30 PM`.
std::optional<ClockReading> find_clock(std::string_view text);

/// Now, in minutes of the machine's own day.  Like text::today() an input of a run, read once by
/// the command line.
std::uint32_t minutes_of_today();

/// Minutes of the day as HH:MM.
std::string to_clock(std::uint32_t minutes);

}  // namespace daybook::text
