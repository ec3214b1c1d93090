// SPDX-License-Identifier: MIT
// Names of files and anchors: what is kept, and that each name is given out once.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "text/slug.hpp"
#include "text/unicode.hpp"

using namespace daybook::text;

using Row = std::pair<std::string, std::string>;

TEST_CASE("a slug is the letters and digits of a text in any script", "[text][slug]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"Spans & Views", "spans-views"},
      {"2026-01-08__systems__memory", "2026-01-08-systems-memory"},
      {"  --a--  ", "a"},
      {"_hidden", "hidden"},
      {"../../etc/passwd", "etc-passwd"},
      {"Größe", "größe"},
      {"Gro\u0308\u00DFe", "größe"},
      {"学习 笔记：第一天", "学习-笔记-第一天"},
      {"हिन्दी", "हिन्दी"},
      {"🚀 Launch 🚀", "launch"},
      {"1️⃣ one", "1-one"},
      {"zero\u200Bwidth", "zerowidth"},
      {"C++", "c"},
      {"CON", "con-"},
      {"aux", "aux-"},
      {"COM7", "com7-"},
      {"console", "console"},
      {"\xFF z\xFF", "z"},
  }));
  CAPTURE(text);
  CHECK(slugify(text) == expected);
}

TEST_CASE("text without a letter or digit still has a slug of its own", "[text][slug]") {
  CHECK(slugify("").size() == 9);
  CHECK(slugify("???")[0] == 'x');
  CHECK(slugify("???") != slugify("!!!"));
  CHECK(slugify("...") == slugify("..."));
}

TEST_CASE("a slug is at most 120 bytes, cut between code points and not after a dash",
          "[text][slug]") {
  CHECK(slugify(std::string(200, 'a')) == std::string(120, 'a'));
  std::string han;
  for (int i = 0; i < 100; ++i)
    han += "长";
  CHECK(slugify("a" + han).size() == 118);
  CHECK(slugify(std::string(119, 'a') + " b") == std::string(119, 'a'));
}

TEST_CASE("a slug of a slug is the same", "[text][slug]") {
  const auto text = GENERATE(as<std::string>{}, "Spans & Views", "", "CON", "e\u200B\u0301",
                             "İstanbul", "ﬁn", "a\u0301\u0323", "学习", "\u0301a", "ẞ", "Ǆ");
  CAPTURE(text);
  CHECK(slugify(slugify(text)) == slugify(text));
  CHECK(nfc(slugify(text)) == slugify(text));
}

TEST_CASE("an anchor is what GitHub makes of a heading", "[text][slug]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"Next Steps", "next-steps"},
      {"7) Knowledge Gaps", "7-knowledge-gaps"},
      {"What I can now do?", "what-i-can-now-do"},
      {"a  b", "a--b"},
      {"A & B", "a--b"},
      {"snake_case-name", "snake_case-name"},
      {"🚀 Launch", "-launch"},
      {"⚙️ Setup", "-setup"},
      {"\uFE0F-setup", "-setup"},
      {"一、学习目标", "一学习目标"},
      {"Größe", "größe"},
      {" trimmed ", "trimmed"},
      {"???", "section"},
      {"", "section"},
  }));
  CAPTURE(text);
  CHECK(heading_anchor(text) == expected);
  CHECK(heading_anchor(heading_anchor(text)) == heading_anchor(text));
}

TEST_CASE("each name is given out once", "[text][slug]") {
  UniqueNames names;
  CHECK(names.claim("notes") == "notes");
  CHECK(names.claim("notes") == "notes-1");
  CHECK(names.claim("notes") == "notes-2");
  CHECK(names.claim("other") == "other");
}

TEST_CASE("a variant never takes a name that somebody has", "[text][slug]") {
  UniqueNames names;
  names.reserve("index");
  CHECK(names.claim("notes-1") == "notes-1");
  CHECK(names.claim("notes") == "notes");
  CHECK(names.claim("notes") == "notes-2");
  CHECK(names.claim("notes-1") == "notes-1-1");
  CHECK(names.claim("index") == "index-1");
}
