// SPDX-License-Identifier: MIT
// Whole sites in other words than English.
#include <string_view>
#include <vector>

#include "config/word_table.hpp"
#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"
#include "unit/render/sample_journal.hpp"

using namespace daybook;

TEST_CASE("a site speaks the language that site.yaml puts into words", "[words]") {
  tests::JournalText german;
  german.config.language = "de";
  const std::vector<config::OwnWord> own{{"sessions", "Sitzungen"},
                                         {"n_sessions_one", "{1} Sitzung"},
                                         {"n_sessions", "{1} Sitzungen"},
                                         {"skip_link", "Zum Text"},
                                         {"next_session", "Nächste Sitzung"}};
  german.config.words = config::Words("de", own);
  const tests::RenderedSite site(tests::k_sample_journal, german);
  const std::string_view home = site.at("index.html");
  CHECK(tests::has(home, "<html lang=\"de\""));
  CHECK(tests::has(home, "Zum Text"));
  CHECK(tests::has(home, ">Sitzungen</a>"));
  CHECK(tests::has(site.at("sessions/index.html"), "<h1>Sitzungen</h1>"));
  CHECK(tests::has(site.at("sessions/2026-01-08-spans.html"), "Nächste Sitzung"));
  // What is not put into words stays English.
  CHECK(tests::has(home, ">Tracks</a>"));
}

TEST_CASE("feeds, calendars, previews and drawings are in the site's language", "[words]") {
  tests::JournalText chinese;
  chinese.config.language = "zh-CN";
  chinese.config.words = config::Words("zh-CN");
  chinese.config.base_url = "https://journal.example";
  const tests::RenderedSite site(tests::k_sample_journal, chinese);
  CHECK(tests::has(site.at("reviews.xml"), "<title>复习 · "));
  CHECK(tests::has(site.at("reviews.ics"), "SUMMARY:补上薄弱点："));
  CHECK(tests::has(site.at("tracks/01-memory/feed.xml"), "的学习记录</description>"));
  CHECK(tests::has(site.at("badges/capabilities.svg"), "能力"));
  CHECK(tests::has(site.at("data/previews/0.js"), "\"学习记录\""));
  CHECK(tests::has(site.at("progress/index.html"), "每列一周"));
  CHECK(tests::has(site.at("graph/index.html"), "每个链接一条曲线"));
}

TEST_CASE("what scripts say, and what is said around a text, is in the site's language",
          "[words]") {
  tests::JournalText chinese;
  chinese.config.words = config::Words("zh-CN");
  chinese.config.home = "| a |\n|---|\n| b |";
  const tests::RenderedSite site(
      "-- sessions/2026-01-02-a.md --\n# A\n\n$$\nx\n$$\n\n> [!tip]\n> b\n", chinese);
  const std::string_view page = site.at("sessions/2026-01-02-a.html");
  for (const std::string_view part :
       {"data-copied=\"已复制\"", "data-anchor=\"本节链接\"", "data-hint=\"输入词语或其开头。",
        "data-many=\"{n} 条结果\"", "data-kind-session=\"学习记录\"", ">搜索</a>", "阅读约 1 分钟",
        "aria-label=\"公式\"", ">提示</p>"}) {
    CAPTURE(part);
    CHECK(tests::has(page, part));
  }
  CHECK(tests::has(site.at("search/index.html"), "</a>（按时间）</li>"));
  CHECK(tests::has(site.at("index.html"), "role=\"group\" aria-label=\"表格\""));
}
