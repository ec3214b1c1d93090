// SPDX-License-Identifier: MIT
// Where links lead: one session with one link at a time in a journal of a few files.
#include "site/resolve.hpp"

#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_others = R"(
-- docs/sessions/README.md --
# Sessions
-- docs/sessions/2026-01-01-first.md --
# First

## Über spans
-- docs/notes/my file.md --
# My file
-- docs/notes/deep/shared.md --
# Shared
-- other/shared.md --
# Shared too
-- adr/0012-choice.md --
# 12. Choice
-- tracks/01-A/Mod/note.md --
# Note
-- img/plot.png --
x
-- img/page.html --
x
-- img/drawing.svg --
x
-- lab/run.py --
x
)";

struct Answer {
  std::string where;  ///< address#fragment, or the state's name
  std::string said;
};

Answer follow(std::string_view markdown, const tests::JournalText& settings = {}) {
  const std::string archive = std::string(k_others) +
                              "-- docs/sessions/2026-02-01-from.md --\n# From\n\n" +
                              std::string(markdown) + "\n";
  const auto linked = tests::link_text(archive, settings);
  const site::Site& site = linked.value;
  for (const site::FileNode& file : site.files) {
    if (file.entry->path() != "docs/sessions/2026-02-01-from.md") continue;
    REQUIRE(file.links.size() == 1);
    const site::ResolvedLink& link = file.links[0];
    constexpr std::array<std::string_view, 6> k_states{"internal", "external", "broken",
                                                       "held",     "plain",    "unsafe"};
    std::string where(k_states.at(static_cast<std::size_t>(link.state)));
    if (link.state == site::LinkState::internal) where = site.url(link.target).path();
    if (link.state == site::LinkState::external) where = link.href;
    if (!link.fragment.empty()) where += "#" + link.fragment;
    return {.where = where, .said = tests::brief(linked.diagnostics)};
  }
  FAIL("the linking file has no page");
  return {};
}

}  // namespace

TEST_CASE("links that hold are followed in every form people write them", "[site]") {
  struct Row {
    std::string_view markdown, where;
  };
  for (const Row& row : {
           Row{"[a](2026-01-01-first.md)", "sessions/2026-01-01-first.html"},
           Row{"[a](./2026-01-01-first.md)", "sessions/2026-01-01-first.html"},
           Row{"[a](2026-01-01-first)", "sessions/2026-01-01-first.html"},
           Row{"[a](2026-01-01-first.html)", "sessions/2026-01-01-first.html"},
           Row{"[a](2026-01-01-FIRST.md)", "sessions/2026-01-01-first.html"},
           Row{"[a](/docs/sessions/2026-01-01-first.md)", "sessions/2026-01-01-first.html"},
           Row{"[a](docs/sessions/2026-01-01-first.md)", "sessions/2026-01-01-first.html"},
           Row{"[a](2026-01-01-first.md#über-spans)", "sessions/2026-01-01-first.html#über-spans"},
           Row{"[a](2026-01-01-first.md#%C3%9Cber-Spans)",
               "sessions/2026-01-01-first.html#über-spans"},
           Row{"[a](<../notes/my file.md>)", "notes/docs/notes/my-file.html"},
           Row{"[a](../notes/my%20file.md)", "notes/docs/notes/my-file.html"},
           Row{"[a](../notes/)", "notes/docs/notes/index.html"},
           Row{"[a](README.md)", "notes/docs/sessions/index.html"},
           Row{"[a](../../tracks/01-A)", "tracks/01-a/index.html"},
           Row{"[a](../../tracks/01-A/Mod/)", "tracks/01-a/mod.html"},
           Row{"[a](../../lab/run.py#L3)", "files/lab/run.py"},
           Row{"![a](../../img/plot.png)", "files/img/plot.png"},
           Row{"[a](#from)", "sessions/2026-02-01-from.html#from"},
           Row{"[a](../../lab/run.py#L3-L9)", "files/lab/run.py"},
           Row{"[a](../../lab)", "plain"},
           Row{"[a](../../adr/0012-choice.md)", "adr/0012-choice.html"},
           Row{"ADR-012 says so", "adr/0012-choice.html"},
           Row{"as in ADR 12, so", "adr/0012-choice.html"},
           Row{"参考ADR-12。", "adr/0012-choice.html"},
           Row{"[[2026-01-01-first]]", "sessions/2026-01-01-first.html"},
           Row{"[[my file|that one]]", "notes/docs/notes/my-file.html"},
           Row{"[[deep/shared]]", "notes/docs/notes/deep/shared.html"},
           Row{"[[2026-01-01-first#Über spans]]", "sessions/2026-01-01-first.html#über-spans"},
           Row{"[[2026-01-01-first#Über spans|there]]",
               "sessions/2026-01-01-first.html#über-spans"},
           Row{"![[plot.png|700]]", "files/img/plot.png"},
           Row{"[a](https://example.org/x?y=1#z)", "https://example.org/x?y=1#z"},
           Row{"<mailto:a@example.org>", "mailto:a@example.org"},
       }) {
    CAPTURE(row.markdown);
    const Answer answer = follow(row.markdown);
    CHECK(answer.where == row.where);
    CHECK(answer.said.empty());
  }
}

TEST_CASE("links that do not hold are reported at their place with what was meant", "[site]") {
  struct Row {
    std::string_view markdown, where, said;
  };
  constexpr std::string_view k_at = "docs/sessions/2026-02-01-from.md:3:1: ";
  for (const Row& row : {
           Row{"[a](2026-01-01-frist.md)", "broken",
               "[link-broken] '2026-01-01-frist.md' is not in the journal"},
           Row{"[a](../../../secret.md)", "broken",
               "[link-outside] '../../../secret.md' is outside the journal"},
           Row{"[a](2026-01-01-first.md#gone)", "sessions/2026-01-01-first.html",
               "[link-anchor-missing] 'docs/sessions/2026-01-01-first.md' has no heading '#gone'"},
           Row{"[a](javascript:alert(1))", "unsafe",
               "[link-unsafe] the link 'javascript:alert(1)' is dropped"},
           Row{"[a](data:text/html,x)", "unsafe",
               "[link-unsafe] the link 'data:text/html,x' is dropped"},
           Row{"[[ADR-12 revisited]]", "broken",
               "[link-broken] no page is called 'ADR-12 revisited'"},
           Row{"[[nowhere]]", "broken", "[link-broken] no page is called 'nowhere'"},
           Row{"[[shared]]", "broken",
               "[link-ambiguous] 'shared' fits 2 pages: 'docs/notes/deep/shared.md' and "
               "'other/shared.md'"},
           Row{"ADR-099 is missing", "plain", "[adr-unknown] there is no decision record 99"},
           Row{"[a](file:///d:/me/docs/notes/my%20file.md)", "notes/docs/notes/my-file.html",
               "[link-local-path] 'file:///d:/me/docs/notes/my file.md' is a path of one machine"},
           Row{R"([a](<d:\me\docs\notes\my file.md>))", "notes/docs/notes/my-file.html",
               R"([link-local-path] 'd:\me\docs\notes\my file.md' is a path of one machine)"},
       }) {
    CAPTURE(row.markdown);
    const Answer answer = follow(row.markdown);
    CHECK(answer.where == row.where);
    CHECK(answer.said == std::string(k_at) + std::string(row.said) + "\n");
  }
}

TEST_CASE("an image without an address is no image of its page", "[site]") {
  const Answer answer = follow("![a plot]()");
  CHECK(answer.where == "broken");
  CHECK(answer.said.find("the image has no address") != std::string::npos);
}

TEST_CASE("a record that only running text names is a note, as it may be another project's",
          "[site]") {
  const auto linked = tests::link_text(
      "-- adr/0001-a.md --\n---\nsupersedes: [8]\n---\n# 1. A\n\nAs ADR-0009 says, unlike "
      "[[ADR-7]].\n");
  REQUIRE(linked.diagnostics.size() == 3);
  for (const text::Diagnostic& each : linked.diagnostics) {
    CAPTURE(each.message);
    const bool is_mention = each.message == "there is no decision record 9";
    CHECK(each.severity == (is_mention ? text::Severity::note : text::Severity::warning));
  }
}

TEST_CASE("of records of one number the one in the same folder is meant", "[site]") {
  const auto linked = tests::link_text(
      "-- a/adr/0001-x.md --\n# 1. X\n\nAs ADR-1 says.\n-- b/adr/0001-y.md --\n# 1. Y\n\nAs ADR-1 "
      "says.\n");
  std::string lines;
  for (const site::FileNode& file : linked.value.files) {
    REQUIRE(file.links.size() == 1);
    lines += std::string(file.entry->path()) + ": " +
             std::string(linked.value.url(file.links[0].target).path()) + "\n";
  }
  CHECK(lines == "a/adr/0001-x.md: adr/0001-x.html\nb/adr/0001-y.md: adr/0001-y.html\n");
}

TEST_CASE("what a browser could run is never copied, and that is noted", "[site]") {
  const Answer answer = follow("[a](../../img/page.html)");
  CHECK(answer.where == "plain");
  CHECK(answer.said == std::string("docs/sessions/2026-02-01-from.md:3:1: ") +
                           "[link-not-copied] 'img/page.html' is of a kind that is not copied\n");
}

TEST_CASE("a drawing is copied where it is an image, and not where it would be a page", "[site]") {
  CHECK(follow("![a](../../img/drawing.svg)").where == "files/img/drawing.svg");
  CHECK(follow("[a](../../img/drawing.svg)").where == "plain");
}

TEST_CASE("a file past the limit of copies is reported where it is linked", "[site]") {
  tests::JournalText settings;
  settings.config.copy_limit_mb = 0;
  const auto linked = tests::link_text(
      "-- sessions/2026-02-01-a.md --\n# A\n\n![b](b.png)\n-- sessions/b.png --\nbytes\n",
      settings);
  CHECK(tests::brief(linked.diagnostics) ==
        "sessions/2026-02-01-a.md:3:1: [link-not-copied] 'sessions/b.png' is larger than 0 MiB, "
        "and not copied\n");
}

TEST_CASE("a file as large as the limit of copies is copied", "[site]") {
  tests::JournalText settings;
  settings.config.copy_limit_mb = 1;
  const auto linked = tests::link_text(
      "-- sessions/2026-02-01-a.md --\n# A\n\n![b](b.png)\n-- sessions/b.png --\n" +
          std::string(1024UL * 1024 - 1, 'x') + "\n",
      settings);
  CHECK(tests::brief(linked.diagnostics).empty());
}

TEST_CASE("a template's placeholder for a file is no broken link", "[site]") {
  const Answer answer = follow("[YYYY-MM-DD](./YYYY-MM-DD.md)");
  CHECK(answer.where == "plain");
  CHECK(answer.said.empty());
}

TEST_CASE("a dead link names the nearest file there is", "[site]") {
  const auto linked = tests::link_text(std::string(k_others) +
                                       "-- docs/sessions/2026-02-01-from.md --\n# From\n\n"
                                       "[a](2026-01-01-frist.md) and [b](../notes/deep/)\n");
  REQUIRE(linked.diagnostics.size() == 1);
  CHECK(linked.diagnostics[0].help == "did you mean 'docs/sessions/2026-01-01-first.md'?");
}

TEST_CASE("an issue number is a link only when the repository is known", "[site]") {
  CHECK(follow("Fixed in #123 today").where == "plain");
  tests::JournalText settings;
  settings.config.repository = "https://example.org/me/journal";
  CHECK(follow("Fixed in #123 today", settings).where ==
        "https://example.org/me/journal/issues/123");
  CHECK(follow("Fixed by PR #7 today").where == "plain");
  CHECK(follow("Fixed by PR #7 today", settings).where !=
        follow("Fixed by PR #8 today", settings).where);
}
