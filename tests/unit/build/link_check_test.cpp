// SPDX-License-Identifier: MIT
// Answers of a network in memory, and what they make of evidence.lock.
#include "build/link_check.hpp"

#include <fmt/format.h>

#include "build/evidence_lock.hpp"
#include "support/catch.hpp"
#include "support/fake_web.hpp"
#include "support/journal_text.hpp"

using namespace daybook;
using namespace std::chrono_literals;
using io::WebFault;
using tests::answer;
using tests::fault;
using tests::page;
using Answers = tests::FakeWeb::Answers;
using site::EvidenceState;
using Use = build::OutsideLink::Use;

namespace {

constexpr text::Date k_today = 2026y / 6 / 20;
constexpr text::Date k_long_ago = 2026y / 1 / 1;
constexpr std::string_view k_address = "http://a.example.org/";
/// Of "one" and "two".
constexpr std::string_view k_one =
    "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";
constexpr std::string_view k_two =
    "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3";

build::LinkCheckOptions today() {
  build::LinkCheckOptions options;
  options.clock = k_today;
  return options;
}

/// `state status checked`, and what else an entry has.
std::string shown(const site::LinkEvidence& link) {
  std::string text = fmt::format("{} {} {}", site::evidence_state_name(link.state), link.status,
                                 text::to_iso(link.checked));
  if (!link.moved_to.empty()) text += " > " + link.moved_to;
  if (link.rotten_since) text += " since " + text::to_iso(*link.rotten_since);
  if (!link.sha256.empty()) text += " " + link.sha256.substr(0, 4);
  if (link.changed)
    text += " then " + link.sha256_now.substr(0, 4) + " on " + text::to_iso(*link.changed);
  return text;
}

/// Asks for one link on a network where somebody else answers.
std::string check(const Answers& answers, std::optional<site::LinkEvidence> known = {},
                  Use use = Use::link) {
  tests::FakeWeb web;
  web.put("http://other.example.org/", 200);
  web.put("http://new.example.org/", 200);
  web.put(std::string(k_address), answers);
  site::Evidence evidence;
  if (known) evidence.emplace(k_address, *std::move(known));
  const auto report = build::check_links(
      {{.address = std::string(k_address), .use = use}, {.address = "http://other.example.org/"}},
      evidence, web, today());
  return shown(report.evidence.at(std::string(k_address)));
}

site::LinkEvidence known(EvidenceState state, std::string status, text::Date checked = k_long_ago) {
  site::LinkEvidence link;
  link.state = state;
  link.status = std::move(status);
  link.checked = checked;
  if (state == EvidenceState::rotten) link.rotten_since = checked;
  if (state == EvidenceState::moved) link.moved_to = "http://before.example.org/";
  return link;
}

}  // namespace

TEST_CASE("an answer makes an entry", "[build][evidence]") {
  struct Row {
    Answers answers;
    std::string_view entry;
  };
  for (const Row& row : {
           Row{{answer(200)}, "ok 200 2026-06-20"},
           Row{{answer(405), answer(200)}, "ok 200 2026-06-20"},
           Row{{answer(301, "http://new.example.org/")},
               "moved 200 2026-06-20 > http://new.example.org/"},
           Row{{answer(302, "http://new.example.org/")}, "ok 200 2026-06-20"},
           Row{{answer(404)}, "rotten 404 2026-06-20 since 2026-06-20"},
           Row{{answer(410)}, "rotten 410 2026-06-20 since 2026-06-20"},
           Row{{answer(404), answer(200)}, "ok 200 2026-06-20"},
           Row{{fault(WebFault::unknown_host)}, "rotten unknown-host 2026-06-20 since 2026-06-20"},
           Row{{answer(403)}, "unsure 403 2026-06-20"},
           Row{{answer(429)}, "unsure 429 2026-06-20"},
           Row{{answer(500)}, "unsure 500 2026-06-20"},
           Row{{fault(WebFault::timeout)}, "unsure timeout 2026-06-20"},
           Row{{fault(WebFault::certificate)}, "unsure certificate 2026-06-20"},
           Row{{fault(WebFault::private_address)}, "unsure private-address 2026-06-20"},
           Row{{answer(302, "file:///etc/passwd")}, "unsure bad-redirect 2026-06-20"},
       }) {
    CAPTURE(row.entry);
    CHECK(check(row.answers) == row.entry);
  }
}

TEST_CASE("what was known stays where an answer says nothing", "[build][evidence]") {
  const Answers silent{fault(WebFault::timeout)};
  CHECK(check(silent, known(EvidenceState::ok, "200")) == "ok timeout 2026-06-20");
  CHECK(check(silent, known(EvidenceState::rotten, "404")) ==
        "rotten timeout 2026-06-20 since 2026-01-01");
  CHECK(check(silent, known(EvidenceState::moved, "200")) ==
        "moved timeout 2026-06-20 > http://before.example.org/");
}

TEST_CASE("what was known gives way to what is there now", "[build][evidence]") {
  CHECK(check({answer(404)}, known(EvidenceState::rotten, "410")) ==
        "rotten 404 2026-06-20 since 2026-01-01");
  CHECK(check({answer(404)}, known(EvidenceState::moved, "200")) ==
        "rotten 404 2026-06-20 since 2026-06-20");
  CHECK(check({answer(200)}, known(EvidenceState::rotten, "404")) == "ok 200 2026-06-20");
  CHECK(check({answer(200)}, known(EvidenceState::moved, "200")) == "ok 200 2026-06-20");
}

TEST_CASE("of a proof the first digest is kept, and a change noted with its day",
          "[build][evidence]") {
  CHECK(check({page("one")}, {}, Use::proof) == "ok 200 2026-06-20 7692");
  CHECK(check({page("one")}, {}, Use::link) == "ok 200 2026-06-20");
  site::LinkEvidence seen = known(EvidenceState::ok, "200");
  seen.sha256 = k_one;
  CHECK(check({page("one")}, seen, Use::proof) == "ok 200 2026-06-20 7692");
  CHECK(check({page("two")}, seen, Use::proof) == "ok 200 2026-06-20 7692 then 3fc4 on 2026-06-20");
  seen.changed = k_long_ago;
  seen.sha256_now = k_two;
  CHECK(check({page("two")}, seen, Use::proof) == "ok 200 2026-06-20 7692 then 3fc4 on 2026-01-01");
  CHECK(check({page("one")}, seen, Use::proof) == "ok 200 2026-06-20 7692");
  CHECK(check({answer(500)}, seen, Use::proof) == "ok 500 2026-06-20 7692 then 3fc4 on 2026-01-01");
}

TEST_CASE("what was checked not long ago is not asked again", "[build][evidence]") {
  struct Row {
    std::string status;
    int days_ago;
    int max_age;
    bool asked;
  };
  for (const Row& row :
       {Row{"200", 0, 7, false}, Row{"200", 6, 7, false}, Row{"200", 7, 7, true},
        Row{"404", 6, 7, false}, Row{"200", 0, 0, true}, Row{"200", 6, 30, false},
        // What is not known is asked again on the next day.
        Row{"timeout", 0, 7, false}, Row{"timeout", 1, 7, true}, Row{"timeout", 0, 0, true},
        // A day to come is somebody else's clock.
        Row{"200", -1, 7, true}}) {
    CAPTURE(row.status, row.days_ago, row.max_age);
    tests::FakeWeb web;
    web.put(std::string(k_address), 200);
    build::LinkCheckOptions options = today();
    options.max_age_days = row.max_age;
    const site::Evidence evidence{
        {std::string(k_address),
         known(EvidenceState::ok, row.status, text::add_days(k_today, -row.days_ago))}};
    const auto report =
        build::check_links({{.address = std::string(k_address)}}, evidence, web, options);
    CHECK(web.log().size() == (row.asked ? 1U : 0U));
    CHECK(report.counts.skipped == (row.asked ? 0U : 1U));
  }
}

TEST_CASE("a machine without a network learns nothing", "[build][evidence]") {
  tests::FakeWeb web;  // knows no host
  web.put("http://b.example.org/", Answers{fault(WebFault::timeout)});
  const site::Evidence evidence{{std::string(k_address), known(EvidenceState::ok, "200")}};
  const auto report = build::check_links(
      {{.address = std::string(k_address)}, {.address = "http://b.example.org/"}}, evidence, web,
      today());
  CHECK(report.is_silent);
  CHECK(report.evidence == evidence);
  CHECK(report.counts.unsure == 2);
}

TEST_CASE("what was learned before a stop is kept with what was known", "[build][evidence]") {
  tests::FakeWeb web;
  web.put("http://a.example.org/", 200);
  web.put("http://a.example.org/2", Answers{fault(WebFault::timeout)});
  const site::Evidence evidence{{"http://old.example.org/", known(EvidenceState::ok, "200")}};
  bool stop = false;
  const auto report = build::check_links(
      {{.address = "http://a.example.org/"}, {.address = "http://a.example.org/2"}}, evidence, web,
      today(), [&] { return stop; }, [&](std::size_t, std::size_t) { stop = true; });
  CHECK(report.end == io::WebEnd::stopped);
  CHECK(report.counts == build::LinkCounts{.ok = 1, .left = 1});
  CHECK(report.evidence.size() == 2);
}

TEST_CASE("what nothing names any more leaves the lock", "[build][evidence]") {
  tests::FakeWeb web;
  web.put(std::string(k_address), 200);
  const site::Evidence evidence{{"http://old.example.org/", known(EvidenceState::ok, "200")}};
  const auto report =
      build::check_links({{.address = std::string(k_address)}}, evidence, web, today());
  CHECK(report.evidence.size() == 1);
  CHECK(report.counts == build::LinkCounts{.ok = 1});
}

TEST_CASE("links, references and proofs are asked for, each address once", "[build][evidence]") {
  tests::JournalText settings;
  settings.config.repository = "https://forge.example.org/me/notes";
  const auto linked = tests::link_text(
      "-- sessions/2026-06-10-a.md --\n---\ndate: 2026-06-10\n"
      "refs:\n  - title: Paper\n    link: https://me:word@ref.example.org\n---\n# A\n\n"
      "[a](https://b.example.org/x#1) <https://b.example.org/x> [m](mailto:me@example.org) #12\n"
      "![i](http://image.example.org/i.png) [skip](https://intra.example.org/a)\n\n"
      "## What I Can Now Do\n\n| Capability | Level | Proof |\n| --- | --- | --- |\n"
      "| I can parse | L2 | [x](https://b.example.org/x) |\n",
      settings);
  CHECK(build::outside_links(linked.value, {"https://intra.example.org/"}) ==
        std::vector<build::OutsideLink>{
            {.address = "http://image.example.org/i.png", .use = Use::link},
            {.address = "https://b.example.org/x", .use = Use::proof},
            {.address = "https://ref.example.org/", .use = Use::link}});
}
