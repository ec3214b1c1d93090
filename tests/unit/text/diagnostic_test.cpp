// SPDX-License-Identifier: MIT
// What a reader sees of a fault, to the byte: the terminal's form, GitHub's form and the order.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "text/diagnostic.hpp"
#include "text/source_file.hpp"

using namespace daybook::text;

namespace {

// A warning about columns [begin, end) of a line.
Diagnostic about(std::string line, std::uint32_t begin, std::uint32_t end) {
  return make_diagnostic(
      Rule::level_unknown,
      {.path = "a.md", .begin = {4, begin}, .end_column = end, .line_text = std::move(line)},
      "'L7' is no level");
}

std::string lines_below_message(const Diagnostic& diagnostic) {
  const std::string text = format_text(diagnostic, Color::no);
  return text.substr(text.find('\n') + 1);
}

std::string repeat(std::string_view text, int count) {
  std::string out;
  for (int i = 0; i < count; ++i)
    out += text;
  return out;
}

}  // namespace

TEST_CASE("a diagnostic is its place, severity, sentence and rule, then the line and the help",
          "[text][diagnostic]") {
  Diagnostic diagnostic = about("level_after: L7", 14, 16);
  CHECK(format_text(diagnostic, Color::no) ==
        "a.md:4:14: warning: 'L7' is no level [level-unknown]\n"
        "  level_after: L7\n"
        "               ^~\n");
  diagnostic.help = "write one of L0 to L5";
  CHECK(format_text(diagnostic, Color::no) ==
        "a.md:4:14: warning: 'L7' is no level [level-unknown]\n"
        "  level_after: L7\n"
        "               ^~\n"
        "  help: write one of L0 to L5\n");
}

TEST_CASE("a diagnostic without a line or a file says the rest", "[text][diagnostic]") {
  Diagnostic diagnostic =
      make_diagnostic(Rule::file_unreadable, {.path = "a.md"}, "no", "try again");
  CHECK(format_text(diagnostic, Color::no) ==
        "a.md:1:1: error: no [file-unreadable]\n"
        "  help: try again\n");
  diagnostic.place.path.clear();
  CHECK(format_text(diagnostic, Color::no) ==
        "error: no [file-unreadable]\n"
        "  help: try again\n");
}

TEST_CASE("the caret stands under what it means", "[text][diagnostic]") {
  SECTION("after characters of several bytes") {
    CHECK(lines_below_message(about("é L7", 3, 5)) == "  é L7\n    ^~\n");
  }
  SECTION("after characters of double width, and under them") {
    CHECK(lines_below_message(about("时长 L7", 4, 6)) == "  时长 L7\n       ^~\n");
    CHECK(lines_below_message(about("a 时长 b", 3, 5)) == "  a 时长 b\n    ^~~~\n");
  }
  SECTION("after accents that stand alone") {
    CHECK(lines_below_message(about("e\u0301 L7", 4, 6)) == "  e\u0301 L7\n    ^~\n");
  }
  SECTION("after tabs, which are shown as spaces to the next stop of four") {
    CHECK(lines_below_message(about("\tx\tL7", 4, 6)) == "      x   L7\n          ^~\n");
  }
  SECTION("when nothing, or the end of the line, is meant") {
    CHECK(lines_below_message(about("abc", 2, 2)) == "  abc\n   ^\n");
    CHECK(lines_below_message(about("abc", 4, 4)) == "  abc\n     ^\n");
    CHECK(lines_below_message(about("abc", 99, 120)) == "  abc\n     ^\n");
    CHECK(lines_below_message(about("abc", 0, 0)) == "  abc\n  ^\n");
  }
}

TEST_CASE("what could act on a terminal is replaced", "[text][diagnostic]") {
  CHECK(lines_below_message(about("a\x1b[2J\x7f L7", 8, 10)) ==
        "  a\uFFFD[2J\uFFFD L7\n         ^~\n");
  CHECK(lines_below_message(about("a\u202Eb\u009B", 1, 2)) == "  a\uFFFDb\uFFFD\n  ^\n");
  CHECK(lines_below_message(about("a\xff L7", 4, 6)) == "  a\uFFFD L7\n     ^~\n");
  Diagnostic diagnostic =
      make_diagnostic(Rule::link_broken, {.path = "a\x1b.md"}, "'\x1b[2J\n'", "\x07");
  CHECK(format_text(diagnostic, Color::no) ==
        "a\uFFFD.md:1:1: warning: '\uFFFD[2J ' [link-broken]\n"
        "  help: \uFFFD\n");
}

TEST_CASE("a long line is cut around its caret", "[text][diagnostic]") {
  const std::string word = "L7";
  SECTION("at its end when the caret stands near the beginning") {
    CHECK(lines_below_message(about(word + repeat("x", 200), 1, 3)) ==
          "  L7" + repeat("x", 117) + "…\n  ^~\n");
  }
  SECTION("at its beginning when the caret stands near the end") {
    CHECK(lines_below_message(about(repeat("x", 200) + word, 201, 203)) ==
          "  …" + repeat("x", 117) + "L7\n" + repeat(" ", 2 + 118) + "^~\n");
  }
  SECTION("on both sides") {
    CHECK(lines_below_message(about(repeat("x", 300) + word + repeat("y", 300), 301, 303)) ==
          "  …" + repeat("x", 40) + "L7" + repeat("y", 76) + "…\n" + repeat(" ", 2 + 41) + "^~\n");
  }
  SECTION("between characters of double width") {
    const std::string text = lines_below_message(about(repeat("长", 300) + "L7", 301, 303));
    CHECK(text == "  …" + repeat("长", 58) + "L7\n" + repeat(" ", 2 + 117) + "^~\n");
  }
  SECTION("and what is underlined ends with it") {
    CHECK(lines_below_message(about(repeat("x", 300), 1, 301)) ==
          "  " + repeat("x", 119) + "…\n  ^" + repeat("~", 118) + "\n");
  }
  SECTION("but not one of just 120 columns") {
    CHECK(lines_below_message(about(repeat("x", 120), 120, 121)) ==
          "  " + repeat("x", 120) + "\n" + repeat(" ", 2 + 119) + "^\n");
  }
}

TEST_CASE("colours change nothing but the colour", "[text][diagnostic]") {
  Diagnostic diagnostic = about("level_after: L7", 14, 16);
  diagnostic.help = "write one of L0 to L5";
  const std::string colored = format_text(diagnostic, Color::yes);
  CHECK(colored.find("\x1b[1;33mwarning\x1b[0m") != std::string::npos);
  CHECK(colored.find("\x1b[1;33m^~\x1b[0m") != std::string::npos);
  std::string plain;
  for (std::size_t i = 0; i < colored.size(); ++i) {
    if (colored[i] == '\x1b')
      i = colored.find('m', i);
    else
      plain += colored[i];
  }
  CHECK(plain == format_text(diagnostic, Color::no));
}

TEST_CASE("GitHub gets one line with its separators escaped", "[text][diagnostic]") {
  Diagnostic diagnostic = make_diagnostic(Rule::link_broken, {.path = "a,b:c%.md", .begin = {3, 5}},
                                          "100% of 'a:b, c'\nis lost", "look");
  CHECK(format_github(diagnostic) ==
        "::warning file=a%2Cb%3Ac%25.md,line=3,col=5,title=link-broken::"
        "100%25 of 'a:b, c'%0Ais lost%0Ahelp: look\n");
  CHECK(format_github(make_diagnostic(Rule::html_removed, {}, "gone")) ==
        "::notice title=html-removed::gone\n");
  CHECK(format_github(make_diagnostic(Rule::file_unreadable, {}, "gone")).find("::error ") == 0);
}

TEST_CASE("GitHub's log gets nothing that could act on a terminal", "[text][diagnostic]") {
  CHECK(format_github(make_diagnostic(Rule::html_removed, {}, "a\x1B[2Jb")) ==
        "::notice title=html-removed::a\uFFFD[2Jb\n");
  CHECK(format_github(make_diagnostic(Rule::html_removed, {.path = "b\xE9.md"}, "a\xFF")) ==
        "::notice file=b\uFFFD.md,line=1,col=1,title=html-removed::a\uFFFD\n");
}

TEST_CASE("the worst comes first, then the order of paths and places", "[text][diagnostic]") {
  const auto make = [](Rule rule, const char* path, std::uint32_t line, std::uint32_t column,
                       const char* text) {
    return make_diagnostic(rule, {.path = path, .begin = {line, column}}, text);
  };
  Diagnostics diagnostics{
      make(Rule::html_removed, "a", 1, 1, "8"), make(Rule::link_broken, "b", 1, 1, "7"),
      make(Rule::link_broken, "a", 10, 1, "6"), make(Rule::link_broken, "a", 9, 2, "5"),
      make(Rule::link_broken, "a", 9, 1, "4"),  make(Rule::link_broken, "a", 9, 1, "3"),
      make(Rule::date_invalid, "a", 9, 1, "2"), make(Rule::file_unreadable, "z", 1, 1, "1")};
  sort_worst_first(diagnostics);
  std::string order;
  for (const Diagnostic& diagnostic : diagnostics)
    order += diagnostic.message;
  CHECK(order == "12345678");
}
