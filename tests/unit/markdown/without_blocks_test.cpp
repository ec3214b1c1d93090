// SPDX-License-Identifier: MIT
// A tree without some sections is the tree that a parse of the rest gives.
#include "markdown/without_blocks.hpp"

#include <random>
#include <string>
#include <vector>

#include "parsing.hpp"
#include "spec_examples.hpp"
#include "support/document_told.hpp"

namespace daybook::tests {
namespace {

using markdown::Document;

std::vector<text::Span> private_pieces(const Document& document) {
  return pieces_of(document, [&](std::size_t section) {
    return document.sections()[section].title == "Private";
  });
}

enum class Cut { no, yes };

/// Whether the private sections of a text were cut out; checks that a parse gives the same.
Cut cut(const std::string& text) {
  const auto whole = parse_text(text);
  const auto pieces = private_pieces(whole.value);
  if (pieces.empty() || !whole.diagnostics.empty()) return Cut::no;
  const auto left = std::make_shared<const text::SourceFile>(whole.value.source(), pieces);
  const auto made = markdown::without_blocks(whole.value, left, pieces);
  if (!made) return Cut::no;
  CAPTURE(text);
  CHECK(told(*made) == told(markdown::parse(left).value));
  return Cut::yes;
}

}  // namespace

TEST_CASE("sections that are withheld are cut out of the tree", "[markdown]") {
  struct Row {
    std::string text;
    Cut expected;
  };
  for (const auto& [text, expected] : {
           Row{"# A\n\n## Private\n\nb\n", Cut::yes},
           Row{"# A\n\n## Private\n\nb\n\n## C\n\nd\n", Cut::yes},
           Row{"## Private\n\nb\n## C\n\nd\n", Cut::yes},
           Row{"---\ntitle: A\n---\n\n## Private\n\nb\n", Cut::yes},
           Row{"## A\n\n## Private\n### A\n\n## A\n\n## Private\n\n# A\n", Cut::yes},
           Row{"- a\n  - b\n## Private\n- c\n\n- d\n## E\n- f\n", Cut::yes},
           Row{"> a\n## Private\n[b](c.md) [[d]] ADR-1\n## E\n[f](g.md) [[h]] ADR-2 `i`\n",
               Cut::yes},
           // The next heading could be a list's, were it not for the one that goes.
           Row{"- a\n\n## Private\n\n  ## C\n", Cut::no},
           Row{"- a\n\n  ## Private\n\nb\n", Cut::no},
           Row{"## Private\n\nb\n\nC\n--\n", Cut::no},
           Row{"[a]\n\n## Private\n\n[a]: b.md\n", Cut::no},
           Row{"[a]\n\n## Private\n\n> [a]: b.md\n", Cut::no},
           Row{"a[^1]\n\n## Private\n\nb[^2]\n\n## C\n\nd[^2]\n\n[^1]: e\n\n[^2]: f\n", Cut::no},
           Row{"## A {#a}\n\n## Private\n\nb\n", Cut::no},
           Row{"## Private\n\n```\nb\n", Cut::no},
           Row{"## Private\n\n$$\nb\n", Cut::no},
           Row{"## Private\n\n<!-- b -->\n", Cut::no},
           Row{"a\x7F\n\n## Private\n\nb\n", Cut::no},
           Row{"{{< details >}}\n\n## Private\n\n{{< /details >}}\n", Cut::no},
       }) {
    CAPTURE(text);
    CHECK(cut(text) == expected);
  }
}

TEST_CASE("nothing of what is cut out is in the document", "[markdown]") {
  const auto whole = parse_text(
      "# A\n\n[b](c.md \"d\") `e`\n\n## Private\n\nsecret [secret](secret.md \"secret\") "
      "`secret`\n\n"
      "### secret\n\n[[secret]]\n\n## F\n\ng\n");
  const auto pieces = private_pieces(whole.value);
  const auto left = std::make_shared<const text::SourceFile>(whole.value.source(), pieces);
  const auto made = markdown::without_blocks(whole.value, left, pieces);
  REQUIRE(made);
  CHECK(made->text_store().find("secret") == std::string_view::npos);
  CHECK(made->source().bytes().find("secret") == std::string_view::npos);
  CHECK(told(*made).find("secret") == std::string::npos);
}

TEST_CASE("whatever stands around and in what is withheld, the tree is that of a parse",
          "[markdown][spec]") {
  std::vector<std::string> pieces{
      "- a\n- b\n",
      "- a\n\n- b\n\n",
      "1. a\n   1. b\n\n\n",
      "- [ ] a\n  - [x] b\n",
      "* a\n\n      b\n",
      "- ```\n  a\n",
      "- > a\n",
      "> a\nb\n",
      "> [!note] a\n> b\n",
      "> - a\n> ## Private\n",
      "    a\n\n    b\n\n",
      "a\n\n    b\n",
      "```cpp\na\n",
      "~~~\n# a\n~~~\n",
      "$$\na\n",
      "a $b$ c $d\n",
      "$$\na\n$$\n",
      "<div>\na\n",
      "<!-- a\n",
      "<pre>\n\na\n",
      "a <b>c</b>\n",
      "| a | b |\n|---|---|\n| c | d |\n",
      "| a |\n",
      "a\n===\n\nb\n---\n",
      "a\n",
      "***\n",
      "[a]: b.md\n",
      "[a] [b](c.md) ![d](e.png \"f\") <https://g.de>\n",
      "https://a.de ADR-12 #3 [[h]] ![[i]]\n",
      "a\\\n",
      "a  \nb\n",
      "*a **b `c\n",
      "## A\n\n### A\n\n## A\n",
      "  ## A\n",
      "## A {#b}\n",
      "{{< details >}}\n",
      "\xE4\xB8\x80\xE3\x80\x81 \xE4\xBA\x8C\n",
      "\t- a\n",
      "- a\n\tb\n",
      "&#65; &amp; \\# a\n",
      "",
  };
  for (const char* const name : {"markdown.md", "html.md"}) {
    for (const Example& example : read_examples(name))
      pieces.push_back(example.markdown);
  }
  REQUIRE(pieces.size() > 80);
  std::mt19937 random(20261122);
  const auto any = [&]() -> const std::string& { return pieces[random() % pieces.size()]; };
  const auto heading = [&](const std::string& title) {
    return (random() % 3 == 0 ? "" : "\n") + std::string(1 + random() % 3, '#') + " " + title +
           "\n" + (random() % 3 == 0 ? "" : "\n");
  };
  std::size_t cuts = 0;
  for (int round = 0; round < 3000; ++round) {
    std::string text = any();
    for (std::size_t i = 0; i < 1 + random() % 3; ++i) {
      text += heading("Private") + any();
      if (random() % 4 != 0) text += heading("Next") + any();
    }
    if (cut(text) == Cut::yes) ++cuts;
  }
  CHECK(cuts > 500);
}

}  // namespace daybook::tests
