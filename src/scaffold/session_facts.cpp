// SPDX-License-Identifier: MIT
#include "scaffold/session_facts.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "scaffold/item_text.hpp"
#include "scaffold/markdown_text.hpp"
#include "text/unicode.hpp"

namespace daybook::scaffold {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

// More is no help to somebody who begins.
constexpr std::size_t k_most_steps = 20;
constexpr std::size_t k_most_gaps = 20;
constexpr std::size_t k_most_reviews = 5;

/// `01-Frameworks` as `frameworks`.
std::string loose(std::string_view name) {
  const std::size_t first = name.find_first_not_of("0123456789-_. ");
  std::string key = text::fold_case(first == std::string_view::npos ? name : name.substr(first));
  std::ranges::replace_if(
      key, [](char c) { return c == '_' || c == ' '; }, '-');
  return key;
}

/// The one of that name; else the only one of a name like it.
template <class Nodes, class Fits>
std::optional<std::uint32_t> find_node(const Nodes& nodes, std::string_view name, Fits fits) {
  std::optional<std::uint32_t> like;
  std::size_t alike = 0;
  for (std::uint32_t i = 0; i < nodes.size() && !name.empty(); ++i) {
    if (!fits(nodes[i])) continue;
    if (nodes[i].name == name) return i;
    if (loose(nodes[i].name) != loose(name)) continue;
    like = i;
    ++alike;
  }
  return alike == 1 ? like : std::nullopt;
}

Value maybe(std::string_view text) {
  return text.empty() ? Value() : Value(text);
}

std::string title_of(const site::Site& site, site::SessionId id) {
  return markdown_text(site.file_of(id).entry->common.title.value);
}

std::string link_to(const site::Site& site, site::SessionId id, const Position& position) {
  return link_between(position.path, site.file_of(id).entry->path());
}

std::string_view field_of(const journal::Item& item, journal::ItemField name) {
  const journal::FieldValue* const field = item.field(name);
  return field == nullptr ? std::string_view() : std::string_view(field->text);
}

std::string text_of(const site::Site& site, site::SessionId session, std::uint32_t item) {
  return item_text(*site.file_of(session).entry->document,
                   site.session(session).session->items[item]);
}

/// Its next steps, and what it had carried over itself, as long as nobody has done them.
List steps_of(const site::Site& site, site::SessionId session) {
  std::vector<const site::Task*> open;
  for (const site::Task& task : site.tasks) {
    if (task.done || task.sessions.back() != session) continue;
    const journal::Item& item = site.session(session).session->items[task.item];
    if (item.role == journal::Role::next_steps || task.carried > 0) open.push_back(&task);
  }
  std::ranges::sort(open, {}, &site::Task::item);
  if (open.size() > k_most_steps) open.resize(k_most_steps);
  List steps;
  for (const site::Task* task : open) {
    const journal::Item& item = site.session(session).session->items[task->item];
    steps.emplace_back(Record{{"text", text_of(site, session, task->item)},
                              {"priority", maybe(task->priority)},
                              {"horizon", maybe(field_of(item, journal::ItemField::horizon))}});
  }
  return steps;
}

bool is_of_module(const site::Site& site, const site::Review& review, const Position& position) {
  return std::ranges::any_of(review.sessions, [&](site::SessionId id) {
    return site.file_of(id).module == position.module_id;
  });
}

}  // namespace

Position find_position(const site::Site& site, std::string_view track, std::string_view module) {
  Position position{.track = std::string(track), .module = std::string(module)};
  if (const auto found = find_node(site.tracks, track, [](const auto&) { return true; }))
    position.track_id = site::TrackId{*found};
  const auto fits = [&](const site::ModuleNode& node) {
    return position.track.empty() || node.track == position.track_id;
  };
  if (const auto found = find_node(site.modules, module, fits)) {
    position.module_id = site::ModuleId{*found};
    position.module = site.modules[*found].name;
    if (!position.track_id) position.track_id = site.modules[*found].track;
  }
  if (position.track_id) position.track = site.track(*position.track_id).name;
  return position;
}

std::optional<site::SessionId> previous_session(const site::Site& site, const Position& position) {
  if (!position.module.empty() && !position.module_id) return std::nullopt;
  for (auto i = static_cast<std::uint32_t>(site.sessions.size()); i-- > 0;) {
    const site::SessionId id{i};
    const site::FileNode& file = site.file_of(id);
    if (position.module_id && file.module != position.module_id) continue;
    if (!file.date || file.date->first <= position.date) return id;
  }
  return std::nullopt;
}

Value previous_value(const site::Site& site, const Position& position) {
  const auto id = previous_session(site, position);
  if (!id) return {};
  const auto& date = site.file_of(*id).date;
  return Record{{"title", title_of(site, *id)},
                {"date", date ? Value(text::to_iso(date->first)) : Value()},
                {"link", link_to(site, *id, position)},
                {"next_steps", steps_of(site, *id)}};
}

Value gaps_value(const site::Site& site, const Position& position) {
  List gaps;
  for (const site::Gap& gap : site.gaps) {
    if (gap.closed || !position.module_id || gap.module != position.module_id) continue;
    if (gaps.size() == k_most_gaps) break;
    gaps.emplace_back(Record{{"text", text_of(site, gap.sessions.back(), gap.item)},
                             {"severity", maybe(gap.severity)},
                             {"symptom", markdown_text(gap.symptom)},
                             {"cause", markdown_text(gap.cause)},
                             {"fix_plan", markdown_text(gap.fix_plan)},
                             {"title", title_of(site, gap.sessions.back())},
                             {"link", link_to(site, gap.sessions.back(), position)}});
  }
  return gaps;
}

Value reviews_value(const site::Site& site, const Position& position) {
  List reviews;
  for (const site::Review& review : site.reviews) {
    if (!review.due || *review.due > position.date || review.sessions.empty()) continue;
    if (position.module_id && !is_of_module(site, review, position)) continue;
    if (position.module_id && review.reason == site::ReviewReason::gap) continue;
    if (reviews.size() == k_most_reviews) break;
    reviews.emplace_back(Record{{"text", markdown_text(review.text)},
                                {"reason", site::review_reason_name(review.reason)},
                                {"due", text::to_iso(*review.due)},
                                {"title", title_of(site, review.sessions.back())},
                                {"link", link_to(site, review.sessions.back(), position)}});
  }
  return reviews;
}

Value site_value(const build::Journal& journal, const Position& position) {
  List tracks;
  for (const site::TrackNode& track : journal.site.tracks)
    tracks.emplace_back(track.name);
  List modules;
  for (const site::ModuleNode& module : journal.site.modules) {
    if (!position.track_id || module.track == position.track_id) modules.emplace_back(module.name);
  }
  return Record{{"title", journal.config.title},
                {"language", journal.config.language},
                {"tracks", std::move(tracks)},
                {"modules", std::move(modules)}};
}

}  // namespace daybook::scaffold
