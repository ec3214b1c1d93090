// SPDX-License-Identifier: MIT
#include "site/tracker.hpp"

#include <fmt/format.h>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

std::vector<std::string> tracker_of(std::string_view archive) {
  const site::Site site = tests::link_text(archive).value;
  std::vector<std::string> lines;
  for (const auto& row : site::make_tracker(site))
    lines.push_back(fmt::format("{}/{} {} {} sessions {} min {} untimed {} gaps last {} next {}",
                                row.track ? site.track(*row.track).name : "-",
                                row.module ? site.module(*row.module).name : "-",
                                row.level ? fmt::format("L{}", *row.level) : "-", row.sessions,
                                row.minutes, row.untimed, row.open_gaps,
                                row.last ? site.file_of(*row.last).id : "-",
                                row.next_step ? site.item(*row.next_step).text : "-"));
  return lines;
}

}  // namespace

TEST_CASE("the tracker has a row a module, and one for what is in none", "[site][tracker]") {
  CHECK(tracker_of(R"(-- sessions/2026-01-01-a.md --
---
track: T
module: M
level_after: L2
duration: 30 min
---
# A

## Knowledge Gaps

| Gap | Severity |
|---|---|
| Escapes | H |

## Next Steps

- [ ] Read the manual
- [ ] Write a test
-- sessions/2026-01-02-b.md --
---
track: T
module: M
---
# B

## Next Steps

- [x] Write a test
-- sessions/2026-01-03-c.md --
---
track: T
---
# C

## Next Steps

- [ ] Choose a module
-- sessions/2026-01-04-d.md --
# D
-- tracks/T/N/INDEX.md --
# N
)") == std::vector<std::string>{
           "T/M L2 2 sessions 30 min 1 untimed 1 gaps last 2026-01-02-b next Read the manual",
           "T/N - 0 sessions 0 min 0 untimed 0 gaps last - next -",
           "T/- - 1 sessions 0 min 1 untimed 0 gaps last 2026-01-03-c next Choose a module",
           "-/- - 1 sessions 0 min 1 untimed 0 gaps last 2026-01-04-d next -"});
}

TEST_CASE("the next step is the first of the latest session that leaves one", "[site][tracker]") {
  const auto lines = tracker_of(
      "-- sessions/2026-01-01-a.md --\n# A\n\n## Next Steps\n\n- [ ] Old\n"
      "-- sessions/2026-01-02-b.md --\n# B\n\n## Next Steps\n\n- [ ] First\n- [ ] Second\n"
      "-- sessions/2026-01-03-c.md --\n# C\n");
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].ends_with("next First"));
}
