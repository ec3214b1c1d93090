// SPDX-License-Identifier: MIT
// The names of a session's small enumerations and the look-up of an item's field.  Tested by
// role_test.cpp.
#include "journal/session.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace daybook::journal {

namespace {

constexpr std::array<std::string_view, 3> k_kinds{"learning", "work", "study"};
constexpr std::array<std::string_view, 3> k_goals{"production", "research", "interview"};
constexpr std::array<std::string_view, 5> k_statuses{"proposed", "accepted", "rejected",
                                                     "deprecated", "superseded"};

constexpr std::array<std::string_view, 8> k_places{"front matter", "header",    "section", "footer",
                                                   "heading",      "file name", "folder",  "git"};

}  // namespace

std::string_view stated_in_name(StatedIn where) {
  return k_places.at(static_cast<std::size_t>(where));
}

std::string_view withheld_name(Withheld::Why why) {
  return why == Withheld::Why::mark ? "marked" : "section";
}

std::string_view session_kind_name(SessionKind kind) {
  return k_kinds.at(static_cast<std::size_t>(kind));
}

std::string_view goal_type_name(GoalType goal) {
  return k_goals.at(static_cast<std::size_t>(goal));
}

std::string_view adr_status_name(AdrStatus status) {
  return k_statuses.at(static_cast<std::size_t>(status));
}

const FieldValue* Item::field(ItemField name) const {
  const auto it = std::ranges::find(fields, name, &FieldValue::name);
  return it == fields.end() ? nullptr : &*it;
}

}  // namespace daybook::journal
