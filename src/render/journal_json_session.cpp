// SPDX-License-Identifier: MIT
// A session and its items in the export.
#include <charconv>

#include "render/journal_json.hpp"
#include "render/json_writer.hpp"
#include "site/visibility.hpp"

namespace daybook::render {
namespace {

using journal::FieldForm;
using journal::Item;
using journal::ItemField;

std::string_view or_nothing(const std::optional<std::string>& text) {
  return text ? std::string_view(*text) : std::string_view{};
}

std::string_view or_nothing(const std::optional<journal::Located<std::string>>& text) {
  return text ? std::string_view(text->value) : std::string_view{};
}

// Links written to files of the journal, found or not; mentions of records and issues are others.
std::uint32_t count_local_links(const site::FileNode& file) {
  const auto links = file.entry->document->links();
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < links.size(); ++i) {
    const bool is_mention =
        links[i].kind == markdown::LinkKind::adr || links[i].kind == markdown::LinkKind::issue;
    const bool leaves = file.links[i].state == site::LinkState::external ||
                        file.links[i].state == site::LinkState::unsafe;
    const bool is_own_anchor = links[i].destination.starts_with('#');
    count += is_mention || leaves || is_own_anchor ? 0U : 1U;
  }
  return count;
}

std::optional<std::uint64_t> to_number(std::string_view digits) {
  std::uint64_t number = 0;
  const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool is_whole = fault == std::errc{} && end == digits.data() + digits.size();
  return is_whole ? std::optional(number) : std::nullopt;
}

}  // namespace

std::string JournalJson::session(site::SessionId id) const {
  const site::SessionNode& node = site_.session(id);
  const site::FileNode& file = site_.file(node.file);
  const journal::Entry& entry = *file.entry;
  return json_object([&](JsonWriter& json) {
    write_file(json, file);
    json.member("sha256", entry.sha256);
    json.member("kind", journal::session_kind_name(node.session->kind));
    json.member("dialect", node.session->dialect);
    write_days(json, file);
    write_metadata(json, *node.session);
    write_tags(json, file);
    json.list_member("refs", node.session->refs, [&](const journal::Reference& reference) {
      json.object([&] {
        json.member("title", reference.title);
        json.member("link", reference.link);
      });
    });
    json.list_member("adr_refs", node.session->adr_refs,
                     [&](std::uint32_t number) { json.number(number); });
    json.member("local_links", count_local_links(file));
    write_sections(json, entry);
    json.key("items");
    json.list([&] {
      for (std::uint32_t i = 0; i < node.session->items.size(); ++i)
        json.object([&] { write_item(json, id, i); });
    });
    write_links(json, file);
    json.member("previous", node.previous ? id_of(*node.previous) : std::string_view{});
    json.member("next", node.next ? id_of(*node.next) : std::string_view{});
    json.texts_member("related", site_.related[id.index],
                      [&](const site::Related& each) { return id_of(each.session); });
    json.member("visibility", site::visibility_name(entry, facts_.clock));
  });
}

void JournalJson::write_metadata(JsonWriter& json, const journal::Session& session) {
  json.member("start_time", or_nothing(session.start_time));
  json.member("duration_min", session.duration_min);
  json.member("track", or_nothing(session.track));
  json.member("module", or_nothing(session.module));
  json.member("topic", or_nothing(session.topic));
  json.member("goal_type",
              session.goal_type ? journal::goal_type_name(*session.goal_type) : std::string_view{});
  json.member("status", or_nothing(session.status));
  json.member("level_before", level_name(session.level_before));
  json.member("level_after", level_name(session.level_after));
  json.member("confidence", session.confidence);
  json.key("revisit");
  session.revisit ? json.truth(*session.revisit) : json.nothing();
  json.member("branch", or_nothing(session.branch));
  json.member("focus", or_nothing(session.focus));
}

void JournalJson::write_sections(JsonWriter& json, const journal::Entry& entry) {
  const auto sections = entry.document->sections();
  json.key("sections");
  json.list([&] {
    for (std::size_t i = 0; i < sections.size(); ++i) {
      json.object([&] {
        json.member("line", entry.document->source().line_of(sections[i].span.begin));
        json.member("level", sections[i].level);
        json.member("role", journal::role_name(entry.common.roles[i]));
        json.member("title", sections[i].title);
      });
    }
  });
}

std::string JournalJson::item(site::SessionId id, std::uint32_t index) const {
  const journal::Session& session = *site_.session(id).session;
  return json_object([&](JsonWriter& json) {
    write_item(json, id, index);
    json.object_member("session", [&] {
      json.member("id", id_of(id));
      json.member("source", site_.file_of(id).entry->path());
      json.member("date", day_of(id));
      json.member("track", or_nothing(session.track));
      json.member("module", or_nothing(session.module));
    });
  });
}

void JournalJson::write_item(JsonWriter& json, site::SessionId id, std::uint32_t index) const {
  const Item& item = site_.session(id).session->items[index];
  const text::SourceFile& source = site_.file_of(id).entry->document->source();
  json.member("type", journal::item_type_name(item.type));
  json.member("line", source.line_of(item.span.begin));
  json.member("text", item.text);
  json.member("section", journal::role_name(item.role));
  for (const ItemField field : journal::fields_of(item.type)) {
    if (field == ItemField::proof)
      write_item_proofs(json, id, index);
    else
      write_field(json, item, field);
  }
}

void JournalJson::write_field(JsonWriter& json, const Item& item, ItemField name) {
  const auto* const field = item.field(name);
  const std::string_view text = field != nullptr ? std::string_view(field->text) : "";
  const std::string_view key = journal::item_field_name(name);
  switch (journal::item_field_form(name)) {
    case FieldForm::text:
      json.member(key, text);
      return;
    case FieldForm::number:
      json.member(key, to_number(text));
      return;
    case FieldForm::truth:
      if (text.empty())
        json.member(key, text);
      else
        json.truth_member(key, text == "true");
      return;
  }
}

void JournalJson::write_item_proofs(JsonWriter& json, site::SessionId id,
                                    std::uint32_t index) const {
  const auto claim = claims_.find({id, index});
  json.key(journal::item_field_name(ItemField::proof));
  json.list([&] {
    if (claim == claims_.end()) return;
    for (const site::Proof& proof : claim->second->proofs) {
      json.object([&] {
        json.member("text", proof.text);
        json.member("target", target_of(proof));
        json.member("state", site::proof_rule(proof.state).name);
      });
    }
  });
}

}  // namespace daybook::render
