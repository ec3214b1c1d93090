// SPDX-License-Identifier: MIT
#include "cli/listing.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <functional>
#include <utility>

#include "text/escape.hpp"
#include "text/terminal_text.hpp"
#include "text/unicode.hpp"

namespace daybook::cli {
namespace {

using journal::ItemField;
using journal::ItemType;

/// The filter as questions about sessions.
class Sieve {
 public:
  Sieve(const site::Site& site, const ListFilter& filter) : site_(site), filter_(filter) {}

  bool passes(site::SessionId id) const {
    const site::FileNode& file = site_.file_of(id);
    return fits_shelf(file.track, file.module) && fits_tag(file) && fits_day(file);
  }
  /// Whether one of the sessions passes.
  bool passes(const std::vector<site::SessionId>& sessions) const {
    return std::ranges::any_of(sessions, [&](site::SessionId id) { return passes(id); });
  }
  bool passes_open(bool is_open) const { return is_open || !filter_.open_only; }

 private:
  static bool same(std::string_view name, const std::string& wanted) {
    return text::match_key(name) == text::match_key(wanted);
  }

  bool fits_shelf(std::optional<site::TrackId> track, std::optional<site::ModuleId> module) const {
    if (filter_.track && !(track && (same(site_.track(*track).name, *filter_.track) ||
                                     same(site_.track(*track).title, *filter_.track))))
      return false;
    return !filter_.module || (module && (same(site_.module(*module).name, *filter_.module) ||
                                          same(site_.module(*module).title, *filter_.module)));
  }

  bool fits_tag(const site::FileNode& file) const {
    if (!filter_.tag) return true;
    return std::ranges::any_of(file.entry->common.tags,
                               [&](const auto& tag) { return same(tag.value, *filter_.tag); });
  }

  bool fits_day(const site::FileNode& file) const {
    const auto& date = file.date;
    return !filter_.since || (date && date->last >= *filter_.since);
  }

  const site::Site& site_;
  const ListFilter& filter_;
};

/// What every kind is listed from.
struct Shelf {
  const site::Site& site;
  const render::JournalJson& json;
  const Sieve& sieve;

  std::string day(site::SessionId id) const {
    const auto& date = site.file_of(id).date;
    return date ? text::to_iso(date->first) : std::string();
  }
  std::string place(site::SessionId id, std::uint32_t item) const {
    const journal::Entry& entry = *site.file_of(id).entry;
    const journal::Item& found = site.session(id).session->items[item];
    return fmt::format("{}:{}", entry.path(), entry.document->source().line_of(found.span.begin));
  }
  std::string shelf(std::optional<site::TrackId> track,
                    std::optional<site::ModuleId> module) const {
    if (module) return site.module(*module).title;
    return track ? site.track(*track).title : std::string();
  }
};

std::string level_cell(std::optional<journal::Level> level) {
  return level ? fmt::format("L{}", static_cast<unsigned>(*level)) : std::string();
}

Listing list_sessions(const Shelf& shelf) {
  Listing listing{.columns = {"DATE", "KIND", "MIN", "MODULE", "TITLE"}, .rows = {}};
  for (std::uint32_t i = 0; i < shelf.site.sessions.size(); ++i) {
    const site::SessionId id{i};
    if (!shelf.sieve.passes(id)) continue;
    const site::FileNode& file = shelf.site.file_of(id);
    const journal::Session& session = *shelf.site.session(id).session;
    listing.rows.push_back(
        {{shelf.day(id), std::string(journal::session_kind_name(session.kind)),
          session.duration_min ? std::to_string(*session.duration_min) : std::string(),
          shelf.shelf(file.track, file.module), file.entry->common.title.value},
         shelf.json.session(id)});
  }
  return listing;
}

Listing list_adrs(const Shelf& shelf) {
  Listing listing{.columns = {"NUMBER", "STATUS", "TITLE"}, .rows = {}};
  for (std::uint32_t i = 0; i < shelf.site.adrs.size(); ++i) {
    const site::AdrNode& adr = shelf.site.adrs[i];
    const std::string number = adr.adr->number ? std::to_string(*adr.adr->number) : std::string();
    const std::string status =
        adr.adr->status ? std::string(journal::adr_status_name(*adr.adr->status)) : std::string();
    listing.rows.push_back({{number, status, shelf.site.file(adr.file).entry->common.title.value},
                            shelf.json.adr(site::AdrId{i})});
  }
  return listing;
}

Listing list_tracks(const Shelf& shelf) {
  Listing listing{.columns = {"SESSIONS", "MIN", "TRACK"}, .rows = {}};
  for (std::uint32_t i = 0; i < shelf.site.tracks.size(); ++i) {
    const site::TrackNode& track = shelf.site.tracks[i];
    listing.rows.push_back(
        {{std::to_string(track.sessions.size()), std::to_string(track.minutes), track.title},
         shelf.json.track(site::TrackId{i})});
  }
  return listing;
}

Listing list_modules(const Shelf& shelf) {
  Listing listing{.columns = {"SESSIONS", "MIN", "LEVEL", "TRACK", "MODULE"}, .rows = {}};
  for (std::uint32_t i = 0; i < shelf.site.modules.size(); ++i) {
    const site::ModuleNode& module = shelf.site.modules[i];
    listing.rows.push_back(
        {{std::to_string(module.sessions.size()), std::to_string(module.minutes),
          level_cell(module.level), shelf.shelf(module.track, std::nullopt), module.title},
         shelf.json.module(site::ModuleId{i})});
  }
  return listing;
}

Listing list_held(const Shelf& shelf) {
  Listing listing{.columns = {"WHY", "FILE"}, .rows = {}};
  for (const site::Held& held : shelf.site.held) {
    const std::string_view why = site::held_reason(held.why);
    std::string json = R"({"source":")";
    text::append_json_escaped(json, held.entry->path());
    json += fmt::format(R"(","why":"{}"}})", why);
    listing.rows.push_back({{std::string(why), std::string(held.entry->path())}, std::move(json)});
  }
  return listing;
}

Listing list_tasks(const Shelf& shelf) {
  Listing listing{.columns = {"SINCE", "STATE", "WHERE", "TASK"}, .rows = {}};
  for (std::uint32_t i = 0; i < shelf.site.tasks.size(); ++i) {
    const site::Task& task = shelf.site.tasks[i];
    if (!shelf.sieve.passes(task.sessions) || !shelf.sieve.passes_open(!task.done)) continue;
    const std::string state = task.done           ? "done"
                              : task.carried == 0 ? "open"
                                                  : fmt::format("open, carried {}", task.carried);
    listing.rows.push_back({{shelf.day(task.sessions.front()), state,
                             shelf.place(task.sessions.back(), task.item), task.text},
                            shelf.json.task(i)});
  }
  return listing;
}

Listing list_gaps(const Shelf& shelf) {
  Listing listing{.columns = {"OPENED", "SEVERITY", "STATE", "WHERE", "GAP"}, .rows = {}};
  for (std::uint32_t i = 0; i < shelf.site.gaps.size(); ++i) {
    const site::Gap& gap = shelf.site.gaps[i];
    if (!shelf.sieve.passes(gap.sessions) || !shelf.sieve.passes_open(!gap.closed)) continue;
    listing.rows.push_back(
        {{shelf.day(gap.sessions.front()), gap.severity, gap.closed ? "closed" : "open",
          shelf.place(gap.sessions.back(), gap.item), gap.text},
         shelf.json.gap(i)});
  }
  return listing;
}

Listing list_questions(const Shelf& shelf) {
  Listing listing{.columns = {"ASKED", "STATE", "WHERE", "QUESTION"}, .rows = {}};
  for (std::uint32_t i = 0; i < shelf.site.questions.size(); ++i) {
    const site::Question& question = shelf.site.questions[i];
    const bool answered = question.answered_in.has_value();
    if (!shelf.sieve.passes(question.sessions) || !shelf.sieve.passes_open(!answered)) continue;
    listing.rows.push_back({{shelf.day(question.sessions.front()), answered ? "answered" : "open",
                             shelf.place(question.sessions.back(), question.item), question.text},
                            shelf.json.question(i)});
  }
  return listing;
}

Listing list_capabilities(const Shelf& shelf) {
  Listing listing{.columns = {"LEVEL", "STATE", "MODULE", "WHERE", "CAPABILITY"}, .rows = {}};
  for (std::uint32_t i = 0; i < shelf.site.capabilities.size(); ++i) {
    const site::Capability& capability = shelf.site.capabilities[i];
    const bool passes = std::ranges::any_of(capability.claims, [&](const site::Claim& claim) {
      return shelf.sieve.passes(claim.session);
    });
    const bool proved = capability.state == site::CapabilityState::proved;
    if (!passes || !shelf.sieve.passes_open(!proved)) continue;
    const site::Claim& last = capability.claims.back();
    listing.rows.push_back({{level_cell(capability.proved ? capability.proved : capability.claimed),
                             std::string(site::capability_state_name(capability.state)),
                             shelf.shelf(capability.track, capability.module),
                             shelf.place(last.session, last.item), capability.statement},
                            shelf.json.capability(i)});
  }
  return listing;
}

Listing list_reviews(const Shelf& shelf) {
  Listing listing{.columns = {"DUE", "WHY", "FROM", "REVIEW"}, .rows = {}};
  for (std::uint32_t i = 0; i < shelf.site.reviews.size(); ++i) {
    const site::Review& review = shelf.site.reviews[i];
    if (!shelf.sieve.passes(review.sessions)) continue;
    const site::SessionId last = review.sessions.back();
    listing.rows.push_back({{review.due ? text::to_iso(*review.due) : std::string(),
                             std::string(site::review_reason_name(review.reason)),
                             review.item ? shelf.place(last, *review.item)
                                         : std::string(shelf.site.file_of(last).entry->path()),
                             review.text},
                            shelf.json.review(i)});
  }
  return listing;
}

/// Items of one type, as each session has them.
Listing list_items(const Shelf& shelf, ItemType type) {
  Listing listing{.columns = {"DATE", "WHERE", "TEXT"}, .rows = {}};
  for (std::uint32_t i = 0; i < shelf.site.sessions.size(); ++i) {
    const site::SessionId id{i};
    if (!shelf.sieve.passes(id)) continue;
    const auto& items = shelf.site.session(id).session->items;
    for (std::uint32_t k = 0; k < items.size(); ++k) {
      if (items[k].type != type) continue;
      listing.rows.push_back(
          {{shelf.day(id), shelf.place(id, k), items[k].text}, shelf.json.item(id, k)});
    }
  }
  return listing;
}

struct Row {
  ListKind kind;
  Listing (*list)(const Shelf& shelf);
};
constexpr std::array k_rows{
    Row{{.name = "sessions"}, list_sessions},
    Row{{.name = "tasks", .can_be_open = true}, list_tasks},
    Row{{.name = "gaps", .can_be_open = true}, list_gaps},
    Row{{.name = "capabilities", .can_be_open = true}, list_capabilities},
    Row{{.name = "questions", .can_be_open = true}, list_questions},
    Row{{.name = "reviews"}, list_reviews},
    Row{{.name = "adrs", .has_session = false}, list_adrs},
    Row{{.name = "tracks", .has_session = false}, list_tracks},
    Row{{.name = "modules", .has_session = false}, list_modules},
    Row{{.name = "held", .has_session = false}, list_held},
};

struct ItemRow {
  std::string_view name;
  ItemType type;
};
constexpr std::array k_item_rows{
    ItemRow{"decisions", ItemType::decision},
    ItemRow{"learnings", ItemType::learning},
    ItemRow{"concepts", ItemType::concept_},
    ItemRow{"facts", ItemType::fact},
    ItemRow{"inferences", ItemType::inference},
    ItemRow{"hypotheses", ItemType::hypothesis},
    ItemRow{"exchanges", ItemType::exchange},
    ItemRow{"verifications", ItemType::verification},
    ItemRow{"challenges", ItemType::challenge},
    ItemRow{"experiments", ItemType::experiment},
    ItemRow{"gotchas", ItemType::gotcha},
    ItemRow{"examples", ItemType::example},
    ItemRow{"comparisons", ItemType::comparison},
    ItemRow{"labs", ItemType::lab},
    ItemRow{"metrics", ItemType::metric},
    ItemRow{"file-changes", ItemType::file_change},
    ItemRow{"checks", ItemType::check},
    ItemRow{"resources", ItemType::resource},
    ItemRow{"ideas", ItemType::idea},
    ItemRow{"notes", ItemType::note},
    ItemRow{"messages", ItemType::message},
    ItemRow{"followups", ItemType::followup},
};

}  // namespace

std::vector<ListKind> list_kinds() {
  std::vector<ListKind> kinds;
  for (const Row& row : k_rows)
    kinds.push_back(row.kind);
  for (const ItemRow& row : k_item_rows)
    kinds.push_back({.name = row.name});
  return kinds;
}

Listing list_of(std::string_view kind, const build::Journal& journal,
                const render::JournalJson& json, const ListFilter& filter) {
  const Sieve sieve(journal.site, filter);
  const Shelf shelf{.site = journal.site, .json = json, .sieve = sieve};
  const auto* const row =
      std::ranges::find(k_rows, kind, [](const Row& each) { return each.kind.name; });
  if (row != k_rows.end()) return row->list(shelf);
  const auto* const items = std::ranges::find(k_item_rows, kind, &ItemRow::name);
  return items == k_item_rows.end() ? Listing{} : list_items(shelf, items->type);
}

std::string as_table(const Listing& listing, std::size_t columns) {
  std::vector<std::size_t> widths;
  for (std::size_t i = 0; i < listing.columns.size(); ++i) {
    std::size_t width = listing.columns[i].size();
    for (const ListRow& row : listing.rows)
      width = std::max(width, text::display_width(text::printable(row.cells[i])));
    widths.push_back(width);
  }
  std::string out;
  const auto write_row = [&](const auto& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string cell = text::printable(cells[i]);
      const std::size_t used = text::display_width(line);
      const bool is_last = i + 1 == cells.size();
      const bool is_cut = is_last && columns > used + 16;
      line += is_last ? (is_cut ? text::cut_to(cell, columns - used) : cell)
                      : text::padded(cell, widths[i]) + "  ";
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + "\n";
  };
  write_row(std::vector<std::string>(listing.columns.begin(), listing.columns.end()));
  for (const ListRow& row : listing.rows)
    write_row(row.cells);
  return out;
}

std::string as_json(const Listing& listing) {
  std::string out = "[";
  for (const ListRow& row : listing.rows) {
    out += out.size() > 1 ? ",\n" : "\n";
    out += row.json;
  }
  return out + (listing.rows.empty() ? "]\n" : "\n]\n");
}

}  // namespace daybook::cli
