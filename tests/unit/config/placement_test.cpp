// SPDX-License-Identifier: MIT
#include "config/placement.hpp"

#include <array>
#include <string>
#include <string_view>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

namespace daybook::config {
namespace {

struct Row {
  std::string_view path;
  std::string_view expected;
};

std::string placed(std::string_view path, const Config& config = {}) {
  constexpr std::array<std::string_view, 4> k_names{"sessions", "decisions", "tracks", "other"};
  const FilePlace place = place_file(path, config);
  std::string out(k_names.at(static_cast<std::size_t>(place.room)));
  if (!place.track.empty()) out += " " + place.track;
  if (!place.module.empty()) out += "/" + place.module;
  return out;
}

}  // namespace

TEST_CASE("a file lies where its folders' names say", "[config]") {
  for (const auto& [path, expected] : std::array{
           Row{"2026-01-08.md", "other"},
           Row{"", "other"},
           Row{"sessions.md", "other"},
           Row{"notes/sessions", "other"},
           Row{"sessions/2026-01-08.md", "sessions"},
           Row{"docs/Sessions/2026-02/a.md", "sessions"},
           Row{"content/sessions/2026-01-08/session-notes.md", "sessions"},
           Row{"my-sessions/a.md", "other"},
           Row{"journal/2026/a.md", "sessions"},
           Row{"docs/weekly/week1.md", "sessions"},
           Row{"周报/2026-W02.md", "sessions"},
           Row{"session-logs/a.md", "sessions"},
           Row{"session_logs/a.md", "sessions"},
           Row{"_session_logs/a.md", "sessions"},
           Row{"08-Learning-Log/a.md", "sessions"},
           Row{"Daily Notes/a.md", "sessions"},
           Row{"_posts/a.md", "sessions"},
           Row{"posts/a.md", "other"},
           Row{"worklog/a.md", "sessions"},
           Row{"WorkLogs/a.md", "sessions"},
           Row{"devlog/a.md", "sessions"},
           Row{"learning-log/a.md", "sessions"},
           Row{"logs/week-03.md", "sessions"},
           Row{"docs/工作日志/a.md", "sessions"},
           Row{"adr/0001-x.md", "decisions"},
           Row{"docs/ADR/0001-x.md", "decisions"},
           Row{"doc/adrs/x.md", "decisions"},
           Row{"docs/decisions/x.md", "decisions"},
           Row{"architecture-decisions/x.md", "decisions"},
           Row{"packages/core/docs/adr/x.md", "decisions"},
           Row{"tracks/README.md", "tracks"},
           Row{"tracks/01-Frameworks/concepts.md", "tracks 01-Frameworks"},
           Row{"tracks/04-Agent/Evaluation/INDEX.md", "tracks 04-Agent/Evaluation"},
           Row{"tracks/04-Agent/Evaluation/img/x.png", "tracks 04-Agent/Evaluation"},
           Row{"Tracks/轨道/模块/笔记.md", "tracks 轨道/模块"},
           Row{"day-07/notes.md", "other"},
           Row{"progress/tracker.md", "other"},
       }) {
    CAPTURE(path);
    CHECK(placed(path) == expected);
  }
}

TEST_CASE("a folder of sessions is known in other languages, and under an emoji or a number",
          "[config]") {
  for (const std::string_view folder : {"Lerntagebuch",
                                        "Tagebuch",
                                        "Sitzungen",
                                        "Diario",
                                        "diário",
                                        "DIÁRIO",
                                        "sesiones",
                                        "Sessões",
                                        "Séances",
                                        "Journal de bord",
                                        "journal-de-bord",
                                        "学習記録",
                                        "学習日記",
                                        "日記",
                                        "学习日志",
                                        "会话",
                                        "공부일지",
                                        "일지",
                                        "Дневник",
                                        "log",
                                        "Log",
                                        "📓 Journal",
                                        "📓Journal",
                                        "🗓️ Sitzungen",
                                        "01 📓 Journal",
                                        "02_Tagebuch"}) {
    CAPTURE(folder);
    CHECK(placed(std::string(folder) + "/2026-01-08.md") == "sessions");
    CHECK(placed("notes/" + std::string(folder) + "/2026/a.md") == "sessions");
  }
  for (const std::string_view folder :
       {"📓", "📓 Notes", "Dialog", "catalog", "changelog", "blog", "Diarios de viaje", "123", "学习",
        "My Journal", "📓 Journal club"}) {
    CAPTURE(folder);
    CHECK(placed(std::string(folder) + "/a.md") == "other");
  }
  // Marks written apart from their letters, as some file systems keep them.
  CHECK(placed("se\xCC\x81"
               "ances/a.md") == "sessions");
}

TEST_CASE("of several known folders the innermost counts", "[config]") {
  CHECK(placed("sessions/adr/x.md") == "decisions");
  CHECK(placed("adr/sessions/x.md") == "sessions");
  CHECK(placed("sessions/tracks/T/x.md") == "tracks T");
  CHECK(placed("tracks/T/M/sessions/x.md") == "sessions T/M");
  CHECK(placed("tracks/T/adr/2026/x.md") == "decisions T");
  CHECK(placed("tracks/A/B/tracks/T/x.md") == "tracks T");
}

TEST_CASE("site.yaml adds folders by name or by path", "[config]") {
  Config config;
  config.sessions = {"Lab Notes", "notes/shifts/"};
  config.decisions = {"RFCs"};
  config.tracks = {"subjects"};
  CHECK(placed("x/lab notes/a.md", config) == "sessions");
  CHECK(placed("notes/shifts/a.md", config) == "sessions");
  CHECK(placed("notes/shifts/deep/a.md", config) == "sessions");
  CHECK(placed("x/notes/shifts/a.md", config) == "other");
  CHECK(placed("shifts/a.md", config) == "other");
  CHECK(placed("rfcs/a.md", config) == "decisions");
  CHECK(placed("subjects/Physics/a.md", config) == "tracks Physics");
  CHECK(placed("sessions/a.md", config) == "sessions");
}

TEST_CASE("what tools and others made is left out, with all below it", "[config]") {
  Config config;
  config.output = "public/site";
  for (const std::string_view path :
       {"node_modules", "a/node_modules/b.md", "bower_components/x.md", "_site/index.md",
        "public/site", "public/site/a.md", "logseq/bak/a.md", "a/logseq/bak/b.md"}) {
    CAPTURE(path);
    CHECK(is_excluded(path, config));
  }
  for (const std::string_view path : {"build.md", "building/x.md", "public/a.md", "public/sites",
                                      "x/public/site", "sessions", "logseq/a.md", "bak/a.md"}) {
    CAPTURE(path);
    CHECK_FALSE(is_excluded(path, config));
  }
}

TEST_CASE("exclude leaves out what its patterns fit, with all below it", "[config]") {
  Config config;
  config.exclude = {"drafts/", "*.tmp.md", "/top", "docs/**/old"};
  for (const std::string_view path : {"drafts/a.md", "x/drafts/b/c.md", "a.tmp.md", "x/b.tmp.md",
                                      "top/a.md", "docs/old/a.md", "docs/a/b/old"}) {
    CAPTURE(path);
    CHECK(is_excluded(path, config));
  }
  for (const std::string_view path :
       {"drafts.md", "my-drafts/a.md", "x/top", "x/docs/old", "docs/older"}) {
    CAPTURE(path);
    CHECK_FALSE(is_excluded(path, config));
  }
}

TEST_CASE("a pattern fits a path as in a shell", "[config]") {
  struct Pattern {
    std::string_view pattern;
    std::string_view path;
    bool fits;
  };
  for (const auto& [pattern, path, fits] : std::array{
           Pattern{"a/b", "a/b", true},
           Pattern{"a/b", "a/bc", false},
           Pattern{"a/b", "x/a/b", false},
           Pattern{"foo.md", "foo.md", true},
           Pattern{"foo.md", "a/b/foo.md", true},
           Pattern{"foo.md", "xfoo.md", false},
           Pattern{"foo.md", "a/xfoo.md", false},
           Pattern{"/foo.md", "foo.md", true},
           Pattern{"/foo.md", "a/foo.md", false},
           Pattern{"*", "a", true},
           Pattern{"*", "a/b", true},
           Pattern{"a/*", "a/b", true},
           Pattern{"a/*", "a/b/c", false},
           Pattern{"a/*/c", "a/b/c", true},
           Pattern{"a/*/c", "a/b/b/c", false},
           Pattern{"a/*b*/c", "a/xbx/c", true},
           Pattern{"a/*.md", "a/x.y.md", true},
           Pattern{"a/?", "a/b", true},
           Pattern{"a/?", "a/", false},
           Pattern{"a?b", "a/b", false},
           Pattern{"a/**", "a/b/c", true},
           Pattern{"a/**", "a", false},
           Pattern{"a/**/c", "a/c", true},
           Pattern{"a/**/c", "a/b/b/c", true},
           Pattern{"a/**/c", "a/bc", false},
           Pattern{"**/c", "c", true},
           Pattern{"**/c", "a/b/c", true},
           Pattern{"**/c", "a/bc", false},
           Pattern{"**/a/**/c", "x/a/y/z/c", true},
           Pattern{"**/*.md", "a/b.md", true},
           Pattern{"**/a*/b", "a1/a2/b", true},
           Pattern{"a**b/c", "ax/yb/c", true},
           Pattern{"a/", "a", true},
           Pattern{"a/", "x/a", true},
           Pattern{"a/", "a/b/c", true},
           Pattern{"a/", "ab", false},
           Pattern{"a/b/", "a/b/c", true},
           Pattern{"", "a", false},
           Pattern{"A", "a", false},
           Pattern{"/", "a", false},
       }) {
    CAPTURE(pattern, path);
    CHECK(matches_glob(pattern, path) == fits);
  }
}

TEST_CASE("a pattern full of stars ends in time", "[config]") {
  std::string pattern = "x/";
  for (int i = 0; i < 200; ++i)
    pattern += "*a";
  CHECK_FALSE(matches_glob(pattern, "x/" + std::string(2'000, 'a') + "b"));
  std::string deep;
  for (int i = 0; i < 100; ++i)
    deep += "**/a/";
  CHECK_FALSE(matches_glob(deep + "b", std::string(400, 'a')));
}

}  // namespace daybook::config
