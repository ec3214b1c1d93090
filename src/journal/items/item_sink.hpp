// SPDX-License-Identifier: MIT
// Where readers put what they find: refuses placeholders, brings each field into the export's form
// and fits a label to the type of its item.  Internal to the journal room.  Tested by
// read_forms_test.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journal/items/pieces.hpp"
#include "journal/metadata/metadata.hpp"

namespace daybook::journal {

class ItemSink {
 public:
  ItemSink(const Context& context, std::vector<Item>& items) : context_(context), items_(items) {}

  /// The section the following items stand in.
  void enter(std::uint32_t section, Role role) {
    section_ = section;
    role_ = role;
  }
  Role role() const { return role_; }
  std::uint32_t section() const { return section_; }

  /// A new item, or nullptr when its text is a placeholder.  The pointer holds until the next
  /// add().
  Item* add(ItemType type, std::string_view text, markdown::NodeRange nodes, text::Span span);

  /// Adds a field in the export's form; one that is there, is no field of the type, or holds none
  /// of the words it may hold is left out.
  static void set(Item& item, ItemField field, std::string_view text,
                  markdown::NodeRange nodes = {}, text::Span span = {});
  /// The field of an item's type that a label names: `Fix` is a challenge's solution, a gap's plan.
  std::optional<ItemField> field_for(ItemType type, std::string_view label) const;
  /// Sets what a part's label names; false when it names nothing of the type.
  bool set_labelled(Item& item, const Part& part) const;
  /// All parts of a piece, its links to a decision record, and its checkbox.
  void set_parts(Item& item, const Piece& piece) const;

  const Context& context() const { return context_; }
  std::vector<Item>& items() { return items_; }

 private:
  const Context& context_;
  std::vector<Item>& items_;
  std::uint32_t section_ = markdown::Section::k_no_parent;
  Role role_ = Role::other;
};

/// The field of the type that stands for one of the same meaning: solution for fix, level for
/// after.
std::optional<ItemField> fit_field(ItemField field, ItemType type);

}  // namespace daybook::journal
