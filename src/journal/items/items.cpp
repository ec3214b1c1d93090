// SPDX-License-Identifier: MIT
// Walks the sections, gives each to the reader of its role, and adds a task for every box that no
// reader took.  Tested by read_learning_test.cpp, read_work_test.cpp, read_study_test.cpp.
#include "journal/items/items.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "journal/items/item_readers.hpp"
#include "journal/items/keywords.hpp"
#include "journal/sections.hpp"
#include "journal/words/settled.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::NodeFlag;
using markdown::NodeId;
using markdown::NodeKind;
using markdown::Section;

/// What an unlabelled entry of a section is.
struct EntryType {
  Role role;
  ItemType type;
};
constexpr std::array k_entry_types{
    EntryType{Role::learnings, ItemType::learning},
    EntryType{Role::concepts, ItemType::concept_},
    EntryType{Role::decisions, ItemType::decision},
    EntryType{Role::tasks, ItemType::task},
    EntryType{Role::next_steps, ItemType::task},
    EntryType{Role::questions, ItemType::question},
    EntryType{Role::gaps, ItemType::gap},
    EntryType{Role::capabilities, ItemType::capability},
    EntryType{Role::verification, ItemType::verification},
    EntryType{Role::challenges, ItemType::challenge},
    EntryType{Role::testing, ItemType::check},
    EntryType{Role::checks, ItemType::check},
    EntryType{Role::code_changes, ItemType::file_change},
    EntryType{Role::metrics, ItemType::metric},
    EntryType{Role::examples, ItemType::example},
    EntryType{Role::comparison, ItemType::comparison},
    EntryType{Role::resources, ItemType::resource},
    EntryType{Role::related, ItemType::resource},
    EntryType{Role::notes, ItemType::note},
    EntryType{Role::lab, ItemType::lab},
    EntryType{Role::dialogue, ItemType::exchange},
    EntryType{Role::ideas, ItemType::idea},
    EntryType{Role::communication, ItemType::message},
    EntryType{Role::archive, ItemType::followup},
};

/// Reads a section; the result is the next one to read.
std::uint32_t read_section(const Reader& reader, std::uint32_t section) {
  const Role role = reader.roles[section];
  reader.sink.enter(section, role);
  if (role == Role::metadata) return section + 1;
  if (role == Role::verification && begins_role(reader, section)) {
    read_verification(reader, section);
    return reader.ends[section];
  }
  if (role == Role::lab && begins_role(reader, section)) {
    read_lab(reader, section);
    return reader.ends[section];
  }
  if (read_heading(reader, section)) return reader.ends[section];
  std::vector<Piece> pieces = reader.pieces(reader.section(section).own);
  if (type_of(role) == ItemType::task) {
    take_keywords(pieces);
    read_plan(reader.words(), pieces);
  }
  if (read_problem(reader, section, pieces)) return reader.ends[section];
  read_entries(reader, section, pieces);
  return section + 1;
}

void read_preamble(const Reader& reader) {
  const auto sections = reader.document().sections();
  markdown::NodeRange preamble = reader.document().all();
  if (!sections.empty()) preamble.end = sections[0].heading;
  if (preamble.empty()) return;
  reader.sink.enter(Section::k_no_parent, Role::other);
  read_entries(reader, Section::k_no_parent, reader.pieces(preamble));
}

/// The words of a list entry up to its first nested block.
std::string entry_text(const markdown::Document& document, NodeId item) {
  const NodeId first{item.index + 1};
  if (first.index >= document.node(item).subtree_end.index) return {};
  if (document.node(first).kind != NodeKind::paragraph) return {};
  return markdown::plain_text(document, document.inside(first));
}

/// What `High priority` above a box says of it.
void set_urgency(const Reader& reader, std::uint32_t section, Item& task) {
  if (section == Section::k_no_parent) return;
  if (const auto priority = surroundings_of(reader, section).priority)
    ItemSink::set(task, ItemField::priority, priority_name(*priority));
}

/// The words of an entry's first line; empty when that begins with anything but text.
std::string_view first_words(const markdown::Document& document, NodeId item) {
  const NodeId words{item.index + 2};
  if (words.index >= document.node(item).subtree_end.index) return {};
  const bool is_text = document.node({item.index + 1}).kind == NodeKind::paragraph &&
                       document.node(words).kind == NodeKind::text;
  return is_text ? document.literal(words) : std::string_view();
}

/// Whether a file is an outline, with headings or without.
bool is_one_list(const markdown::Document& document) {
  return markdown::is_outline(document) ||
         std::ranges::all_of(markdown::children(document, document.all()),
                             [&](NodeId id) { return document.node(id).kind == NodeKind::list; });
}

/// A task for each box, and each keyword of an outline, that no reader took.
class LeftBoxes {
 public:
  explicit LeftBoxes(const Reader& reader)
      : reader_(reader), document_(reader.document()), is_list_(is_one_list(document_)) {
    for (const Item& item : reader.sink.items()) {
      taken_.push_back(item.nodes.begin.index);
      if (item.type == ItemType::task) tasks_.push_back(item.nodes.begin.index);
    }
    std::ranges::sort(taken_);
    std::ranges::sort(tasks_);
  }

  void add() {
    const auto sections = document_.sections();
    for (std::uint32_t i = 0; i < document_.nodes().size(); ++i) {
      const std::uint32_t next = section_ == Section::k_no_parent ? 0 : section_ + 1;
      if (next < sections.size() && sections[next].heading.index == i) section_ = next;
      const markdown::Node& node = document_.nodes()[i];
      if (node.kind != NodeKind::list_item) continue;
      if (node.has(NodeFlag::task))
        add_box({i}, node.has(NodeFlag::checked));
      else if (const auto keyword = find_keyword(first_words(document_, {i}));
               keyword && (keyword->is_plain || is_list_))
        add_keyword({i}, *keyword);
    }
  }

 private:
  void add_box(NodeId item, bool is_ticked) {
    if (!std::ranges::binary_search(tasks_, item.index))
      add_task(item, entry_text(document_, item), is_ticked);
  }

  /// What a reader took stays what it is: `TODO comments rot` may be a learning.
  void add_keyword(NodeId item, const Keyword& keyword) {
    if (std::ranges::binary_search(taken_, item.index)) return;
    std::string words = entry_text(document_, item);
    words.erase(0, keyword.word.size());  // which may be all, and more, where an image follows it
    add_task(item, std::move(words), keyword.is_done);
  }

  void add_task(NodeId item, std::string words, bool is_done) {
    const bool rooted = section_ != Section::k_no_parent;
    reader_.sink.enter(section_, rooted ? reader_.roles[section_] : Role::other);
    Item* const task = reader_.sink.add(ItemType::task, std::move(words), document_.subtree(item),
                                        document_.node(item).span);
    if (task == nullptr) return;
    ItemSink::set(*task, ItemField::done, is_done ? "true" : "false");
    set_urgency(reader_, section_, *task);
  }

  const Reader& reader_;
  const markdown::Document& document_;
  std::vector<std::uint32_t> taken_;  // the first nodes of all items there were
  std::vector<std::uint32_t> tasks_;  // of those the tasks
  std::uint32_t section_ = Section::k_no_parent;
  bool is_list_;  // all that is written
};

/// Reader::ends of a document.
std::vector<std::uint32_t> ends_of(const markdown::Document& document) {
  const auto sections = document.sections();
  std::vector<std::uint32_t> ends(sections.size());
  for (std::size_t i = sections.size(); i-- > 0;) {
    ends[i] = static_cast<std::uint32_t>(i + 1);
    while (ends[i] < sections.size() && sections[ends[i]].level > sections[i].level)
      ends[i] = ends[ends[i]];
  }
  return ends;
}

}  // namespace

bool begins_role(const Reader& reader, std::uint32_t section) {
  const std::uint32_t up = reader.section(section).parent;
  return up == Section::k_no_parent || reader.roles[up] != reader.roles[section];
}

namespace {

/// Whether a section of problems stands right before one of its role, at its level.
bool follows_problems(const Reader& reader, std::uint32_t section) {
  if (section == 0 || reader.roles[section] != Role::challenges) return false;
  return reader.roles[section - 1] == Role::challenges &&
         reader.section(section - 1).parent == reader.section(section).parent &&
         reader.section(section - 1).level == reader.section(section).level;
}

}  // namespace

bool goes_with_problems(const Reader& reader, std::uint32_t section) {
  return !begins_role(reader, section) || follows_problems(reader, section);
}

bool is_beside(const Reader& reader, std::uint32_t section, std::uint32_t other) {
  if (other == section) return true;
  if (other == Section::k_no_parent || section == Section::k_no_parent) return false;
  if (reader.section(other).parent != reader.section(section).parent) return false;
  return goes_with_problems(reader, section) &&
         (!begins_role(reader, other) || other + 1 == section);
}

std::optional<ItemType> type_of(Role role) {
  const auto* const row = std::ranges::find(k_entry_types, role, &EntryType::role);
  if (row == k_entry_types.end()) return std::nullopt;
  return row->type;
}

Surroundings surroundings_of(const Reader& reader, std::uint32_t section) {
  Surroundings around;
  const auto sections = reader.document().sections();
  for (std::uint32_t i = section; i != Section::k_no_parent; i = sections[i].parent) {
    const bool group = !begins_role(reader, i);
    if (group && around.title.empty()) around.title = sections[i].title;
    around.is_settled = around.is_settled || names_settled(sections[i].title);
    if (!around.priority) around.priority = find_priority(sections[i].title);
    if (around.horizon.empty()) around.horizon = find_horizon(sections[i].title);
    if (around.severity.empty()) around.severity = group_severity(sections[i].title);
    if (!group) break;
  }
  return around;
}

std::vector<Item> read_items(const Context& context, const Metadata& metadata,
                             const std::vector<Role>& roles, SessionKind kind) {
  std::vector<Item> items;
  ItemSink sink(context, items);
  const Reader reader{context, metadata, roles, kind, sink, ends_of(context.document)};
  read_preamble(reader);
  const auto count = static_cast<std::uint32_t>(roles.size());
  for (std::uint32_t section = 0; section < count;)
    section = read_section(reader, section);
  LeftBoxes(reader).add();
  std::ranges::stable_sort(items, {}, [](const Item& item) { return item.span.begin; });
  return items;
}

}  // namespace daybook::journal
