// SPDX-License-Identifier: MIT
// Looks at the first lines of a section only: enough to tell, and cheap for long notes.
#include "journal/section_content.hpp"

#include <algorithm>

#include "journal/lines.hpp"
#include "journal/speech.hpp"
#include "journal/words/han.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::Document;
using markdown::NodeId;
using markdown::NodeKind;
using markdown::NodeRange;
using markdown::Section;

/// Two boxes or more, and no entry without one.
bool is_list_of_boxes(const Document& document, NodeRange own) {
  std::size_t boxes = 0;
  for (const NodeId block : markdown::children(document, own)) {
    const NodeKind kind = document.node(block).kind;
    if (kind == NodeKind::table || kind == NodeKind::code_block) return false;
    if (kind != NodeKind::list) continue;
    for (const NodeId item : markdown::children(document, document.inside(block))) {
      if (!document.node(item).has(markdown::NodeFlag::task)) return false;
      ++boxes;
    }
  }
  return boxes >= 2;
}

/// The label a paragraph begins with: its bold words, or the words before its first colon.
std::string label_of(const Document& document, NodeId paragraph) {
  const NodeId first{paragraph.index + 1};
  if (first.index >= document.node(paragraph).subtree_end.index) return {};
  const markdown::Node& node = document.node(first);
  if (node.kind == NodeKind::strong) {
    const std::string words = markdown::plain_text(document, {first, node.subtree_end});
    const Line line = split_label(words);
    return line.label.empty() ? words : line.label;
  }
  if (node.kind != NodeKind::text) return {};
  constexpr std::size_t k_longest = 40;
  return split_label(std::string(document.literal(first).substr(0, k_longest))).label;
}

/// Lines that name a problem and what it came from or how it went away.
bool is_of_problem(const Document& document, NodeRange own, const Vocabulary& vocabulary) {
  constexpr std::size_t k_looked_at = 12;  // paragraphs
  std::size_t seen = 0;
  bool problem = false;
  bool cause = false;
  bool solution = false;
  for (std::uint32_t i = own.begin.index; i < own.end.index && seen < k_looked_at; ++i) {
    if (document.nodes()[i].kind != NodeKind::paragraph) continue;
    ++seen;
    const auto field = vocabulary.item_field(label_of(document, {i}));
    problem = problem || field == ItemField::problem || field == ItemField::symptom;
    cause = cause || field == ItemField::cause;
    solution = solution || field == ItemField::solution || field == ItemField::fix;
  }
  return (problem && (cause || solution)) || (cause && solution);
}

/// What the titles of a table's columns name.
struct Columns {
  std::optional<ItemType> first;  ///< the first column's entries
  std::vector<std::optional<ItemField>> fields;

  bool has(ItemField field) const {
    return std::ranges::find(fields, std::optional(field)) != fields.end();
  }
};

Columns columns_of(const Document& document, NodeId titles, const Vocabulary& vocabulary) {
  Columns columns;
  for (const NodeId cell : markdown::children(document, document.inside(titles))) {
    const std::string title = markdown::plain_text(document, document.inside(cell));
    if (columns.fields.empty()) columns.first = vocabulary.item_label(title);
    columns.fields.push_back(spoken_field(vocabulary, title));
  }
  return columns;
}

std::optional<Role> role_of_columns(const Columns& columns) {
  if (columns.has(ItemField::question) && columns.has(ItemField::answer)) return Role::dialogue;
  if (columns.has(ItemField::before) && columns.has(ItemField::after)) return Role::metrics;
  const std::optional<ItemType> first = columns.first;
  if (first == ItemType::challenge &&
      (columns.has(ItemField::solution) || columns.has(ItemField::fix)))
    return Role::challenges;
  if (first == ItemType::decision && columns.has(ItemField::rationale)) return Role::decisions;
  if (first == ItemType::file_change && columns.fields.size() > 1) return Role::code_changes;
  const bool ended = columns.has(ItemField::state) || columns.has(ItemField::result);
  if (first == ItemType::task && (ended || columns.has(ItemField::done))) return Role::tasks;
  if (first == ItemType::check && ended) return Role::checks;
  return std::nullopt;
}

/// What the columns of a section's first table say its rows are.
std::optional<Role> role_of_table(const Document& document, NodeRange own,
                                  const Vocabulary& vocabulary) {
  const auto blocks = markdown::children(document, own);
  const auto table = std::ranges::find_if(
      blocks, [&](NodeId block) { return document.node(block).kind == NodeKind::table; });
  if (table == blocks.end()) return std::nullopt;
  const auto rows = markdown::children(document, document.inside(*table));
  if (rows.empty()) return std::nullopt;
  return role_of_columns(columns_of(document, rows.front(), vocabulary));
}

/// A table in which most cells behind the first of a row begin with a number.
bool holds_numbers(const Document& document, NodeRange own) {
  std::size_t cells = 0;
  std::size_t numbers = 0;
  for (const NodeId block : markdown::children(document, own)) {
    if (document.node(block).kind != NodeKind::table) continue;
    const auto rows = markdown::children(document, document.inside(block));
    for (std::size_t row = 1; row < rows.size(); ++row) {
      const auto values = markdown::children(document, document.inside(rows[row]));
      for (std::size_t i = 1; i < values.size(); ++i) {
        const std::string text = markdown::plain_text(document, document.inside(values[i]));
        const std::size_t digit = text.find_first_not_of("~<>≈+-±$ ");
        ++cells;
        numbers += digit != std::string::npos && text[digit] >= '0' && text[digit] <= '9' ? 1U : 0U;
      }
    }
  }
  return cells >= 4 && 3 * numbers >= 2 * cells;
}

/// `Measured results`, `实测结果 (ms)`.
bool names_results(std::string_view key) {
  if (const std::size_t remark = key.find('('); remark != std::string_view::npos && remark > 0)
    key = text::trim(key.substr(0, remark));
  return key.ends_with("结果") || key.ends_with("results") || key.ends_with("result");
}

/// Two who speak in turn: `**Ann:** …`, `**Me:** …`.
bool is_spoken(const Document& document, NodeRange own) {
  std::vector<std::string> speakers;
  bool known = false;
  for (const NodeId block : markdown::children(document, own)) {
    if (document.node(block).kind != NodeKind::paragraph) continue;
    const NodeId first{block.index + 1};
    if (first.index >= document.node(block).subtree_end.index) continue;
    if (document.node(first).kind != NodeKind::strong) continue;
    const std::string label = label_of(document, block);
    known = known || is_speaker(label);
    if (std::ranges::find(speakers, label) == speakers.end()) speakers.push_back(label);
  }
  return known && speakers.size() == 2;
}

/// Somebody asks something in the section or below it: a line or heading that ends with a question
/// mark, or is labelled as a question.
bool holds_question(const Document& document, const Section& section,
                    const Vocabulary& vocabulary) {
  const NodeRange body = section.body;
  for (std::uint32_t i = body.begin.index; i < body.end.index; ++i) {
    const NodeKind kind = document.nodes()[i].kind;
    if (kind == NodeKind::heading) {
      const std::string title = markdown::plain_text(document, document.inside({i}));
      if (title.find('?') != std::string::npos) return true;
    }
    if (kind != NodeKind::paragraph) continue;
    const std::string text = markdown::plain_text(document, document.inside({i}));
    if (text.ends_with('?') || text.find("? ") != std::string::npos) return true;
    if (vocabulary.item_field(label_of(document, {i})) == ItemField::question) return true;
  }
  return false;
}

/// A list, table or heading stands in the section.
bool holds_entries(const Document& document, const Section& section) {
  const NodeRange body = section.body;
  return std::any_of(document.nodes().begin() + body.begin.index,
                     document.nodes().begin() + body.end.index, [](const markdown::Node& node) {
                       return node.kind == NodeKind::list || node.kind == NodeKind::table ||
                              node.kind == NodeKind::heading;
                     });
}

}  // namespace

bool holds_only_code(const Document& document, const Section& section) {
  const auto blocks = markdown::children(document, section.body);
  return !blocks.empty() && std::ranges::all_of(blocks, [&](NodeId block) {
    return document.node(block).kind == NodeKind::code_block ||
           document.node(block).kind == NodeKind::thematic_break;
  });
}

bool holds_table(const Document& document, NodeRange own) {
  return std::ranges::any_of(markdown::children(document, own), [&](NodeId block) {
    return document.node(block).kind == NodeKind::table;
  });
}

bool holds_list(const Document& document, NodeRange own) {
  return std::ranges::any_of(markdown::children(document, own), [&](NodeId block) {
    return document.node(block).kind == NodeKind::list;
  });
}

bool holds_boxes(const Document& document, const Section& section) {
  const auto nodes = document.nodes().subspan(section.body.begin.index,
                                              section.body.end.index - section.body.begin.index);
  return std::ranges::any_of(nodes, [](const markdown::Node& node) {
    return node.kind == NodeKind::list_item && node.has(markdown::NodeFlag::task);
  });
}

std::size_t count_questions(const Document& document, const Section& section) {
  std::size_t asked = 0;
  for (const NodeId block : markdown::children(document, section.own)) {
    if (document.node(block).kind == NodeKind::table) return 0;
    if (document.node(block).kind != NodeKind::list) continue;
    for (const NodeId item : markdown::children(document, document.inside(block))) {
      const std::string text = markdown::own_text(document, item);
      if (!text.ends_with('?') && !text.ends_with("？")) return 0;
      ++asked;
    }
  }
  return asked;
}

bool holds_only_questions(const Document& document, const Section& section) {
  return count_questions(document, section) >= 2;
}

bool answers_below(const Document& document, const Section& section, const Vocabulary& vocabulary) {
  constexpr std::size_t k_enough = 2;
  std::size_t answers = 0;
  for (std::uint32_t i = section.own.end.index; i < section.body.end.index; ++i) {
    if (document.nodes()[i].kind != NodeKind::paragraph) continue;
    const auto field = spoken_field(vocabulary, label_of(document, {i}));
    const bool answer =
        field == ItemField::answer || field == ItemField::guidance || field == ItemField::verdict;
    answers += answer ? 1U : 0U;
    if (answers >= k_enough) return true;
  }
  return false;
}

std::optional<Role> role_of_content(const Document& document, const Section& section,
                                    const Vocabulary& vocabulary) {
  if (is_of_problem(document, section.own, vocabulary)) return Role::challenges;
  if (is_list_of_boxes(document, section.own)) return Role::tasks;
  if (const auto role = role_of_table(document, section.own, vocabulary)) return role;
  if (is_spoken(document, section.own)) return Role::dialogue;
  const std::string key = name_key(section.title);
  const bool versus = key.find(" vs ") != std::string::npos ||
                      key.find(" vs. ") != std::string::npos ||
                      key.find(" versus ") != std::string::npos;
  if (names_results(simplified(key)) && holds_numbers(document, section.own)) return Role::metrics;
  if (versus && holds_table(document, section.own)) return Role::comparison;
  return std::nullopt;
}

bool is_prose_on(const Document& document, const Section& section,
                 const Vocabulary::RoleMatch& match, const Vocabulary& vocabulary) {
  const std::string key = name_key(section.title);
  if (match.role == Role::dialogue && key.find("discussion") != std::string::npos)
    return !holds_question(document, section, vocabulary);
  return match.match == Vocabulary::Match::loose && key.ends_with(" plan") &&
         !holds_entries(document, section);
}

}  // namespace daybook::journal
