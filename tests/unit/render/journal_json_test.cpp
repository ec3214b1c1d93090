// SPDX-License-Identifier: MIT
// The export's values, by JSON pointer.  Names and types are schema_test.cpp's matter.
#include "render/journal_json.hpp"

#include <rapidjson/document.h>
#include <rapidjson/pointer.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "render/progress_pages.hpp"
#include "site/link.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_journal = R"(-- sessions/2026-06-01-tables.md --
---
date: 2026-06-01
track: Parsing
module: Blocks
duration: 90 min
level_before: L1
confidence: 2
tags: [cmark]
---
# Tables

See [the next day](2026-06-02-rows.md), [the spec](https://example.org/spec) and
[nothing](gone.md); ADR-001 says why.

## 8) What I Can Now Do

| Capability | Level reached | Proof (links) |
| --- | --- | --- |
| I can parse tables | L2 | [lab](../lab/x.py) |

## Next Steps

- [ ] Write "rows"
- Measure

## Knowledge Gaps

| Gap | Severity |
| --- | --- |
| Escapes | H |
-- sessions/2026-06-02-rows.md --
# Rows

## Next Steps

- [x] Write "rows"
-- lab/x.py --
print(1)
-- adr/001-flat-trees.md --
# 1. Flat trees

## Status

Accepted
)";

/// An export and a look into it.
class Exported {
 public:
  explicit Exported(std::string_view archive, tests::JournalText settings = {})
      : settings_(std::move(settings)),
        site_(tests::link_text(archive, settings_).value),
        json_(settings_.config, site_, progress_, {"daybook 1.2.3", settings_.clock, 1, 2}),
        whole_(json_.whole()) {}

  const render::JournalJson& json() const { return json_; }
  const std::string& whole() const { return whole_; }

  /// The value at a JSON pointer, written compactly; "absent" when there is none.
  std::string at(std::string_view pointer) const { return at(whole_, pointer); }

  static std::string at(const std::string& json, std::string_view pointer) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag>(json.data(), json.size());
    REQUIRE_FALSE(document.HasParseError());
    const auto* const value = rapidjson::Pointer(pointer.data(), pointer.size()).Get(document);
    if (value == nullptr) return "absent";
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    value->Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
  }

 private:
  tests::JournalText settings_;
  site::Site site_;
  render::ProgressPages progress_ = render::make_progress_pages(site_);
  render::JournalJson json_;
  std::string whole_;
};

struct Row {
  std::string_view pointer;
  std::string_view value;
};

}  // namespace

TEST_CASE("an export says what the journal says", "[render][export]") {
  const Exported exported(k_journal);
  for (const Row& row : {
           Row{"/schema", "1"},
           Row{"/generator", R"("daybook 1.2.3")"},
           Row{"/site/base_url", "null"},
           Row{"/sessions/0/id", R"("2026-06-01-tables")"},
           Row{"/sessions/0/source", R"("sessions/2026-06-01-tables.md")"},
           Row{"/sessions/0/url", R"("sessions/2026-06-01-tables.html")"},
           Row{"/sessions/0/title", R"("Tables")"},
           Row{"/sessions/0/dialect", R"("study")"},
           Row{"/sessions/0/date", R"("2026-06-01")"},
           Row{"/sessions/0/date_end", "null"},
           Row{"/sessions/0/duration_min", "90"},
           Row{"/sessions/0/track", R"("Parsing")"},
           Row{"/sessions/0/level_before", R"("L1")"},
           Row{"/sessions/0/level_after", "null"},
           Row{"/sessions/0/confidence", "2"},
           Row{"/sessions/0/branch", "null"},
           Row{"/sessions/0/tags", R"(["cmark"])"},
           Row{"/sessions/0/adr_refs", "[1]"},
           Row{"/sessions/0/local_links", "3"},
           Row{"/sessions/0/links_to", R"(["2026-06-02-rows","adr/001-flat-trees"])"},
           Row{"/sessions/1/linked_from", R"(["2026-06-01-tables"])"},
           Row{"/sessions/0/previous", "null"},
           Row{"/sessions/0/next", R"("2026-06-02-rows")"},
           Row{"/sessions/1/previous", R"("2026-06-01-tables")"},
           Row{"/sessions/0/visibility", R"("public")"},
           Row{"/sessions/0/sections/2",
               R"({"line":21,"level":2,"role":"next_steps","title":"Next Steps"})"},
           Row{"/adrs/0/number", "1"},
           Row{"/adrs/0/status", R"("accepted")"},
           Row{"/tracks/0/modules", R"(["tracks/parsing/blocks"])"},
           Row{"/modules/0/track", R"("Parsing")"},
           Row{"/links/broken",
               R"([{"source":"sessions/2026-06-01-tables.md","line":13,"target":"gone.md"}])"},
           Row{"/links/external", "1"},
           Row{"/diagnostics", R"({"error":1,"warning":2})"},
       }) {
    CAPTURE(row.pointer);
    CHECK(exported.at(row.pointer) == row.value);
  }
}

TEST_CASE("items have the fields of their type, and null for what nobody said",
          "[render][export]") {
  const Exported exported(k_journal);
  for (const Row& row : {
           Row{"/sessions/0/items/0",
               R"({"type":"capability","line":19,"text":"I can parse tables",)"
               R"("section":"capabilities","level":"L2",)"
               R"("proof":[{"text":"lab","target":"lab/x.py","state":"file"}]})"},
           Row{"/sessions/0/items/1/done", "false"},
           Row{"/sessions/0/items/2",
               R"({"type":"task","line":24,"text":"Measure","section":"next_steps",)"
               R"("done":false,"priority":null,"blocked_by":null,"horizon":null})"},
           Row{"/sessions/0/items/3/severity", R"("H")"},
       }) {
    CAPTURE(row.pointer);
    CHECK(exported.at(row.pointer) == row.value);
  }
}

TEST_CASE("the ledgers are merged over sessions", "[render][export]") {
  const Exported exported(k_journal);
  for (const Row& row : {
           Row{"/capabilities/0/state", R"("proved")"},
           Row{"/capabilities/0/level", R"("L2")"},
           Row{"/capabilities/0/claims/0/session", R"("2026-06-01-tables")"},
           Row{"/capabilities/0/claims/0/source", R"("sessions/2026-06-01-tables.md")"},
           Row{"/capabilities/0/claims/0/line", "19"},
           Row{"/capabilities/0/claims/0/committed", "null"},
           Row{"/capabilities/0/claims/0/level", R"("L2")"},
           Row{"/capabilities/0/claims/0/date", R"("2026-06-01")"},
           Row{"/capabilities/0/claims/0/proof",
               R"([{"target":"lab/x.py","holds":true,"state":"file","why":"it is in the journal",)"
               R"("source":"lab/x.py","line":null,"results":null,"sha256":null,)"
               R"("committed":null}])"},
           Row{"/gaps/0/opened", R"("2026-06-01")"},
           Row{"/gaps/0/closed", "null"},
           Row{"/gaps/0/closing_proposed_in", "null"},
           Row{"/gaps/0/age_days", "29"},
           Row{"/reviews/0/reason", R"("gap")"},
           Row{"/reviews/0/passes", "0"},
           Row{"/reviews/0/due", R"("2026-06-03")"},
           Row{"/reviews/0/item", R"({"session":"2026-06-01-tables","line":30,"type":"gap"})"},
           Row{"/reviews/1/reason", R"("confidence")"},
           Row{"/reviews/1/item", "null"},
           Row{"/tasks/0/text", R"("Measure")"},
           Row{"/tasks/1/done", "true"},
           Row{"/tasks/1/carried", "1"},
           Row{"/tasks/1/state", R"("done")"},
           Row{"/tasks/1/priority", "null"},
       }) {
    CAPTURE(row.pointer);
    CHECK(exported.at(row.pointer) == row.value);
  }
}

TEST_CASE("an item that stands alone says where it is from", "[render][export]") {
  const Exported exported(k_journal);
  CHECK(Exported::at(exported.json().item({0}, 3), "/session") ==
        R"({"id":"2026-06-01-tables","source":"sessions/2026-06-01-tables.md",)"
        R"("date":"2026-06-01","track":"Parsing","module":"Blocks"})");
}

TEST_CASE("every element of a list has a line of its own", "[render][export]") {
  const Exported exported(k_journal);
  CHECK(exported.whole().find("\n" + exported.json().session({1}) + "\n]") != std::string::npos);
  CHECK(exported.whole().find("\n" + exported.json().gap(0) + "\n]") != std::string::npos);
  CHECK(exported.whole().ends_with("}\n"));
}

TEST_CASE("the order of the files does not change an export", "[render][export]") {
  tests::JournalText reversed;
  reversed.order = tests::FileOrder::reversed;
  CHECK(Exported(k_journal).whole() == Exported(k_journal, reversed).whole());
}

TEST_CASE("what is held back leaves no trace, and what is published on demand says so",
          "[render][export]") {
  constexpr std::string_view k_held =
      "-- sessions/2026-06-01-a.md --\n# A\n\nSee [[secret]].\n"
      "-- sessions/2026-06-02-secret.md --\n---\ndraft: true\n---\n# Hidden words\n\n"
      "## Next Steps\n\n- [ ] Hidden words\n"
      "-- sessions/later.md --\n---\ndate: 2027-01-01\n---\n# Hidden words\n"
      "-- sessions/mine.md --\n---\nprivate: true\n---\n# Hidden words\n";
  CHECK(Exported(k_held).whole().find("Hidden") == std::string::npos);
  CHECK(Exported(k_held).at("/sessions/1") == "absent");
  tests::JournalText all;
  all.drafts = site::Drafts::publish;
  all.future = site::Future::publish;
  const Exported exported(k_held, all);
  CHECK(exported.at("/sessions/0/visibility") == R"("public")");
  CHECK(exported.at("/sessions/1/visibility") == R"("draft")");
  CHECK(exported.at("/sessions/2/visibility") == R"("future")");
  CHECK(exported.at("/sessions/3") == "absent");
}

TEST_CASE("bytes that are no UTF-8 do not get into an export", "[render][export]") {
  const Exported exported("-- sessions/2026-06-01-a.md --\n# A \xff b\n\n- [ ] \xc3\x28\n");
  CHECK(exported.at("/sessions/0/id") == R"("2026-06-01-a")");
}
