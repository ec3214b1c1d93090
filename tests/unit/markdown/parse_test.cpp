// SPDX-License-Identifier: MIT
// Whole files: line endings, byte order marks, damage, limits, and what links() and text say of
// them. The tree itself is tested by tests/spec/markdown.md.
#include <string>
#include <utility>
#include <vector>

#include "parsing.hpp"
#include "text/utf8.hpp"

namespace daybook::tests {

using markdown::LinkKind;
using markdown::NodeId;

TEST_CASE("places do not depend on how lines end", "[markdown][parse]") {
  const std::string text =
      "---\na: 1\n---\n# T\n\n- a\n  b\n\n```\nx\ny\n```\n\n| h |\n|---|\n| c |\n";
  const auto with_ending = [&](std::string_view ending) {
    std::string changed;
    for (const char c : text) {
      changed += c == '\n' ? std::string(ending) : std::string(1, c);
    }
    return markdown::dump(parse_text(changed).value);
  };
  CHECK(with_ending("\r\n") == with_ending("\n"));
  CHECK(with_ending("\r") == with_ending("\n"));
}

TEST_CASE("a node's parent is found, however many nodes are between them", "[markdown][parse]") {
  std::string text = "> 1. first\n";
  for (int i = 0; i < 200; ++i)
    text += "> 1. an *entry*\n";
  text += "\n| a |\n|---|\n";
  for (int i = 0; i < 200; ++i)
    text += "| `b` |\n";
  const auto document = parse_text(text + "\n- c\n").value;
  std::vector<NodeId> open;
  std::size_t far = 0;
  for (NodeId id{0}; id < document.node(NodeId{0}).subtree_end; ++id.index) {
    while (!open.empty() && document.node(open.back()).subtree_end <= id)
      open.pop_back();
    CAPTURE(id.index);
    REQUIRE(document.parent(id) == (open.empty() ? id : open.back()));
    if (document.node(id).up == markdown::k_up_far) ++far;
    open.push_back(id);
  }
  CHECK(far > 100);
}

TEST_CASE("a byte order mark is no text", "[markdown][parse]") {
  CHECK(lines_of(parse_text("\xEF\xBB\xBF# A\n").value, "text") == "text \"A\" 1:4-1:5\n");
  const auto parsed = parse_text("\xEF\xBB\xBF---\na: 1\n---\nb").value;
  CHECK(parsed.source().slice(parsed.front_matter()) == "a: 1\n");
}

TEST_CASE("files of nothing are documents of nothing", "[markdown][parse]") {
  for (const char* text : {"", "\n", "  ", "\r\n\r\n", "---\n---\n", "\xEF\xBB\xBF"}) {
    CAPTURE(text);
    const auto [document, diagnostics] = parse_text(text);
    CHECK(document.nodes().size() == 1);
    CHECK(diagnostics.empty());
  }
}

TEST_CASE("bytes that are not UTF-8 are shown as U+FFFD and reported at their place",
          "[markdown][parse]") {
  const auto [document, diagnostics] = parse_text("a\n\nb\xFF\xFE **c** $x$\n");
  CHECK(lines_of(document, "text") ==
        "text \"a\" 1:1-1:2\ntext \"b\xEF\xBF\xBD\xEF\xBF\xBD \" 3:1-3:5\ntext \"c\" 3:7-3:8\ntext "
        "\" \" 3:10-3:11\n");
  CHECK(lines_of(document, "math_inline") == "math_inline \"x\" 3:11-3:14\n");
  CHECK(messages(diagnostics)
            .starts_with(
                "note.md:3:2: warning: 2 of the file's bytes are not UTF-8, the first 0xFF at "
                "offset 4 [encoding-invalid]\n"));
}

TEST_CASE("a NUL byte is shown as U+FFFD", "[markdown][parse]") {
  const auto [document, diagnostics] = parse_text(std::string("a\0b `c\0`", 8));
  CHECK(lines_of(document, "text") ==
        "text \"a\xEF\xBF\xBD"
        "b \" 1:1-1:5\n");
  CHECK(lines_of(document, "code") == "code \"c\xEF\xBF\xBD\" 1:6-1:8\n");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].rule == text::Rule::encoding_nul);
}

TEST_CASE("a number of no character is shown as U+FFFD", "[markdown][parse]") {
  const std::string text = GENERATE("&#xFFFE;", "&#65535;", "&#xFFFF;&#0;");
  CAPTURE(text);
  const auto document = parse_text("a " + text + " [b](c" + text + " \"d" + text +
                                   "\") `e`\n\n``` f" + text + "\n```\n")
                            .value;
  CHECK(text::invalid_bytes(document.text_store(), 1).empty());
  CHECK(markdown::plain_text(document, document.all()).starts_with("a \xEF\xBF\xBD"));
}

TEST_CASE("control characters of the author's are kept apart from the masks", "[markdown][parse]") {
  const auto document = parse_text("\x01 \x02\x03 $x$ \x1B[0m").value;
  CHECK(lines_of(document, "math_inline") == "math_inline \"x\" 1:6-1:9\n");
  CHECK(document.literal(NodeId{2}) == "\x01 \x02\x03 ");
}

TEST_CASE("a file that uses every control character has no formulas, and loses nothing",
          "[markdown][parse]") {
  std::string text;
  for (char c = 1; c < ' '; ++c) {
    if (c < '\t' || c > '\r') text.push_back(c);
  }
  const auto document = parse_text(text + " $x$").value;
  CHECK(document.literal(NodeId{2}) == text + " $x$");
}

TEST_CASE("a fence ends with the entry or quote that holds it", "[markdown][parse]") {
  for (const char* text : {"- ```\n  a\n```\nb\n```\n", "> ```\n> a\n```\nb\n```\n"}) {
    CAPTURE(text);
    const auto [document, diagnostics] = parse_text(text);
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].rule == text::Rule::fence_unclosed);
    CHECK(diagnostics[0].place.begin == text::LineColumn{1, 3});
    CHECK(lines_of(document, "code_block").find("fenced \"b\" 3:1-5:4") != std::string::npos);
  }
}

TEST_CASE("links are numbered in the order of the file", "[markdown][parse]") {
  const auto document =
      parse_text("[a](b) ![i](j) [[w|t]] ![[e]] ADR-007 GH-5 https://x.org [r][r]\n\n[r]: u\n")
          .value;
  const std::vector<std::pair<LinkKind, std::string_view>> expected{
      {LinkKind::link, "b"},
      {LinkKind::image, "j"},
      {LinkKind::wiki, "w"},
      {LinkKind::embed, "e"},
      {LinkKind::adr, "7"},
      {LinkKind::issue, "5"},
      {LinkKind::autolink, "https://x.org"},
      {LinkKind::link, "u"}};
  REQUIRE(document.links().size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    CAPTURE(i);
    CHECK(document.links()[i].kind == expected[i].first);
    CHECK(document.links()[i].destination == expected[i].second);
    CHECK(document.number(document.links()[i].node) == i);
  }
}

TEST_CASE("plain text is what a reader sees", "[markdown][document]") {
  const auto document =
      parse_text("- **a** `b`\n  $c$ [d](x) ![e](y) [[f|g]]\n  - h\n\n  i\n").value;
  CHECK(markdown::plain_text(document, document.all()) == "a b c d e g h i");
  CHECK(markdown::own_text(document, NodeId{2}) == "a b c d e g i");
  CHECK(markdown::children(document, document.inside(NodeId{2})).size() == 3);
}

TEST_CASE("tables past the limit are text, with one message each", "[markdown][limits]") {
  const auto row = [](std::string_view cell, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) {
      text += cell;
    }
    return text + "|\n";
  };
  CHECK(parse_text(row("|x", 128) + row("|-", 128)).diagnostics.empty());
  const auto [document, diagnostics] = parse_text("# A\n\n" + row("|x", 129) + row("|-", 129));
  CHECK(lines_of(document, "table").empty());
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].rule == text::Rule::table_too_large);
  CHECK(diagnostics[0].place.begin.line == 4);
  CHECK(parse_text("```\n" + row("|x", 129) + row("|-", 129) + "```\n").diagnostics.empty());
}

TEST_CASE("nesting past the limit is text, with a message", "[markdown][limits]") {
  for (const std::string mark : {"> ", "- ", "1. ", "> - "}) {
    CAPTURE(mark);
    std::string text;
    for (int i = 0; i < 300; ++i) {
      text += mark;
    }
    const auto [document, diagnostics] = parse_text(text + "words\n");
    CHECK(markdown::plain_text(document, document.all()).ends_with("words"));
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].rule == text::Rule::nesting_too_deep);
  }
  CHECK(parse_text(std::string(500, '-') + "\n\n" + std::string(500, '>').substr(0, 100))
            .diagnostics.empty());
}

TEST_CASE("what a reader of words would look back from again and again is text, with a message",
          "[markdown][limits]") {
  for (const std::string& text : {std::string(500, '*') + "words" + std::string(500, '*'),
                                  "https://a.b/" + std::string(3000, ')') + " words", [] {
                                    std::string many;
                                    for (int i = 0; i < 200; ++i)
                                      many += "a <!A ";
                                    return many + "words";
                                  }()}) {
    CAPTURE(text.substr(0, 20));
    const auto [document, diagnostics] = parse_text(text + "\n");
    CHECK(markdown::plain_text(document, document.all()).ends_with("words"));
    REQUIRE_FALSE(diagnostics.empty());
    CHECK(diagnostics[0].rule == text::Rule::nesting_too_deep);
  }
}

}  // namespace daybook::tests
