// SPDX-License-Identifier: MIT
#include "yaml/lenient.hpp"

#include <array>
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

using tests::dump;
using tests::Spans;
using tests::whole;

struct Row {
  std::string_view text;
  std::string_view expected;
};

std::string read(std::string_view text, Spans spans = Spans::no) {
  const text::SourceFile source("a.md", std::string(text));
  const auto reading = read_lenient(source, whole(source), text::Rule::field_duplicate);
  return dump(reading.checked.value, source, spans);
}

}  // namespace

TEST_CASE("lines that are not YAML give what they were meant to give", "[yaml]") {
  for (const auto& [text, expected] : std::array{
           Row{"topic: Foo: bar\nnext: x\n", "{topic: Foo: bar, next: x}"},
           Row{"key: [a, b\nnext: x\n", "{key: [a, b], next: x}"},
           Row{"key: [a, \"b, c\", 'd', it's]\n", "{key: [a, 'b, c', 'd', it's]}"},
           Row{"a: @b\nc: `d`\ne: %f\n", "{a: @b, c: `d`, e: %f}"},
           Row{"a: **bold**\nb: *x\nc: &y z\n", "{a: **bold**, b: *x, c: &y z}"},
           Row{"a: [[wiki]] and [[more]]\nb: [text](link)\nc: [ ] open\n",
               "{a: [[wiki]] and [[more]], b: [text](link), c: [ ] open}"},
           Row{"date: {{date}}\n", "{date: {{date}}}"},
           Row{"topic:Foo\nurl:https://x\n", "{topic: Foo, url: https://x}"},
           Row{"\ta: b\n\tc:\td\n", "{a: b, c: d}"},
           Row{"主题：多级标题\n日期: 2026\n", "{主题: 多级标题, 日期: 2026}"},
           Row{"a: \"open\nb: 'x' y\nc: 'it''s'\nd: \"q\\\"q\\n\\d\"\n",
               "{a: 'open', b: 'x' y, c: 'it's', d: 'q\"q\n\\d'}"},
           Row{"a: ~\nb:\nc: x: y\n", "{a: -, b: -, c: x: y}"},
           Row{"\"a\": b: c\n'd e': f\n", "{a: b: c, d e: f}"},
           Row{"a: b # no\nc: fix #12: d\n# no\ne: # no\n", "{a: b, c: fix #12: d, e: -}"},
           Row{"tags:\n  - a: b: c\n  - @d\n\t- e\n- f\nnext: x\n",
               "{tags: [{a: b: c}, @d, e, f], next: x}"},
           Row{"refs:\n  - url: @x\n    title: y: z\n  - Wrote this: twice\nnext: x\n",
               "{refs: [{url: @x, title: y: z}, Wrote this: twice], next: x}"},
           Row{"level:\n  before: @L2\n  after: L3\nnext: x\n",
               "{level: {before: @L2, after: L3}, next: x}"},
           Row{"a: |\n  one: two\n    three\n\n  four\nb: @x\n",
               "{a: 'one: two\n  three\n\nfour', b: @x}"},
           Row{"a: >-\n  one\n  two\nb: @x\n", "{a: 'one two', b: @x}"},
           Row{"a: @one\n  two\n  three\nb: x\n", "{a: @one two three, b: x}"},
           Row{"a: [x,\n  y]\nb: @x\n", "{a: [x, y], b: @x}"},
           Row{"a:\n  some text\nb: @x\n", "{a: some text, b: @x}"},
           Row{"a: 1\n---\nb: 2\n", "{a: 1, b: 2}"},
           Row{"a: 1\n b: 2\n", "{a: 1, b: 2}"},
           Row{"a: \xFFx\n", "{a: \xEF\xBF\xBDx}"},
           Row{"a: 1\na: 2\n", "{a: 1}"},
           Row{"a:\n  -\n  - x\n", "{a: [-, x]}"},
           Row{"a:\n- b:\n- c:\n    - @d\n", "{a: [{b: -}, {c: [@d]}]}"},
           Row{"prose without any colon\n", "-"},
           Row{"'': x\n\"\n'\n[", "-"},
       }) {
    CAPTURE(text);
    CHECK(read(text) == expected);
  }
}

TEST_CASE("lines read one by one have exact spans", "[yaml]") {
  CHECK(read("t: Foo: b # c\ng: [é, \"x\", y\nl:\n  - @z\n", Spans::yes) ==
        "{t<0|t>: Foo: b<3|Foo: b>, g<14|g>: [é<18|é>, 'x'<22|\"x\">, y<27|y>]<17|[é, \"x\", y>, "
        "l<29|l>: [@z<36|@z>]<34|- @z>}<0|t: Foo: b # c>");
}

TEST_CASE("one diagnostic says how many lines were kept and which was left out", "[yaml]") {
  const text::SourceFile source("a.md", "title: A: b\nsome prose\ntags: [a]\n- stray\nlast: x\n");
  CHECK(dump(parse(source, whole(source)).diagnostics) ==
        "1:9 front-matter-invalid: this is not YAML: a value with ': ' in it needs quotes; "
        "read line by line instead: 3 lines kept, 2 left out (the first is line 2)\n");
}

TEST_CASE("deep and long nonsense is read without a crash", "[yaml]") {
  std::string steps;
  for (std::size_t i = 0; i < 200; ++i)
    steps += std::string(i, ' ') + "a@:\n";
  CHECK(read(steps).size() > 10);
  std::string lists = "a:\n";
  for (std::size_t i = 0; i < 200; ++i)
    lists += std::string(i, ' ') + "- b:\n";
  CHECK(read(lists).size() > 10);
  CHECK(read(std::string(60'000, '[')) == "-");
  CHECK(read("a: " + std::string(60'000, '\'')) != "-");
}

}  // namespace daybook::yaml
