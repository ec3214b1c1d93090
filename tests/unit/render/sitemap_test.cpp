// SPDX-License-Identifier: MIT
#include "render/sitemap.hpp"

#include <tinyxml2.h>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"
#include "unit/render/sample_journal.hpp"

using daybook::render::count_sitemaps;
using daybook::render::sitemap;
using daybook::render::sitemap_part;
using daybook::render::sitemap_part_url;
using daybook::render::SitemapLimits;
using daybook::tests::JournalText;
using daybook::tests::k_sample_journal;
using daybook::tests::RenderedSite;

namespace {

JournalText with_base() {
  JournalText settings;
  settings.config.base_url = "https://example.org/journal";
  settings.clock = std::chrono::year{2026} / 1 / 20;
  settings.future = daybook::site::Future::publish;
  return settings;
}

}  // namespace

TEST_CASE("the sitemap names every page but 404.html, absolutely, with its real day", "[render]") {
  const RenderedSite rendered(k_sample_journal, with_base());
  const std::string xml(rendered.at("sitemap.xml"));
  tinyxml2::XMLDocument document;
  REQUIRE(document.Parse(xml.c_str()) == tinyxml2::XML_SUCCESS);
  std::size_t urls = 0;
  for (const auto* url = document.RootElement()->FirstChildElement("url"); url != nullptr;
       url = url->NextSiblingElement("url")) {
    const std::string location = url->FirstChildElement("loc")->GetText();
    CAPTURE(location);
    CHECK(location.starts_with("https://example.org/journal/"));
    CHECK(location.find("404") == std::string::npos);
    ++urls;
  }
  CHECK(urls == rendered.pages().size() - 1);
  const auto has = [&](std::string_view text) { return xml.find(text) != std::string::npos; };
  CHECK(has("/sessions/2026-01-08-spans.html</loc><lastmod>2026-01-08</lastmod>"));
  // A session of the future was not changed in the future.
  CHECK(has("/sessions/2026-02-03-strings.html</loc><lastmod>2026-01-20</lastmod>"));
  CHECK(has("/sessions/undated.html</loc></url>"));
}

TEST_CASE("a sitemap that is too long is an index of several, which have each page once",
          "[render]") {
  const RenderedSite rendered(k_sample_journal, with_base());
  struct Row {
    SitemapLimits limits;
    std::size_t least_parts;
  };
  const std::string whole(rendered.at("sitemap.xml"));
  for (const Row& row :
       {Row{{.pages = 7, .bytes = 50'000'000}, 3}, Row{{.pages = 50'000, .bytes = 1'000}, 3},
        Row{{.pages = 50'000, .bytes = 1}, 20}}) {
    const std::size_t count = count_sitemaps(rendered.context(), rendered.plan(), row.limits);
    CHECK(count >= row.least_parts);
    const std::string index = sitemap(rendered.context(), rendered.plan(), row.limits);
    std::string entries;
    for (std::size_t i = 0; i < count; ++i) {
      const std::string part = sitemap_part(rendered.context(), rendered.plan(), i, row.limits);
      tinyxml2::XMLDocument document;
      CHECK(document.Parse(part.c_str()) == tinyxml2::XML_SUCCESS);
      CHECK((row.limits.bytes == 1 || part.size() <= row.limits.bytes));
      const std::size_t begin = part.find("  <url>");
      entries += part.substr(begin, part.find("</urlset>") - begin);
      const std::string address =
          "https://example.org/journal/sitemap/" + std::to_string(i + 1) + ".xml";
      CHECK(sitemap_part_url(i).path() == "sitemap/" + std::to_string(i + 1) + ".xml");
      CHECK(index.find("<sitemap><loc>" + address + "</loc></sitemap>") != std::string::npos);
    }
    CHECK(whole.find(entries) != std::string::npos);
    CHECK(index.find("</sitemapindex>") != std::string::npos);
  }
  CHECK(count_sitemaps(rendered.context(), rendered.plan()) == 1);
}

TEST_CASE("robots.txt names the sitemap when there is one", "[render]") {
  CHECK(RenderedSite("", with_base()).at("robots.txt") ==
        "User-agent: *\nAllow: /\nSitemap: https://example.org/journal/sitemap.xml\n");
  CHECK(RenderedSite("").at("robots.txt") == "User-agent: *\nAllow: /\n");
}
