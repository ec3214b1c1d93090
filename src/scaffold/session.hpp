// SPDX-License-Identifier: MIT
// `daybook new session`: where the next session belongs, and its text, filled in with what the
// journal knows.  Writes nothing.  Tested by session_test.cpp and tests/cli/new_session*.txt.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "build/journal.hpp"
#include "io/file_system.hpp"
#include "scaffold/archetype.hpp"
#include "text/date.hpp"
#include "text/diagnostic.hpp"

namespace daybook::scaffold {

/// What was asked for; empty texts: it was not.
struct SessionWish {
  std::string archetype = {};
  std::string track = {};
  std::string module = {};
  std::string topic = {};
  text::Date date = {};
  std::optional<std::uint32_t> minutes = {};  ///< of the day, when it is today
};

/// A file that is to be written.
struct NewFile {
  std::string path;  ///< below the journal
  std::string text;
  std::vector<std::string> notes = {};  ///< what its author may want to know, a sentence each
};

/// Why nothing can be made of a wish, as a message has it.
struct Refusal {
  std::string message;
};

/// A file, a refusal, or what is wrong with the archetype.
using Planned = std::variant<NewFile, Refusal, text::Diagnostics>;

/// `folder` is the journal's, as in JournalOptions: a name that is taken on the disk is passed by.
Planned plan_session(const io::FileSystem& files, const std::string& folder,
                     const build::Journal& journal, const Archetypes& archetypes,
                     const SessionWish& wish);

}  // namespace daybook::scaffold
