// SPDX-License-Identifier: MIT
#include "markdown/outline.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/cmark_arena.hpp"
#include "text/unicode.hpp"

namespace daybook::markdown {
namespace {

bool is_bullet_list(cmark_node* node) {
  return cmark_node_get_type(node) == CMARK_NODE_LIST &&
         cmark_node_get_list_type(node) == CMARK_BULLET_LIST;
}

bool begins_with_heading(cmark_node* item) {
  cmark_node* const first = cmark_node_first_child(item);
  return first != nullptr && cmark_node_get_type(first) == CMARK_NODE_HEADING;
}

bool holds_headings(cmark_node* list) {
  for (cmark_node* item = cmark_node_first_child(list); item != nullptr;
       item = cmark_node_next(item)) {
    if (begins_with_heading(item)) return true;
  }
  return false;
}

bool is_outline(cmark_node* root) {
  bool found = false;
  for (cmark_node* node = cmark_node_first_child(root); node != nullptr;
       node = cmark_node_next(node)) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_FOOTNOTE_DEFINITION) continue;
    if (type == CMARK_NODE_PARAGRAPH && cmark_node_previous(node) == nullptr) continue;
    if (!is_bullet_list(node)) return false;
    found = found || holds_headings(node);
  }
  return found;
}

/// Puts what a list holds in its place; the entries between two headings are a list still.
void lift_list(cmark_node* list) {
  cmark_node* entries = nullptr;
  cmark_node* next = nullptr;
  for (cmark_node* item = cmark_node_first_child(list); item != nullptr; item = next) {
    next = cmark_node_next(item);
    if (begins_with_heading(item)) {
      entries = nullptr;
      while (cmark_node* const child = cmark_node_first_child(item))
        cmark_node_insert_before(list, child);
      continue;
    }
    if (entries == nullptr) {
      entries = cmark_node_new_with_mem(CMARK_NODE_LIST, thread_arena());
      cmark_node_set_list_type(entries, CMARK_BULLET_LIST);
      cmark_node_set_list_tight(entries, cmark_node_get_list_tight(list));
      cmark_node_insert_before(list, entries);
    }
    cmark_node_append_child(entries, item);
  }
  cmark_node_unlink(list);
}

void lift_lists(cmark_node* root) {
  cmark_node* node = cmark_node_first_child(root);
  while (node != nullptr) {
    if (!is_bullet_list(node) || !holds_headings(node)) {
      node = cmark_node_next(node);
      continue;
    }
    cmark_node* const before = cmark_node_previous(node);
    lift_list(node);
    node = before == nullptr ? cmark_node_first_child(root) : cmark_node_next(before);
  }
}

/// The inlines between two breaks, the break before them among them.
struct InlineLine {
  std::vector<cmark_node*> nodes;
  std::string text;
};

std::vector<InlineLine> lines_of(cmark_node* paragraph) {
  std::vector<InlineLine> lines(1);
  for (cmark_node* node = cmark_node_first_child(paragraph); node != nullptr;
       node = cmark_node_next(node)) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) lines.emplace_back();
    lines.back().nodes.push_back(node);
    if (type == CMARK_NODE_TEXT) lines.back().text += cmark_node_get_literal(node);
  }
  return lines;
}

/// Leaves out the lines of a paragraph that only the author's program reads.
void drop_notes(cmark_node* paragraph) {
  constexpr std::array<std::string_view, 2> k_properties{"id:: ", "collapsed:: "};
  constexpr std::array<std::string_view, 2> k_drawers{":LOGBOOK:", ":PROPERTIES:"};
  bool in_drawer = false;
  for (const InlineLine& line : lines_of(paragraph)) {
    const std::string_view text = text::trim(line.text);
    const bool is_property = std::ranges::any_of(
        k_properties, [&](std::string_view each) { return text.starts_with(each); });
    in_drawer = in_drawer || std::ranges::find(k_drawers, text) != k_drawers.end();
    if (!in_drawer && !is_property) continue;
    if (text == ":END:") in_drawer = false;
    for (cmark_node* const node : line.nodes)
      cmark_node_unlink(node);
  }
}

void drop_all_notes(cmark_node* root) {
  cmark_node* node = cmark_node_first_child(root);
  while (node != nullptr) {
    const bool is_paragraph = cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH;
    if (is_paragraph) drop_notes(node);
    if (cmark_node* const child = is_paragraph ? nullptr : cmark_node_first_child(node)) {
      node = child;
      continue;
    }
    while (node != root && cmark_node_next(node) == nullptr)
      node = cmark_node_parent(node);
    node = node == root ? nullptr : cmark_node_next(node);
  }
}

}  // namespace

void lift_outline(cmark_node* root) {
  if (!is_outline(root)) return;
  lift_lists(root);
  drop_all_notes(root);
}

}  // namespace daybook::markdown
