// SPDX-License-Identifier: MIT
// What `daybook list` shows: the things of one kind that a filter lets through, as rows of a table
// and as the JSON objects the export has for them.  listing_kinds.cpp says how to add a kind.
// Tested by tests/cli/list*.txt.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "build/journal.hpp"
#include "render/journal_json.hpp"
#include "text/date.hpp"

namespace daybook::cli {

/// Which of them; what is not set lets all through.
struct ListFilter {
  std::optional<std::string> track, module, tag;  ///< compared without case, spaces and signs
  std::optional<text::Date> since;   ///< of the session, or the last session that has it
  std::optional<text::Date> due_by;  ///< of a review
  bool open_only = false;
};

/// One thing of a kind.
struct ListRow {
  std::vector<std::string> cells;
  std::string json;  ///< the export's object
};

/// All that a filter let through, with the titles of its columns.
struct Listing {
  std::vector<std::string_view> columns;
  std::vector<ListRow> rows;
};

/// A file that is not published, and a part of one that is published without it.
ListRow held_row(const site::Held& held);
ListRow withheld_row(const journal::Entry& entry, const journal::Withheld& part);

/// One thing that can be listed.
struct ListKind {
  std::string_view name;
  bool can_be_open = false;  ///< `--open` means something
  bool has_session = true;   ///< the other filters mean something
};
/// All kinds, in the order they are offered.
std::vector<ListKind> list_kinds();

/// `kind` is the name of one of list_kinds().
Listing list_of(std::string_view kind, const build::Journal& journal,
                const render::JournalJson& json, const ListFilter& filter);

/// A sentence for each name in the filter that the journal does not have.
std::vector<std::string> unknown_names(const ListFilter& filter, const site::Site& site);

/// The rows in columns as wide as they need, the last one cut where a terminal is narrower.
std::string as_table(const Listing& listing, std::size_t columns);
/// A JSON array, one object a line.
std::string as_json(const Listing& listing);

}  // namespace daybook::cli
