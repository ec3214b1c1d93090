// SPDX-License-Identifier: MIT
#include "render/feed_content.hpp"

#include "support/catch.hpp"

using daybook::render::absolute_references;
using daybook::render::cdata_pieces;
using daybook::render::xml_characters;

TEST_CASE("what XML does not allow is left out", "[render]") {
  struct Row {
    std::string text;
    std::string kept;
  };
  for (const Row& row : {
           Row{"a\tb\r\nc", "a\tb\r\nc"},
           Row{std::string("a\0b", 3), "ab"},
           Row{"a\x01\x08\x0b\x1f z", "a z"},
           Row{"\xef\xbf\xbe\xef\xbf\xbf", ""},
           Row{"\xff", "\xef\xbf\xbd"},
           Row{"é 漢 🙂", "é 漢 🙂"},
       }) {
    CAPTURE(row.text);
    CHECK(xml_characters(row.text) == row.kept);
  }
}

TEST_CASE("no piece of a CDATA section holds its end", "[render]") {
  using Pieces = std::vector<std::string_view>;
  CHECK(cdata_pieces("a") == Pieces{"a"});
  CHECK(cdata_pieces("") == Pieces{""});
  CHECK(cdata_pieces("a]]>b") == Pieces{"a]]", ">b"});
  CHECK(cdata_pieces("]]>]]>") == Pieces{"]]", ">]]", ">"});
}

TEST_CASE("references become absolute as seen from their page", "[render]") {
  struct Row {
    const char* html;
    const char* absolute;
  };
  constexpr const char* k_page = "https://e.org/j/sessions/a.html";
  for (const Row& row : {
           Row{"<a href=\"b.html\">", "<a href=\"https://e.org/j/sessions/b.html\">"},
           Row{"<img src=\"../x.png?a#b\">", "<img src=\"https://e.org/j/x.png?a#b\">"},
           Row{"<a href=\"/root\">", "<a href=\"https://e.org/root\">"},
           Row{"<a href=\"//cdn/x\">", "<a href=\"https://cdn/x\">"},
           Row{"<a href=\"#f\">", "<a href=\"https://e.org/j/sessions/a.html#f\">"},
           Row{"<a href=\"\">", "<a href=\"https://e.org/j/sessions/a.html\">"},
           Row{"<a href=\"../../../x\">", "<a href=\"https://e.org/\">"},
           Row{"<a href=\"mailto:a@b\">", "<a href=\"mailto:a@b\">"},
           Row{"<p> href=&quot;x</p>", "<p> href=&quot;x</p>"},
           Row{"<a href=\"x", "<a href=\"https://e.org/j/sessions/x"},
       }) {
    CAPTURE(row.html);
    CHECK(absolute_references(row.html, k_page) == row.absolute);
  }
}
