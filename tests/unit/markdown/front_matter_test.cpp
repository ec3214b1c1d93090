// SPDX-License-Identifier: MIT
// What is front matter and what only looks like it.
#include "markdown/front_matter.hpp"

#include <string>

#include "parsing.hpp"

namespace daybook::tests {

TEST_CASE("front matter is a closed block of keys on the first line", "[markdown][front-matter]") {
  const auto [text, yaml, body] = GENERATE(table<std::string, std::string, std::string>({
      {"---\na: 1\n---\nb", "a: 1\n", "b"},
      {"---\na: 1\n...\nb", "a: 1\n", "b"},
      {"--- \t\na: 1\n---  \nb", "a: 1\n", "b"},
      {"---\r\na: 1\r\n---\r\nb", "a: 1\r\n", "b"},
      {"\xEF\xBB\xBF---\na: 1\n---\nb", "a: 1\n", "b"},
      {"---\n# c\n\n\"a b\": 1\n---\nb", "# c\n\n\"a b\": 1\n", "b"},
      {"---\nTime Spent: 2h\n- x\n---\nb", "Time Spent: 2h\n- x\n", "b"},
      {"---\n---\nb", "", "b"},
      {"---\na:\n---", "a:\n", ""},
      {"---\na: 1\n\n# b is optional\n# b: 2\n---\nc", "a: 1\n\n# b is optional\n# b: 2\n", "c"},
  }));
  CAPTURE(text);
  const text::SourceFile source("a.md", text);
  const markdown::FrontMatter found = markdown::split_front_matter(source);
  CHECK(source.slice(found.yaml) == yaml);
  CHECK(source.bytes().substr(found.body_begin) == body);
  CHECK_FALSE(found.unclosed);
}

TEST_CASE("front matter below blank lines or behind spaces counts, and is told",
          "[markdown][front-matter]") {
  for (const std::string before : {"\n", "\r\n \n", "  ", "\xEF\xBB\xBF\n", "\n\xEF\xBB\xBF"}) {
    const auto source =
        std::make_shared<const text::SourceFile>("a.md", before + "---\nprivate: true\n---\nb");
    CAPTURE(before);
    const markdown::FrontMatter found = markdown::split_front_matter(*source);
    CHECK(source->slice(found.yaml) == "private: true\n");
    CHECK(source->bytes().substr(found.body_begin) == "b");
    CHECK(found.late);
    CHECK(markdown::parse(source).diagnostics.size() == 1);
  }
}

TEST_CASE("what is no block of keys stays Markdown", "[markdown][front-matter]") {
  const auto [text, unclosed] = GENERATE(table<std::string, bool>({
      {"a: 1\n---\n", false},
      {"\n---\n\n---\n", false},
      {"\n---\na: 1\n", false},
      {"\n---\n\nA sentence.\n\n---\n", false},
      {"\na\n---\na: 1\n---\n", false},
      {"---\n\nA sentence.\n\n---\n", false},
      {"---\n- a: 1\n---\n", false},
      {"---\nhttp://x.org\n---\n", false},
      {"---\n", false},
      {"----\na: 1\n---\n", false},
      {"---\na: 1\n", true},
      {"---\na: 1\n\n## Heading\n\n---\n", true},
      {"---\na: 1\n```\n---\n", true},
      {"---\na: 1\n\n# Heading\nprose at once\n\n---\n", true},
  }));
  CAPTURE(text);
  const text::SourceFile source("a.md", text);
  const markdown::FrontMatter found = markdown::split_front_matter(source);
  CHECK(found.yaml.empty());
  CHECK(found.body_begin == 0);
  CHECK(found.unclosed == unclosed);
}

}  // namespace daybook::tests
