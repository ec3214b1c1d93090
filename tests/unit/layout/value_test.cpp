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
  Record record{{"b", 3}, {"a", 2}};
  record.set("c", 4);
  record.set("a", 5);
  std::string order;
  for (const auto& [name, value] : record.fields()) {
    order += std::string(name) + std::to_string(value.integer());
  }
  CHECK(order == "b3a5c4");
  CHECK(record.find("d") == nullptr);
}

TEST_CASE("a large record finds every field, in order of their names or not", "[layout]") {
  for (const int last : {200, 100}) {
    Record record;
    std::vector<std::string> names;
    for (int i = 101; i < 200; ++i)
      names.push_back("n" + std::to_string(i));
    names.push_back("n" + std::to_string(last));
    for (std::size_t i = 0; i < names.size(); ++i)
      record.set(names[i], i);
    CAPTURE(last);
    for (std::size_t i = 0; i < names.size(); ++i) {
      REQUIRE(record.find(names[i]) != nullptr);
      CHECK(record.find(names[i])->integer() == static_cast<std::int64_t>(i));
    }
    CHECK(record.find("n1505") == nullptr);
    CHECK(record.find("n0") == nullptr);
    CHECK(record.find("z") == nullptr);
  }
}

TEST_CASE("a field is found wherever it was found last", "[layout]") {
  const Record here{{"a", 1}, {"b", 2}, {"c", 3}};
  const Record there{{"c", 4}, {"a", 5}};
  std::uint16_t place = 0;
  for (const Record* const record : {&here, &here, &there, &here}) {
    const Value* const found = record->find("c", place);
    REQUIRE(found != nullptr);
    CHECK(found == record->find("c"));
  }
  place = 7;
  CHECK(there.find("a", place)->integer() == 5);
  CHECK(there.find("b", place) == nullptr);
}

TEST_CASE("a copy of a value keeps what it stands for", "[layout]") {
  Value text;
  Value list;
  {
    const Value made(Record{{"text", std::string("a text that is too long for its own string")},
                            {"list", List{"a", Html{"<b>"}}}});
    text = *made.record()->find("text");
    list = *made.record()->find("list");
  }
  CHECK(text.text() == "a text that is too long for its own string");
  REQUIRE(list.list() != nullptr);
  CHECK(list.list()->back().text() == "<b>");
}

TEST_CASE("nesting counts lists and records in one another", "[layout]") {
  CHECK(Value("a").nesting() == 0);
  CHECK(Value(List{}).nesting() == 1);
  CHECK(Value(List{1, List{2}, 3}).nesting() == 2);
  CHECK(Value(Record{{"a", List{Record{}}}}).nesting() == 3);
}

}  // namespace daybook::layout
