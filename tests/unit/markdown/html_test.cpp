// SPDX-License-Identifier: MIT
// The options of the HTML writer.  What it writes for each kind of node is in tests/spec/html.md.
#include "markdown/html.hpp"

#include <string>
#include <vector>

#include "markdown/html_text.hpp"
#include "parsing.hpp"

namespace daybook::tests {

using markdown::Anchors;
using markdown::Footnotes;
using markdown::HtmlOptions;
using markdown::LinkTarget;
using markdown::NodeKind;

namespace {

std::string html_of(const std::string& text, const HtmlOptions& options) {
  const auto document = parse_text(text).value;
  return markdown::to_html(document, document.all(), options);
}

}  // namespace

TEST_CASE("links lead where the resolver says", "[markdown][html]") {
  const auto resolve = [](std::size_t index) -> LinkTarget {
    switch (index) {
      case 0:
        return {.href = "x.html?a&b", .class_name = "known", .title = "T", .text = "Title"};
      case 1:
        return {.href = "", .class_name = "broken", .title = "no such file", .text = ""};
      case 2:
        return {.href = "img/a b.png", .class_name = "", .title = "", .text = ""};
      default:
        return {.href = "y.html", .class_name = "", .title = "", .text = "Shown"};
    }
  };
  CHECK(html_of("[[w]] [b](c) ![[i.png|300x200]] ADR-1 [[n|own]]", {.resolve = resolve}) ==
        "<p><a href=\"x.html?a&amp;b\" class=\"wiki known\" title=\"T\">Title</a> "
        "<span class=\"broken\" title=\"no such file\">b</span> "
        "<img loading=\"lazy\" decoding=\"async\" src=\"img/a b.png\" alt=\"\" width=\"300\" "
        "height=\"200\" /> "
        "<a href=\"y.html\" class=\"mention\">ADR-1</a> "
        "<a href=\"y.html\" class=\"wiki\">own</a></p>\n");
}

TEST_CASE("a link within a link is words", "[markdown][html]") {
  const markdown::LinkResolver resolve = [](std::size_t index) -> markdown::LinkTarget {
    return {.href = index == 0 ? "z" : "https://x.org", .class_name = index == 0 ? "" : "external"};
  };
  CHECK(html_of("[a <https://x.org> b](z)", {.resolve = resolve}) ==
        "<p><a href=\"z\">a <span class=\"external\">https://x.org</span> b</a></p>\n");
}

TEST_CASE("an image has the size of its file, or that of its author in its shape",
          "[markdown][html]") {
  const auto [text, image] = GENERATE(table<std::string, std::string>({
      {"![a](i.png)", "alt=\"a\" width=\"640\" height=\"480\""},
      {"![[i.png]]", "alt=\"\" width=\"640\" height=\"480\""},
      {"![[i.png|a b]]", "alt=\"a b\" width=\"640\" height=\"480\""},
      {"![[i.png|320]]", "alt=\"\" width=\"320\" height=\"240\""},
      {"![[i.png|1]]", "alt=\"\" width=\"1\" height=\"1\""},
      {"![[i.png|a|320]]", "alt=\"a\" width=\"320\" height=\"240\""},
      {"![[i.png|10x20]]", "alt=\"\" width=\"10\" height=\"20\""},
      {"![[i.png|0x0]]", "alt=\"\" width=\"640\" height=\"480\""},
      {"![[i.png|a|00]]", "alt=\"a\" width=\"640\" height=\"480\""},
      {"![[i.png|320x0]]", "alt=\"\" width=\"640\" height=\"480\""},
  }));
  CAPTURE(text);
  const markdown::LinkResolver resolve = [](std::size_t) -> markdown::LinkTarget {
    return {.href = "i.png", .width = 640, .height = 480};
  };
  CHECK(html_of(text, {.resolve = resolve}) ==
        "<p><img loading=\"lazy\" decoding=\"async\" src=\"i.png\" " + image + " /></p>\n");
}

TEST_CASE("a page's first image is not loaded late", "[markdown][html]") {
  CHECK(html_of("[l](x) ![a](a.png) ![b](b.png)", {.first_image = markdown::FirstImage::eager}) ==
        "<p><a href=\"x\">l</a> <img src=\"a.png\" alt=\"a\" /> "
        "<img loading=\"lazy\" decoding=\"async\" src=\"b.png\" alt=\"b\" /></p>\n");
}

TEST_CASE("an image that is not fetched is a link, and words in a link", "[markdown][html]") {
  const markdown::LinkResolver resolve = [](std::size_t) -> markdown::LinkTarget {
    return {.href = "https://x.org/i.png",
            .class_name = "external",
            .image = markdown::LinkTarget::Image::linked};
  };
  CHECK(html_of("![a *b*](i.png) ![](i.png)", {.resolve = resolve}) ==
        "<p><a href=\"https://x.org/i.png\" class=\"image external\">a b</a> "
        "<a href=\"https://x.org/i.png\" class=\"image external\">https://x.org/i.png</a></p>\n");
  CHECK(html_of("[![a](i.png)](y)", {.resolve = resolve}) ==
        "<p><a href=\"https://x.org/i.png\" class=\"external\">"
        "<span class=\"image external\">a</span></a></p>\n");
}

TEST_CASE("a block has the classes of its marks beside its own", "[markdown][html]") {
  const std::string text = "# H\n\n- [ ] task\n- entry\n\npara\n\n| a |\n| - |\n| b |\n";
  const auto document = parse_text(text).value;
  std::vector<markdown::Mark> marks;
  for (std::uint32_t i = 0; i < document.nodes().size(); ++i) {
    const auto kind = document.nodes()[i].kind;
    if (kind == NodeKind::heading || kind == NodeKind::list_item || kind == NodeKind::paragraph ||
        kind == NodeKind::table_row) {
      marks.push_back({{i}, "one"});
      marks.push_back({{i}, "two"});
    }
  }
  HtmlOptions options;
  options.marks = marks;
  options.anchors = Anchors::no;
  const std::string html = markdown::to_html(document, document.all(), options);
  for (const char* const shown :
       {"<h1 class=\"one two\">", "<li class=\"task one two\"><input",
        "<li class=\"one two\">entry", "<p class=\"one two\">para", "<tr class=\"one two\"><td>"}) {
    CAPTURE(html, shown);
    CHECK(html.find(shown) != std::string::npos);
  }
}

TEST_CASE("what is to be said before a link stands in it unseen", "[markdown][html]") {
  const auto resolve = [](std::size_t) -> LinkTarget {
    return {.href = "https://a/", .class_name = "gone", .spoken = "gone & lost"};
  };
  CHECK(html_of("[b](c) <https://a/>", {.resolve = resolve}) ==
        "<p><a href=\"https://a/\" class=\"gone\"><span class=\"hidden\">gone &amp; lost: "
        "</span>b</a> <a href=\"https://a/\" class=\"gone\"><span class=\"hidden\">gone &amp; "
        "lost: </span>https://a/</a></p>\n");
}

TEST_CASE("heading levels shift and stay within 1 to 6", "[markdown][html]") {
  const HtmlOptions down{.anchors = Anchors::no, .heading_shift = 2};
  CHECK(html_of("# a\n##### b\n", down) == "<h3>a</h3>\n<h6>b</h6>\n");
  const HtmlOptions up{.anchors = Anchors::no, .heading_shift = -3};
  CHECK(html_of("## a\n", up) == "<h1>a</h1>\n");
}

TEST_CASE("ids carry the prefix, or are left out", "[markdown][html]") {
  const std::string text = "# A\n\nb[^1]\n\n[^1]: c\n";
  const std::string with_prefix = html_of(text, {.id_prefix = "s1-"});
  for (const char* part : {"id=\"s1-a\"", "id=\"s1-fnref-1\"", "href=\"#s1-fn-1\"",
                           "id=\"s1-fn-1\"", "href=\"#s1-fnref-1\""}) {
    CAPTURE(part);
    CHECK(with_prefix.find(part) != std::string::npos);
  }
  const std::string without = html_of(text, {.anchors = Anchors::no});
  CHECK(without.find("id=") == std::string::npos);
  CHECK(without.find("href=") == std::string::npos);
}

TEST_CASE("footnotes of several ranges are written once", "[markdown][html]") {
  const auto document = parse_text("# A\n\nb[^1]\n\n# C\n\nd[^1][^2]\n\n[^1]: e\n[^2]: f\n").value;
  const HtmlOptions options{.footnotes = Footnotes::elsewhere};
  std::string html;
  for (const markdown::Section& section : document.sections()) {
    markdown::write_html(document, section.body, options, html);
  }
  CHECK(html.find("<section") == std::string::npos);
  markdown::write_footnotes(document, options, html);
  const auto count = [&](std::string_view part) {
    int found = 0;
    for (auto at = html.find(part); at != std::string::npos; at = html.find(part, at + 1)) {
      ++found;
    }
    return found;
  };
  CHECK(count("id=\"fn-1\"") == 1);
  CHECK(count("id=\"fnref-1\"") == 1);
  CHECK(count("href=\"#fn-1\"") == 2);
}

TEST_CASE("a task's box says what it is for", "[markdown][html]") {
  const std::string html = html_of("- [ ] read\n", {.words = {.task = "Task:"}});
  CHECK(html.find("aria-label=\"Task: read\"") != std::string::npos);
}

TEST_CASE("control characters are no part of HTML", "[markdown][html]") {
  CHECK(html_of("a\x1B[0m\x07 `b\x02`", {}) == "<p>a[0m <code>b</code></p>\n");
}

TEST_CASE("addresses that run something are told from those that do not", "[markdown][html]") {
  for (const char* url : {"a.html", "../a:b", "#a:b", "?a:b", "https://x", "MAILTO:a@b", ""}) {
    CAPTURE(url);
    CHECK(markdown::is_safe_url(url));
  }
  for (const char* url : {"javascript:x", " java\nscript:x", "JAVASCRIPT:x", "data:text/html,x",
                          "vbscript:x", "&#106;avascript:x", "\x01javascript:x", "file:///x"}) {
    CAPTURE(url);
    CHECK_FALSE(markdown::is_safe_url(url));
  }
}

}  // namespace daybook::tests
