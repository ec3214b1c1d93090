// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <string_view>

#include "config/config.hpp"
#include "support/catch.hpp"

namespace daybook::config {
namespace {

struct Row {
  std::string_view text;
  std::string_view expected;
};

text::Checked<Config> read(std::string_view text) {
  return read_config(std::make_shared<const text::SourceFile>("site.yaml", std::string(text)));
}

/// The one message about a text, with its place; several are joined.
std::string complaint(std::string_view text) {
  std::string out;
  for (const text::Diagnostic& each : read(text).diagnostics) {
    out +=
        fmt::format("{}{}:{} {} [{}] {}", out.empty() ? "" : " | ", each.place.begin.line,
                    each.place.begin.column, each.message, text::rule_name(each.rule), each.help);
  }
  return out;
}

std::string joined(const std::vector<std::string>& texts) {
  return fmt::format("{}", fmt::join(texts, ";"));
}

}  // namespace

TEST_CASE("an empty site.yaml has all defaults", "[config]") {
  for (const std::string_view text :
       {"", "# nothing yet\n", "title:\nfeed:\nrules: ~\nlanguage:\n"}) {
    CAPTURE(text);
    const auto [config, diagnostics] = read(text);
    CHECK(diagnostics.empty());
    CHECK(config.title.empty());
    CHECK(config.language == "en");
    CHECK(config.output == "_site");
    CHECK(config.layouts == "layouts");
    CHECK(config.archetypes == "archetypes");
    CHECK(config.raw_html == RawHtml::escape);
    CHECK(config.previews);
    CHECK_FALSE(config.drafts);
    CHECK_FALSE(config.future);
    CHECK(config.feed_limit == 30);
    CHECK(config.feed_content == FeedContent::full);
    CHECK(config.stale_days == 180);
    CHECK(config.external_skip.empty());
    CHECK(config.external_timeout == 20);
    CHECK(config.outside_links);
    CHECK(config.own_session);
    CHECK(config.aliases.empty());
    CHECK(config.copy_limit_mb == 10);
    CHECK(config.rules.empty());
  }
}

TEST_CASE("every key of the table is read", "[config]") {
  const auto [config, diagnostics] = read(R"(
title: "Data: a journal"
description: What I learn
author: Nur
language: zh-Hans-CN
base_url: https://example.org/journal//
repository: https://example.org/nur/journal.git/
edit_url: https://example.org/nur/journal/src/main/{path}?mode=edit
git: false
output: ./public/site/
layouts: theme/layouts/
archetypes: theme/new/
home: |
  Two lines
  of text
footer: CC BY
navigation:
  - {title: Sessions, link: sessions/index.html}
  - title: Code
    link: https://example.org/
exclude: [drafts/, "*.tmp.md"]
raw_html: yes
previews: off
drafts: on
future: true
copy_limit_mb: 025
folders:
  sessions: [lab-notes, notes/log]
  decisions: rfcs, choices
  tracks:
    - subjects
feed:
  limit: 5
  content: summary
external: {skip: [https://a.example.org/, "http://b"], timeout: 5}
ledger: {stale_days: 90, outside_links: false, own_session: false}
aliases: {Read traces: I can read a trace}
reviews: {high_days: 1, medium_days: 3, low_days: 9, factor: 3, longest_days: 99,
          archive_days: 31, archive_end_days: 92}
rules:
  link-broken: error
  html-removed: off
  date-conflict: note
  level-unknown: warning
vocabulary:
  headings:
    "What puzzled me": gaps
  fields:
    Meine Zeit: duration
  labels:
    Denn: rationale
  items:
    Aha: learning
  statuses:
    sitzt: mastered
  verdicts:
    wackelt: partial
  severities: {arg: H}
  priorities:
    eilt: high
  horizons: {nach der Pause: next_week}
  goal_types: {Bewerbung: interview}
  kinds: {Werkstatt: work}
  confidences: {sattelfest: 5}
  placeholders:
    - (noch leer)
  nothing:
    - Fehlanzeige
  ignored: Wetter
dialects:
  - name: retro
    kind: work
)");
  CHECK(diagnostics.empty());
  CHECK(config.title == "Data: a journal");
  CHECK(config.description == "What I learn");
  CHECK(config.author == "Nur");
  CHECK(config.language == "zh-Hans-CN");
  CHECK(config.base_url == "https://example.org/journal");
  CHECK(config.repository == "https://example.org/nur/journal");
  CHECK(config.edit_url == "https://example.org/nur/journal/src/main/{path}?mode=edit");
  CHECK_FALSE(config.git);
  CHECK(config.output == "public/site");
  CHECK(config.layouts == "theme/layouts");
  CHECK(config.archetypes == "theme/new");
  CHECK(config.home == "Two lines\nof text");
  CHECK(config.footer == "CC BY");
  REQUIRE(config.navigation.size() == 2);
  CHECK(config.navigation[1].title == "Code");
  CHECK(config.navigation[1].link == "https://example.org/");
  CHECK(config.navigation[1]
            .place.line_text.substr(config.navigation[1].place.begin.column - 1)
            .starts_with("https://example.org/"));
  CHECK(joined(config.exclude) == "drafts/;*.tmp.md");
  CHECK(config.raw_html == RawHtml::allow);
  CHECK_FALSE(config.previews);
  CHECK(config.drafts);
  CHECK(config.future);
  CHECK(config.copy_limit_mb == 25);
  CHECK(joined(config.sessions) == "lab-notes;notes/log");
  CHECK(joined(config.decisions) == "rfcs;choices");
  CHECK(joined(config.tracks) == "subjects");
  CHECK(config.feed_limit == 5);
  CHECK(config.feed_content == FeedContent::summary);
  CHECK(config.stale_days == 90);
  CHECK(joined(config.external_skip) == "https://a.example.org/;http://b");
  CHECK(config.external_timeout == 5);
  CHECK_FALSE(config.outside_links);
  CHECK_FALSE(config.own_session);
  REQUIRE(config.aliases.size() == 1);
  CHECK(config.aliases[0].statement == "Read traces");
  CHECK(config.aliases[0].same_as == "I can read a trace");
  CHECK(config.reviews == ReviewDays{.high = 1,
                                     .medium = 3,
                                     .low = 9,
                                     .factor = 3,
                                     .longest = 99,
                                     .archive = 31,
                                     .archive_end = 92});
  REQUIRE(config.rules.size() == 4);
  CHECK(config.rules[0].rule == text::Rule::link_broken);
  CHECK(config.rules[0].severity == text::Severity::error);
  CHECK(config.rules[1].severity == std::nullopt);
  CHECK(config.rules[2].severity == text::Severity::note);
  std::string words;
  for (const VocabularyEntry& entry : config.vocabulary)
    words += fmt::format("{} {}={};", entry.family, entry.word, entry.meaning);
  CHECK(words ==
        "headings What puzzled me=gaps;fields Meine Zeit=duration;labels Denn=rationale;"
        "items Aha=learning;statuses sitzt=mastered;verdicts wackelt=partial;severities arg=H;"
        "priorities eilt=high;horizons nach der Pause=next_week;goal_types Bewerbung=interview;"
        "kinds Werkstatt=work;confidences sattelfest=5;placeholders (noch leer)=;nothing "
        "Fehlanzeige=;ignored Wetter=;");
  CHECK(config.vocabulary[0].place.begin == text::LineColumn{47, 24});
  REQUIRE(config.dialects.value.items.size() == 1);
  CHECK(config.dialects.source->place(config.dialects.value.items[0].span).begin.line == 71);
}

TEST_CASE("an unknown key is an error that names the nearest known one", "[config]") {
  for (const auto& [text, expected] : std::array{
           Row{"titel: x\n",
               "1:1 site.yaml has no key 'titel' [config-unknown-key] did you mean 'title'?"},
           Row{"folder:\n  sessions: x\n",
               "1:1 site.yaml has no key 'folder' [config-unknown-key] did you mean 'folders'?"},
           Row{"feed:\n  limits: 3\n",
               "2:3 'feed' in site.yaml has no key 'limits' [config-unknown-key] did you mean "
               "'limit'?"},
           Row{"feed.limit: 3\n", "1:1 site.yaml has no key 'feed.limit' [config-unknown-key] "},
           Row{"rules:\n  link-brokn: off\n",
               "2:3 there is no rule 'link-brokn' [config-unknown-key] did you mean "
               "'link-broken'?"},
           Row{"navigation:\n  - {title: a, link: b, icon: c}\n",
               "2:25 an entry of the navigation has no 'icon' [config-unknown-key] "},
           Row{"zzzzzz: x\n", "1:1 site.yaml has no key 'zzzzzz' [config-unknown-key] "},
       }) {
    CAPTURE(text);
    CHECK(complaint(text) == expected);
  }
}

TEST_CASE("a value that cannot be used is quoted at its place", "[config]") {
  for (const auto& [text, expected] : std::array{
           Row{"title: [a]\n", "1:8 a text is wanted here, not a list"},
           Row{"title: {a: b}\n", "1:8 a text is wanted here, not a mapping"},
           Row{"language: english!\n", "1:11 'english!' is no language tag"},
           Row{"language: e\n", "1:11 'e' is no language tag"},
           Row{"language: en-\n", "1:11 'en-' is no language tag"},
           Row{"base_url: example.org\n", "1:11 'example.org' is no web address"},
           Row{"base_url: ftp://example.org\n", "1:11 'ftp://example.org' is no web address"},
           Row{"base_url: https:///x\n", "1:11 'https:///x' is no web address"},
           Row{"base_url: https://a.b/?q\n", "1:11 'https://a.b/?q' is no web address"},
           Row{"base_url: \"https://a b\"\n", "1:11 'https://a b' is no web address"},
           Row{"base_url: https://u@a.b\n", "1:11 'https://u@a.b' is no web address"},
           Row{"edit_url: https://a.org/x\n",
               "1:11 'https://a.org/x' is no web address with {path} in it"},
           Row{"edit_url: 'javascript:x({path})'\n",
               "1:11 'javascript:x({path})' is no web address with {path} in it"},
           Row{"edit_url: https://a.org/\"{path}\n",
               "1:11 'https://a.org/\"{path}' is no web address with {path} in it"},
           Row{"git: perhaps\n", "1:6 'perhaps' is neither true nor false"},
           Row{"repository: nur/journal\n", "1:13 'nur/journal' is no web address"},
           Row{"output: /srv/www\n", "1:9 '/srv/www' is no folder below the journal"},
           Row{"output: ../x\n", "1:9 '../x' is no folder below the journal"},
           Row{"output: a/../../x\n", "1:9 'a/../../x' is no folder below the journal"},
           Row{"output: a/..\n", "1:9 'a/..' is no folder below the journal"},
           Row{"output: ''\n", "1:9 '' is no folder below the journal"},
           Row{"output: \"a\\tb\"\n", "1:9 'a\tb' is no folder below the journal"},
           Row{"drafts: maybe\n", "1:9 'maybe' is neither true nor false"},
           Row{"raw_html: 1\n", "1:11 '1' is neither true nor false"},
           Row{"previews: hover\n", "1:11 'hover' is neither true nor false"},
           Row{"feed: {limit: -1}\n", "1:15 '-1' is no whole number of that kind"},
           Row{"feed: {limit: 9999999}\n", "1:15 '9999999' is no whole number of that kind"},
           Row{"feed: {content: all}\n", "1:17 'all' is nothing a feed can hold"},
           Row{"feed: 30\n", "1:7 'feed' holds keys of its own, not '30'"},
           Row{"aliases: [a, b]\n", "1:10 aliases are a mapping, not a list"},
           Row{"ledger:\n  own_session: maybe\n", "2:16 'maybe' is neither true nor false"},
           Row{"external:\n  timeout: 0\n", "2:12 '0' is too small a number here"},
           Row{"ledger:\n  stale_days: soon\n", "2:15 'soon' is no whole number of that kind"},
           Row{"reviews: {factor: 0}\n", "1:19 '0' is too small a number here"},
           Row{"reviews: {low_days: x}\n", "1:21 'x' is no whole number of that kind"},
           Row{"exclude:\n  - a\n  - b: [c]\n", "3:5 an entry of this list is no text"},
           Row{"exclude: {a: b}\n", "1:10 an entry of this list is no text"},
           Row{"private:\n  headings: [\"\"]\n", "2:13 an entry of this list is empty"},
           Row{"private:\n  roles: [null]\n", "2:10 an entry of this list is empty"},
           Row{"navigation: Home\n", "1:13 the navigation is a list, not 'Home'"},
           Row{"navigation: [{title: a}]\n",
               "1:14 an entry of the navigation needs a title and a link"},
           Row{"navigation: [[a]]\n", "1:14 an entry of the navigation needs a title and a link"},
           Row{"navigation: [{title: a, link: 'javascript:x'}]\n",
               "1:14 'javascript' links are not published"},
           Row{"rules: [a]\n", "1:8 rules are a mapping, not a list"},
           Row{"rules: {link-broken: fatal}\n", "1:22 'fatal' is no weight for a rule"},
           Row{"rules: {link-broken: [off]}\n", "1:22 a list is no weight for a rule"},
           Row{"rules: {link-broken: }\n", "1:21 nothing is no weight for a rule"},
           Row{"vocabulary: {ignored: [[a], b]}\n", "1:24 an entry of this list is no text"},
           Row{"vocabulary: {headings: x}\n", "1:24 words are a mapping, not 'x'"},
           Row{"vocabulary: {fields: {x: [y]}}\n", "1:26 a text is wanted here, not a list"},
           Row{"title: a\ntitle: b\n", "2:1 'title' is given twice"},
           Row{"title: Foo: bar\n", "1:11 this is not YAML: a value with ': ' in it needs quotes"},
           Row{"- a\n", "1:1 this is not YAML: lines of 'key: value' are expected, not a list"},
       }) {
    CAPTURE(text);
    const std::string said = complaint(text);
    CHECK(said.substr(0, said.find(" [")) == expected);
    CHECK(said.find("[config-invalid]") != std::string::npos);
    CHECK(said.find(" | ") == std::string::npos);
  }
}

TEST_CASE("a value that cannot be used leaves the default and the other keys", "[config]") {
  const auto [config, diagnostics] =
      read("language: '!'\nfeed: {limit: x, content: summary}\nstale: 1\nauthor: Nur\noutput: /\n");
  CHECK(diagnostics.size() == 4);
  CHECK(config.language == "en");
  CHECK(config.feed_limit == 30);
  CHECK(config.feed_content == FeedContent::summary);
  CHECK(config.author == "Nur");
  CHECK(config.output == "_site");
}

TEST_CASE("a message quotes a long value in part", "[config]") {
  const std::string said = complaint("drafts: " + std::string(5'000, 'x') + "\n");
  CHECK(said.size() < 200);
}

TEST_CASE("the table of keys is complete enough to be printed", "[config]") {
  for (const Key& key : config_keys()) {
    CAPTURE(key.name);
    CHECK_FALSE(key.form.empty());
    CHECK_FALSE(key.meaning.empty());
    CHECK(std::ranges::count(config_keys(), key.name, &Key::name) == 1);
  }
}

TEST_CASE("a default in the table is the default in fact", "[config]") {
  for (const Key& key : config_keys()) {
    if (key.default_value.empty() || key.name == "title") continue;
    CAPTURE(key.name);
    const std::size_t dot = key.name.find('.');
    const std::string text = dot == std::string_view::npos
                                 ? fmt::format("{}: {}\n", key.name, key.default_value)
                                 : fmt::format("{}:\n  {}: {}\n", key.name.substr(0, dot),
                                               key.name.substr(dot + 1), key.default_value);
    const auto [config, diagnostics] = read(text);
    CHECK(diagnostics.empty());
    const Config defaults;
    CHECK(config.language == defaults.language);
    CHECK(config.output == defaults.output);
    CHECK(config.raw_html == defaults.raw_html);
    CHECK(config.previews == defaults.previews);
    CHECK(config.drafts == defaults.drafts);
    CHECK(config.future == defaults.future);
    CHECK(config.feed_limit == defaults.feed_limit);
    CHECK(config.feed_content == defaults.feed_content);
    CHECK(config.stale_days == defaults.stale_days);
    CHECK(config.reviews == defaults.reviews);
    CHECK(config.copy_limit_mb == defaults.copy_limit_mb);
  }
}

}  // namespace daybook::config
