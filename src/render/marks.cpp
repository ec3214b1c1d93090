// SPDX-License-Identifier: MIT
#include "render/marks.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <variant>

#include "journal/words/words.hpp"

namespace daybook::render {
namespace {

using journal::ItemType;
using journal::Role;
using markdown::Document;
using markdown::Mark;
using markdown::NodeId;
using markdown::NodeKind;

// A role or kind that has no row is not told apart from plain text: a page where everything is
// marked has nothing that stands out.
struct RoleClass {
  Role role;
  std::string_view class_name;
};
constexpr std::array k_role_classes{
    RoleClass{Role::learnings, "role role-insight"},
    RoleClass{Role::concepts, "role role-insight"},
    RoleClass{Role::decisions, "role role-decision"},
    RoleClass{Role::questions, "role role-question"},
    RoleClass{Role::dialogue, "role role-question"},
    RoleClass{Role::gaps, "role role-gap"},
    RoleClass{Role::capabilities, "role role-capability"},
    RoleClass{Role::verification, "role role-verification"},
    RoleClass{Role::testing, "role role-verification"},
    RoleClass{Role::checks, "role role-verification"},
    RoleClass{Role::challenges, "role role-gotcha"},
    RoleClass{Role::tasks, "role role-next"},
    RoleClass{Role::next_steps, "role role-next"},
    RoleClass{Role::lab, "role role-lab"},
};

struct ItemClass {
  ItemType type;
  std::string_view class_name;
};
constexpr std::array k_item_classes{
    ItemClass{ItemType::decision, "item-decision"},
    ItemClass{ItemType::learning, "item-insight"},
    ItemClass{ItemType::question, "item-question"},
    ItemClass{ItemType::exchange, "item-question"},
    ItemClass{ItemType::gap, "item-gap"},
    ItemClass{ItemType::capability, "item-capability"},
    ItemClass{ItemType::gotcha, "item-gotcha"},
    ItemClass{ItemType::challenge, "item-gotcha"},
};

struct VerdictClass {
  journal::Verdict verdict;
  std::string_view class_name;
};
constexpr std::array k_verdict_classes{
    VerdictClass{journal::Verdict::strong, "verdict verdict-strong"},
    VerdictClass{journal::Verdict::passed, "verdict verdict-strong"},
    VerdictClass{journal::Verdict::partial, "verdict verdict-partial"},
    VerdictClass{journal::Verdict::weak, "verdict verdict-weak"},
    VerdictClass{journal::Verdict::failed, "verdict verdict-weak"},
    VerdictClass{journal::Verdict::not_started, "verdict verdict-none"},
};

// The block that shows a class: the node itself or what it stands in, but not beyond an entry.
NodeId shown_block(const Document& document, NodeId id) {
  while (id.index != 0) {
    const markdown::Node& node = document.node(id);
    const NodeId parent = document.parent(id);
    const bool first_of_entry = node.kind == NodeKind::paragraph && parent.index + 1 == id.index &&
                                document.node(parent).kind == NodeKind::list_item;
    if (first_of_entry) return parent;
    switch (node.kind) {
      case NodeKind::heading:
      case NodeKind::list_item:
      case NodeKind::paragraph:
      case NodeKind::table_row:
        return id;
      default:
        id = parent;
    }
  }
  return id;
}

void mark_sections(const site::FileNode& file, std::vector<Mark>& marks) {
  const auto sections = file.entry->document->sections();
  const auto& roles = file.entry->common.roles;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const std::uint32_t parent = sections[i].parent;
    if (parent != markdown::Section::k_no_parent && roles[parent] == roles[i]) continue;
    const auto* const row = std::ranges::find(k_role_classes, roles[i], &RoleClass::role);
    if (row != k_role_classes.end()) marks.push_back({sections[i].heading, row->class_name});
  }
}

void mark_item(const Document& document, const journal::Item& item, std::vector<Mark>& marks) {
  const auto* const row = std::ranges::find(k_item_classes, item.type, &ItemClass::type);
  const NodeId block = shown_block(document, item.nodes.begin);
  // A section that is one item shows its own kind, or stands below a heading that does.
  const bool shows_itself = document.node(block).kind == NodeKind::heading ||
                            document.node(block).has(markdown::NodeFlag::task);
  if (row != k_item_classes.end() && !shows_itself) marks.push_back({block, row->class_name});
  const journal::FieldValue* const verdict = item.field(journal::ItemField::verdict);
  if (verdict == nullptr || verdict->nodes.begin >= verdict->nodes.end) return;
  const auto* const shown = std::ranges::find_if(k_verdict_classes, [&](const VerdictClass& known) {
    return journal::verdict_name(known.verdict) == verdict->text;
  });
  const NodeId place = shown_block(document, verdict->nodes.begin);
  if (shown != k_verdict_classes.end() && document.node(place).kind != NodeKind::heading)
    marks.push_back({place, shown->class_name});
}

}  // namespace

std::vector<Mark> section_marks(const site::FileNode& file) {
  std::vector<Mark> marks;
  const auto* const session = std::get_if<journal::Session>(&file.entry->record);
  if (session == nullptr) return marks;
  mark_sections(file, marks);
  for (const journal::Item& item : session->items)
    mark_item(*file.entry->document, item, marks);
  // One block may be several items, or an item and its own verdict; each class is written once.
  const auto order = [](const Mark& mark) { return std::pair(mark.node, mark.class_name); };
  std::ranges::sort(marks, {}, order);
  const auto are_same = [&](const Mark& a, const Mark& b) { return order(a) == order(b); };
  marks.erase(std::unique(marks.begin(), marks.end(), are_same), marks.end());
  return marks;
}

}  // namespace daybook::render
