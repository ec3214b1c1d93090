// SPDX-License-Identifier: MIT
// What holds for every page of any site.
#include <algorithm>
#include <map>
#include <set>

#include "support/catch.hpp"
#include "text/url.hpp"
#include "unit/render/rendered_site.hpp"
#include "unit/render/sample_journal.hpp"

using daybook::tests::JournalText;
using daybook::tests::k_sample_journal;
using daybook::tests::PageFacts;
using daybook::tests::read_page;
using daybook::tests::RenderedSite;

namespace {

std::map<std::string, PageFacts> facts_of(const RenderedSite& rendered) {
  std::map<std::string, PageFacts> facts;
  for (const auto& [url, html] : rendered.pages())
    facts.emplace(url, read_page(html));
  return facts;
}

JournalText raw_and_based() {
  JournalText settings;
  settings.config.base_url = "https://example.org/journal";
  settings.config.raw_html = daybook::config::RawHtml::allow;
  settings.config.author = "A <b> & C";
  settings.config.footer = "Foot & \"note\"";
  settings.config.home = "Hello <there>";
  settings.config.description = "What I \"learned\"";
  settings.config.repository = "https://example.org/repo";
  settings.config.navigation = {{"About", "README.md"}, {"Elsewhere", "https://example.com/?a&b"}};
  return settings;
}

}  // namespace

TEST_CASE("every page renders without a fault and is well-formed", "[render]") {
  for (const JournalText& settings : {JournalText{}, raw_and_based()}) {
    const RenderedSite rendered(k_sample_journal, settings);
    CHECK(daybook::tests::brief(rendered.diagnostics()).empty());
    for (const auto& [url, facts] : facts_of(rendered)) {
      CAPTURE(url);
      CHECK(facts.fault.empty());
    }
  }
}

TEST_CASE("every page has one h1, first of all headings, and no level is jumped over", "[render]") {
  const RenderedSite rendered(k_sample_journal);
  for (const auto& [url, facts] : facts_of(rendered)) {
    CAPTURE(url);
    REQUIRE_FALSE(facts.headings.empty());
    CHECK(facts.headings.front() == 1);
    CHECK(std::ranges::count(facts.headings, 1) == 1);
    for (std::size_t i = 1; i < facts.headings.size(); ++i) {
      CHECK(facts.headings[i] <= facts.headings[i - 1] + 1);
    }
  }
}

TEST_CASE("the head of every page says what the page is", "[render]") {
  const RenderedSite rendered(k_sample_journal);
  for (const auto& [url, html] : rendered.pages()) {
    CAPTURE(url);
    CHECK(html.find("<meta name=\"description\" content=\"\"") == std::string::npos);
    CHECK(html.find("<meta name=\"description\" content=\"") != std::string::npos);
  }
}

TEST_CASE("ids are unique on every page", "[render]") {
  const RenderedSite rendered(k_sample_journal);
  for (const auto& [url, facts] : facts_of(rendered)) {
    CAPTURE(url);
    CHECK(std::set(facts.ids.begin(), facts.ids.end()).size() == facts.ids.size());
  }
}

TEST_CASE("every relative link leads to an output and to an id on it", "[render]") {
  const RenderedSite rendered(k_sample_journal);
  const auto facts = facts_of(rendered);
  std::size_t followed = 0;
  for (const auto& [url, page] : facts) {
    for (const std::string& href : page.hrefs) {
      CAPTURE(url, href);
      const auto parts = daybook::text::split_link(href);
      if (!parts.scheme.empty()) continue;
      ++followed;
      CHECK_FALSE(href.starts_with("/"));
      const auto path = parts.path.empty() ? std::optional(url)
                                           : daybook::text::resolve_path(
                                                 url, daybook::text::percent_decode(parts.path));
      REQUIRE(path);
      const bool is_file = std::ranges::any_of(
          rendered.site().assets, [&](const auto& asset) { return asset.url.path() == *path; });
      if (is_file) continue;
      REQUIRE(rendered.has(*path));
      if (parts.fragment.empty()) continue;
      const auto& ids = facts.at(*path).ids;
      CHECK(std::ranges::count(ids, daybook::text::percent_decode(parts.fragment)) == 1);
    }
  }
  CHECK(followed > 300);
}

TEST_CASE("a page has scripts and styles from files only, and a policy against others",
          "[render]") {
  const RenderedSite rendered(k_sample_journal, raw_and_based());
  for (const auto& [url, html] : rendered.pages()) {
    CAPTURE(url);
    for (std::size_t at = html.find("<script"); at != std::string::npos;
         at = html.find("<script", at + 1)) {
      // Only the reader's choice of colours is set before the page is drawn.  What is said to
      // search engines is data.
      const std::string_view script = std::string_view(html).substr(at, html.find('>', at) - at);
      CHECK((script.starts_with("<script defer=\"\" src=\"") ||
             script.ends_with("assets/theme.js\"") ||
             script == "<script type=\"application/ld+json\""));
    }
    CHECK(html.find("<style") == std::string::npos);
    CHECK(html.find(" style=") == std::string::npos);
    CHECK(html.find("Content-Security-Policy") < html.find("<link"));
    CHECK(html.find("default-src 'none'; connect-src 'self'; script-src 'self' file:; style-src "
                    "'self' file:; font") != std::string::npos);
  }
}

TEST_CASE("404.html is shown at any depth, so its links begin with the address's path",
          "[render]") {
  const RenderedSite rendered(k_sample_journal, raw_and_based());
  const PageFacts facts = read_page(rendered.at("404.html"));
  CHECK(facts.hrefs.size() > 8);
  for (const std::string& href : facts.hrefs) {
    CAPTURE(href);
    CHECK((href.starts_with("/") || href.starts_with("https://") || href == "#page.main"));
  }
  CHECK(rendered.at("404.html").find("canonical") == std::string_view::npos);
}
