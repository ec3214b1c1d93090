// SPDX-License-Identifier: MIT
#include "yaml/fields.hpp"

#include <array>
#include <fmt/format.h>
#include <string>
#include <string_view>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "unit/yaml/dump.hpp"
#include "yaml/parse.hpp"

namespace daybook::yaml {
namespace {

struct Row {
  std::string_view text;
  std::string_view expected;
};

/// Calls `read` with the value of `a: …` and its source.
template <class Read>
std::string with_value(std::string_view written, Read read) {
  const text::SourceFile source("a.md", "a: " + std::string(written) + "\n");
  const auto checked = parse(source, tests::whole(source));
  REQUIRE(checked.value.find("a") != nullptr);
  return read(*checked.value.find("a"), source);
}

std::string truth(const Value& value, const text::SourceFile&) {
  const auto read = as_truth(value);
  if (!read) return "-";
  return read->value ? "true" : "false";
}

std::string integer(const Value& value, const text::SourceFile&) {
  const auto read = as_integer(value);
  return read ? std::to_string(read->value) : "-";
}

std::string text_of(const Value& value, const text::SourceFile& source) {
  const auto read = as_text(value);
  return read ? fmt::format("{}<{}>", read->value, source.slice(read->span)) : "-";
}

std::string list(const Value& value, const text::SourceFile& source) {
  std::string out;
  const TextList read = as_text_list(value);
  for (const auto& item : read.items) {
    out += fmt::format("{}<{}>;", item.value, source.slice(item.span));
  }
  for (const text::Span other : read.others)
    out += fmt::format("!{};", source.slice(other));
  return out;
}

}  // namespace

TEST_CASE("a truth is one of six words, quoted or not", "[yaml]") {
  for (const auto& [text, expected] :
       std::array{Row{"true", "true"}, Row{"Yes", "true"}, Row{"ON", "true"}, Row{"no", "false"},
                  Row{"off", "false"}, Row{"\"FALSE\"", "false"}, Row{"1", "-"}, Row{"y", "-"},
                  Row{"", "-"}, Row{"[true]", "-"}, Row{"truee", "-"}}) {
    CAPTURE(text);
    CHECK(with_value(text, truth) == expected);
  }
}

TEST_CASE("an integer is decimal and never octal", "[yaml]") {
  for (const auto& [text, expected] : std::array{
           Row{"10", "10"}, Row{"010", "10"}, Row{"-7", "-7"}, Row{"+7", "7"}, Row{"+-7", "-"},
           Row{"'42'", "42"}, Row{"0x10", "-"}, Row{"1e3", "-"}, Row{"1.5", "-"}, Row{"85-90", "-"},
           Row{"", "-"}, Row{"\"\"", "-"}, Row{"+", "-"},
           Row{"999999999999999999", "999999999999999999"}, Row{"99999999999999999999", "-"}}) {
    CAPTURE(text);
    CHECK(with_value(text, integer) == expected);
  }
}

TEST_CASE("a text is a scalar or a wiki link", "[yaml]") {
  for (const auto& [text, expected] :
       std::array{Row{"Foo bar", "Foo bar<Foo bar>"}, Row{"' x '", "x<' x '>"},
                  Row{"[[note#part|shown]]", "[[note#part|shown]]<[[note#part|shown]]>"},
                  Row{"[[a, b]]", "[[a, b]]<[[a, b]]>"}, Row{"[a]", "-"}, Row{"[[a], [b]]", "-"},
                  Row{"", "-"}, Row{"{b: c}", "-"}}) {
    CAPTURE(text);
    CHECK(with_value(text, text_of) == expected);
  }
}

TEST_CASE("a list of texts has many forms and each entry its own place", "[yaml]") {
  for (const auto& [text, expected] : std::array{
           Row{"one", "one<one>;"},
           Row{"a, b ,, c/d", "a<a>;b<b>;c/d<c/d>;"},
           Row{"\"a, b\"", "a<a>;b<b>;"},
           Row{"一，二、三", "一<一>;二<二>;三<三>;"},
           Row{"\"a\\t, b\"", "a<\"a\\t, b\">;b<\"a\\t, b\">;"},
           Row{"[a, \"b, c\"]", "a<a>;b, c<\"b, c\">;"},
           Row{"[[wiki]]", "[[wiki]]<[[wiki]]>;"},
           Row{"\n  - a\n  - [[b]]\n  -\n  - 'c'", "a<a>;[[b]]<[[b]]>;c<'c'>;"},
           Row{"\n  - Foo: bar\n  - Baz:\n", "Foo: bar<Foo: bar>;Baz:<Baz>;"},
           Row{"\n  - x: 1\n    y: 2\n  - a", "a<a>;!x: 1;"},
           Row{"{a: b}", "!{a: b};"},
           Row{"", ""},
           Row{"''", ""},
           Row{"[]", ""},
       }) {
    CAPTURE(text);
    CHECK(with_value(text, list) == expected);
  }
}

}  // namespace daybook::yaml
