// SPDX-License-Identifier: MIT
// Holds the simple reader to yaml-cpp: whatever it accepts, it reads alike, spans included.  The
// table of documents is long because each row is a way the two could come apart.
#include "yaml/simple.hpp"

#include <array>
#include <string>
#include <string_view>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "unit/yaml/dump.hpp"
#include "yaml/events.hpp"
#include "yaml/lexical.hpp"

namespace daybook::yaml {
namespace {

using tests::dump;
using tests::Spans;
using tests::whole;

// What front matter mostly is: none of these may cost a call to yaml-cpp.
constexpr std::array k_simple{
    "title: Spans\n",
    "title: Spans",
    "title:  two spaces \n",
    "title: \"Spans: how\"\nnext: 'a # b'\n",
    "date: 2026-01-08\ntrack: Data Analytics\nduration_min: 90\n",
    "tags: [a, b, c]\n",
    "tags: [ a , \"b, c\",'d' ]\n",
    "tags: []\n",
    "tags: [one]   # why\nnext: x\n",
    "tags:\n  - a\n  - b\nnext: x\n",
    "tags:\n- a\n- b\nnext: x\n",
    "tags:\n    -   a\n    -   'b'\n",
    "aliases:\n  - \"Gün 18 JSON\"\nstatus: completed\n",
    "level:\n  before: L2\n  after: L3\ntitle: x\n",
    "refs:\n  - url: https://example.org/a?b=c#d\n    title: Foo\n  - url: x\n",
    "refs:\n- url: x\n  title: y\n- z\n",
    "empty:\nnext: x\n",
    "last:\n",
    "last: \n",
    "a:\n  b:\n  c: d\ne:\n",
    "none: ~\nword: null\nother: Null\nlast: NULL\n",
    "title: Text # a comment\n",
    "title: a#b c# d\n",
    "url: https://example.org:8080/x\ntime: 10:30\n",
    "# first\ntitle: x\n\n  # indented\nnext: y\n# last\n",
    "title: x\r\ntags:\r\n  - a\r\nempty:\r\nlast: z\r\n",
    "日期: 2026年1月9日\n主题: \"多级标题\"\n标签: [一, 二]\n",
    "größe: äöü\nb: 'é'\n",
    "a: ~2h\nb: -5\nc: +x\nd: (x)\ne: /path/to\nf: .5\ng: <b>\nh: =x\ni: $5\n",
    "a b c: d\na-b: c\na.b: c\na/b: c\na (b): c\n12: x\n",
    "a: x, y, z\nb: a | b | c\nc: what? why! 100%\n",
    "a: it's\nb: say \"hi\"\nc: a*b & c\nd: x [y] {z}\n",
    "a: b\\n\nb: x\\y\n",
    "draft: true\nprivate: no\n",
    "a: 1\na: 2\nb: 3\na:\n  - x\n",
    "m:\n  a: 1\n  a: 2\n",
    "a:\n  b:\n    c:\n      - d\n      - e: f\n",
    "a:\n\n  - b\n\n  - c\n\nd: e\n",
    "a: \"\"\nb: ''\n",
    "a: x\xC2\xA0\nb: \xC2\xA0y\n",
    "# only a comment\n",
    "",
    "\n\n",
};

// Anything else: right or wrong YAML that the simple reader may decline, but not read otherwise.
constexpr std::array k_any{
    "topic: Foo: bar\n",
    "a: b:\n",
    "a:b\n",
    "a : b\n",
    "\"a\": b\n",
    "'a': b\n",
    "? a\n: b\n",
    "a: @b\n",
    "a: `b`\n",
    "a: %b\n",
    "a: !b c\n",
    "a: !!str 5\n",
    "a: &x 1\n",
    "a: *x\n",
    "a: |\n  text\n",
    "a: >\n  text\n",
    "a: |",
    "a: b\n  c\n",
    "a: b\n c\nd: e\n",
    "a: 'b\n  c'\n",
    "a: \"b\n  c\"\n",
    "a: \"x\n",
    "a: 'x\n",
    "a: \"x\" y\n",
    "a: \"x\"# y\n",
    "a: 'don''t'\n",
    "a: \"\\n\"\n",
    "a: \"x\"y\"\n",
    "a: [x\n",
    "a: [x]y\n",
    "a: [x]#y\n",
    "a: [x] y\n",
    "a: [x, [y]]\n",
    "a: [[x]]\n",
    "a: [x,, y]\n",
    "a: [x, ]\n",
    "a: [, x]\n",
    "a: [x: y]\n",
    "a: [x:]\n",
    "a: [x:, y]\n",
    "a: [\"x\":y]\n",
    "a: [x:y, z :w]\n",
    "a: [x #y]\n",
    "a: [x #y, z]\nb: c]\n",
    "a: [#x]\n",
    "a: [x\n, y]\n",
    "a: [~, null]\n",
    "a: [http://x.y/z, w]\n",
    "a: [x?, y]\n",
    "a: [-x, -1, - y]\n",
    "a: ['x, y]\n",
    "a: [it's, x]\n",
    "a: [x y , z]\n",
    "a: [\"x\" y]\n",
    "a: [\"x\"y, z]\n",
    "a: [.5, /x, (y)]\n",
    "a: {b: c}\n",
    "a: {}\n",
    "a: {b, c}\n",
    "{a: b}\n",
    "[a, b]\n",
    "- a\n- b\n",
    "- a: b\n",
    "plain\n",
    "plain text: with\nmore\n",
    "---\na: b\n",
    "a: b\n---\nc: d\n",
    "a: b\n...\n",
    "a: b\n...\nc: d\n",
    "--- a\n",
    "a: --- b\n",
    "a:\n---\n",
    "%YAML 1.2\n---\na: b\n",
    "a:\tb\n",
    "a: b\tc\n",
    "\ta: b\n",
    "a: b\n\tc: d\n",
    "a:\n\t- b\n",
    "a: b\t\n",
    "  a: b\n  c: d\n",
    " a: b\nc: d\n",
    "a: b\n c: d\n",
    "a:\n    b: 1\n  c: 2\n",
    "a:\n  - b\n c: d\n",
    "a:\n  - b\n- c\n",
    "a: b\n- c\n",
    "- a\nb: c\n",
    "a:\n  b: c\n  - d\n",
    "a:\n  - b\n  c: d\n",
    "a:\n  - b: c\n   d: e\n",
    "a:\n  - b: c\n      d: e\n",
    "a:\n  - - b\n",
    "a:\n  -\n  - b\n",
    "a:\n  -\n    b: c\n",
    "a:\n  - \n",
    "a: - b\n",
    "a: -\n",
    "a: ?\n",
    "a: ? b\n",
    "a: ?b\n",
    "a: :b\n",
    "a: :\n",
    "a: ,b\n",
    "a: #b\n",
    "a: # b\n  c: d\n",
    "a: b #\n",
    "a: b # c: d\n",
    "a: b: # c\n",
    "a: b # c\n  d\n",
    "a: b\n# c\n  d\n",
    "a:\n# c\n  b: d\n",
    "a:\n  # c\nb: d\n",
    "a: # c\nb: d\n",
    "- # c\n- b\n",
    "a:\n  - # c\n    b\n",
    "null: x\n",
    "a:\nnullb: x\n",
    "a:\nnull\xC3\xA9: x\n",
    "a:\nnull: x\n",
    "~: x\n",
    ": x\n",
    "a: <<\n<<: b\n",
    "[a]: b\n",
    "{a: b}: c\n",
    "{{date}}: x\n",
    "date: {{date}}\n",
    "date: [DATE]\n",
    "a: [ ]\n",
    "a: [x](y)\n",
    "a: **x**\n",
    "a: *x*\n",
    "a: 1\rb: 2\r",
    "a: x\x01y\n",
    "a: \xFF\n",
    "a: \xEF\xBB\xBFz\n",
    "a: \xE2\x80\xA8x\nb: c\n",
    "a: x\xC2\x85y\nb: c\n",
    "a: = \nb: >\n",
    "a: ~ x\nb: ~x\n",
    "a:  - b\n",
    "a:\n  b\n",
    "a:\n  b\n  c\n",
    "a:\n  \"b\"\nc: d\n",
    "a:\n  [b]\n",
    "a: \"b\"\n\"c\": d\n",
    "a:\n  - \"b\": c\n",
    "a:\n  - b : c\n",
    "a:\n  - b:c\n",
    "a:\n  - b: c: d\n",
    "a:\n  - [b, c]\n  - [d]\n    e\n",
    "a:\n  - b\n   - c\n",
    "a:\n- b\n - c\n",
    "a:\n -  b: c\n    d: e\n",
    "a:\n -  b: c\n   d: e\n",
    "a: b \xE3\x80\x80\n",
    "a-: b\n",
    "a b : c\n",
    "a  b: c\n",
    "-a: b\n",
    "- : b\n",
    "a: -b: c\n",
    "a,b: c\n",
    "a#b: c\n",
    "a #b: c\n",
    "a: 'b' # c\n'd': e\n",
    "a: 'b'\n  c\n",
    "a: [b]\n  c\n",
    "a:\n  b: c\n d: e\n",
    "a: x\n\n\n  y\nb: c\n",
    "a:\n- b:\n  c: d\n- e:\n- f\n",
    "a:\n- b:\n    c: d\n  e: f\n",
    "a:\n- b:\n  - c\n- d\n",
    "a:\n- b:\n   - c\n  d: e\n",
    "a:\nb\n",
    "a: b\nc\n",
    "a: b\n\"c\n",
};

struct Both {
  std::string simple;  // empty: declined
  std::string full;    // why it was refused, when it was
};

Both read_both(std::string_view document) {
  // Spans are counted from the beginning of the file, not of the part.
  const std::string before = "---\n";
  const text::SourceFile source("a.md", before + std::string(document) + "---\nbody\n");
  const auto begin = static_cast<std::uint32_t>(before.size());
  const text::Span part{begin, begin + static_cast<std::uint32_t>(document.size())};
  Both both;
  if (const auto simple = read_simple(source, part, text::Rule::field_duplicate)) {
    both.simple = dump(simple->value, source, Spans::yes) + "\n" + dump(simple->diagnostics);
  }
  if (forbidden_byte(source.bytes(), part)) {
    both.full = "forbidden";
    return both;
  }
  auto full = read_events(source, part, {});
  if (full.refusal) {
    both.full = full.refusal->message;
    return both;
  }
  if (full.checked.value.is_none()) full.checked.value.span = {begin, begin};
  both.full = dump(full.checked.value, source, Spans::yes) + "\n" + dump(full.checked.diagnostics);
  return both;
}

}  // namespace

TEST_CASE("the simple reader accepts simple front matter and reads it as yaml-cpp does", "[yaml]") {
  for (const std::string_view document : k_simple) {
    CAPTURE(document);
    const Both both = read_both(document);
    CHECK(!both.simple.empty());
    CHECK(both.simple == both.full);
  }
}

TEST_CASE("the simple reader declines what it would read otherwise than yaml-cpp", "[yaml]") {
  for (const std::string_view document : k_any) {
    CAPTURE(document);
    const Both both = read_both(document);
    if (!both.simple.empty()) CHECK(both.simple == both.full);
  }
}

TEST_CASE("two simple documents joined are read as yaml-cpp reads them", "[yaml]") {
  std::size_t accepted = 0;
  for (const std::string_view first : k_simple) {
    for (const std::string_view second : k_any) {
      const std::string document =
          std::string(first) + (first.ends_with('\n') ? "" : "\n") + std::string(second);
      const Both both = read_both(document);
      if (both.simple.empty()) continue;
      ++accepted;
      if (both.simple == both.full) continue;
      CAPTURE(document);
      CHECK(both.simple == both.full);
    }
  }
  CHECK(accepted > 500);
}

}  // namespace daybook::yaml
