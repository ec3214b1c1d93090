// SPDX-License-Identifier: MIT
// Which sessions are like another one, in what order, and the words for it.
#include "site/related.hpp"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

#include "site/site.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

/// A session of a day of 2026; `matter` are lines of its front matter.
std::string session(int day, std::string_view matter, std::string_view body = "") {
  const text::Date date = text::add_days(std::chrono::year{2026} / 1 / 1, day);
  return fmt::format("-- sessions/{}-s{}.md --\n---\n{}\n---\n# S{}\n\n{}\n", text::to_iso(date),
                     day, matter, day, body);
}

/// Those that stand between two others, so that they are not each other's neighbours.
std::string between(int day) {
  return session(day, fmt::format("tags: [only-{}]", day));
}

/// What is related to the session called `title`: a title and the reason a line.
std::string related(std::string_view archive, std::string_view title,
                    tests::FileOrder order = tests::FileOrder::as_written) {
  tests::JournalText settings;
  settings.order = order;
  const site::Site site = tests::link_text(archive, settings).value;
  std::string lines;
  for (std::uint32_t i = 0; i < site.sessions.size(); ++i) {
    if (site.file_of({i}).entry->common.title.value != title) continue;
    for (const site::Related& each : site.related[i]) {
      lines += site.file_of(each.session).entry->common.title.value + ": " +
               site::related_why(site, each) + "\n";
    }
  }
  return lines;
}

}  // namespace

TEST_CASE("sessions are related by what they have in common, which is said", "[site]") {
  struct Row {
    std::string_view matter;
    std::string_view body;
    std::string_view why;
  };
  for (const Row& row : std::vector<Row>{
           {"tags: [caching]", "", "S0: both about caching\n"},
           {"tags: [caching, redis]", "", "S0: both about caching and redis\n"},
           {"track: Data\nmodule: Stores", "", "S0: same module\n"},
           {"tags: [redis]\ntrack: Data", "", "S0: both about redis; same track\n"},
           {"", "As ADR-7 says.", "S0: both name ADR-7\n"},
           {"", "As in [the first](2026-01-01-s0.md).", "S0: one links to the other\n"},
           {"", "## Concepts\n\n- **Quorum**: a majority\n", "S0: both explain Quorum\n"},
           {"refs:\n  - title: The book\n    link: https://example.org/book", "",
            "S0: both use “The book”\n"},
           {"track: Data", "", ""},
           {"tags: [other]", "", ""},
       }) {
    CAPTURE(row.matter, row.body);
    const std::string first =
        "tags: [caching, redis]\ntrack: Data\nmodule: Stores\n"
        "refs:\n  - title: The book\n    link: https://example.org/book";
    const std::string archive =
        session(0, first, "ADR-7 holds.\n\n## Concepts\n\n- **Quorum**: a majority\n") +
        session(1, "track: Data\nmodule: Stores") + between(2) + session(3, row.matter, row.body) +
        "-- adr/0007-r.md --\n# R\n\n## Status\n\nAccepted\n";
    CHECK(related(archive, "S3") == row.why);
  }
}

TEST_CASE("what few have in common counts for more than what many have", "[site]") {
  std::string archive = session(0, "tags: [rare, common]") + between(1);
  for (int day = 2; day < 8; ++day)
    archive += session(day, "tags: [common]");
  archive += between(8) + session(9, "tags: [rare]") + between(10) + between(11) + between(12) +
             between(13);
  CHECK(related(archive, "S0") ==
        "S9: both about rare\nS2: both about common\nS3: both about common\n"
        "S4: both about common\nS5: both about common\n");
}

TEST_CASE("the sessions before and after are left out, in the journal and in the module",
          "[site]") {
  CHECK(related(session(0, "tags: [a]") + session(1, "tags: [a]") + session(2, "tags: [a]"),
                "S1") == "");
  CHECK(related(session(0, "module: M\ntags: [a]") + between(1) +
                    session(2, "module: M\ntags: [a]") + between(3) +
                    session(4, "module: M\ntags: [a]"),
                "S0") == "S4: both about a; same module\n");
}

TEST_CASE("of sessions as much alike the nearer one comes first, then the older", "[site]") {
  const std::string archive = session(0, "tags: [a]") + between(9) + session(10, "tags: [a]") +
                              between(11) + session(20, "tags: [a]") + between(31) +
                              session(200, "tags: [a]");
  const std::string expected = "S0: both about a\nS20: both about a\nS200: both about a\n";
  CHECK(related(archive, "S10") == expected);
  CHECK(related(archive, "S10", tests::FileOrder::reversed) == expected);
}

TEST_CASE("no more than five are named", "[site]") {
  std::string archive;
  for (int day = 0; day < 20; day += 2)
    archive += session(day, "tags: [a, b, c, d]") + between(day + 1);
  const std::string shown = related(archive, "S0");
  CHECK(std::ranges::count(shown, '\n') == 5);
  CHECK(shown.starts_with("S2: both about a, b and 2 more\n"));
}

TEST_CASE("in a long journal what one in twenty has relates nobody", "[site]") {
  std::string archive;
  for (int day = 0; day < 1000; ++day) {
    archive += session(day, fmt::format("tags: [{}, {}]", day % 10 == 0 ? "daily" : "x",
                                        day % 500 == 3 ? "rare" : "y"));
  }
  CHECK(related(archive, "S0") == "");
  CHECK(related(archive, "S3") == "S503: both about rare\n");
}

namespace {

/// Who is like whom in a journal of which each session has all things that are compared, changed at
/// one place.
std::vector<site::RelatedTo> compared(std::string_view from, std::string_view to,
                                      const site::RelatedMemo* memo) {
  std::string archive;
  for (int day = 0; day < 12; ++day) {
    archive +=
        session(day * 3,
                fmt::format("tags: [t{}]\ntrack: Data {}\nmodule: Stores {}\n"
                            "refs:\n  - title: The book {}\n    link: https://example.org/{}",
                            day % 3, day % 2, day % 4, day % 5, day % 5),
                fmt::format("ADR-{} holds.\n\n[The first](2026-01-01-s0.md).\n\n"
                            "## Concepts\n\n- **Quorum {}**: a majority\n",
                            day % 4, day % 3));
  }
  const std::size_t at = archive.rfind(from);
  REQUIRE(at != std::string::npos);
  archive.replace(at, from.size(), to);
  const site::Site site = tests::link_text(archive).value;
  return site::find_related(site, 1, memo);
}

/// As one text, for comparing.
std::string told(const std::vector<site::RelatedTo>& all) {
  std::string lines;
  for (const site::RelatedTo& of_one : all) {
    for (const site::Related& each : of_one) {
      lines += fmt::format(" {}", each.session.index);
      for (const site::Trait& trait : each.in)
        lines += fmt::format(":{}.{}", static_cast<int>(trait.likeness), trait.index);
    }
    lines += '\n';
  }
  return lines;
}

}  // namespace

TEST_CASE("sessions are compared again when something has changed that they are compared by",
          "[site]") {
  std::string kept;
  std::size_t puts = 0;
  const site::RelatedMemo memo{.take = [&] { return kept; },
                               .put =
                                   [&](std::string bytes) {
                                     kept = std::move(bytes);
                                     ++puts;
                                   }};
  const std::string before = told(compared("a majority", "a majority", &memo));
  CHECK(puts == 1);
  const std::string first = kept;
  struct Row {
    std::string_view from;
    std::string_view to;
    bool is_known;
  };
  for (const Row& row : {
           Row{"a majority", "most of them", true},
           Row{"# S33", "# Another title", true},
           Row{"[t2]", "[t1]", false},
           Row{"track: Data 1", "track: Data 0", false},
           Row{"module: Stores 3", "module: Stores 2", false},
           Row{"example.org/1", "example.org/2", false},
           Row{"2026-01-01-s0.md", "2026-01-04-s3.md", false},
           Row{"**Quorum 2**", "**Quorum 1**", false},
           Row{"2026-02-03-s33", "2026-02-20-s33", false},
       }) {
    CAPTURE(row.from, row.to);
    kept = first;
    puts = 0;
    CHECK(told(compared(row.from, row.to, &memo)) == told(compared(row.from, row.to, nullptr)));
    CHECK(puts == (row.is_known ? 0 : 1));
  }
  CHECK_FALSE(before.empty());
}

TEST_CASE("bytes that tell nothing of alike sessions do not count", "[site]") {
  std::string kept;
  const site::RelatedMemo memo{.take = [&] { return kept; },
                               .put = [&](std::string bytes) { kept = std::move(bytes); }};
  const std::string fresh = told(compared("t2", "t2", &memo));
  const std::string good = kept;
  for (std::size_t size = 0; size < good.size(); size += 11) {
    kept = good.substr(0, size);
    CHECK(told(compared("t2", "t2", &memo)) == fresh);
    CHECK(kept == good);
  }
}
