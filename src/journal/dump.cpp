// SPDX-License-Identifier: MIT
// Writes an Entry down, one fact a line.  Tested by what it tests.
#include "journal/dump.hpp"

#include <array>
#include <fmt/format.h>

#include "text/date.hpp"

namespace daybook::journal {

namespace {

class Writer {
 public:
  explicit Writer(const Entry& entry) : entry_(entry) {}

  std::string write() {
    write_common();
    if (const auto* session = std::get_if<Session>(&entry_.record)) write_session(*session);
    if (const auto* adr = std::get_if<Adr>(&entry_.record)) write_adr(*adr);
    if (const auto* note = std::get_if<Note>(&entry_.record)) write_note(*note);
    write_sections();
    if (const auto* session = std::get_if<Session>(&entry_.record)) write_items(*session);
    for (const text::Diagnostic& diagnostic : entry_.diagnostics) {
      line("{}:{} {} [{}] {}", diagnostic.place.begin.line, diagnostic.place.begin.column,
           text::severity_name(diagnostic.severity), text::rule_name(diagnostic.rule),
           diagnostic.message);
    }
    return std::move(out_);
  }

  void write_items(const Session& session) {
    for (const Item& item : session.items) {
      out_ += fmt::format("{} {} \"{}\"", entry_.document->source().line_of(item.span.begin),
                          item_type_name(item.type), item.text);
      for (const FieldValue& field : item.fields) {
        const bool bare = field.text.find(' ') == std::string::npos;
        const std::string_view quote = bare ? "" : "\"";
        out_ += fmt::format(" {}={}{}{}", item_field_name(field.name), quote, field.text, quote);
      }
      out_ += '\n';
    }
  }

  std::string take() { return std::move(out_); }

 private:
  template <class... Args>
  void line(fmt::format_string<Args...> format, Args&&... args) {
    out_ += fmt::format(format, std::forward<Args>(args)...);
    out_ += '\n';
  }

  template <class Value>
  void field(std::string_view name, const std::optional<Value>& value) {
    if (value) line("{} {}", name, *value);
  }

  void field(std::string_view name, const std::optional<Located<std::string>>& value) {
    if (value) line("{} {}", name, value->value);
  }

  void write_common() {
    const Common& common = entry_.common;
    line("title {}", common.title.value);
    if (common.date) {
      const text::DateRange& range = common.date->value;
      line("date {}", text::to_iso(range.first));
      if (range.last != range.first) line("date_end {}", text::to_iso(range.last));
    }
    for (const auto& tag : common.tags)
      line("tag {}", tag.value);
    for (const std::string& alias : common.aliases)
      line("alias {}", alias);
    if (common.draft) line("draft");
    if (common.is_private) line("private");
    if (!common.summary.empty()) line("summary {}", common.summary);
  }

  void write_session(const Session& session) {
    line("kind {}", session_kind_name(session.kind));
    field("start_time", session.start_time);
    field("duration_min", session.duration_min);
    field("track", session.track);
    field("module", session.module);
    field("topic", session.topic);
    if (session.goal_type) line("goal_type {}", goal_type_name(*session.goal_type));
    field("status", session.status);
    if (session.level_before)
      line("level_before L{}", static_cast<unsigned>(*session.level_before));
    if (session.level_after) line("level_after L{}", static_cast<unsigned>(*session.level_after));
    if (session.confidence) line("confidence {}", static_cast<unsigned>(*session.confidence));
    field("branch", session.branch);
    field("focus", session.focus);
    for (const Reference& ref : session.refs)
      line("ref \"{}\" {}", ref.title, ref.link);
    for (const auto& path : session.evidence)
      line("evidence {}", path.value);
    for (const std::uint32_t number : session.adr_refs)
      line("adr_ref {}", number);
  }

  void write_adr(const Adr& adr) {
    line("adr");
    field("number", adr.number);
    if (adr.status) line("status {}", adr_status_name(*adr.status));
    if (!adr.status && !adr.status_text.empty()) line("status_text {}", adr.status_text);
    for (const auto& number : adr.supersedes)
      line("supersedes {}", number.value);
    for (const auto& number : adr.superseded_by)
      line("superseded_by {}", number.value);
    for (const std::string& name : adr.deciders)
      line("decider {}", name);
  }

  void write_note(const Note& note) {
    constexpr std::array<std::string_view, 5> k_kinds{"track_index", "module_index", "track_note",
                                                      "folder_index", "plain"};
    line("note {}", k_kinds.at(static_cast<std::size_t>(note.kind)));
  }

  void write_sections() {
    const auto sections = entry_.document->sections();
    for (std::size_t i = 0; i < sections.size(); ++i) {
      line("{} #{} {} \"{}\"", entry_.document->source().line_of(sections[i].span.begin),
           sections[i].level, role_name(entry_.common.roles[i]), sections[i].title);
    }
  }

  const Entry& entry_;
  std::string out_;
};

}  // namespace

std::string dump(const Entry& entry) {
  return Writer(entry).write();
}

std::string dump_items(const Entry& entry) {
  Writer writer(entry);
  if (const auto* session = std::get_if<Session>(&entry.record)) writer.write_items(*session);
  return writer.take();
}

}  // namespace daybook::journal
