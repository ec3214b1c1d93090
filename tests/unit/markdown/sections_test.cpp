// SPDX-License-Identifier: MIT
// Sections: their titles without number, their ranges, who encloses whom.
#include <string>

#include "parsing.hpp"

namespace daybook::tests {

using markdown::Section;

TEST_CASE("a title is parted from the number before it", "[markdown][sections]") {
  const auto [heading, number, title] = GENERATE(table<std::string, std::string, std::string>({
      {"7) Knowledge Gaps", "7", "Knowledge Gaps"},
      {"1. Goals:", "1", "Goals"},
      {"4.1 Detail", "4.1", "Detail"},
      {"4.1. Detail", "4.1", "Detail"},
      {"一、目标：", "一", "目标"},
      {"十二、总结", "十二", "总结"},
      {"3、总结", "3", "总结"},
      {"**Next** Steps ##", "", "Next Steps"},
      {"5 things I learned", "", "5 things I learned"},
      {"2026-01-08", "", "2026-01-08"},
      {"2026. A year", "", "2026. A year"},
      {"Step 1: Build", "", "Step 1: Build"},
      {"Learning C\\#", "", "Learning C#"},
      {"1.", "", "1."},
      {"🚀 Plan", "", "🚀 Plan"},
      {"一些想法", "", "一些想法"},
      {"Using vector<T> in <b>C++</b>", "", "Using vector<T> in C++"},
      {"A <title> end", "", "A <title> end"},
  }));
  CAPTURE(heading);
  const auto document = parse_text("## " + heading + "\n").value;
  REQUIRE(document.sections().size() == 1);
  CHECK(document.sections()[0].number == number);
  CHECK(document.sections()[0].title == title);
}

TEST_CASE("a section reaches to the next heading of its level", "[markdown][sections]") {
  const auto document =
      parse_text(
          "a\n\n# One\n\nb[^n]\n\n### Deep\n\nc\n\n## Two\n\n> ## Quoted\n\n# Last\n\n[^n]: d\n")
          .value;
  const auto text = [&](markdown::NodeRange range) {
    return markdown::plain_text(document, range);
  };
  const auto sections = document.sections();
  REQUIRE(sections.size() == 4);
  CHECK(text(sections[0].own) == "b");
  CHECK(text(sections[0].body) == "b Deep c Two Quoted");
  CHECK(text(sections[1].body) == "c");
  CHECK(text(sections[2].body) == "Quoted");
  CHECK(sections[3].body.empty());
  CHECK(sections[0].parent == Section::k_no_parent);
  CHECK(sections[1].parent == 0);
  CHECK(sections[2].parent == 0);
  CHECK(sections[3].parent == Section::k_no_parent);
  CHECK(sections[1].level == 3);
}

TEST_CASE("the braces that end a heading name its anchor", "[markdown][sections]") {
  const auto [heading, anchor, title] = GENERATE(table<std::string, std::string, std::string>({
      {"## A {#b}", "b", "A"},
      {"## A {#b} ##", "b", "A"},
      {"A {#b}\n---", "b", "A"},
      {"## 一、目标 {#目标-1}", "目标-1", "目标"},
      {"## A {#v1.2:x_y}", "v1.2:x_y", "A"},
      {"## A {.wide #b key=\"two words\" -}", "b", "A"},
      {"## A {#b #c}", "b", "A"},
      {"## A *b* {#c}", "c", "A b"},
      {"## A `{#b}`", "a-b", "A {#b}"},
      {"## A \\{#b}", "a-b", "A {#b}"},
      {"## A {.wide}", "a-wide", "A {.wide}"},
      {"## A {# b}", "a--b", "A {# b}"},
      {"## A {#b} c", "a-b-c", "A {#b} c"},
  }));
  CAPTURE(heading);
  const auto parsed = parse_text(heading + "\n");
  REQUIRE(parsed.value.sections().size() == 1);
  CHECK(parsed.value.sections()[0].anchor == anchor);
  CHECK(parsed.value.sections()[0].title == title);
  CHECK(messages(parsed.diagnostics).empty());
}

TEST_CASE("an id that cannot be a heading's is reported at its place", "[markdown][sections]") {
  const auto [text, anchor, message] = GENERATE(table<std::string, std::string, std::string>({
      {"## A {#b c}\n", "a-b-c",
       "note.md:1:6: warning: '{#b c}' has characters that an id cannot have "
       "[heading-id-invalid]\n"
       "  ## A {#b c}\n       ^~~~~~\n"
       "  help: write letters, digits, '-', '_', '.' and ':'\n"},
      {"## A {#page.main}\n", "a",
       "note.md:1:6: warning: '{#page.main}' is an id of the page's own, and not used "
       "[heading-id-invalid]\n"
       "  ## A {#page.main}\n       ^~~~~~~~~~~~\n"
       "  help: write another one\n"},
      {"## B {#b}\n## A {#b}\n", "b-1",
       "note.md:2:6: warning: '{#b}' is taken; the heading's id is 'b-1' [heading-id-invalid]\n"
       "  ## A {#b}\n       ^~~~\n"
       "  help: write another one\n"},
  }));
  const auto parsed = parse_text(text);
  CHECK(parsed.value.sections().back().anchor == anchor);
  CHECK(messages(parsed.diagnostics) == message);
}

TEST_CASE("ids that authors wrote are given out before those made of words",
          "[markdown][sections]") {
  const auto parsed = parse_text("## Summary\n\n## Other {#summary}\n");
  CHECK(parsed.diagnostics.empty());
  CHECK(parsed.value.sections()[0].anchor == "summary-1");
  CHECK(parsed.value.sections()[1].anchor == "summary");
}

TEST_CASE("a heading's anchor is no footnote's id", "[markdown][sections]") {
  const auto document = parse_text("## Fn 1\n\na[^n]\n\n[^n]: b\n").value;
  CHECK(document.sections()[0].anchor == "fn-1-1");
}

TEST_CASE("an anchor of the author's is honoured and not shown", "[markdown][sections]") {
  const auto document = parse_text("## A {#b}\n## B\n## C {#}\n## D {# e}\n").value;
  const auto sections = document.sections();
  REQUIRE(sections.size() == 4);
  CHECK(sections[0].anchor == "b");
  CHECK(sections[0].title == "A");
  CHECK(sections[1].anchor == "b-1");
  CHECK(sections[2].title == "C {#}");
  CHECK(sections[3].title == "D {# e}");
}

}  // namespace daybook::tests
