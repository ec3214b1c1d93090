// SPDX-License-Identifier: MIT
// The role of every section: its heading's own, else the one it stands under.  Internal to the
// journal room.  Tested by sections_test.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journal/metadata/metadata.hpp"

namespace daybook::journal {

/// Parallel to Document::sections().
std::vector<Role> section_roles(const markdown::Document& document, const Vocabulary& vocabulary);

/// A heading of a log without its time of day: `Discovery: splits`.
std::string_view untimed_title(const markdown::Section& section);

/// `Decision: Use a queue`, `[14:05] - Gotcha: names`, `Q1 — Why`: a heading that is one item.
struct ItemHeading {
  ItemType type;
  std::string text;
};
std::optional<ItemHeading> item_heading(const markdown::Section& section,
                                        const Vocabulary& vocabulary);

}  // namespace daybook::journal
