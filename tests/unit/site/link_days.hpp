// SPDX-License-Identifier: MIT
// A journal of a session a day, for what is merged over sessions.
#pragma once

#include <fmt/format.h>
#include <initializer_list>
#include <string>
#include <string_view>

#include "support/journal_text.hpp"

namespace daybook::tests {

/// One session a day from 1 June 2026; each string is the body below its title.
inline site::Site link_days(std::initializer_list<std::string_view> bodies) {
  std::string archive;
  int day = 0;
  for (const std::string_view body : bodies) {
    ++day;
    archive += fmt::format("-- sessions/2026-06-{0:02}-s.md --\n# Day {0}\n\n{1}\n", day, body);
  }
  return link_text(archive).value;
}

}  // namespace daybook::tests
