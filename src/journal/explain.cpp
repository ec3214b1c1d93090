// SPDX-License-Identifier: MIT
#include "journal/explain.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <string_view>
#include <variant>

#include "journal/words.hpp"

namespace daybook::journal {
namespace {

/// A placeholder, or a choice of the template that nobody made.
bool is_not_filled_in(std::string_view text) {
  return is_left_over(text) || is_unchosen(text);
}

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
    std::ranges::stable_sort(remarks_, {}, &Remark::line);
    return std::move(remarks_);
  }

 private:
  std::uint32_t line_of(text::Span span) const {
    return entry_.document->source().line_of(span.begin);
  }

  void add(std::uint32_t line, std::string text) {
    remarks_.push_back({.line = line, .text = std::move(text)});
  }

  /// For each field the statement that is trusted most: of equals the one that stands first.
  std::map<MetaField, const Statement*> winners() const {
    std::map<MetaField, const Statement*> best;
    for (const Statement& statement : entry_.common.statements) {
      if (is_not_filled_in(statement.text)) continue;
      const Statement*& slot = best[statement.field];
      if (slot == nullptr || statement.where < slot->where) slot = &statement;
    }
    return best;
  }

  void remark_statements() {
    const auto best = winners();
    for (const Statement& statement : entry_.common.statements) {
      if (statement.field == MetaField::ignored) continue;
      std::string text(meta_field_name(statement.field));
      if (statement.span.empty()) text += fmt::format(" \"{}\"", statement.text);
      text += fmt::format(" ({})", stated_in_name(statement.where));
      const auto winner = best.find(statement.field);
      if (is_not_filled_in(statement.text))
        text += ", not filled in";
      else if (winner->second->where < statement.where)
        text += fmt::format(", the {} counts", stated_in_name(winner->second->where));
      add(statement.span.empty() ? 0 : line_of(statement.span), std::move(text));
    }
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
