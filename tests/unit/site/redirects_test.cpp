// SPDX-License-Identifier: MIT
// Addresses that pages had before: which aliases are some, which cannot be, and whose they are.
#include "site/redirects.hpp"

#include <fmt/format.h>

#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

/// `from > path of the page` of each, and the messages.
std::string redirects(std::string_view journal) {
  const auto linked = tests::link_text(journal);
  std::string out;
  for (const site::Redirect& each : linked.value.redirects)
    out += fmt::format("{} > {}\n", each.from.path(), linked.value.file(each.to).entry->path());
  return out + tests::brief(linked.diagnostics);
}

}  // namespace

TEST_CASE("an alias that begins or ends with a slash or names a page is an address",
          "[site][redirects]") {
  struct Row {
    std::string_view alias;
    std::string_view address;  ///< empty: a name
  };
  for (const Row& row : {
           Row{"/old.html", "old.html"},
           Row{"old.html", "old.html"},
           Row{"/2026/old", "2026/old/index.html"},
           Row{"2026/old/", "2026/old/index.html"},
           Row{"/a%20b.htm", "a b.htm"},
           Row{"/é.HTML", "é.HTML"},
           Row{"Seeds and splits", ""},
           Row{"a/b", ""},
       }) {
    CAPTURE(row.alias);
    CHECK(site::is_address_alias(row.alias) == !row.address.empty());
    if (row.address.empty()) continue;
    const auto url = site::address_of_alias(row.alias);
    REQUIRE(url);
    CHECK(url->path() == row.address);
  }
}

TEST_CASE("an alias that leaves the site or is no page's address is none", "[site][redirects]") {
  for (const std::string_view alias :
       {"/../x.html", "/a/../../x.html", "/_x.html", "/a/_b/", "/.git/x.html", "//x.org/a.html",
        "https://x.org/a.html", "/a.html?b", "/a.html#b", "/a.pdf", "/a\\b.html",
        "/%2e%2e/x.html"}) {
    CAPTURE(alias);
    CHECK_FALSE(site::address_of_alias(alias));
  }
}

TEST_CASE("an alias that cannot be is reported at its own column", "[site][redirects]") {
  CHECK(redirects("-- sessions/2026-01-08-a.md --\n---\naliases: [One, /_x.html, /old.html]\n---\n"
                  "# A\n") ==
        "old.html > sessions/2026-01-08-a.md\n"
        "sessions/2026-01-08-a.md:2:16: [redirect-invalid] '/_x.html' can be no page's address\n");
}

TEST_CASE("of two pages that want an address the first by path has it", "[site][redirects]") {
  CHECK(redirects("-- sessions/b.md --\n---\naliases: /old.html\n---\n# B\n"
                  "-- sessions/a.md --\n---\naliases:\n  - /old.html\n---\n# A\n") ==
        "old.html > sessions/a.md\n"
        "sessions/b.md:2:10: [redirect-taken] '/old.html' is an alias of another page too\n");
}

TEST_CASE("a page's own address is no alias, and what is held back has none", "[site][redirects]") {
  CHECK(redirects("-- sessions/a.md --\n---\naliases: [/sessions/a.html]\n---\n# A\n"
                  "-- sessions/b.md --\n---\ndraft: true\naliases: [/old.html]\n---\n# B\n")
            .find(" > ") == std::string::npos);
}

TEST_CASE("a page keeps the id it was published with, under an address it had before too",
          "[site][redirects]") {
  tests::JournalText settings;
  settings.published = {{"sessions/old.html", {"tag:x,2026-01-01:old", "", 0}},
                        {"sessions/b.html", {"tag:x,2026-01-02:b", "", 0}},
                        {"sessions/older.html", {"tag:x,2026-01-03:older", "", 0}}};
  const auto linked = tests::link_text(
      "-- sessions/a.md --\n---\naliases: [/sessions/old.html]\n---\n# A\n"
      "-- sessions/b.md --\n---\naliases: [/sessions/older.html]\n---\n# B\n"
      "-- sessions/c.md --\n# C\n",
      settings);
  std::vector<std::string> ids;
  for (const site::FileNode& file : linked.value.files)
    ids.push_back(file.published_id);
  CHECK(ids == std::vector<std::string>{"tag:x,2026-01-01:old", "tag:x,2026-01-02:b", ""});
}
