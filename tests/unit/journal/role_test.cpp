// SPDX-License-Identifier: MIT
// Names of the closed sets, and that each can be found by its name.
#include "journal/words/role.hpp"

#include "journal/session.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

TEST_CASE("every role and type is found by its own name", "[journal]") {
  for (int i = 0; i <= static_cast<int>(Role::other); ++i) {
    const auto role = static_cast<Role>(i);
    CHECK(find_role(role_name(role)) == role);
  }
  for (int i = 0; i <= static_cast<int>(ItemType::followup); ++i) {
    const auto type = static_cast<ItemType>(i);
    CHECK(find_item_type(item_type_name(type)) == type);
  }
  CHECK_FALSE(find_role("nothing"));
  CHECK(item_type_name(ItemType::concept_) == "concept");
}

TEST_CASE("a field's form is truth, number or text", "[journal]") {
  CHECK(item_field_form(ItemField::done) == FieldForm::truth);
  CHECK(item_field_form(ItemField::time_spent_min) == FieldForm::number);
  CHECK(item_field_form(ItemField::rationale) == FieldForm::text);
  CHECK(item_field_name(ItemField::fix_plan) == "fix_plan");
  CHECK(item_field_name(ItemField::note) == "note");
}

TEST_CASE("a type has the fields of the export", "[journal]") {
  CHECK(fields_of(ItemType::challenge).size() == 4);
  CHECK(fields_of(ItemType::task).front() == ItemField::done);
  CHECK(fields_of(ItemType::idea).empty());
}

TEST_CASE("an item's field is the first of its name", "[journal]") {
  Item item{ItemType::task, Role::tasks, 0, "x", {}, {}, {}};
  CHECK(item.field(ItemField::done) == nullptr);
  item.fields.push_back({ItemField::done, "true", {}, {}});
  REQUIRE(item.field(ItemField::done) != nullptr);
  CHECK(item.field(ItemField::done)->text == "true");
}
