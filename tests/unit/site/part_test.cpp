// SPDX-License-Identifier: MIT
// Which files a part of a journal has, and that what it says of its capabilities is what the whole
// says.
#include "site/part.hpp"

#include <map>
#include <memory>

#include "site/ledger.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

// Two tracks; a capability of A proved by a session of B, contradicted by a failure in its module.
constexpr std::string_view k_journal = R"(-- sessions/2026-01-01-a1.md --
---
date: 2026-01-01
track: A
module: M
---
# A one

As ADR-1 says, and [not this](2026-01-09-b3.md).

![[shown]]

## 5) Verification

* **Task:** explain it
* **Status:** Passed

## 8) What I Can Now Do

| Capability | Level reached | Proof (links) |
| --- | --- | --- |
| I can parse | L2 | [b](2026-01-02-b1.md) |
| I can print | L1 | [lab](../lab/kv/) |
-- sessions/2026-01-05-a2.md --
---
date: 2026-01-05
track: A
module: M
---
# A two

## 5) Verification

* **Task:** explain it
* **Status:** Failed
-- sessions/2026-01-06-a3.md --
---
date: 2026-01-06
track: A
module: N
---
# A three
-- sessions/2026-01-02-b1.md --
---
date: 2026-01-02
track: B
module: M
---
# B one

## 5) Verification

* **Task:** explain it
* **Status:** Passed

## 8) What I Can Now Do

| Capability | Level reached | Proof (links) |
| --- | --- | --- |
| I can serve | L2 | [b](2026-01-09-b3.md) |
-- sessions/2026-01-09-b3.md --
---
date: 2026-01-09
track: B
---
# B three
-- adr/0001-old.md --
# 1. Old

## Status

Superseded by ADR-2
-- adr/0002-new.md --
# 2. New

## Status

Accepted
-- adr/0003-other.md --
# 3. Other
-- lab/kv/RESULTS.md --
# Results
-- lab/kv/run.py --
print(1)
-- lab/other/RESULTS.md --
# Others
-- notes/shown.md --
# Shown

![[within]]
-- notes/within.md --
# Within
-- tracks/A/README.md --
# The track A
)";

std::string paths(const site::Site& site, const site::PartQuery& query) {
  const auto part = site::find_part(site, query);
  if (!part) return part.error().message;
  std::string lines = part.value().title + "\n";
  for (const std::string& path : part.value().paths)
    lines += path + "\n";
  return lines;
}

std::map<std::string, site::CapabilityState> states(const site::Site& site) {
  std::map<std::string, site::CapabilityState> states;
  for (const site::Capability& capability : site.capabilities)
    states[std::string(capability.statement)] = capability.state;
  return states;
}

}  // namespace

TEST_CASE("a track's part has its files, its proofs, its records and the texts shown in them",
          "[site][part]") {
  const auto whole = tests::link_text(k_journal);
  CHECK(paths(whole.value, {.track = "a", .capability = {}}) ==
        "A\n"
        "adr/0001-old.md\n"
        "adr/0002-new.md\n"
        "lab/kv/RESULTS.md\n"
        "notes/shown.md\n"
        "notes/within.md\n"
        "sessions/2026-01-01-a1.md\n"
        "sessions/2026-01-02-b1.md\n"
        "sessions/2026-01-05-a2.md\n"
        "sessions/2026-01-06-a3.md\n"
        "tracks/A/README.md\n");
}

TEST_CASE("a capability's part has its claims, its proofs and what contradicts it",
          "[site][part]") {
  const auto whole = tests::link_text(k_journal);
  CHECK(paths(whole.value, {.track = {}, .capability = "Parse."}) ==
        "I can parse\n"
        "adr/0001-old.md\n"
        "adr/0002-new.md\n"
        "notes/shown.md\n"
        "notes/within.md\n"
        "sessions/2026-01-01-a1.md\n"
        "sessions/2026-01-02-b1.md\n"
        "sessions/2026-01-05-a2.md\n");
  CHECK(paths(whole.value, {.track = {}, .capability = "serv"}) ==
        "I can serve\n"
        "sessions/2026-01-02-b1.md\n"
        "sessions/2026-01-09-b3.md\n");
}

TEST_CASE("a part that is called by no name or by several is refused", "[site][part]") {
  const auto whole = tests::link_text(k_journal);
  CHECK(paths(whole.value, {.track = "C1", .capability = {}}) == "no track is called 'C1'");
  CHECK(paths(whole.value, {.track = "AA", .capability = {}}) ==
        "no track is called 'AA'; did you mean 'A'?");
  CHECK(paths(whole.value, {.track = {}, .capability = "p"}) ==
        "'p' fits 2 capabilities: 'I can parse', 'I can print'");
  CHECK(paths(whole.value, {.track = {}, .capability = "I can prase"}) ==
        "no capability is called 'I can prase'; did you mean 'I can parse'?");
  CHECK(paths(whole.value, {.track = "B", .capability = "parse"}) ==
        "no capability is called 'parse'; 'daybook list capabilities' names them");
}

TEST_CASE("a part says of its capabilities what the whole says, and has no others",
          "[site][part]") {
  const auto whole = tests::link_text(k_journal);
  const auto all = states(whole.value);
  REQUIRE(all.at("I can parse") == site::CapabilityState::contradicted);
  for (const site::PartQuery& query : {site::PartQuery{.track = "A", .capability = {}},
                                       {.track = "B", .capability = {}},
                                       {.track = {}, .capability = "parse"},
                                       {.track = {}, .capability = "print"}}) {
    auto part = site::find_part(whole.value, query);
    REQUIRE(part);
    tests::JournalText settings;
    settings.part = std::make_shared<const site::Part>(std::move(part).value());
    const auto cut = tests::link_text(k_journal, settings);
    CHECK(cut.value.files.size() == settings.part->paths.size());
    CHECK_FALSE(cut.value.capabilities.empty());
    for (const auto& [statement, state] : states(cut.value))
      CHECK(all.at(statement) == state);
    const bool has_serve = states(cut.value).contains("I can serve");
    CHECK(has_serve == (query.track == "B"));
  }
}

TEST_CASE("a link to what was left out is plain text, and nobody is told", "[site][part]") {
  auto part = site::find_part(tests::link_text(k_journal).value, {.track = "A", .capability = {}});
  REQUIRE(part);
  tests::JournalText settings;
  settings.part = std::make_shared<const site::Part>(std::move(part).value());
  const auto cut = tests::link_text(k_journal, settings);
  std::size_t held = 0;
  for (const site::ResolvedLink& link : cut.value.files.at(5).links)
    held += link.state == site::LinkState::held ? 1U : 0U;
  CHECK(cut.value.files.at(5).entry->path() == "sessions/2026-01-01-a1.md");
  CHECK(held == 1);
  CHECK(tests::brief(cut.diagnostics).find("link-broken") == std::string::npos);
}
