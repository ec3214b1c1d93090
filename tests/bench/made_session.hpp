// SPDX-License-Identifier: MIT
// Made-up sessions in the three dialects and decision records, for make_journal.  A session depends
// on the seed and its number alone, and leads to earlier ones only, so a short journal is the
// beginning of a long one.  No test: make_journal.cpp says what the text is for.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bench {

struct Plan {
  std::uint64_t seed = 1;
  std::uint32_t sessions_a_day = 3;  ///< the first on 2000-01-01
};

/// What others need to know of a session, so that they can lead to it.
struct SessionName {
  std::string date;  ///< YYYY-MM-DD
  std::string topic;
  std::string_view track;
  std::string_view module;
  std::string file;  ///< without its folder
};
SessionName session_name(const Plan& plan, std::uint32_t number);

/// Half of them are 6 KB to 8 KB, one in twenty is 30 KB; numbers begin at 0.
std::string session_text(const Plan& plan, std::uint32_t number);

/// Numbers begin at 1.  There is one for each 50 sessions, written when they had been held.
constexpr std::uint32_t record_count(std::uint32_t sessions) {
  return 1 + sessions / 50;
}
std::string record_file(std::uint32_t number);
std::string record_text(const Plan& plan, std::uint32_t number);

/// The notes of tracks and modules: 4 and 40.
constexpr std::uint32_t k_shelf_notes = 44;
struct ShelfNote {
  std::string path;  ///< below the journal's folder
  std::string text;
};
ShelfNote shelf_note(const Plan& plan, std::uint32_t number);

}  // namespace bench
