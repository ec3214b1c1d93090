// SPDX-License-Identifier: MIT
// What sessions taught, merged over them, in the export.
#include "render/journal_json.hpp"
#include "render/json_writer.hpp"

namespace daybook::render {

void JournalJson::write_place(JsonWriter& json, const site::ItemRef& ref) const {
  const journal::Item& item = site_.item(ref);
  json.member("session", id_of(ref.session));
  json.member("line",
              site_.file_of(ref.session).entry->document->source().line_of(item.span.begin));
  json.member("type", journal::item_type_name(item.type));
}

void JournalJson::write_places(JsonWriter& json, const std::vector<site::ItemRef>& places) const {
  json.list_member("mentions", places,
                   [&](const site::ItemRef& ref) { json.object([&] { write_place(json, ref); }); });
}

std::string JournalJson::term(std::uint32_t index) const {
  const site::Term& term = site_.terms[index];
  return json_object([&](JsonWriter& json) {
    json.member("term", term.term);
    json.member("explanation", term.explanation);
    json.member("explained_in", term.explanation.empty()
                                    ? std::string_view{}
                                    : id_of(term.mentions[term.explained].session));
    write_places(json, term.mentions);
  });
}

std::string JournalJson::knowledge(std::uint32_t index) const {
  using journal::ItemField;
  const site::Knowledge& entry = site_.knowledge[index];
  const bool has_state = entry.state != site::KnowledgeState::stated;
  return json_object([&](JsonWriter& json) {
    json.member("text", entry.text);
    json.member("type", journal::item_type_name(entry.type));
    json.member("state", has_state ? site::knowledge_state_name(entry.state) : std::string_view{});
    json.member("settled_in",
                entry.settled_by ? id_of(entry.settled_by->session) : std::string_view{});
    const journal::Item& latest = site_.item(entry.mentions.back());
    for (const ItemField name : {ItemField::source, ItemField::depends_on, ItemField::plan}) {
      const auto* const field = latest.field(name);
      json.member(journal::item_field_name(name),
                  field == nullptr ? std::string_view{} : std::string_view(field->text));
    }
    write_places(json, entry.mentions);
  });
}

std::string JournalJson::resource(std::uint32_t index) const {
  const site::Resource& resource = site_.resources[index];
  std::vector<site::SessionId> sessions;
  for (const site::ResourceUse& use : resource.uses)
    sessions.push_back(use.session);
  return json_object([&](JsonWriter& json) {
    json.member("title", resource.title);
    json.member("link", resource.link);
    json.member("note", resource.note);
    write_ids(json, "sessions", sessions);
  });
}

std::string JournalJson::series(std::uint32_t index) const {
  const site::Series& series = site_.series[index];
  const site::FileNode& file = site_.file_of(series.rows.back().session);
  return json_object([&](JsonWriter& json) {
    json.member("name", series.name);
    json.member("track", name_of(file.track));
    json.member("module", name_of(file.module));
    write_places(json, series.rows);
  });
}

}  // namespace daybook::render
