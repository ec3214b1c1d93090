// SPDX-License-Identifier: MIT
// `daybook new adr`: the next decision record in the form of those that are there, and what it
// changes in the one it supersedes.  Writes nothing.  Tested by adr_test.cpp and
// tests/cli/new_adr*.txt.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "build/journal.hpp"
#include "io/file_system.hpp"
#include "scaffold/archetype.hpp"
#include "scaffold/session.hpp"
#include "text/date.hpp"

namespace daybook::scaffold {

/// What was asked for; empty texts: it was not.
struct AdrWish {
  std::string title = {};
  std::string status = {};
  std::string supersedes = {};  ///< a number, a file's name or path
  text::Date date = {};
};

/// A file whose status is another one afterwards.
struct ChangedFile {
  std::string path;    ///< below the journal
  std::string before;  ///< all its bytes
  std::string after;
  std::string note;  ///< what was done, for its author
};

/// A record to be written, and the one that it supersedes.
struct NewRecord {
  NewFile file;
  std::optional<ChangedFile> superseded;
};

using PlannedRecord = std::variant<NewRecord, Refusal, text::Diagnostics>;

/// `folder` is the journal's, as in JournalOptions.
PlannedRecord plan_adr(const io::FileSystem& files, const std::string& folder,
                       const build::Journal& journal, const Archetypes& archetypes,
                       const AdrWish& wish);

}  // namespace daybook::scaffold
