// SPDX-License-Identifier: MIT
#include "render/records.hpp"

#include <array>
#include <fmt/format.h>
#include <variant>

#include "config/word_table.hpp"
#include "render/list_rows.hpp"
#include "text/date_style.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

std::string_view title_of(const site::FileNode& file) {
  return file.entry->common.title.value;
}

// In the order of AdrStatus.
constexpr std::array<config::Word, 5> k_status_words{
    {"adr_proposed", "adr_accepted", "adr_rejected", "adr_deprecated", "adr_superseded"}};
static_assert(k_status_words.size() ==
              static_cast<std::size_t>(journal::AdrStatus::superseded) + 1);

Value words(const std::optional<std::string>& text) {
  return text ? Value::borrowed(*text) : Value();
}

}  // namespace

std::string_view file_kind(const site::FileNode& file) {
  if (file.session) return "session";
  return file.adr ? "decision" : "note";
}

Record link_record(std::string_view title, std::string href) {
  return Record{{"title", Value::borrowed(title)}, {"href", std::move(href)}};
}

Value session_link(const Scene& scene, std::optional<site::SessionId> id) {
  if (!id) return {};
  const site::FileNode& file = scene.site().file_of(*id);
  Record link = link_record(title_of(file), scene.hrefs.to(file.url));
  link.set("date", date_value(scene, file.date));
  return link;
}

Value track_link(const Scene& scene, std::optional<site::TrackId> id) {
  if (!id) return {};
  const site::TrackNode& track = scene.site().track(*id);
  return link_record(track.title, scene.hrefs.to(track.url));
}

Value module_link(const Scene& scene, std::optional<site::ModuleId> id) {
  if (!id) return {};
  const site::ModuleNode& module = scene.site().module(*id);
  return link_record(module.title, scene.hrefs.to(module.url));
}

Value adr_link(const Scene& scene, std::optional<site::AdrId> id) {
  if (!id) return {};
  const site::AdrNode& node = scene.site().adr(*id);
  const site::FileNode& file = scene.site().file(node.file);
  Record link = link_record(title_of(file), scene.hrefs.to(file.url));
  link.set("number", node.adr->number ? Value(*node.adr->number) : Value());
  return link;
}

Value tag_links(const Scene& scene, site::FileId id) {
  List tags;
  for (const site::TagId tag : scene.shared.tags_of[id.index]) {
    const site::TagNode& node = scene.site().tags[tag.index];
    tags.push_back(link_record(node.name, scene.hrefs.to(node.url)));
  }
  return tags;
}

Value date_value(const Scene& scene, const std::optional<text::DateRange>& date) {
  if (!date) return {};
  const auto known = scene.shared.dates.find(*date);
  return known != scene.shared.dates.end() ? known->second
                                           : date_record(*date, scene.context.config.language);
}

Record date_record(const text::DateRange& date, std::string_view language) {
  const auto [first, last] = date;
  if (first == last) {
    return Record{{"first", text::to_iso(first)},
                  {"last", Value()},
                  {"text", text::to_long(first, language)}};
  }
  return Record{{"first", text::to_iso(first)},
                {"last", text::to_iso(last)},
                {"text", text::to_long(first, language) + " – " + text::to_long(last, language)}};
}

Value text_or_none(std::string_view text) {
  return text.empty() ? Value() : Value::borrowed(text);
}

Value days_value(const std::optional<int>& days) {
  if (!days) return {};
  return *days;
}

Value duration_value(const Scene& scene, std::optional<std::uint64_t> minutes) {
  if (minutes.value_or(0) == 0) return {};
  return Record{{"minutes", *minutes},
                {"text", scene.words().duration(*minutes)},
                {"iso", "PT" + std::to_string(*minutes) + "M"}};
}

Value level_value(std::optional<journal::Level> level) {
  if (!level) return {};
  return Record{{"number", static_cast<int>(*level)}, {"name", fmt::format("L{}", *level)}};
}

Value session_row(const Scene& scene, site::SessionId id) {
  const site::SessionNode& node = scene.site().session(id);
  const site::FileNode& file = scene.site().file(node.file);
  const journal::Session& session = *node.session;
  const journal::Common& common = file.entry->common;
  return Record{{"title", Value::borrowed(common.title.value)},
                {"href", scene.hrefs.to(file.url)},
                {"date", date_value(scene, file.date)},
                {"kind", Value::borrowed(journal::session_kind_name(session.kind))},
                {"summary", Value::borrowed(common.summary)},
                {"duration", duration_value(scene, session.duration_min)},
                {"track", track_link(scene, file.track)},
                {"module", module_link(scene, file.module)},
                {"level_before", level_value(session.level_before)},
                {"level_after", level_value(session.level_after)},
                {"status", words(session.status)}};
}

Value session_rows(const Scene& scene, const std::vector<site::SessionId>& newest_first) {
  List rows;
  rows.reserve(newest_first.size());
  for (const site::SessionId id : newest_first)
    rows.push_back(session_row(scene, id));
  return rows;
}

Value file_row(const Scene& scene, site::FileId id) {
  const site::FileNode& file = scene.site().file(id);
  Record row = link_record(title_of(file), scene.hrefs.to(file.url));
  row.set("kind", Value::borrowed(file_kind(file)));
  row.set("date", date_value(scene, file.date));
  row.set("summary", Value::borrowed(file.entry->common.summary));
  return row;
}

Value file_rows(const Scene& scene, const std::vector<site::FileId>& ids) {
  List rows;
  rows.reserve(ids.size());
  for (const site::FileId id : ids)
    rows.push_back(file_row(scene, id));
  return rows;
}

Value track_row(const Scene& scene, site::TrackId id) {
  const site::TrackNode& track = scene.site().track(id);
  Record row = link_record(track.title, scene.hrefs.to(track.url));
  row.set("sessions", track.sessions.size());
  row.set("duration", duration_value(scene, track.minutes));
  const auto shown = static_cast<std::ptrdiff_t>(modules_on_card(track));
  row.set("modules", module_rows(scene, {track.modules.begin(), track.modules.begin() + shown}));
  row.set("module_count", track.modules.size());
  row.set("capabilities", scene.shared.of_track[id.index].capabilities.size());
  row.set("open_gaps", scene.shared.of_track[id.index].open_gaps.size());
  row.set("latest", track.sessions.empty() ? Value() : session_link(scene, track.sessions.back()));
  return row;
}

Value module_row(const Scene& scene, site::ModuleId id) {
  const site::ModuleNode& module = scene.site().module(id);
  Record row = link_record(module.title, scene.hrefs.to(module.url));
  row.set("sessions", module.sessions.size());
  row.set("duration", duration_value(scene, module.minutes));
  row.set("level", level_value(module.level));
  row.set("notes", module.notes.size());
  row.set("latest",
          module.sessions.empty() ? Value() : session_link(scene, module.sessions.back()));
  return row;
}

Value module_rows(const Scene& scene, const std::vector<site::ModuleId>& ids) {
  List rows;
  for (const site::ModuleId id : ids)
    rows.push_back(module_row(scene, id));
  return rows;
}

std::string_view adr_status_word(const Scene& scene, std::optional<journal::AdrStatus> status) {
  if (!status) return scene.words()["adr_other"];
  return scene.words()[k_status_words.at(static_cast<std::size_t>(*status))];
}

Value adr_status(const Scene& scene, const journal::Adr& adr) {
  if (!adr.status && adr.status_text.empty()) return {};
  const std::string_view name = adr.status ? journal::adr_status_name(*adr.status) : "other";
  const std::string_view label =
      adr.status ? adr_status_word(scene, adr.status) : std::string_view(adr.status_text);
  return Record{{"name", Value::borrowed(name)}, {"label", Value::borrowed(label)}};
}

Value adr_row(const Scene& scene, site::AdrId id) {
  const site::AdrNode& node = scene.site().adr(id);
  const site::FileNode& file = scene.site().file(node.file);
  Record row = link_record(title_of(file), scene.hrefs.to(file.url));
  row.set("number", node.adr->number ? Value(*node.adr->number) : Value());
  row.set("status", adr_status(scene, *node.adr));
  row.set("date", date_value(scene, file.date));
  row.set("summary", Value::borrowed(file.entry->common.summary));
  return row;
}

}  // namespace daybook::render
