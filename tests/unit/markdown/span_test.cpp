// SPDX-License-Identifier: MIT
// Spans: exact for blocks, inside their block for all, and right for what messages point at.
#include <string>

#include "parsing.hpp"

namespace daybook::tests {

TEST_CASE("a link's span is the link as written", "[markdown][span]") {
  const std::string link =
      GENERATE(as<std::string>{}, "[a](b.md)", "[a](<b c.md> \"T\")", "![a](b.png)",
               "[*a* `b`](c(d).md)", "<https://x.org>", "https://x.org/a_b", "[[a|b]]",
               "![[a.png]]", "ADR-012", "PR #7", "[a&amp;b](c)");
  const std::string before = GENERATE(as<std::string>{}, "", "a\n", "> a *b* ", "- x\n- ",
                                      "| a |\n|---|\n| ", "a \\* &amp; b ", "`x` $y$ ");
  CAPTURE(before, link);
  const std::string text = before + link + " end";
  const auto document = parse_text(text).value;
  REQUIRE(document.links().size() == 1);
  CHECK(document.source().slice(document.links()[0].span) == link);
}

TEST_CASE("every span lies in its parent's, and subtrees nest", "[markdown][span]") {
  const std::string text = GENERATE(
      as<std::string>{},
      "# A *b*\n\n> - c\n>   d [e](f)\n> - [ ] g\n\n| h | `i` |\n|--|--|\n| j |\n",
      "1. a\n\n   ```x\n   b\n   ```\n\n   <div>\n   c\n\nd\n===\n\n    e\n\n    f\n",
      "> [!note] a *b\n> c* $$d$$ e\n> $$\n> f\n> $$\n> g\n", "- \n-\n  a\n\n\n\n- b\n\n      c\n");
  const auto document = parse_text(text).value;
  CAPTURE(markdown::dump(document));
  for (std::uint32_t i = 1; i < document.nodes().size(); ++i) {
    const markdown::Node& node = document.nodes()[i];
    const markdown::Node& parent = document.node(document.parent(node));
    CAPTURE(i);
    CHECK(node.span.begin <= node.span.end);
    CHECK(node.span.begin >= parent.span.begin);
    CHECK(node.span.end <= parent.span.end);
    CHECK(node.subtree_end <= parent.subtree_end);
    CHECK(node.subtree_end.index > i);
  }
}

TEST_CASE("blocks end with their own last line", "[markdown][span]") {
  const auto [text, kind, lines] = GENERATE(table<std::string, std::string, std::string>({
      {"    a\n\n\nb", "code_block", "    a"},
      {"<!-- a\n\nb -->\nc", "html_block", "<!-- a\n\nb -->"},
      {"> ```\n> a\n\nb", "code_block", "> ```\n> a"},
      {"```\na\n```\nb", "code_block", "```\na\n```"},
      {"- ```\n  a\n", "code_block", "- ```\n  a"},
      {"a\n---\nb", "heading", "a\n---"},
      {"a\nb\n===", "heading", "a\nb\n==="},
      {"- a\n\n\nb", "list", "- a"},
      {"| a |\n|---|\n| b |\n\nc", "table", "| a |\n|---|\n| b |"},
      {"> a\nb\n\nc", "block_quote", "> a\nb"},
  }));
  CAPTURE(text);
  const auto document = parse_text(text).value;
  for (const markdown::Node& node : document.nodes()) {
    if (markdown::kind_name(node.kind) == kind) CHECK(document.source().slice(node.span) == lines);
  }
}

}  // namespace daybook::tests
