// SPDX-License-Identifier: MIT
// The elements of the export that are pages but no sessions.
#include "render/journal_json.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

#include "render/json_writer.hpp"
#include "site/backlinks.hpp"

namespace daybook::render {
namespace {

constexpr std::array<std::string_view, 5> k_note_kinds{"track_index", "module_index", "track_note",
                                                       "folder_index", "plain"};

/// `tracks/go/index.html` is `tracks/go`.
std::string_view id_of_page(const text::Url& url) {
  std::string_view id = url.path();
  for (const std::string_view ending : {".html", "/index"}) {
    if (id.ends_with(ending)) id.remove_suffix(ending.size());
  }
  return id;
}

/// The numbers that a record names, and those of the records that name it.
std::vector<std::uint32_t> numbers_of(const site::Site& site,
                                      const std::vector<journal::Located<std::uint32_t>>& stated,
                                      const std::vector<site::AdrId>& chained) {
  std::vector<std::uint32_t> numbers;
  for (const auto& number : stated)
    numbers.push_back(number.value);
  for (const site::AdrId id : chained) {
    if (site.adr(id).adr->number) numbers.push_back(*site.adr(id).adr->number);
  }
  std::ranges::sort(numbers);
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

}  // namespace

JournalJson::JournalJson(const config::Config& config, const site::Site& site,
                         const ProgressPages& progress, const ExportFacts& facts)
    : config_(config), site_(site), progress_(progress), facts_(facts) {
  for (const site::Capability& capability : site.capabilities) {
    for (const site::Claim& claim : capability.claims)
      claims_.emplace(std::pair(claim.session, claim.item), &claim);
  }
  for (std::uint32_t i = 0; i < site.files.size(); ++i) {
    const site::FileNode& file = site.files[i];
    if (!file.session && !file.adr) notes_.push_back({i});
  }
}

// The last members, after a comma, and the end.
std::string JournalJson::tail() const {
  std::string out = json_object([&](JsonWriter& json) {
    json.object_member("links", [&] {
      write_broken_links(json);
      json.member("external", site_.external_links);
    });
    json.object_member("diagnostics", [&] {
      json.member("error", facts_.errors);
      json.member("warning", facts_.warnings);
    });
  });
  out.replace(0, 1, ",\n");
  return out + "\n";
}

void JournalJson::write_broken_links(JsonWriter& json) const {
  json.key("broken");
  json.list([&] {
    for (const site::FileNode& file : site_.files) {
      const auto links = file.entry->document->links();
      for (std::size_t i = 0; i < links.size(); ++i) {
        if (file.links[i].state != site::LinkState::broken) continue;
        const text::SourceFile& source = file.entry->document->source();
        json.object([&] {
          json.member("source", source.path());
          json.member("line", source.line_of(links[i].span.begin));
          json.member("target", links[i].destination);
        });
      }
    }
  });
}

std::string JournalJson::adr(site::AdrId id) const {
  const site::AdrNode& node = site_.adr(id);
  const site::FileNode& file = site_.file(node.file);
  return json_object([&](JsonWriter& json) {
    json.member("number", node.adr->number);
    write_file(json, file);
    json.member("status", node.adr->status ? journal::adr_status_name(*node.adr->status)
                                           : std::string_view{});
    write_days(json, file);
    const auto number = [&](std::uint32_t each) { json.number(each); };
    json.list_member("supersedes", numbers_of(site_, node.adr->supersedes, node.supersedes),
                     number);
    json.list_member("superseded_by",
                     numbers_of(site_, node.adr->superseded_by, node.superseded_by), number);
    json.texts_member("deciders", node.adr->deciders);
    write_tags(json, file);
    write_links(json, file);
  });
}

std::string JournalJson::note(site::FileId id) const {
  const site::FileNode& file = site_.file(id);
  const auto& record = std::get<journal::Note>(file.entry->record);
  return json_object([&](JsonWriter& json) {
    write_file(json, file);
    json.member("kind", k_note_kinds.at(static_cast<std::size_t>(record.kind)));
    write_days(json, file);
    json.member("track", name_of(file.track));
    json.member("module", name_of(file.module));
    write_tags(json, file);
    write_links(json, file);
  });
}

std::string JournalJson::track(site::TrackId id) const {
  const site::TrackNode& track = site_.track(id);
  return json_object([&](JsonWriter& json) {
    json.member("id", id_of_page(track.url));
    json.member("name", track.name);
    json.member("title", track.title);
    json.member("url", track.url.path());
    json.member("minutes", track.minutes);
    json.texts_member("modules", track.modules,
                      [&](site::ModuleId each) { return id_of_page(site_.module(each).url); });
    write_ids(json, "sessions", track.sessions);
    write_ids(json, "notes", track.notes);
  });
}

std::string JournalJson::module(site::ModuleId id) const {
  const site::ModuleNode& module = site_.module(id);
  return json_object([&](JsonWriter& json) {
    json.member("id", id_of_page(module.url));
    json.member("name", module.name);
    json.member("title", module.title);
    json.member("url", module.url.path());
    json.member("track", name_of(module.track));
    json.member("level", level_name(module.level));
    json.member("minutes", module.minutes);
    write_ids(json, "sessions", module.sessions);
    write_ids(json, "notes", module.notes);
  });
}

// What every page of a file has.
void JournalJson::write_file(JsonWriter& json, const site::FileNode& file) {
  json.member("id", file.id);
  json.member("source", file.entry->path());
  json.member("url", file.url.path());
  json.member("title", file.entry->common.title.value);
}

void JournalJson::write_days(JsonWriter& json, const site::FileNode& file) {
  const auto& date = file.date;
  const bool is_range = date && date->last != date->first;
  json.member("date", date ? text::to_iso(date->first) : "");
  json.member("date_end", is_range ? text::to_iso(date->last) : "");
}

void JournalJson::write_tags(JsonWriter& json, const site::FileNode& file) {
  json.texts_member("tags", file.entry->common.tags, [](const auto& tag) { return tag.value; });
}

void JournalJson::write_links(JsonWriter& json, const site::FileNode& file) const {
  std::vector<site::FileId> leads_to;
  std::set<site::FileId> seen;
  const site::FileId own{static_cast<std::uint32_t>(&file - site_.files.data())};
  for (const site::Reference& reference : site::references_of(site_, own)) {
    const site::FileId id{reference.page.index};
    if (reference.page.kind == site::Target::Kind::file && seen.insert(id).second)
      leads_to.push_back(id);
  }
  write_ids(json, "links_to", leads_to);
  json.texts_member("linked_from", file.linked_from,
                    [&](const site::Backlink& link) { return id_of(link.from); });
}

void JournalJson::write_ids(JsonWriter& json, std::string_view name,
                            const std::vector<site::FileId>& ids) const {
  json.texts_member(name, ids, [&](site::FileId id) { return id_of(id); });
}

void JournalJson::write_ids(JsonWriter& json, std::string_view name,
                            const std::vector<site::SessionId>& ids) const {
  json.texts_member(name, ids, [&](site::SessionId id) { return id_of(id); });
}

std::string JournalJson::level_name(std::optional<journal::Level> level) {
  return level ? fmt::format("L{}", *level) : std::string{};
}

std::string JournalJson::day_of(site::SessionId id) const {
  const auto& date = site_.file_of(id).date;
  return date ? text::to_iso(date->first) : std::string{};
}

std::string_view JournalJson::name_of(std::optional<site::TrackId> id) const {
  return id ? std::string_view(site_.track(*id).name) : std::string_view{};
}

std::string_view JournalJson::name_of(std::optional<site::ModuleId> id) const {
  return id ? std::string_view(site_.module(*id).name) : std::string_view{};
}

}  // namespace daybook::render
