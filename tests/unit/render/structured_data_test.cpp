// SPDX-License-Identifier: MIT
// What pages tell those who show them elsewhere: JSON-LD, OpenGraph, and that only a site with an
// address does.
#include "render/structured_data.hpp"

#include <rapidjson/document.h>
#include <string>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using namespace daybook;
using tests::has;
using tests::JournalText;
using tests::RenderedSite;

namespace {

constexpr std::string_view k_journal =
    "-- sessions/2026-01-08-a.md --\n---\ntags: [x]\nduration: 90 min\n---\n"
    "# \\</script>\\<b>&\n\n**Track:** Nets\n\n## Takeaways\n\n- One\n"
    "-- adr/0001-rows.md --\n# 1. Rows\n\n## Status\n\nAccepted\n";

JournalText with_base() {
  JournalText settings;
  settings.config.title = "J";
  settings.config.author = "Ada";
  settings.config.base_url = "https://example.org/j";
  settings.history.files["sessions/2026-01-08-a.md"].last = std::chrono::year{2026} / 2 / 3;
  return settings;
}

/// The text inside of the page's one script of data.
std::string data_of(std::string_view page) {
  constexpr std::string_view k_begin = "<script type=\"application/ld+json\">";
  const std::size_t at = page.find(k_begin);
  if (at == std::string_view::npos) return {};
  const std::size_t begin = at + k_begin.size();
  return std::string(page.substr(begin, page.find("</script>", begin) - begin));
}

}  // namespace

TEST_CASE("a session is a BlogPosting with the way to it", "[render][outside]") {
  const RenderedSite rendered(k_journal, with_base());
  const std::string text = data_of(rendered.at("sessions/2026-01-08-a.html"));
  rapidjson::Document data;
  data.Parse(text.c_str());
  REQUIRE_FALSE(data.HasParseError());
  const auto& graph = data["@graph"];
  REQUIRE(graph.Size() == 2);
  const auto& steps = graph[0]["itemListElement"];
  REQUIRE(steps.Size() == 3);
  CHECK(steps[0]["item"] == "https://example.org/j/");
  CHECK(steps[2]["item"] == "https://example.org/j/sessions/2026-01-08-a.html");
  const auto& post = graph[1];
  CHECK(post["@type"] == "BlogPosting");
  CHECK(post["headline"] == "</script><b>&");
  CHECK(post["datePublished"] == "2026-01-08");
  CHECK(post["dateModified"] == "2026-02-03");
  CHECK(post["timeRequired"] == "PT90M");
  CHECK(post["author"]["name"] == "Ada");
  CHECK(post["keywords"][0] == "x");
}

TEST_CASE("data cannot close its script", "[render][outside]") {
  const RenderedSite rendered(k_journal, with_base());
  for (const auto& [url, page] : rendered.pages()) {
    CAPTURE(url);
    CHECK(data_of(page).find_first_of("<>&") == std::string::npos);
    CHECK(tests::read_page(page).fault.empty());
  }
}

TEST_CASE("a record is an Article, the home page the WebSite, 404.html nothing",
          "[render][outside]") {
  const RenderedSite rendered(k_journal, with_base());
  CHECK(has(data_of(rendered.at("adr/0001-rows.html")), "\"@type\":\"Article\""));
  CHECK(has(data_of(rendered.at("index.html")), "\"@type\":\"WebSite\""));
  CHECK(has(data_of(rendered.at("tracks/nets/index.html")), "\"@type\":\"BreadcrumbList\""));
  CHECK(data_of(rendered.at("404.html")).empty());
}

TEST_CASE("a page says its days and language in OpenGraph's words", "[render][outside]") {
  const RenderedSite rendered(k_journal, with_base());
  const std::string_view page = rendered.at("sessions/2026-01-08-a.html");
  CHECK(has(page, "<meta property=\"og:type\" content=\"article\" />"));
  CHECK(has(page, "<meta property=\"og:locale\" content=\"en_US\" />"));
  CHECK(has(page, "<meta property=\"article:published_time\" content=\"2026-01-08\" />"));
  CHECK(has(page, "<meta property=\"article:modified_time\" content=\"2026-02-03\" />"));
}

TEST_CASE("without an address of the site nothing absolute is said", "[render][outside]") {
  JournalText settings = with_base();
  settings.config.base_url.clear();
  const RenderedSite rendered(k_journal, settings);
  for (const auto& [url, page] : rendered.pages()) {
    CAPTURE(url);
    CHECK(data_of(page).empty());
    CHECK_FALSE(has(page, "og:"));
    CHECK_FALSE(has(page, "rel=\"canonical\""));
    CHECK_FALSE(has(page, "rel=\"alternate\""));
  }
}

TEST_CASE("the locale is the tag's language and region", "[render][outside]") {
  struct Row {
    std::string_view tag;
    std::string_view locale;
  };
  for (const Row& row : {Row{"en", "en_US"}, Row{"en-gb", "en_GB"}, Row{"zh-Hans-CN", "zh_CN"},
                         Row{"zh", "zh_CN"}, Row{"eo", ""}}) {
    CAPTURE(row.tag);
    CHECK(render::open_graph_locale(row.tag) == row.locale);
  }
}

TEST_CASE("the links of 404.html begin with the path of the site's address", "[render][outside]") {
  struct Row {
    std::string base;
    std::string_view style;
  };
  for (const Row& row : {Row{"https://example.org/j", "href=\"/j/assets/daybook.css\""},
                         Row{"https://example.org", "href=\"/assets/daybook.css\""},
                         Row{"", "href=\"assets/daybook.css\""}}) {
    JournalText settings;
    settings.config.base_url = row.base;
    const RenderedSite rendered("-- sessions/a.md --\n# A\n", settings);
    CHECK(has(rendered.at("404.html"), row.style));
    CHECK_FALSE(has(rendered.at("404.html"), "href=\"https://example.org"));
  }
}

TEST_CASE("CNAME holds the host name and nothing else", "[render][outside]") {
  JournalText settings;
  CHECK_FALSE(RenderedSite("-- sessions/a.md --\n# A\n", settings).has("CNAME"));
  settings.config.cname = "journal.example.org";
  CHECK(RenderedSite("-- sessions/a.md --\n# A\n", settings).at("CNAME") ==
        "journal.example.org\n");
}
