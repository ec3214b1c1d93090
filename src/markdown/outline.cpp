// SPDX-License-Identifier: MIT
#include "markdown/outline.hpp"

#include <cstddef>
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

constexpr int k_deepest = 6;  // level of a heading

bool is_heading(cmark_node* node) {
  return node != nullptr && cmark_node_get_type(node) == CMARK_NODE_HEADING;
}

/// Below the deepest heading no other one has room: its entry stays one.
bool begins_with_heading(cmark_node* item) {
  cmark_node* const first = cmark_node_first_child(item);
  if (!is_heading(first) || cmark_node_get_heading_level(first) < k_deepest)
    return is_heading(first);
  for (cmark_node* node = cmark_node_next(first); node != nullptr; node = cmark_node_next(node)) {
    if (is_heading(node)) return false;
  }
  return true;
}

bool holds_headings(cmark_node* list) {
  for (cmark_node* item = cmark_node_first_child(list); item != nullptr;
       item = cmark_node_next(item)) {
    if (begins_with_heading(item)) return true;
  }
  return false;
}

/// Whether all is bullet lists, but for a first paragraph and footnotes.
bool is_one_list(cmark_node* root) {
  bool found = false;
  for (cmark_node* node = cmark_node_first_child(root); node != nullptr;
       node = cmark_node_next(node)) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_FOOTNOTE_DEFINITION) continue;
    if (type == CMARK_NODE_PARAGRAPH && cmark_node_previous(node) == nullptr) continue;
    if (!is_bullet_list(node)) return false;
    found = true;
  }
  return found;
}

/// A list that stays one though it holds headings.
bool is_kept(cmark_node* list) {
  return cmark_node_get_user_data(list) != nullptr;
}

void deepen(cmark_node* heading, int above) {
  if (is_heading(heading) && cmark_node_get_heading_level(heading) <= above)
    cmark_node_set_heading_level(heading, above + 1);
}

/// The headings of a list below a heading's entry are of a deeper level than that, as their author
/// sees them.
void deepen_list(cmark_node* list, int above) {
  if (above == k_deepest) {
    cmark_node_set_user_data(list, list);
    return;
  }
  for (cmark_node* item = cmark_node_first_child(list); item != nullptr;
       item = cmark_node_next(item))
    deepen(cmark_node_first_child(item), above);
}

/// Puts an entry's blocks before its list.  The result is the heading's level where there is more
/// than that in the entry, else 0.
int lift_entry(cmark_node* list, cmark_node* item) {
  cmark_node* const first = cmark_node_first_child(item);
  const int level = cmark_node_get_heading_level(first);
  const bool is_alone = cmark_node_next(first) == nullptr;
  while (cmark_node* const child = cmark_node_first_child(item)) {
    if (is_bullet_list(child)) deepen_list(child, level);
    if (child != first) deepen(child, level);
    cmark_node_insert_before(list, child);
  }
  return is_alone ? 0 : level;
}

/// Puts what a list holds in its place; the entries between two headings are a list still, which
/// stands beside an entry that has a list of its own, and below one that is a heading alone.
void lift_list(cmark_node* list) {
  cmark_node* entries = nullptr;
  int beside = 0;
  cmark_node* next = nullptr;
  for (cmark_node* item = cmark_node_first_child(list); item != nullptr; item = next) {
    next = cmark_node_next(item);
    if (begins_with_heading(item)) {
      entries = nullptr;
      beside = lift_entry(list, item);
      continue;
    }
    if (entries == nullptr) {
      entries = cmark_node_new_with_mem(CMARK_NODE_LIST, thread_arena());
      cmark_node_set_list_type(entries, CMARK_BULLET_LIST);
      cmark_node_set_list_tight(entries, cmark_node_get_list_tight(list));
      cmark_node_set_list_start(entries, beside);
      cmark_node_insert_before(list, entries);
    }
    cmark_node_append_child(entries, item);
  }
  cmark_node_unlink(list);
}

void lift_lists(cmark_node* root) {
  cmark_node* node = cmark_node_first_child(root);
  while (node != nullptr) {
    if (!is_bullet_list(node) || is_kept(node) || !holds_headings(node)) {
      node = cmark_node_next(node);
      continue;
    }
    cmark_node* const before = cmark_node_previous(node);
    lift_list(node);
    node = before == nullptr ? cmark_node_first_child(root) : cmark_node_next(before);
  }
}

constexpr std::string_view k_drawer_end = ":END:";

/// The inlines between two breaks.
struct InlineLine {
  std::vector<cmark_node*> nodes;
  std::string text;  ///< trimmed
};

std::vector<InlineLine> lines_of(cmark_node* paragraph) {
  std::vector<InlineLine> lines(1);
  for (cmark_node* node = cmark_node_first_child(paragraph); node != nullptr;
       node = cmark_node_next(node)) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
      lines.emplace_back();
      continue;
    }
    lines.back().nodes.push_back(node);
    if (type == CMARK_NODE_TEXT) lines.back().text += cmark_node_get_literal(node);
  }
  for (InlineLine& line : lines)
    line.text = text::trim(line.text);
  return lines;
}

bool is_property(std::string_view line) {
  return line.starts_with("id:: ") || line.starts_with("collapsed:: ");
}

bool begins_drawer(std::string_view line) {
  return line == ":LOGBOOK:" || line == ":PROPERTIES:";
}

/// Leaves out the lines of a paragraph that only the author's program reads.  Their breaks stay:
/// they say where the next line begins.
void drop_notes(cmark_node* paragraph) {
  const std::vector<InlineLine> lines = lines_of(paragraph);
  std::size_t ends = 0;  // of drawers that are still to come
  for (const InlineLine& line : lines)
    ends += line.text == k_drawer_end ? 1U : 0U;
  bool in_drawer = false;
  for (const InlineLine& line : lines) {
    in_drawer = in_drawer || (ends > 0 && begins_drawer(line.text));
    if (in_drawer || is_property(line.text)) {
      for (cmark_node* const node : line.nodes)
        cmark_node_unlink(node);
    }
    if (line.text != k_drawer_end) continue;
    in_drawer = false;
    --ends;
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
  if (!is_one_list(root)) return;
  lift_lists(root);
  drop_all_notes(root);
}

}  // namespace daybook::markdown
