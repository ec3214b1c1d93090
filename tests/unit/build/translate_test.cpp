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

TEST_CASE("a vocabulary's meaning that nobody knows is reported at its place", "[build]") {
  io::MemoryFileSystem files;
  files.put("journal/site.yaml",
            "vocabulary:\n  headings:\n    Fundstücke: learnings\n    Quatsch: nonsense\n");
  const auto config = build::load_config(files, options_for("journal"));
  REQUIRE(config.value().diagnostics.size() == 1);
  CHECK(config.value().diagnostics[0].place.begin.line == 4);
  CHECK(build::make_vocabulary(config.value().value).heading_role("Fundstücke") ==
        journal::Role::learnings);
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
