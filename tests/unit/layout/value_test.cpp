// SPDX-License-Identifier: MIT
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "layout/value.hpp"

namespace daybook::layout {

TEST_CASE("a value knows its type and whether it is true", "[layout]") {
  struct Row {
    Value value;
    std::string_view type;
    bool truthy;
  };
  const Row rows[] = {
      {Value(), "none", false},
      {false, "boolean", false},
      {true, "boolean", true},
      {0, "integer", false},
      {-3, "integer", true},
      {std::size_t{7}, "integer", true},
      {"", "text", false},
      {"a", "text", true},
      {Value::borrowed("a"), "text", true},
      {Html{""}, "html", false},
      {Html{"<b>"}, "html", true},
      {Value::borrowed_html("<b>"), "html", true},
      {List{}, "list", false},
      {List{Value()}, "list", true},
      {Record{}, "record", false},
      {Record{{"a", Value()}}, "record", true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.type, row.value.text(), row.value.integer());
    CHECK(row.value.type_name() == row.type);
    CHECK(row.value.truthy() == row.truthy);
  }
}

TEST_CASE("a record keeps the order of its fields and each name once", "[layout]") {
  Record record{{"b", 1}, {"a", 2}, {"b", 3}};
  record.set("c", 4);
  record.set("a", 5);
  std::string order;
  for (const auto& [name, value] : record.fields()) {
    order += std::string(name) + std::to_string(value.integer());
  }
  CHECK(order == "b3a5c4");
  CHECK(record.find("d") == nullptr);
}

TEST_CASE("nesting counts lists and records in one another", "[layout]") {
  CHECK(Value("a").nesting() == 0);
  CHECK(Value(List{}).nesting() == 1);
  CHECK(Value(List{1, List{2}, 3}).nesting() == 2);
  CHECK(Value(Record{{"a", List{Record{}}}}).nesting() == 3);
}

}  // namespace daybook::layout
