// SPDX-License-Identifier: MIT
// What stands below a sub-heading, and whether that makes it one item or a group of items.
// Internal to the journal room.  Tested by the read_*_test.cpp.
#pragma once

#include "journal/items/item_readers.hpp"

namespace daybook::journal {

/// What stands below a heading, as far as it tells an item from a group of items.
struct HeadingShape {
  bool told = false;         ///< running text leads to a list
  bool prose_first = false;  ///< begins with a paragraph that is no list's head
  bool term_first = false;   ///< that paragraph is `**Term**: text`, an item of its own
  bool lists = false;
  bool tables = false;
  bool code = false;
  bool boxes = false;
  bool parts = false;         ///< has labelled parts of the item's type
  bool bold_entries = false;  ///< every entry begins with a bold label of its own
  bool empty = true;
};

HeadingShape shape_of(const Reader& reader, ItemType type, const std::vector<Piece>& pieces);

/// Whether a sub-heading without a word that says so is one item: by what stands below it, or as
/// one of a series of which most are.
bool looks_like_item(const Reader& reader, std::uint32_t section, ItemType type);

/// A heading that ends with a question mark.
bool is_question(std::string_view title);

}  // namespace daybook::journal
