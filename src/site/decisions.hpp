// SPDX-License-Identifier: MIT
// Decisions: the entries of sessions and the decision records as one list, and how records
// supersede one another.  Knows no HTML and no drawing.  Tested by decisions_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "site/ids.hpp"
#include "text/date.hpp"
#include "text/diagnostic.hpp"

namespace daybook::site {

struct Site;

/// A decision record, or an entry of a session.
struct Decision {
  std::optional<AdrId> record;       ///< the record, or the one that the entry names
  std::optional<SessionId> session;  ///< of the entry; none: it is the record itself
  std::uint32_t item = 0;            ///< of the entry, in its session's items
};

/// "Newer supersedes older", whichever of the two says so.
struct Supersession {
  AdrId newer;
  AdrId older;
  bool in_cycle = false;  ///< the older one supersedes the newer one too, perhaps through others
};

/// Records that supersede one another, directly or through others.
struct DecisionChain {
  std::vector<AdrId> records;        ///< by number; two at least
  std::vector<Supersession> arrows;  ///< by newer, then by older record
};

/// What it says: a record's title, or the entry's text.
std::string_view decision_text(const Site& site, const Decision& decision);
/// "proposed" … "superseded" of the record that it is or names, "other" for a word that is no
/// known status or none; empty for an entry that names no record.
std::string_view decision_status(const Site& site, const Decision& decision);
/// The file it stands in.
FileId decision_file(const Site& site, const Decision& decision);

/// Fills `supersedes` and `superseded_by` of all records, both ways round; links are resolved.
void join_records(Site& site, text::Diagnostics& diagnostics);
/// The chains that joined records form.
std::vector<DecisionChain> find_chains(const Site& site);
/// All decisions.
std::vector<Decision> list_decisions(const Site& site);
/// What contradicts itself: cycles, an accepted record that is superseded, a superseded one that
/// names no successor, an entry that names a record that is not there.
void check_decisions(const Site& site, text::Diagnostics& diagnostics);

}  // namespace daybook::site
