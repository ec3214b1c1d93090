// SPDX-License-Identifier: MIT
// Tables of what is read: a text and its items, a heading and its role.
#pragma once

#include <cstddef>
#include <string_view>

#include "journal/words/vocabulary.hpp"
#include "reading.hpp"
#include "support/catch.hpp"

namespace daybook::journal {

struct ItemsRow {
  std::string_view text;
  std::string_view items;  ///< as dump_items() writes them
};

template <std::size_t Size>
void check(const ItemsRow (&rows)[Size]) {
  for (const ItemsRow& row : rows) {
    CAPTURE(row.text);
    CHECK(items_of(row.text) == row.items);
  }
}

struct HeadingRow {
  std::string_view heading;
  std::string_view role;  ///< "-" for none
};

template <std::size_t Size>
void check(const HeadingRow (&rows)[Size]) {
  static const Vocabulary vocabulary;
  for (const HeadingRow& row : rows) {
    CAPTURE(row.heading);
    const auto role = vocabulary.heading_role(row.heading);
    CHECK((role ? role_name(*role) : "-") == row.role);
  }
}

}  // namespace daybook::journal
