// SPDX-License-Identifier: MIT
// Looks at the first lines of a section only: enough to tell, and cheap for long notes.
#include "journal/section_content.hpp"

#include <algorithm>

#include "journal/lines.hpp"

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

}  // namespace

std::optional<Role> role_of_content(const Document& document, const Section& section,
                                    const Vocabulary& vocabulary) {
  if (is_of_problem(document, section.own, vocabulary)) return Role::challenges;
  if (is_list_of_boxes(document, section.own)) return Role::tasks;
  return std::nullopt;
}

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

bool holds_entries(const Document& document, const Section& section) {
  const NodeRange body = section.body;
  return std::any_of(document.nodes().begin() + body.begin.index,
                     document.nodes().begin() + body.end.index, [](const markdown::Node& node) {
                       return node.kind == NodeKind::list || node.kind == NodeKind::table ||
                              node.kind == NodeKind::heading;
                     });
}

}  // namespace daybook::journal
