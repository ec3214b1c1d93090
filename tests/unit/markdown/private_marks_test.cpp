// SPDX-License-Identifier: MIT
#include "markdown/private_marks.hpp"

#include <chrono>
#include <fmt/format.h>
#include <memory>
#include <string>

#include "markdown/parse.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_open = "<!-- private -->";
constexpr std::string_view k_close = "<!-- /private -->";

/// `[` and `]` for the marks, so that rows can be read.
std::string with_marks(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    if (byte == '{')
      out += k_open;
    else if (byte == '}')
      out += k_close;
    else
      out += byte;
  }
  return out;
}

/// The pieces without their marks, then what was said.
std::string found(std::string_view written) {
  const std::string text = with_marks(written);
  const auto parsed = markdown::parse(std::make_shared<const text::SourceFile>("a.md", text)).value;
  const auto read = markdown::find_private(parsed);
  std::string out;
  for (const text::Span span : read.value) {
    std::string piece(text.substr(span.begin, span.size()));
    for (const std::string_view mark : {k_open, k_close}) {
      for (auto at = piece.find(mark); at != std::string::npos; at = piece.find(mark))
        piece.replace(at, mark.size(), mark == k_open ? "{" : "}");
    }
    out += "'" + piece + "'";
  }
  for (const text::Diagnostic& each : read.diagnostics)
    out += fmt::format(" {}:{} {}", each.place.begin.line, each.place.begin.column, each.message);
  return out;
}

}  // namespace

TEST_CASE("what stands between marks is private, wherever they stand", "[markdown]") {
  struct Row {
    std::string_view text;
    std::string_view expected;
  };
  for (const auto& [text, expected] : {
           Row{"a {b} c {d}\n", "'{b}''{d}'"},
           Row{"a\n\n{\n\nb\n\n}\n\nc\n", "'{\n\nb\n\n}'"},
           Row{"{b} c\n", "'{b}'"},
           Row{"# A {b}\n", "'{b}'"},
           Row{"| a | b |\n|---|---|\n| {c} | d |\n", "'{c}'"},
           Row{"- a\n- {b\n- c}\n", "'{b\n- c}'"},
           Row{"> {b\n> c}\n", "'{b\n> c}'"},
           Row{"*a {b* c} d*\n", "'{b* c}'"},
           Row{"[a {b}](c.md)\n", "'{b}'"},
           Row{"{a {b} c} d\n", "'{a {b} c}'"},
           Row{"costs $5 {b} or 6$ more\n", "'{b}'"},
           Row{"<div>\n{b}\n</div>\n", "'{b}'"},
           Row{"a[^1]\n\n[^1]: b {c}\n\nd {e}\n", "'{c}''{e}'"},
           Row{"---\ntitle: a\n---\n{b}\n", "'{b}'"},
       }) {
    CAPTURE(text);
    CHECK(found(text) == expected);
  }
  CHECK(found("a <!--PRIVATE-->b<!--\n/ private -->") == "'<!--PRIVATE-->b<!--\n/ private -->'");
}

TEST_CASE("a mark in code is text, and so is an escaped one", "[markdown]") {
  for (const std::string_view text : {"`{` a `}`\n", "```\n{\na\n}\n```\n", "    {\n    a\n    }\n",
                                      "`` ` { ` }``\n", "\\{a\\}\n", "~~~html\n{\n~~~\n"}) {
    CAPTURE(text);
    CHECK(found(text) == "");
  }
  CHECK(found("`{` a {b} `}`\n") == "'{b}'");
}

TEST_CASE("a mark that only the bytes or only the tree has makes no other one text", "[markdown]") {
  struct Row {
    std::string_view text;
    std::string_view expected;
  };
  for (const auto& [text, expected] : {
           Row{"&lt;!-- private --&gt; a\n\n{\n\nb\n\n}\n\n[a]: /u \"}\"\n",
               "'{\n\nb\n\n}' 9:10 nothing private begins before this"},
           Row{"&lt;!-- private --> a {b} [c](/u \"}\")\n", "'{b}' 1:"},
           Row{"`&lt;!-- private -->` a {b} `}`\n", "'{b}'"},
           Row{"`a` {b} `}` [c](/u \"`}`\")\n", "'{b}'"},
           Row{"<a title=\"`\"> {b} `c`\n", "'{b}'"},
           Row{"\\\\{b}\n", "'{b}'"},
           Row{"&lt;!-- private --> \\\\{b} \\}\n", "'{b}'"},
       }) {
    CAPTURE(text);
    CHECK(found(text).starts_with(expected));
  }
}

TEST_CASE("marks in code and marks that count are told apart in no more than linear time",
          "[markdown]") {
  const auto seconds = [](std::size_t pairs) {
    std::string text = "[a]: /u \"{\"\n\n";
    for (std::size_t i = 0; i < pairs; ++i)
      text += "{b} `{`\n\n";
    const auto parsed =
        markdown::parse(std::make_shared<const text::SourceFile>("a.md", with_marks(text))).value;
    const auto begin = std::chrono::steady_clock::now();
    CHECK(markdown::find_private(parsed).value.size() == 1);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  };
  CHECK(seconds(16000) < 0.2 + 20 * seconds(2000));
}

TEST_CASE("a comment that is near to a mark hides and never shows, and is told", "[markdown]") {
  for (const std::string begin :
       {"<!-- private: why -->", "<!-- begin private -->", "<!-- Start Private: why -->",
        "<!-- private --->", "<!--\xC2\xA0private -->", "<!-- private\xC2\xA0-->",
        "<!--- private --->", "<!--\u3000private\u3000-->", "<!--\u200Bprivate -->",
        "<!--\fprivate -->", "<!---- private -->"}) {
    CAPTURE(begin);
    CHECK(found("a " + begin + "b} c\n") ==
          "'" + begin + "b}' 1:3 this is taken for the beginning of what is private");
  }
  for (const std::string end :
       {"<!-- end private -->", "<!-- /private: why -->", "<!-- /private --->"}) {
    CAPTURE(end);
    CHECK(found("a {b" + end + " c\n").starts_with("'{b" + end + " c\n' 1:20 this ends nothing"));
  }
  for (const std::string other :
       {"<!-- privately -->", "<!-- private_key -->", "<!-- the private -->", "<!-- begin -->",
        "`<!-- private: why -->`"}) {
    CAPTURE(other);
    CHECK(found("a " + other + " b\n") == "");
  }
}

TEST_CASE("what nobody ends is private to the end of the file, and said", "[markdown]") {
  CHECK(found("a\n\n{\n\nb\n") ==
        "'{\n\nb\n' 3:1 what is private here has no end, so nothing below is published");
  CHECK(found("a {b {c} d\n") ==
        "'{b {c} d\n' 1:3 what is private here has no end, so nothing below is published");
  CHECK(found("{a}\n\n```\n{\n") == "'{a}'");
  CHECK(found("a } b {c}\n") == "'{c}' 1:3 nothing private begins before this");
}
