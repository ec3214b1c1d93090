// SPDX-License-Identifier: MIT
// The kinds of things that can be listed, a function each.  To add one, write its function and a
// line in k_rows; an item type needs only its plural in k_item_rows.
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <functional>
#include <utility>

#include "cli/listing.hpp"
#include "text/unicode.hpp"

namespace daybook::cli {
namespace {

using journal::ItemField;
using journal::ItemType;

/// The filter as questions about sessions.
class Sieve {
 public:
  Sieve(const site::Site& site, const ListFilter& filter) : site_(site), filter_(filter) {}

  bool passes(const site::FileNode& file) const {
    return fits_shelf(file.track, file.module) && fits_tag(file) && fits_day(file);
  }
  bool passes(site::SessionId id) const { return passes(site_.file_of(id)); }
  /// Whether one of the sessions passes.
  bool passes(const std::vector<site::SessionId>& sessions) const {
    return std::ranges::any_of(sessions, [&](site::SessionId id) { return passes(id); });
  }
  bool passes_due(const std::optional<text::Date>& due) const {
    return !filter_.due_by || (due && *due <= *filter_.due_by);
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
struct Inventory {
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
  std::string module_name(std::optional<site::TrackId> track,
                          std::optional<site::ModuleId> module) const {
    if (module) return site.module(*module).title;
    return track ? site.track(*track).title : std::string();
  }
};

std::string level_cell(std::optional<journal::Level> level) {
  return level ? fmt::format("L{}", static_cast<unsigned>(*level)) : std::string();
}

Listing list_sessions(const Inventory& all) {
  Listing listing{.columns = {"DATE", "KIND", "MIN", "MODULE", "TITLE"}, .rows = {}};
  for (std::uint32_t i = 0; i < all.site.sessions.size(); ++i) {
    const site::SessionId id{i};
    if (!all.sieve.passes(id)) continue;
    const site::FileNode& file = all.site.file_of(id);
    const journal::Session& session = *all.site.session(id).session;
    listing.rows.push_back(
        {{all.day(id), std::string(journal::session_kind_name(session.kind)),
          session.duration_min ? std::to_string(*session.duration_min) : std::string(),
          all.module_name(file.track, file.module), file.entry->common.title.value},
         all.json.session(id)});
  }
  return listing;
}

Listing list_adrs(const Inventory& all) {
  Listing listing{.columns = {"NUMBER", "STATUS", "TITLE"}, .rows = {}};
  for (std::uint32_t i = 0; i < all.site.adrs.size(); ++i) {
    const site::AdrNode& adr = all.site.adrs[i];
    const std::string number = adr.adr->number ? std::to_string(*adr.adr->number) : std::string();
    const std::string status =
        adr.adr->status ? std::string(journal::adr_status_name(*adr.adr->status)) : std::string();
    listing.rows.push_back({{number, status, all.site.file(adr.file).entry->common.title.value},
                            all.json.adr(site::AdrId{i})});
  }
  return listing;
}

Listing list_tracks(const Inventory& all) {
  Listing listing{.columns = {"SESSIONS", "MIN", "TRACK"}, .rows = {}};
  for (std::uint32_t i = 0; i < all.site.tracks.size(); ++i) {
    const site::TrackNode& track = all.site.tracks[i];
    listing.rows.push_back(
        {{std::to_string(track.sessions.size()), std::to_string(track.minutes), track.title},
         all.json.track(site::TrackId{i})});
  }
  return listing;
}

Listing list_modules(const Inventory& all) {
  Listing listing{.columns = {"SESSIONS", "MIN", "LEVEL", "TRACK", "MODULE"}, .rows = {}};
  for (std::uint32_t i = 0; i < all.site.modules.size(); ++i) {
    const site::ModuleNode& module = all.site.modules[i];
    listing.rows.push_back(
        {{std::to_string(module.sessions.size()), std::to_string(module.minutes),
          level_cell(module.level), all.module_name(module.track, std::nullopt), module.title},
         all.json.module(site::ModuleId{i})});
  }
  return listing;
}

Listing list_held(const Inventory& all) {
  Listing listing{.columns = {"WHY", "WHERE", "SECTION"}, .rows = {}};
  for (const site::Held& held : all.site.held) {
    listing.rows.push_back(held_row(held));
  }
  for (const auto& entry : all.site.entries) {
    for (const journal::Withheld& part : entry->withheld)
      listing.rows.push_back(withheld_row(*entry, part));
  }
  return listing;
}

Listing list_tasks(const Inventory& all) {
  Listing listing{.columns = {"SINCE", "STATE", "WHERE", "TASK"}, .rows = {}};
  for (std::uint32_t i = 0; i < all.site.tasks.size(); ++i) {
    const site::Task& task = all.site.tasks[i];
    if (!all.sieve.passes(task.sessions) || !all.sieve.passes_open(!task.done)) continue;
    std::string state(site::task_state_name(task.state));
    if (!task.done && task.carried > 0)
      state += fmt::format("{} {}", task.state == site::TaskState::carried ? "" : ", carried",
                           task.carried);
    listing.rows.push_back({{all.day(task.sessions.front()), state,
                             all.place(task.sessions.back(), task.item), std::string(task.text)},
                            all.json.task(i)});
  }
  return listing;
}

Listing list_gaps(const Inventory& all) {
  Listing listing{.columns = {"OPENED", "SEVERITY", "STATE", "WHERE", "GAP"}, .rows = {}};
  for (std::uint32_t i = 0; i < all.site.gaps.size(); ++i) {
    const site::Gap& gap = all.site.gaps[i];
    if (!all.sieve.passes(gap.sessions) || !all.sieve.passes_open(!gap.closed)) continue;
    const std::string_view state = gap.closed             ? "closed"
                                   : gap.closing_proposed ? "open, closing proposed"
                                                          : "open";
    listing.rows.push_back(
        {{all.day(gap.sessions.front()), std::string(gap.severity), std::string(state),
          all.place(gap.sessions.back(), gap.item), std::string(gap.text)},
         all.json.gap(i)});
  }
  return listing;
}

Listing list_questions(const Inventory& all) {
  Listing listing{.columns = {"ASKED", "STATE", "WHERE", "QUESTION"}, .rows = {}};
  for (std::uint32_t i = 0; i < all.site.questions.size(); ++i) {
    const site::Question& question = all.site.questions[i];
    const bool answered = question.answered_in.has_value();
    if (!all.sieve.passes(question.sessions) || !all.sieve.passes_open(!answered)) continue;
    listing.rows.push_back(
        {{all.day(question.sessions.front()), answered ? "answered" : "open",
          all.place(question.sessions.back(), question.item), std::string(question.text)},
         all.json.question(i)});
  }
  return listing;
}

Listing list_capabilities(const Inventory& all) {
  Listing listing{.columns = {"LEVEL", "STATE", "MODULE", "WHERE", "CAPABILITY"}, .rows = {}};
  for (std::uint32_t i = 0; i < all.site.capabilities.size(); ++i) {
    const site::Capability& capability = all.site.capabilities[i];
    const bool passes = std::ranges::any_of(capability.claims, [&](const site::Claim& claim) {
      return all.sieve.passes(claim.session);
    });
    const bool proved = capability.state == site::CapabilityState::proved;
    if (!passes || !all.sieve.passes_open(!proved)) continue;
    const site::Claim& last = capability.claims.back();
    listing.rows.push_back({{level_cell(capability.proved ? capability.proved : capability.claimed),
                             std::string(site::capability_state_name(capability.state)),
                             all.module_name(capability.track, capability.module),
                             all.place(last.session, last.item), std::string(capability.statement)},
                            all.json.capability(i)});
  }
  return listing;
}

Listing list_reviews(const Inventory& all) {
  Listing listing{.columns = {"DUE", "WHY", "FROM", "REVIEW"}, .rows = {}};
  for (std::uint32_t i = 0; i < all.site.reviews.size(); ++i) {
    const site::Review& review = all.site.reviews[i];
    if (!all.sieve.passes(review.sessions) || !all.sieve.passes_due(review.due)) continue;
    const site::SessionId last = review.sessions.back();
    listing.rows.push_back({{review.due ? text::to_iso(*review.due) : std::string(),
                             std::string(site::review_reason_name(review.reason)),
                             review.item ? all.place(last, *review.item)
                                         : std::string(all.site.file_of(last).entry->path()),
                             std::string(review.text)},
                            all.json.review(i)});
  }
  return listing;
}

Listing list_decisions(const Inventory& all) {
  Listing listing{.columns = {"DATE", "STATUS", "WHERE", "DECISION"}, .rows = {}};
  for (std::uint32_t i = 0; i < all.site.decisions.size(); ++i) {
    const site::Decision& decision = all.site.decisions[i];
    const site::FileNode& file = all.site.file(site::decision_file(all.site, decision));
    if (!all.sieve.passes(file)) continue;
    listing.rows.push_back({{file.date ? text::to_iso(file.date->first) : std::string(),
                             std::string(site::decision_status(all.site, decision)),
                             decision.session ? all.place(*decision.session, decision.item)
                                              : std::string(file.entry->path()),
                             std::string(site::decision_text(all.site, decision))},
                            all.json.decision(i)});
  }
  return listing;
}

/// Items of one type, as each session has them.
Listing list_items(const Inventory& all, ItemType type) {
  Listing listing{.columns = {"DATE", "WHERE", "TEXT"}, .rows = {}};
  for (std::uint32_t i = 0; i < all.site.sessions.size(); ++i) {
    const site::SessionId id{i};
    if (!all.sieve.passes(id)) continue;
    const auto& items = all.site.session(id).session->items;
    for (std::uint32_t k = 0; k < items.size(); ++k) {
      if (items[k].type != type) continue;
      listing.rows.push_back(
          {{all.day(id), all.place(id, k), items[k].text}, all.json.item(id, k)});
    }
  }
  return listing;
}

struct Row {
  ListKind kind;
  Listing (*list)(const Inventory& all);
};
constexpr std::array k_rows{
    Row{{.name = "sessions"}, list_sessions},
    Row{{.name = "tasks", .can_be_open = true}, list_tasks},
    Row{{.name = "gaps", .can_be_open = true}, list_gaps},
    Row{{.name = "capabilities", .can_be_open = true}, list_capabilities},
    Row{{.name = "questions", .can_be_open = true}, list_questions},
    Row{{.name = "reviews"}, list_reviews},
    Row{{.name = "decisions"}, list_decisions},
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
// Tasks, gaps, capabilities, questions and decisions stand in k_rows.
static_assert(k_item_rows.size() + 5 == static_cast<std::size_t>(ItemType::followup) + 1,
              "a type of item without a kind of list");

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
  const Inventory all{.site = journal.site, .json = json, .sieve = sieve};
  const auto* const row =
      std::ranges::find(k_rows, kind, [](const Row& each) { return each.kind.name; });
  if (row != k_rows.end()) return row->list(all);
  const auto* const items = std::ranges::find(k_item_rows, kind, &ItemRow::name);
  return items == k_item_rows.end() ? Listing{} : list_items(all, items->type);
}

}  // namespace daybook::cli
