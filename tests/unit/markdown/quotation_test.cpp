// SPDX-License-Identifier: MIT
// The sentence in which a link stands: where it begins and ends, and how a long one is cut.
#include "markdown/quotation.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "parsing.hpp"
#include "text/utf8.hpp"

namespace daybook::tests {

using markdown::QuotationOptions;

namespace {

/// The sentence of the last link, its words in angle brackets.
std::string quoted(const std::string& markdown, const QuotationOptions& options = {}) {
  const auto document = parse_text(markdown).value;
  REQUIRE_FALSE(document.links().empty());
  const auto found = markdown::quote_link(document, document.links().size() - 1, options);
  return found.before + "<" + found.words + ">" + found.after;
}

}  // namespace

TEST_CASE("the names that a quotation asks for are those of links without words",
          "[markdown][quotation]") {
  const auto document =
      parse_text("[[Before]]\n\nSee [[One]], [[Two|2]], ![[Three]] and [four](4.md).\n").value;
  std::vector<std::size_t> asked;
  const auto shown = [&](std::size_t index) {
    asked.push_back(index);
    return std::string_view{};
  };
  const std::size_t last = document.links().size() - 1;
  markdown::quote_link(document, last, {.shown = shown});
  CHECK(asked.size() == 2);
  CHECK(markdown::links_without_words(document, markdown::quoted_block(document, last)) == asked);
}

TEST_CASE("a link is quoted with its sentence", "[markdown][quotation]") {
  const auto [markdown, sentence] = GENERATE(table<std::string, std::string>({
      {"One. See [the note](a.md) first. Three.", "See <the note> first."},
      {"See [the note](a.md)", "See <the note>"},
      {"One! Is it [this](a.md)? No.", "Is it <this>?"},
      {"He said \"so.\" Then [this](a.md).", "Then <this>."},
      {"One\ntwo [three](a.md)\nfour. Five.", "One two <three> four."},
      // What is no end.
      {"Take e.g. version 1.5 of [it](a.md), i.e. the old one. Two.",
       "Take e.g. version 1.5 of <it>, i.e. the old one."},
      {"J. Doe wrote a.md. and [more](a.md).", "J. Doe wrote a.md. and <more>."},
      {"Run `a. B` in [it](a.md).", "Run a. B in <it>."},
      {"See [A. The first](a.md) now.", "See <A. The first> now."},
      {"And then … to [more](a.md).", "And then … to <more>."},
      // Markup is left out, and an image says what it shows.
      {"**Bold** and *[words](a.md)* with $x^2$[^1].\n\n[^1]: Note.", "Bold and <words> with x^2."},
      {"One. ![A plot](a.png) of it.", "<A plot> of it."},
      // CJK.
      {"第一句。参见[笔记](a.md)的内容。第三句。", "参见<笔记>的内容。"},
      {"他说：「好。」然后看[这里](a.md)！再见。", "然后看<这里>！"},
      {"本当？[これ](a.md)です。", "<これ>です。"},
      // A hard break ends a line of a header.
      {"**Date:** today  \n**Related:** [it](a.md)  \nMore.", "Related: <it>"},
      // Units of their own.
      {"- One. Two [three](a.md). Four.\n- Five.", "One. Two <three>. Four."},
      {"- One\n  - Two [three](a.md)\n", "Two <three>"},
      {"| a | b |\n|---|---|\n| One. | Two. [three](a.md) |\n", "Two. <three>"},
      {"# One. [Two](a.md)\n\nThree.", "One. <Two>"},
      {"> One. Two [three](a.md).", "Two <three>."},
      // Links without words of their own.
      {"One. Two ADR-12 three.", "Two <ADR-12> three."},
      {"One. [[a note|words]] two.", "<words> two."},
      {"One. [[a note]] two.", "<a note> two."},
      {"![[a note]]", "<a note>"},
      {"Text.[^1]\n\n[^1]: One. Two [three](a.md).", "Two <three>."},
  }));
  CAPTURE(markdown);
  CHECK(quoted(markdown) == sentence);
}

TEST_CASE("a wiki link is quoted with what the page shows for it", "[markdown][quotation]") {
  const QuotationOptions options{
      .shown = [](std::size_t index) { return index == 0 ? "First" : "The title"; }};
  CHECK(quoted("[[a]] before [[b]] here.", options) == "First before <The title> here.");
  CHECK(quoted("[[a]] before [[b|own]] here.", options) == "First before <own> here.");
}

TEST_CASE("a long sentence is cut at words around the link", "[markdown][quotation]") {
  std::string words;
  for (int i = 0; i < 100; ++i)
    words += "word ";
  const auto cut = [](const std::string& markdown) { return quoted(markdown, {.most = 40}); };
  CHECK(cut("start " + words + "[link](a.md) " + words) ==
        "…word word word <link> word word word…");
  CHECK(cut("[link](a.md) " + words) == "<link> word word word word word word word…");
  CHECK(cut(words + "[link](a.md)") == "…word word word word word word word <link>");
  CHECK(cut("one [" + words + "](a.md) two") == "…<word word word word word word word word…>…");
  std::string han;
  for (int i = 0; i < 100; ++i)
    han += "字";
  const std::string cut_han = cut(han + "[这里](a.md)" + han);
  CHECK(cut_han.starts_with("…字"));
  CHECK(cut_han.ends_with("字…"));
  CHECK(text::count_code_points(cut_han) <= 40 + 4);  // two marks of the test, two ellipses
  CHECK(quoted(han + "[这里](a.md)。").find("…") == std::string::npos);
}

TEST_CASE("a link among thousands of links or pieces is quoted with its sentence alone",
          "[markdown][quotation]") {
  std::string links;
  for (int i = 0; i < 400; ++i)
    links += "Sentence " + std::to_string(i) + " leads [there](b.md). ";
  std::string pieces;
  for (int i = 0; i < 3000; ++i)
    pieces += "&#32;&#32;&#32;";
  const auto last_of = [](const std::string& text) { return quoted(text, {.most = 60}); };
  CHECK(last_of(links + "See [it](a.md) now.") == "See <it> now.");
  CHECK(last_of(links + "see [it](a.md) now.").ends_with("leads there. see <it> now."));
  CHECK(last_of("One. See " + pieces + "[it](a.md) now.") == "See <it> now.");
  CHECK(last_of("One. See [it](a.md)" + pieces + "now. More.") == "See <it> now.");
}

}  // namespace daybook::tests
