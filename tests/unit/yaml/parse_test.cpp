// SPDX-License-Identifier: MIT
#include "yaml/parse.hpp"

#include <array>
#include <string>
#include <string_view>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "unit/yaml/dump.hpp"
#include "yaml/lexical.hpp"

namespace daybook::yaml {
namespace {

using tests::dump;
using tests::Spans;
using tests::whole;

struct Row {
  std::string_view text;
  std::string_view expected;
};

std::string parsed(std::string_view text, Spans spans = Spans::no, ParseOptions options = {}) {
  const text::SourceFile source("a.md", std::string(text));
  return dump(parse(source, whole(source), options).value, source, spans);
}

std::string complaints(std::string_view text, ParseOptions options = {}) {
  const text::SourceFile source("a.md", std::string(text));
  return dump(parse(source, whole(source), options).diagnostics);
}

std::string repeat(std::string_view text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i)
    out += text;
  return out;
}

}  // namespace

TEST_CASE("values keep their text, kind and quoting", "[yaml]") {
  for (const auto& [text, expected] : std::array{
           Row{"a: 010\nb: \"10\"\nc: 'x'\n", "{a: 010, b: '10', c: 'x'}"},
           Row{"a: ~\nb:\nc: null\nd: ''\n", "{a: -, b: -, c: -, d: ''}"},
           Row{"a: |\n  one\n  two\nb: >\n  fold\n  ed\n", "{a: 'one\ntwo\n', b: 'fold ed\n'}"},
           Row{"a: one\n  two\n", "{a: one two}"},
           Row{"a: \"tab\\t \\u00e9\"\nb: 'it''s'\n", "{a: 'tab\t \xC3\xA9', b: 'it's'}"},
           Row{"a: !!str 10\nb: !!int 3\n", "{a: '10', b: 3}"},
           Row{"m: {x: 1, y: [a, {b: c}]}\n", "{m: {x: 1, y: [a, {b: c}]}}"},
           Row{"- a\n- b\n", "-"},  // see "a document that is no mapping"
           Row{"", "-"},
           Row{"# a comment\n", "-"},
           Row{"---\na: b\n...\n", "{a: b}"},
           Row{"a: [[wiki|text]]\n", "{a: [[wiki|text]]}"},
       }) {
    CAPTURE(text);
    CHECK(parsed(text) == expected);
  }
}

TEST_CASE("spans are bytes of the file whatever the characters and line endings", "[yaml]") {
  for (const auto& [text, expected] : std::array{
           // `|` makes yaml-cpp the reader; marks count bytes, not characters.
           Row{"\xC3\xA9: |\n  \xE6\x97\xA5\nb: \"\xC3\xA9\\t\"\nc: \xE6\x97\xA5 x\n",
               "{\xC3\xA9<0|\xC3\xA9>: '\xE6\x97\xA5\n'<4||>, b<12|b>: "
               "'\xC3\xA9\t'<15|\"\xC3\xA9\\t\">, "
               "c<22|c>: \xE6\x97\xA5 x<25|\xE6\x97\xA5 x>}<0|\xC3\xA9: |>"},
           Row{"a: |\r\n  x\r\nb: {c: d}\r\ne:\r\nf: g\r\n",
               "{a<0|a>: 'x\n'<3||>, b<11|b>: {c<15|c>: d<18|d>}<14|{c: d}>, e<22|e>: -<24|>, "
               "f<26|f>: g<29|g>}<0|a: |>"},
           Row{"a:\nnull: >\n  x\n~: !!str\nc: null\n",
               "{a<0|a>: -<2|>, null<3|null>: 'x\n'<9|>>, ~<15|~>: ''<23|>, c<24|c>: "
               "-<27|null>}<0|a:>"},
           Row{"a: 1\rb: 2\r", "{a<0|a>: 1<3|1>, b<5|b>: 2<8|2>}<0|a: 1>"},
           Row{"a: [x,\n  \"y\", # no ]\n  {b: c} ]\nd: e\n",
               "{a<0|a>: [x<4|x>, 'y'<9|\"y\">, {b<24|b>: c<27|c>}<23|{b: c}>]"
               "<3|[x,\n  \"y\", # no ]\n  {b: c} ]>, d<32|d>: e<35|e>}<0|a: [x,>"},
           Row{"a: [x: y, z]\n",
               "{a<0|a>: [{x<4|x>: y<7|y>}<4|x: y>, z<10|z>]<3|[x: y, z]>}<0|a: [x: y, z]>"},
           Row{"a: one\n  two # no\nb: !!str x\n",
               "{a<0|a>: one two<3|one\n  two>, b<18|b>: 'x'<27|x>}<0|a: one>"},
           Row{"\xEF\xBB\xBF"
               "a: b\n",
               "{a<3|a>: b<6|b>}<3|a: b>"},
           Row{"\xEF\xBB\xBF"
               "a: |\n b\n",
               "{a<3|a>: 'b\n'<6||>}<3|a: |>"},
           Row{"a:\n  - |\n    x\n  -\n  - y\nb: >\n  z\n",
               "{a<0|a>: ['x\n'<7||>, -<18|>, y<23|y>]<5|- |>, b<25|b>: 'z\n'<28|>>}<0|a:>"},
       }) {
    CAPTURE(text);
    CHECK(parsed(text, Spans::yes) == expected);
  }
}

TEST_CASE("a part of a file is read with offsets of the whole file", "[yaml]") {
  const std::string text = "---\na: |\n  x\nb: 'y'\n---\nc: d\n";
  const text::SourceFile source("a.md", text);
  const auto checked = parse(source, {4, 20});
  CHECK(checked.diagnostics.empty());
  CHECK(dump(checked.value, source, Spans::yes) ==
        "{a<4|a>: 'x\n'<7||>, b<13|b>: 'y'<16|'y'>}<4|a: |>");
}

TEST_CASE("a key given twice is reported at its second place and the first value kept", "[yaml]") {
  const std::string expected =
      "2:1 field-duplicate: 'a' is given twice; the one on line 1 counts; remove the other\n";
  CHECK(complaints("a: 1\na: 2\n") == expected);
  CHECK(parsed("a: 1\na: 2\n") == "{a: 1}");
  CHECK(complaints("a: 1\na: |\n  2\n") == expected);
  CHECK(parsed("a: 1\na: {b: [c]}\nd: e\n") == "{a: 1, d: e}");
  // Many members are looked up in another way.
  std::string many;
  for (int i = 0; i < 40; ++i)
    many += "k" + std::to_string(i) + ": v\n";
  CHECK(complaints(many).empty());
  CHECK(
      complaints(many + "k3: w\nk39: w\n") ==
      "41:1 field-duplicate: 'k3' is given twice; the one on line 4 counts; remove the other\n"
      "42:1 field-duplicate: 'k39' is given twice; the one on line 40 counts; remove the other\n");
}

TEST_CASE("a thousand equal keys on one line are reported a few times", "[yaml]") {
  const text::SourceFile source("a.md", "a: {" + repeat("b, ", 5000) + "b}\n");
  CHECK(parse(source, whole(source)).diagnostics.size() == 20);
}

TEST_CASE("what is not YAML is reported once, where it breaks, in plain words", "[yaml]") {
  for (const auto& [text, expected] : std::array{
           Row{"x: 1\ntopic: Foo: bar\n", "2:11 a value with ': ' in it needs quotes"},
           Row{"a: @b\n", "1:4 a value that begins with this character needs quotes"},
           Row{"a: `b`\n", "1:4 a value that begins with this character needs quotes"},
           Row{"key: [a, b\nx: 1\n", "1:6 this '[' is not closed"},
           Row{"key: {a: b\nx: 1\n", "1:6 this '{' is not closed"},
           Row{"a: \"x\nb: 1\n", "1:4 this quote is not closed"},
           Row{"a: 'x\nb: 1\n", "1:4 this quote is not closed"},
           Row{"a: 'x", "1:5 a quote is not closed"},
           Row{"a: b\n\tc: d\n", "2:1 a tab cannot indent a line"},
           Row{"a: \"x\" y\n", "1:8 this does not continue the keys above it"},
           Row{"a: 1\n- b\n", "2:1 this does not continue the keys above it"},
           Row{"a: - b\n", "1:4 a list cannot begin here"},
           Row{"a: &x 1\nb: *x\n", "1:4 anchors (&name) are not read"},
           Row{"&a [*a]\n", "1:1 anchors (&name) are not read"},
           Row{"a: !foo 5\n", "1:4 the tag '!foo' is not read"},
           Row{"a: 1\n---\nb: 2\n", "2:1 a second document begins here"},
           Row{"a: 1\n...\nb: 2\n", "3:1 a second document begins here"},
           Row{"date: {{date}}\n", "1:8 a key must be text"},
           Row{"[a]: b\n", "1:1 a key must be text"},
           Row{": b\n", "1:1 a key is missing before ':'"},
           Row{"- a\nb: 1\n", "1:1 lines of 'key: value' are expected, not a list"},
           Row{"just text\n", "1:1 lines of 'key: value' are expected, not text"},
           Row{"a: x\x01y\n", "1:5 a control character, or a byte that is not UTF-8"},
           Row{"a: b\nc: \xC3(\n", "2:4 a control character, or a byte that is not UTF-8"},
           Row{"\xFF\xFE"
               "a: b\n",
               "1:1 a control character, or a byte that is not UTF-8"},
       }) {
    CAPTURE(text);
    const text::SourceFile source("a.md", std::string(text));
    const auto diagnostics = parse(source, whole(source)).diagnostics;
    REQUIRE(diagnostics.size() == 1);
    const text::Diagnostic& only = diagnostics.front();
    CHECK(only.rule == text::Rule::front_matter_invalid);
    const auto [line, column] = only.place.begin;
    const std::string place = std::to_string(line) + ":" + std::to_string(column);
    const std::string_view prefix = "this is not YAML: ";
    REQUIRE(only.message.starts_with(prefix));
    CHECK(place + " " + only.message.substr(prefix.size()) == expected);
  }
}

TEST_CASE("a document that is no mapping is refused unless it is asked for", "[yaml]") {
  const ParseOptions any{.root = ParseOptions::Root::any};
  CHECK(parsed("- a\n- b: c\n", Spans::no, any) == "[a, {b: c}]");
  CHECK(parsed("text\n", Spans::no, any) == "text");
  CHECK(complaints("- a\n", any).empty());
  CHECK(parsed("topic:Foo\n") == "{topic: Foo}");
}

TEST_CASE("the caller names the rules and the size", "[yaml]") {
  const ParseOptions options{.invalid_rule = text::Rule::config_invalid,
                             .duplicate_rule = text::Rule::config_unknown_key,
                             .max_bytes = 20};
  CHECK(complaints("a: @b\n", options) ==
        "1:4 config-invalid: this is not YAML: a value that begins with this character needs "
        "quotes; read line by line instead: 1 line kept\n");
  CHECK(complaints("a: 1\na: 2\n", options).find("config-unknown-key") != std::string::npos);
  CHECK(complaints("a: 12345678901234567890\n", options) ==
        "1:1 config-invalid: 24 bytes of YAML, more than 20; nothing of it was read; move text out "
        "of the front matter into the body\n");
}

TEST_CASE("depth and size have limits and nothing crashes past them", "[yaml]") {
  const auto nested = [](std::size_t depth) {
    return "a: " + repeat("[", depth) + repeat("]", depth) + "\n";
  };
  CHECK(complaints(nested(31)).empty());
  CHECK(complaints(nested(32)).find("nested more than 32 deep") != std::string::npos);
  CHECK(complaints(nested(30'000)).find("not YAML") != std::string::npos);
  CHECK(complaints("a: " + repeat("{a: ", 5'000)).find("not YAML") != std::string::npos);
  CHECK(complaints(repeat("- ", 20'000)).find("not YAML") != std::string::npos);
  CHECK(complaints(repeat("? ", 20'000)).find("not YAML") != std::string::npos);
  std::string steps;
  for (std::size_t i = 0; i < 300; ++i)
    steps += std::string(i, ' ') + "a:\n";
  CHECK(complaints(steps).find("nested more than 32 deep") != std::string::npos);
  CHECK(complaints("a: " + std::string(70'000, 'x')).find("nothing of it was read") !=
        std::string::npos);
}

TEST_CASE("an alias bomb is refused at its first anchor", "[yaml]") {
  CHECK(complaints("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n")
            .starts_with("1:4 front-matter-invalid: this is not YAML: anchors"));
}

TEST_CASE("forbidden bytes are found and allowed ones are not", "[yaml]") {
  CHECK(!forbidden_byte("a\t\r\n\xC3\xA9", {0, 6}));
  CHECK(forbidden_byte(std::string_view("ab\0", 3), {0, 3}) == 2U);
  CHECK(forbidden_byte("a\x7F", {0, 2}) == 1U);
  CHECK(forbidden_byte("\xC3\xA9\xC3\x01", {0, 4}) == 2U);
  CHECK(!forbidden_byte("\x01ok\x01", {1, 3}));
}

}  // namespace daybook::yaml
