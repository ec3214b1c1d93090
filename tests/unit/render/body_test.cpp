// SPDX-License-Identifier: MIT
#include "render/body.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"
#include "unit/render/sample_journal.hpp"

using daybook::render::body_html;
using daybook::render::Hrefs;
using daybook::tests::JournalText;
using daybook::tests::k_sample_journal;
using daybook::tests::RenderedSite;

namespace {

std::string body_of(const RenderedSite& rendered, std::string_view path) {
  for (const auto& file : rendered.site().files) {
    if (file.entry->path() == path) {
      return body_html(rendered.context(), file, Hrefs(rendered.site(), file.url));
    }
  }
  return "no such file";
}

}  // namespace

TEST_CASE("links of a text lead where the site says", "[render]") {
  const RenderedSite rendered(k_sample_journal);
  const std::string spans = body_of(rendered, "sessions/2026-01-08-spans.md");
  for (const char* const shown :
       {"<a href=\"../adr/001-flat-trees.html\" class=\"mention\" title=\"Flat "
        "trees\">ADR-001</a>",
        "<a href=\"2026-02-03-strings.html\" class=\"wiki\">Strings</a>",
        "src=\"../files/images/a.png\"", "<span class=\"broken\">broken link</span>",
        "<a href=\"https://example.com\" class=\"external\">"}) {
    CAPTURE(spans, shown);
    CHECK(spans.find(shown) != std::string::npos);
  }
  CHECK(body_of(rendered, "README.md").find("../sessions/2026-01-08-spans.html#") !=
        std::string::npos);
}

TEST_CASE("a link that was not there is marked for eyes and for ears, wherever it is shown",
          "[render]") {
  using namespace std::chrono_literals;
  JournalText settings;
  auto& gone = settings.evidence["https://example.org/x"];
  gone.state = daybook::site::EvidenceState::rotten;
  gone.status = "404";
  gone.rotten_since = 2026y / 6 / 1;
  const RenderedSite rendered(
      "-- sessions/2026-06-10-a.md --\n---\ndate: 2026-06-10\n"
      "refs:\n  - title: Paper\n    link: https://example.org/x\n---\n# A\n\n"
      "[one](https://example.org/x#1 \"mine\") [two](https://example.org/y)\n\n"
      "## What I Can Now Do\n\n| Capability | Level | Proof |\n| --- | --- | --- |\n"
      "| I can parse | L2 | [three](https://example.org/x) |\n",
      settings);
  struct Row {
    std::string_view page;
    std::string_view shown;
  };
  for (const Row& row : {
           Row{"sessions/2026-06-10-a.html",
               "<a href=\"https://example.org/x#1\" class=\"external rotten\" title=\"mine\">"
               "<span class=\"hidden\">not found on 2026-06-01: </span>one</a>"},
           Row{"sessions/2026-06-10-a.html",
               "<a href=\"https://example.org/y\" class=\"external\">two</a>"},
           Row{"sessions/2026-06-10-a.html",
               "<a class=\"external rotten\" rel=\"noopener\" title=\"was not there on "
               "2026-06-01\" "
               "href=\"https://example.org/x\"><span class=\"hidden\">not found on 2026-06-01: "
               "</span>Paper</a>"},
           Row{"resources/index.html", "title=\"was not there on 2026-06-01\""},
           Row{"capabilities/index.html",
               "<a class=\"external rotten\" href=\"https://example.org/x\">three</a> <span "
               "class=\"note\">not found on 2026-06-01</span>"},
       }) {
    CAPTURE(row.page, row.shown, rendered.at(row.page));
    CHECK(rendered.at(row.page).find(row.shown) != std::string_view::npos);
  }
}

TEST_CASE("the title is left out and headings begin at h2", "[render]") {
  struct Row {
    const char* markdown;
    const char* body;
  };
  for (const Row& row : {
           Row{"# T\n\n## A\n\n### B", "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n"},
           Row{"# T\n\n# A\n\n## B", "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n"},
           Row{"# T\n\n### A\n\n#### B", "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n"},
           Row{"before\n\n# T\n\nafter", "<p>before</p>\n<p>after</p>\n"},
           Row{"# T", ""},
           Row{"text[^1]\n\n# T\n\nmore[^1]\n\n[^1]: note", nullptr},
       }) {
    const RenderedSite rendered(fmt::format("-- docs/a.md --\n{}\n", row.markdown));
    CAPTURE(row.markdown, body_of(rendered, "docs/a.md"));
    if (row.body != nullptr) {
      CHECK(body_of(rendered, "docs/a.md") == row.body);
    } else {
      const std::string body = body_of(rendered, "docs/a.md");
      CHECK(body.find("<section class=\"footnotes\"") ==
            body.rfind("<section class=\"footnotes\""));
    }
  }
}

TEST_CASE("the contents of a page are two levels deep and without its title", "[render]") {
  const RenderedSite rendered(
      "-- docs/a.md --\n# T\n\n## 1) A\n\n### 1.1 B\n\n#### C\n\n## D\n\n### E\n");
  const auto& files = rendered.site().files;
  REQUIRE(files.size() == 1);
  const auto contents = daybook::render::contents_list(files[0]);
  std::string outline;
  for (const auto& entry : *contents.list()) {
    outline += std::string(entry.record()->find("title")->text()) + "(";
    for (const auto& child : *entry.record()->find("children")->list()) {
      outline += child.record()->find("href")->text();
    }
    outline += ") ";
  }
  CHECK(outline == "1 A(#11-b) D(#e) ");
}

TEST_CASE("raw HTML is text unless site.yaml allows it", "[render]") {
  constexpr const char* k_journal = "-- docs/a.md --\n# T\n\n<u>under</u><script>x()</script>\n";
  const RenderedSite plain(k_journal);
  CHECK(body_of(plain, "docs/a.md").find("&lt;u&gt;under") != std::string::npos);
  JournalText settings;
  settings.config.raw_html = daybook::config::RawHtml::allow;
  const RenderedSite raw(k_journal, settings);
  CHECK(body_of(raw, "docs/a.md").find("<u>under</u>") != std::string::npos);
  CHECK(body_of(raw, "docs/a.md").find("<script") == std::string::npos);
}
