// SPDX-License-Identifier: MIT
#include "render/marks.hpp"

#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using daybook::tests::has;
using daybook::tests::RenderedSite;

namespace {

constexpr std::string_view k_session =
    "-- sessions/2026-06-10-a.md --\n"
    "# A\n\n**Date:** 2026-06-10\n\n"
    "## Session Type: Learning\n\n"
    "## Key Learnings\n\n- **Arena**: memory that is freed at once\n\n"
    "## Decisions Made\n\n- Use an arena\n  - **Rationale**: one free\n\n"
    "## Open Questions\n\n- What of threads?\n- [ ] Ask about threads\n\n"
    "## Knowledge Gaps\n\n### How far\n\n- Guard pages\n\n"
    "## Verification\n\n- **Task**: free twice\n- **Verdict**: failed\n\n"
    "## Notes\n\n- Nothing\n";

}  // namespace

TEST_CASE("a section shows what it is for, and one below it not again", "[render]") {
  const RenderedSite rendered(k_session);
  const std::string_view page = rendered.at("sessions/2026-06-10-a.html");
  struct Row {
    const char* heading;
    const char* opening;
  };
  const auto row =
      GENERATE(values<Row>({{"Key Learnings", "<h2 class=\"role role-insight\" id="},
                            {"Decisions Made", "<h2 class=\"role role-decision\" id="},
                            {"Open Questions", "<h2 class=\"role role-question\" id="},
                            {"Knowledge Gaps", "<h2 class=\"role role-gap\" id="},
                            {"Verification", "<h2 class=\"role role-verification\" id="},
                            {"Notes", "<h2 id="},
                            {"How far", "<h3 id="}}));
  CAPTURE(row.heading, page);
  const std::size_t heading = page.find(std::string(">") + row.heading + "</h");
  REQUIRE(heading != std::string_view::npos);
  const std::size_t opening = page.rfind('<', heading);
  CHECK(page.substr(opening).starts_with(row.opening));
}

TEST_CASE("an entry shows its kind, a verdict its word, and a task its box alone", "[render]") {
  const RenderedSite rendered(k_session);
  const std::string_view page = rendered.at("sessions/2026-06-10-a.html");
  for (const char* const shown :
       {"<li class=\"item-insight\"><strong>Arena", "<li class=\"item-decision\">Use an arena",
        "<li class=\"item-question\">What of threads?", "<li class=\"item-gap\">Guard pages",
        "<li class=\"verdict verdict-weak\"><strong>Verdict", "<li class=\"task\"><input",
        "<li>Nothing"}) {
    CAPTURE(shown, page);
    CHECK(has(page, shown));
  }
}

TEST_CASE("files that are no sessions are not marked", "[render]") {
  const RenderedSite rendered("-- notes/a.md --\n# A\n\n## Decisions\n\n- Use it\n");
  for (const auto& file : rendered.site().files)
    CHECK(daybook::render::section_marks(file).empty());
}
