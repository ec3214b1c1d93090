// SPDX-License-Identifier: MIT
#include "journal/explain.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>
#include <variant>

namespace daybook::journal {
namespace {

/// Longer values are not shown: they stand in the line, if not word for word.
constexpr std::size_t k_longest_value = 24;

class Explainer {
 public:
  explicit Explainer(const Entry& entry) : entry_(entry) {}

  std::vector<Remark> run() {
    remark_statements();
    remark_title();
    remark_sections();
    if (const auto* const session = std::get_if<Session>(&entry_.record)) {
      for (const Item& item : session->items)
        remark_item(item);
    }
    for (const Withheld& part : entry_.withheld)
      add(line_of(part.span), fmt::format("not published, to line {}", last_line(part)));
    std::ranges::stable_sort(remarks_, {}, &Remark::line);
    return std::move(remarks_);
  }

 private:
  std::uint32_t line_of(text::Span span) const {
    return entry_.document->source().line_of(span.begin);
  }

  std::uint32_t last_line(const Withheld& part) const {
    return entry_.document->source().line_of(std::max(part.span.end, part.span.begin + 1) - 1);
  }

  void add(std::uint32_t line, std::string text) {
    remarks_.push_back({.line = line, .text = std::move(text)});
  }

  void remark_statements() {
    const std::vector<Statement>& statements = entry_.common.statements;
    for (std::size_t i = 0; i < statements.size(); ++i) {
      const Statement& statement = statements[i];
      if (statement.field == MetaField::ignored) continue;
      std::string text(meta_field_name(statement.field));
      if (statement.span.empty()) text += fmt::format(" \"{}\"", statement.text);
      text += fmt::format(" ({}){}", stated_in_name(statement.where), words_of(i));
      add(statement.span.empty() ? 0 : line_of(statement.span), std::move(text));
    }
  }

  /// What became of a statement, where it does not count.
  std::string words_of(std::size_t index) const {
    switch (entry_.common.uses[index]) {
      case Use::counts:
        return {};
      case Use::unreadable:
        return ", not read";
      case Use::not_filled_in:
        return ", not filled in";
      case Use::beaten:
        break;
    }
    const std::vector<Statement>& statements = entry_.common.statements;
    for (std::size_t i = 0; i < statements.size(); ++i) {
      const bool counts = entry_.common.uses[i] == Use::counts;
      if (counts && statements[i].field == statements[index].field)
        return fmt::format(", the {} counts", stated_in_name(statements[i].where));
    }
    return {};
  }

  void remark_title() {
    if (const auto node = entry_.common.title_node) add(entry_.document->line_of(*node), "title");
  }

  void remark_sections() {
    const auto sections = entry_.document->sections();
    for (std::size_t i = 0; i < sections.size(); ++i) {
      if (entry_.common.title_node == sections[i].heading) continue;
      add(line_of(sections[i].span), fmt::format("section {}", role_name(entry_.common.roles[i])));
    }
  }

  void remark_item(const Item& item) {
    const std::uint32_t line = line_of(item.span);
    const std::string_view type = item_type_name(item.type);
    std::string text(type);
    for (const FieldValue& field : item.fields) {
      if (field.span.empty() || line_of(field.span) == line) text += field_words(field, line);
    }
    add(line, std::move(text));
    for (const FieldValue& field : item.fields) {
      if (field.span.empty() || line_of(field.span) == line) continue;
      const std::uint32_t at = line_of(field.span);
      add(at, fmt::format("  {}.{}", type, field_words(field, at).substr(1)));
    }
  }

  /// ` severity=H`, or ` symptom` where the value stands in the line as it is, or is long.
  std::string field_words(const FieldValue& field, std::uint32_t line) const {
    const std::string_view beside = entry_.document->source().line(line);
    const bool is_told =
        field.text.size() <= k_longest_value && beside.find(field.text) == std::string_view::npos;
    return fmt::format(" {}{}{}", item_field_name(field.name), is_told ? "=" : "",
                       is_told ? field.text : "");
  }

  const Entry& entry_;
  std::vector<Remark> remarks_;
};

}  // namespace

std::vector<Remark> explain(const Entry& entry) {
  return Explainer(entry).run();
}

std::string describe_kind(const Entry& entry) {
  constexpr std::array<std::string_view, 5> k_notes{"the index of a track", "the index of a module",
                                                    "a note of a track", "the index of a folder",
                                                    "a note"};
  if (const auto* const session = std::get_if<Session>(&entry.record))
    return fmt::format("a session ({})", session->dialect.empty()
                                             ? session_kind_name(session->kind)
                                             : std::string_view(session->dialect));
  if (const auto* const note = std::get_if<Note>(&entry.record))
    return std::string(k_notes.at(static_cast<std::size_t>(note->kind)));
  return "a decision record";
}

}  // namespace daybook::journal
