// SPDX-License-Identifier: MIT
#include "markdown/percent_comments.hpp"

#include <chrono>
#include <fmt/format.h>
#include <memory>
#include <string>

#include "markdown/parse.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

markdown::Document parsed(std::string text) {
  return markdown::parse(std::make_shared<const text::SourceFile>("a.md", std::move(text))).value;
}

/// The comments, then what was said.
std::string found(const std::string& text) {
  const auto document = parsed(text);
  const auto read = markdown::find_percent_comments(document);
  std::string out;
  for (const text::Span span : read.value)
    out += fmt::format("'{}'", document.source().slice(span));
  for (const text::Diagnostic& each : read.diagnostics)
    out += fmt::format(" {}:{} {}", each.place.begin.line, each.place.begin.column, each.message);
  return out;
}

}  // namespace

TEST_CASE("a comment between percent signs ends in its block", "[markdown]") {
  struct Row {
    std::string text;
    std::string expected;
  };
  for (const auto& [text, expected] : {
           Row{"a %%b%% c %% d %%\n", "'%%b%%''%% d %%'"},
           Row{"a%%b%%c\n", "'%%b%%'"},
           Row{"in 2026%%b%%\n", "'%%b%%'"},
           Row{"word%% b %% c\n", "'%% b %%'"},
           Row{"%% b %%c\n", "'%% b %%'"},
           Row{"a %%b: 80%%% c\n", "'%%b: 80%%%'"},
           Row{"%% don't ` b %% and ` c\n", "'%% don't ` b %%'"},
           Row{"%%C:\\%% c\n", "'%%C:\\%%'"},
           Row{"| a | b | c |\n|---|---|---|\n| ` | %%b%% | ` |\n", "'%%b%%'"},
           Row{"| a | %% | b | %% |\n|---|---|---|---|\n| c | d | e | f |\n", ""},
           Row{"# A %%b%%\n\n%%c\nd%%\n", "'%%b%%''%%c\nd%%'"},
           Row{"- a %%b%%\n- %%c%% d\n", "'%%b%%''%%c%%'"},
           Row{"| a | b |\n|---|---|\n| %%c%% | d |\n", "'%%c%%'"},
           Row{"> a\n> %%b\n> c%%\n", "'%%b\n> c%%'"},
           Row{"a[^1]\n\n[^1]: b %%c%%\n\nd %%e%%\n", "'%%c%%''%%e%%'"},
           Row{"costs $5 %%b%% and $6\n", "'%%b%%'"},
           Row{"a %%b\n\nc%% d\n", ""},
           Row{"---\na: \"%%b%%\"\n---\nc\n", ""},
       }) {
    CAPTURE(text);
    CHECK(found(text) == expected);
  }
}

TEST_CASE("a comment that begins a line may go over blocks of any kind", "[markdown]") {
  struct Row {
    std::string text;
    std::string expected;
  };
  for (const auto& [text, expected] : {
           Row{"a\n\n%%\nb\n\n- c\n%%\n\nd\n", "'%%\nb\n\n- c\n%%'"},
           Row{"%% a:b\n```\n{\"c\": \"%%\"}\n```\n%%\n",
               "'%% a:b\n```\n{\"c\": \"%%\"}\n```\n%%'"},
           Row{"%%\n\n<div>a</div>\n%%\n\nb %%c%%\n", "'%%\n\n<div>a</div>\n%%''%%c%%'"},
           Row{"%% a\n\nb %%\n", "'%% a\n\nb %%'"},
           Row{"> %%\n>\n> a\n> %%\n", "'%%\n>\n> a\n> %%'"},
           Row{"%%\r\na\r\n\r\nb\r\n%%\r\n", "'%%\r\na\r\n\r\nb\r\n%%'"},
           Row{"a\n\n%%\n\nb\n",
               "'%%\n\nb\n' 3:1 this comment has no end, so nothing below is published"},
           Row{"a\n\n%% b\n\nc\n",
               "'%% b\n\nc\n' 3:1 this comment has no end, so nothing below is published"},
           Row{"- %%\n  a\n\n  b\n  %%\n", "'%%\n  a\n\n  b\n  %%'"},
           Row{"%%a\n\nb 2026%%\n", ""},
           Row{"%%a\n\nb\n", ""},
       }) {
    CAPTURE(text);
    CHECK(found(text) == expected);
  }
}

TEST_CASE("percent signs in code, drawn lines, numbers and operators begin no comment",
          "[markdown]") {
  for (const std::string text :
       {"`%%time` and `%%timeit`\n", "`` `%%a%%` ``\n", "```\n%%\na\n%%\n```\n", "    %%\n    a\n",
        "```mermaid\n%%{init: {}}%%\n```\n", "\\%%a%%\n", "%%%%%\na\n%%%%%\n", "50%% a 60%%\n",
        "50%%, then 60%%\n", "7 %% 3 is 1, and 8 %% 3 is 2\n", "a %b% c %d%\n",
        "%%time and %%timeit\n", "5%% 3\n"}) {
    CAPTURE(text);
    CHECK(found(text) == "");
  }
  CHECK(found("`%%` a %%b%% `%%`\n") == "'%%b%%'");
  CHECK(found("a ` b %%c%%\n") == "'%%c%%'");
}

TEST_CASE("signs that end nothing are read in linear time", "[markdown]") {
  for (const std::string row : {"%%a ", "%%a\n\n", "a %%b`` \n", "%%%% %%a\n"}) {
    CAPTURE(row);
    const auto seconds = [&](std::size_t times) {
      std::string text;
      for (std::size_t i = 0; i < times; ++i)
        text += row;
      const auto document = parsed(std::move(text));
      const auto begin = std::chrono::steady_clock::now();
      (void)markdown::find_percent_comments(document);
      return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    CHECK(seconds(16000) < 0.2 + 20 * seconds(2000));
  }
}
