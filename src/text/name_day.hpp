// SPDX-License-Identifier: MIT
// Days in the names of files and folders, where they are written in numbers alone.  Days in words
// are find_date()'s (date.hpp).  Tested by name_day_test.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "text/date.hpp"

namespace daybook::text {

/// A day and where it stands in a name.
struct NameDay {
  Date date;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view between;  ///< of the name: what joins its parts; empty for `20260108`
};

/// The first `20260108` or `2026-01-08` of a name, with any of `joiners` twice in place of '-'.
/// What is part of a longer number is no day.
std::optional<NameDay> find_name_day(std::string_view name, std::string_view joiners);

}  // namespace daybook::text
