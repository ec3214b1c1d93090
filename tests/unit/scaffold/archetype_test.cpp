// SPDX-License-Identifier: MIT
#include "scaffold/archetype.hpp"

#include "support/catch.hpp"

namespace daybook::scaffold {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

/// All that a session's archetype is given, with nothing known.
Record bare_session() {
  Record data;
  for (const ArchetypeField& field : archetype_fields()) {
    if (field.record == k_session) data.set(field.name, {});
  }
  data.set("date", "2026-11-21");
  data.set("path", "sessions/a.md");
  data.set("gaps", List{});
  data.set("reviews", List{});
  data.set("site",
           Record{{"title", "T"}, {"language", "en"}, {"tracks", List{}}, {"modules", List{}}});
  return data;
}

text::Checked<std::string> filled(std::string text, const Record& data = bare_session()) {
  return Archetypes({{"archetypes/session.md", std::move(text)}}).fill("session", k_session, data);
}

}  // namespace

TEST_CASE("an archetype is written as it is, filled in, with nothing escaped", "[scaffold]") {
  CHECK(filled("# {{ topic or \"[Topic]\" }} & <b>\n{{ date }}\n").value ==
        "# [Topic] & <b>\n2026-11-21\n");
  Record data = bare_session();
  data.set("topic", "a < b: \"c\"");
  CHECK(filled("{{ topic }}|{{ topic|yaml }}", data).value == R"(a < b: "c"|"a < b: \"c\"")");
}

TEST_CASE("a fault of an archetype has its place", "[scaffold]") {
  struct Row {
    const char* text;
    const char* message;
    text::LineColumn place;
  };
  const Row rows[] = {
      {"a\n{{ dat }}", "there is no name 'dat' here", {2, 4}},
      {"{{ site.titel }}", "'site' has no field 'titel'", {1, 9}},
      {"{% for gap in gaps %}{{ gap.sevrity }}{% endfor %}",
       "'gap' has no field 'sevrity'",
       {1, 29}},
      {"{% if date %}", "", {1, 4}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto result = filled(row.text);
    CHECK(result.value.empty());
    REQUIRE(result.diagnostics.size() == 1);
    CHECK(result.diagnostics[0].place.path == "archetypes/session.md");
    CHECK(result.diagnostics[0].place.begin == row.place);
    CHECK_THAT(result.diagnostics[0].message, Catch::Contains(row.message));
  }
}

TEST_CASE("a journal's own archetype stands before the built-in one, and can take it in",
          "[scaffold]") {
  const Archetypes archetypes({{"archetypes/study.md", "Mine\n{% include \"daybook/study.md\" %}"},
                               {"archetypes/retro.md", "Retro"}});
  CHECK(archetypes.has_own("study"));
  CHECK_FALSE(archetypes.has_own("learning"));
  CHECK(archetypes.has("learning"));
  CHECK_FALSE(archetypes.has("lerning"));
  CHECK(archetypes.session_names() ==
        std::vector<std::string_view>{"study", "retro", "learning", "worklog"});
  const auto study = archetypes.fill("study", k_session, bare_session());
  CHECK(study.diagnostics.empty());
  CHECK(study.value.starts_with("Mine\n---\ndate: 2026-11-21\n"));
}

TEST_CASE("every archetype inside the program fits its data", "[scaffold]") {
  const Archetypes archetypes({});
  for (const std::string_view name : archetypes.session_names()) {
    CAPTURE(name);
    const auto result = archetypes.fill(name, k_session, bare_session());
    CHECK(result.diagnostics.empty());
    CHECK(result.value.find("{{") == std::string::npos);
    CHECK(result.value.find("\n\n\n") == std::string::npos);
  }
}

TEST_CASE("the reference names every field that archetypes see", "[scaffold]") {
  const std::string reference = archetype_reference();
  for (const ArchetypeField& field : archetype_fields())
    CHECK_THAT(reference, Catch::Contains("| `" + std::string(field.name) + "` |"));
  CHECK_THAT(reference, Catch::Contains("| `gaps` | list of gap | open gaps of the module"));
  CHECK_THAT(reference, Catch::Contains("| `previous` | previous or none |"));
}

}  // namespace daybook::scaffold
