// SPDX-License-Identifier: MIT
// Every key of site.yaml by a variable: which, how its value is read, and what goes first.
#include "config/environment.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <set>
#include <string>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

namespace daybook::config {
namespace {

text::Checked<Config> read(const Variables& variables, std::string_view yaml = {}) {
  return read_config(std::make_shared<const text::SourceFile>("site.yaml", std::string(yaml)),
                     variables);
}

/// `path:line:column message (help)` of each message.
std::string complaints(const Variables& variables, std::string_view yaml = {}) {
  std::string out;
  for (const text::Diagnostic& each : read(variables, yaml).diagnostics)
    out += fmt::format("{}:{}:{} {} ({})\n", each.place.path, each.place.begin.line,
                       each.place.begin.column, each.message, each.help);
  return out;
}

}  // namespace

TEST_CASE("each key has a variable of its own, named after it", "[config][environment]") {
  CHECK(variable_of("base_url") == "DAYBOOK_BASE_URL");
  CHECK(variable_of("look.accent_dark") == "DAYBOOK_LOOK_ACCENT_DARK");
  std::set<std::string> names;
  for (const Key& key : config_keys()) {
    CAPTURE(key.name);
    CHECK(names.insert(variable_of(key.name)).second);
  }
}

TEST_CASE("each key's variable is read", "[config][environment]") {
  for (const Key& key : config_keys()) {
    const std::string name = variable_of(key.name);
    CAPTURE(name);
    CHECK(complaints({{name, "  "}}).empty());
    // Whatever it says is said of the variable; most keys have something against a list in a map.
    for (const auto& each : read({{name, "{x: [[1]]}"}}).diagnostics) {
      CHECK(
          (each.rule == text::Rule::config_invalid || each.rule == text::Rule::config_unknown_key));
      CHECK(each.place.path == name);
    }
  }
}

TEST_CASE("a value is the text as it stands, a list or mapping is YAML", "[config][environment]") {
  const auto [config, diagnostics] = read({{"DAYBOOK_BASE_URL", "https://example.org/j/"},
                                           {"DAYBOOK_EXCLUDE", "[drafts/, \"*.x, y\"]"},
                                           {"DAYBOOK_FEED_LIMIT", "7"},
                                           {"DAYBOOK_FOLDERS_TRACKS", "paths"},
                                           {"DAYBOOK_LOOK_ACCENT", "#0b5a66"},
                                           {"DAYBOOK_RULES", "{link-broken: error}"},
                                           {"DAYBOOK_SEARCH", "false"},
                                           {"DAYBOOK_TITLE", "[a]: b # {c"},
                                           {"HOME", "/home/ada"}});
  CHECK(diagnostics.empty());
  CHECK(config.base_url == "https://example.org/j");
  CHECK(config.exclude == std::vector<std::string>{"drafts/", "*.x, y"});
  CHECK(config.feed_limit == 7);
  CHECK(config.tracks == std::vector<std::string>{"paths"});
  CHECK(config.look.light.accent.value.has_value());
  CHECK(config.rules.size() == 1);
  CHECK_FALSE(config.search);
  CHECK(config.title == "[a]: b # {c");
}

TEST_CASE("a variable goes before site.yaml, whose value is still checked",
          "[config][environment]") {
  const Variables variables{{"DAYBOOK_TITLE", "From outside"},
                            {"DAYBOOK_VOCABULARY_HEADINGS", "{Aha: learnings}"},
                            {"DAYBOOK_DESCRIPTION", ""}};
  const auto read_both = read(variables,
                              "title: From inside\ndescription: Kept\n"
                              "vocabulary:\n  headings:\n    Oho: gaps\n");
  CHECK(read_both.value.title == "From outside");
  CHECK(read_both.value.description == "Kept");
  REQUIRE(read_both.value.vocabulary.size() == 1);
  CHECK(read_both.value.vocabulary.front().word == "Aha");
  CHECK(complaints({{"DAYBOOK_SEARCH", "true"}}, "search: perhaps\n") ==
        "site.yaml:1:9 'perhaps' is neither true nor false (write true or false)\n");
}

TEST_CASE("a value that cannot be used is told with its variable", "[config][environment]") {
  CHECK(complaints({{"DAYBOOK_LOOK_ACCENT", "reddish"}}) ==
        "DAYBOOK_LOOK_ACCENT:1:22 'reddish' is no colour (write it as \"#0b5a66\", in quotes since "
        "# begins a comment)\n");
  CHECK(complaints({{"DAYBOOK_TITLE", "\xff\xfe"}})
            .ends_with("the value of 'DAYBOOK_TITLE' is not UTF-8 (set it in a shell whose locale "
                       "is UTF-8)\n"));
  CHECK(complaints({{"DAYBOOK_TITLE", ""}}).empty());
  const auto diagnostics = read({{"DAYBOOK_EXCLUDE", "[a, {b"}}).diagnostics;
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.front().place.path == "DAYBOOK_EXCLUDE");
}

TEST_CASE("a variable that nobody knows is told with the nearest, without its value",
          "[config][environment]") {
  struct Row {
    std::string name;
    std::string help;
  };
  for (const Row& row : {
           Row{"DAYBOOK_TITEL", "did you mean 'DAYBOOK_TITLE'?"},
           Row{"DAYBOOK_URL", "did you mean 'DAYBOOK_BASE_URL'?"},
           Row{"DAYBOOK_X9Q",
               "the variables are named after the keys of site.yaml, as DAYBOOK_BASE_URL is"},
       }) {
    const auto read_one = read({{row.name, "s3cret"}});
    REQUIRE(read_one.diagnostics.size() == 1);
    const text::Diagnostic& said = read_one.diagnostics.front();
    CHECK(said.rule == text::Rule::config_unknown_key);
    CHECK(said.place.path == row.name);
    CHECK(said.help == row.help);
    CHECK(text::format_text(said, text::Color::no).find("s3cret") == std::string::npos);
  }
}

}  // namespace daybook::config
