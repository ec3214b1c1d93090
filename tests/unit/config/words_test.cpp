// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>

#include "config/config.hpp"
#include "config/word_table.hpp"
#include "support/catch.hpp"
#include "text/duration.hpp"
#include "text/placeholder.hpp"

namespace daybook::config {
namespace {

struct Row {
  std::string_view given;
  std::string_view expected;
};

text::Checked<Config> read(std::string_view text) {
  return read_config(std::make_shared<const text::SourceFile>("site.yaml", std::string(text)));
}

bool has_row(const std::string& key) {
  return std::ranges::find(k_words, key, &WordRow::key) != k_words.end();
}

}  // namespace

TEST_CASE("every word has a key of its own, both languages, and the same places in them",
          "[config]") {
  std::set<std::string_view> keys;
  for (const WordRow& row : k_words) {
    CAPTURE(row.key);
    CHECK(keys.insert(row.key).second);
    CHECK(row.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == row.key.npos);
    CHECK_FALSE(row.english.empty());
    CHECK_FALSE(row.chinese.empty());
    CHECK(text::placeholders_of(row.english) == text::placeholders_of(row.chinese));
    if (row.key.ends_with("_one"))
      CHECK(has_row(std::string(row.key.substr(0, row.key.size() - 4))));
  }
}

TEST_CASE("Chinese words have no English ones among them", "[config]") {
  constexpr std::array<std::string_view, 4> k_names{"README", "Markdown", "JavaScript", "L0 到 L5"};
  for (const WordRow& row : k_words) {
    std::string left(row.chinese);
    for (const std::string_view name : k_names) {
      if (const auto at = left.find(name); at != left.npos) left.erase(at, name.size());
    }
    CAPTURE(row.key, row.chinese);
    CHECK(std::ranges::none_of(left, [](char c) { return c >= 'a' && c <= 'z'; }));
  }
}

TEST_CASE("the first part of the language's tag chooses the words, and English is for all others",
          "[config]") {
  for (const Row& row :
       {Row{"", "Sessions"}, Row{"en", "Sessions"}, Row{"en-GB", "Sessions"}, Row{"de", "Sessions"},
        Row{"zh", "学习记录"}, Row{"zh-CN", "学习记录"}, Row{"zh-Hant-TW", "学习记录"},
        Row{"ZH-cn", "学习记录"}, Row{"zha", "Sessions"}}) {
    CAPTURE(row.given);
    CHECK(Words(row.given)["sessions"] == row.expected);
  }
  CHECK(Config{}.words["sessions"] == "Sessions");
  CHECK(read("language: zh-CN").value.words["sessions"] == "学习记录");
}

TEST_CASE("a number decides between one and many, and stands where the language has it",
          "[config]") {
  const Words english;
  const Words chinese("zh");
  CHECK(english.count("n_sessions", 1) == "1 session");
  CHECK(english.count("n_sessions", 0) == "0 sessions");
  CHECK(chinese.count("n_sessions", 1) == "1 篇记录");
  CHECK(english.fill("in_sessions_last", "Monday", 3) == "in 3 sessions, last Monday");
  CHECK(english.duration(150) == "2 h 30 min");
  CHECK(english.duration(45) == "45 min");
  CHECK(chinese.duration(180) == "3 小时");
}

TEST_CASE("a duration is read again as it is written", "[config]") {
  for (const std::string_view language : {"en", "zh"}) {
    for (const int minutes : {1, 45, 60, 90, 180, 1439}) {
      CAPTURE(language, minutes);
      const std::string written = Words(language).duration(static_cast<std::uint64_t>(minutes));
      CHECK(text::parse_duration(written) == std::chrono::minutes(minutes));
    }
  }
}

TEST_CASE("a name that has no word is shown as it is", "[config]") {
  CHECK(Words("zh").named("state", "stale") == "已过期");
  CHECK(Words("zh").named("state", "elsewhere") == "elsewhere");
  CHECK(Words("zh").named("stat", "e_stale") == "e_stale");
}

TEST_CASE("site.yaml puts words of its own over those of the language", "[config]") {
  const auto [german, none] =
      read("words:\n  sessions: Sitzungen\n  n_sessions_one: eine Sitzung ({1})\nlanguage: de\n");
  CHECK(none.empty());
  CHECK(german.words["sessions"] == "Sitzungen");
  CHECK(german.words.count("n_sessions", 1) == "eine Sitzung (1)");
  CHECK(german.words["tracks"] == "Tracks");
  const auto [chinese, nothing] = read("language: zh\nwords: {tracks: 路线, gaps: }\n");
  CHECK(chinese.words["tracks"] == "路线");
  CHECK(chinese.words["gaps"] == "薄弱点");
}

TEST_CASE("a word that nobody says, and one that loses a value, are errors of site.yaml",
          "[config]") {
  struct Bad {
    std::string_view text;
    std::string_view message;
    std::string_view help;
  };
  for (const Bad& row :
       {Bad{"words: {sesions: Sitzungen}", "the site has no word 'sesions'",
            "did you mean 'sessions'?"},
        Bad{"words: {part_of: 'Teil {1}'}",
            "the places for values are {1} here, and have to be "
            "{1}, {2}",
            "in English it is \"Part {1} of {2}\""},
        Bad{"words: {sessions: '{1} Sitzungen'}",
            "the places for values are {1} here, and have to be none",
            "in English it is \"Sessions\""},
        Bad{"words: [Sitzungen]", "words are a mapping, not a list",
            "write lines like sessions: Sitzungen; 'daybook explain words' lists them all"}}) {
    CAPTURE(row.text);
    const auto [config, diagnostics] = read(row.text);
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].message == row.message);
    CHECK(diagnostics[0].help == row.help);
    CHECK(config.words["sessions"] == "Sessions");
  }
}

TEST_CASE("the list for translators is a site.yaml that says what is said anyway", "[config]") {
  const auto [config, diagnostics] = read(words_as_yaml());
  CHECK(diagnostics.empty());
  REQUIRE(config.own_words.size() == k_words.size());
  for (const OwnWord& own : config.own_words)
    CHECK(own.text == k_words[own.word.index].english);
}

}  // namespace daybook::config
