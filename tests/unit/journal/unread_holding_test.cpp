// SPDX-License-Identifier: MIT
// What begins a file and was meant to hold it back does, though no field was read from it.
#include "journal/metadata/unread_holding.hpp"

#include <string>

#include "reading.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

namespace {

struct Held {
  bool is_private = false;
  bool draft = false;
  bool is_told = false;  // by a message of its own
};

Held held(std::string_view text) {
  const Entry entry = read_text(text);
  const bool is_told = std::ranges::any_of(entry.diagnostics, [](const auto& diagnostic) {
    return diagnostic.message.find("the file is not published") != std::string::npos;
  });
  return {.is_private = entry.common.is_private, .draft = entry.common.draft, .is_told = is_told};
}

std::string between_marks(std::string_view lines) {
  return "---\n" + std::string(lines) + "\n---\n\n# A\n\ntext\n";
}

}  // namespace

TEST_CASE("a file that says it is private where nothing reads it is held back, and told",
          "[journal][private]") {
  const std::string line = GENERATE(
      as<std::string>{},
      // No key is on the first line.
      "{\n\"title\": \"x\",\n\"private\": true\n}", "? private\n: true", "? a\n: b\nprivate: true",
      "[a]: b\nprivate: true", "http://x.y\nprivate: true", "<% tp.x %>\nprivate: true",
      "private:true\ntitle: x", "{private: true}", "private:true",
      // A slip of the pen.
      "title: x\nprivate:true", "title: x\nprivate\uFF1Atrue", "title: x\nprivat: true",
      "title: x\nPrivate = yes", "title: x\n<<: {private: true}",
      "title: x\nmeta:\n  private: true",
      // What looks like Markdown ends it.
      "title: x\n\n# Visibility\n\nprivate: true", "title: x\n```\nprivate: true");
  CAPTURE(line);
  const Held got = held(between_marks(line));
  CHECK(got.is_private);
  CHECK(got.is_told);
}

TEST_CASE("front matter in TOML or JSON holds a file back as YAML would, and is told",
          "[journal][private]") {
  for (const std::string_view text :
       {"+++\ndate = 2026-03-01\nprivate = true\n+++\n\nMy salary.\n",
        "{\n  \"private\": true\n}\n\nMy salary.\n", "{\"private\": true}\n\nMy salary.\n"}) {
    CAPTURE(text);
    const Held got = held(text);
    CHECK(got.is_private);
    CHECK(got.is_told);
    CHECK(faults_of(read_text(text)).find(" is not read\n") != std::string::npos);
  }
  CHECK(held("+++\ndraft = true\n+++\n\ntext\n").draft);
  // Braces of a template, and what stands below.
  CHECK_FALSE(held("{% private: true %}\n").is_private);
  CHECK_FALSE(held("+++\ntitle = 1\n+++\n\nprivate = true\n").is_private);
}

TEST_CASE("an object of JSON between the marks of front matter is front matter", "[journal]") {
  CHECK(facts_of("---\n{\"date\": \"2026-01-04\", \"tags\": [\"j\"]}\n---\n\n# A\n") ==
        "title A\ndate 2026-01-04\ntag j\nkind learning\n");
}

TEST_CASE("front matter may say what an export says of who sees a file", "[journal][private]") {
  CHECK(held(between_marks("visibility: private")).is_private);
  CHECK(held(between_marks("visibility: draft")).draft);
  CHECK_FALSE(held(between_marks("visibility: public")).is_private);
}

TEST_CASE("a long key of few letters does not hide the fields below it", "[journal][private]") {
  std::string key;
  for (int i = 0; i < 22; ++i)
    key += "\u6807";
  CHECK(held(between_marks(key + ": x\nprivate: true")).is_private);
  CHECK(held(between_marks(std::string(65, 'k') + ": x\nprivate: true")).is_private);
}

TEST_CASE("front matter that is too long to be read still holds a file back",
          "[journal][private]") {
  CHECK(held(between_marks("private: true\nx: " + std::string(66000, 'v'))).is_private);
  CHECK(held("---" + std::string(100'000, '\n') + "private: true\n---\n# A\n").is_private);
}

TEST_CASE("the mark that opens front matter may have a comment", "[journal][private]") {
  CHECK(held("--- # of today\nprivate: true\n---\n# A\n").is_private);
}

TEST_CASE("a draft is one in the same places", "[journal][private]") {
  const Held got = held(between_marks("title: x\ndraft:true"));
  CHECK(got.draft);
  CHECK_FALSE(got.is_private);
  CHECK(got.is_told);
}

TEST_CASE("what is read, says no or speaks of something else holds nothing back",
          "[journal][private]") {
  const std::string text = GENERATE(
      as<std::string>{}, "---\nprivate: false\n---\n# A\n", "---\nprivate:no\ntitle: x\n---\n# A\n",
      "---\ntitle: Private, and true to it\n---\n# A\n",
      "---\ntitle: 'On keys, private: what to do'\n---\n# A\n",
      "---\ntags: [private, draft]\n---\n# A\n", "---\ndrafts: 3\n---\n# A\n",
      // Nothing begins the file, or the line is not at its beginning.
      "# A\n\ntext\n\nprivate:true\n", "---\ntitle: x\n---\n# A\n\n    private: true\n",
      "text\n\n---\n\nprivate:true\n");
  CAPTURE(text);
  const Held got = held(text);
  CHECK_FALSE(got.is_private);
  CHECK_FALSE(got.draft);
  CHECK_FALSE(got.is_told);
}
