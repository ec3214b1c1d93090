// SPDX-License-Identifier: MIT
// How long a session took, as people write it.  Tested by duration_test.cpp.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace daybook::text {

/// What a number without a unit counts.
enum class DurationUnit { unstated, minutes };

/// Reads `2 hours 30 minutes`, `2h 30min`, `45min`, `1.5 hours`, `1:30`, `90`
/// (with DurationUnit::minutes), `~3-4 hours` and `85-90` (a range's middle, rounded to whole
/// minutes), `约 1.5 小时`, `2 小时 15 分钟`, `100-110 dakika`, `2 Stunden`, `1 heure 20`, `2
/// horas`, `~2h (with breaks)`.  Nothing for `half day`, `in progress` or a bare number of unstated
/// unit.  At most 10 000 hours.
std::optional<std::chrono::minutes> parse_duration(std::string_view text,
                                                   DurationUnit bare = DurationUnit::unstated);

}  // namespace daybook::text
