// SPDX-License-Identifier: MIT
#include "build/translate.hpp"

#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

build::JournalOptions options_for(std::string journal) {
  build::JournalOptions options;
  options.journal = std::move(journal);
  return options;
}

}  // namespace

TEST_CASE("without a site.yaml the defaults hold and the folder names the journal", "[build]") {
  io::MemoryFileSystem files;
  files.put("my-journal/a.md", "x");
  const auto config = build::load_config(files, options_for("my-journal"));
  REQUIRE(config);
  CHECK(config.value().value.title == "my-journal");
  CHECK(config.value().value.output == "_site");
}

TEST_CASE("a configuration named on the command line must exist", "[build]") {
  io::MemoryFileSystem files;
  files.put("journal/a.md", "x");
  build::JournalOptions options = options_for("journal");
  options.config_path = "other.yaml";
  CHECK_FALSE(build::load_config(files, options));
}

TEST_CASE("a configuration that nobody wrote, for its size, is a wrong one", "[build]") {
  io::MemoryFileSystem files;
  files.put("journal/site.yaml", "title: T\n" + std::string(1024UL * 1024UL, '#'));
  const auto config = build::load_config(files, options_for("journal"));
  REQUIRE(config);
  REQUIRE(config.value().diagnostics.size() == 1);
  CHECK(text::format_text(config.value().diagnostics[0], text::Color::no) ==
        "site.yaml:1:1: error: the file is over 1 MiB and is not read [config-invalid]\n"
        "  help: leave in it what the guide's page about configuration names\n");
}

TEST_CASE("the command line's base URL wins over site.yaml's", "[build]") {
  io::MemoryFileSystem files;
  files.put("journal/site.yaml", "title: T\nbase_url: https://a.example/\n");
  CHECK(build::load_config(files, options_for("journal")).value().value.base_url ==
        "https://a.example");
  build::JournalOptions options = options_for("journal");
  options.base_url = "https://b.example/j/";
  const auto config = build::load_config(files, options);
  CHECK(config.value().value.base_url == "https://b.example/j");
}

TEST_CASE("a server's address takes the place of scheme and host of the base URL", "[build]") {
  struct Row {
    std::string_view written;
    std::string_view expected;
  };
  for (const auto& [written, expected] : {
           Row{"title: T", ""},
           Row{"base_url: https://a.example", "http://127.0.0.1:1313"},
           Row{"base_url: https://a.example/j/k/", "http://127.0.0.1:1313/j/k"},
       }) {
    CAPTURE(written);
    io::MemoryFileSystem files;
    files.put("journal/site.yaml", std::string(written) + "\n");
    build::JournalOptions options = options_for("journal");
    options.served_at = "http://127.0.0.1:1313";
    CHECK(build::load_config(files, options).value().value.base_url == expected);
  }
}

TEST_CASE("a meaning that nobody knows is reported at its place with the nearest", "[build]") {
  struct Row {
    std::string_view words;
    std::string_view expected;
  };
  for (const auto& [words, expected] : {
           Row{"headings: {Fund: learning}",
               "20 'learning' is no role of a section|did you mean "
               "'learnings'?"},
           Row{"headings: {Fund: nonsense}", "20 'nonsense' is no role of a section|"},
           Row{"fields: {Zeit: duratoin}",
               "18 'duratoin' is no field of a session|did you mean 'duration'?"},
           Row{"labels: {Denn: rationals}",
               "18 'rationals' is no field of an item|did you mean 'rationale'?"},
           Row{"items: {Aha: learnign}",
               "16 'learnign' is no type of item|did you mean 'learning'?"},
           Row{"statuses: {sitzt: mastred}", "21 'mastred' is no status|did you mean 'mastered'?"},
           Row{"verdicts: {wackelt: parital}",
               "23 'parital' is no verdict|did you mean 'partial'?"},
           Row{"priorities: {eilt: sofort}",
               "22 'sofort' is no priority|write one of high, medium, low, blocked"},
           Row{"severities: {arg: X}", "21 'X' is no severity|write one of H, M, L"},
           Row{"priorities: {eilt: hihg}", "22 'hihg' is no priority|did you mean 'high'?"},
           Row{"horizons: {bald: imediate}",
               "20 'imediate' is no horizon|did you mean 'immediate'?"},
           Row{"goal_types: {Job: interviews}",
               "21 'interviews' is no type of goal|did you mean 'interview'?"},
           Row{"kinds: {Labor: lerning}",
               "18 'lerning' is no kind of session|did you mean 'learning'?"},
           Row{"confidences: {klar: 6}", "23 '6' is no confidence|write one of 1, 2, 3, 4, 5"},
           Row{"headings: {Zed: tasks, zed: decisions}",
               "31 'zed' is the same word as 'Zed', which means tasks|leave one of them out; the "
               "first counts"},
           Row{"headings: {\"\": gaps}",
               "18 '' is no word to know anything by|write it as it stands in your files"},
       }) {
    CAPTURE(words);
    io::MemoryFileSystem files;
    files.put("journal/site.yaml", "vocabulary:\n  " + std::string(words) + "\n");
    const auto config = build::load_config(files, options_for("journal"));
    text::Diagnostics faults = config.value().diagnostics;
    build::make_vocabulary(config.value().value, faults);
    REQUIRE(faults.size() == 1);
    const text::Diagnostic& said = faults[0];
    CHECK(said.rule == text::Rule::config_invalid);
    CHECK(said.place.begin.line == 2);
    CHECK(std::to_string(said.place.begin.column) + " " + said.message + "|" + said.help ==
          expected);
  }
}

TEST_CASE("site.yaml's words and dialects are in the vocabulary", "[build]") {
  io::MemoryFileSystem files;
  files.put("journal/site.yaml",
            "vocabulary:\n  headings:\n    Fundstücke: learnings\n  ignored: [Wetter]\n"
            "dialects:\n  retro:\n    kind: work\n  work:\n    headings:\n      Rollout: log\n");
  const auto config = build::load_config(files, options_for("journal"));
  text::Diagnostics faults = config.value().diagnostics;
  const journal::Vocabulary vocabulary = build::make_vocabulary(config.value().value, faults);
  CHECK(faults.empty());
  CHECK(vocabulary.heading_role("Fundstücke") == journal::Role::learnings);
  CHECK(vocabulary.meta_field("Wetter") == journal::MetaField::ignored);
  REQUIRE(vocabulary.find_dialect("retro") != nullptr);
  CHECK(vocabulary.dialects().size() == 4);
  CHECK_FALSE(vocabulary.heading_role("Rollout"));
  CHECK(vocabulary.words_of(*vocabulary.find_dialect("work")).heading_role("Rollout") ==
        journal::Role::log);
}

TEST_CASE("a fault in a dialect is reported at its place in site.yaml", "[build]") {
  io::MemoryFileSystem files;
  files.put("journal/site.yaml", "title: T\ndialects:\n  - name: retro\n    kinds: work\n");
  const auto config = build::load_config(files, options_for("journal"));
  text::Diagnostics faults = config.value().diagnostics;
  build::make_vocabulary(config.value().value, faults);
  REQUIRE(faults.size() == 2);
  CHECK(faults[0].rule == text::Rule::config_unknown_key);
  CHECK(faults[0].place.path == "site.yaml");
  CHECK(faults[0].place.begin == text::LineColumn{4, 5});
  CHECK(faults[0].help == "did you mean 'kind'?");
}

TEST_CASE("site.yaml decides how much a rule counts", "[build]") {
  config::Config config;
  config.rules = {{.rule = text::Rule::link_broken, .severity = text::Severity::error},
                  {.rule = text::Rule::date_conflict, .severity = std::nullopt}};
  text::Diagnostics diagnostics{text::make_diagnostic(text::Rule::link_broken, {}, "a"),
                                text::make_diagnostic(text::Rule::date_conflict, {}, "b"),
                                text::make_diagnostic(text::Rule::date_invalid, {}, "c")};
  build::apply_severities(diagnostics, config);
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics[0].severity == text::Severity::error);
  CHECK(diagnostics[1].rule == text::Rule::date_invalid);
}

TEST_CASE("a private role that nobody knows is reported at its place with the nearest", "[build]") {
  io::MemoryFileSystem files;
  files.put("journal/site.yaml",
            "private:\n  roles: [comunication, notes]\n  headings: ['## My Diary:']\n");
  auto config = build::load_config(files, options_for("journal"));
  REQUIRE(config);
  text::Diagnostics said;
  const auto sections = build::make_private_sections(config.value().value, said);
  REQUIRE(said.size() == 1);
  CHECK(said[0].message == "'comunication' is no role of a section");
  CHECK(said[0].help == "did you mean 'communication'?");
  CHECK(said[0].place.begin.line == 2);
  CHECK(said[0].place.begin.column == 11);
  CHECK(sections.roles == std::vector{journal::Role::notes});
}

TEST_CASE("without a word of site.yaml team communication and meta notes are private", "[build]") {
  text::Diagnostics said;
  const auto sections = build::make_private_sections(config::Config(), said);
  CHECK(said.empty());
  CHECK(sections.roles == std::vector{journal::Role::communication});
  CHECK(std::ranges::find(sections.headings, "meta notes") != sections.headings.end());
}
