// SPDX-License-Identifier: MIT
// RSS as feed readers and the W3C's validator want it: a case a rule.
#include "render/feed.hpp"

#include <algorithm>
#include <fmt/format.h>

#include <tinyxml2.h>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"
#include "unit/render/sample_journal.hpp"

using daybook::tests::JournalText;
using daybook::tests::k_sample_journal;
using daybook::tests::RenderedSite;
using tinyxml2::XMLElement;

namespace {

JournalText settings_with_base() {
  JournalText settings;
  settings.config.title = "Bytes & bits";
  settings.config.description = "What I learn";
  settings.config.author = "Ada";
  settings.config.base_url = "https://example.org/journal";
  return settings;
}

/// A feed of a site, parsed.
class Feed {
 public:
  Feed(const RenderedSite& rendered, std::string_view url) : xml_(rendered.at(url)) {
    REQUIRE(document_.Parse(xml_.c_str()) == tinyxml2::XML_SUCCESS);
  }
  const std::string& xml() const { return xml_; }
  const XMLElement& rss() const { return *document_.RootElement(); }
  const XMLElement& channel() const { return *rss().FirstChildElement("channel"); }
  std::vector<const XMLElement*> items() const {
    std::vector<const XMLElement*> items;
    for (const auto* item = channel().FirstChildElement("item"); item != nullptr;
         item = item->NextSiblingElement("item")) {
      items.push_back(item);
    }
    return items;
  }

 private:
  std::string xml_;
  tinyxml2::XMLDocument document_;
};

std::string text_of(const XMLElement& parent, const char* name) {
  const XMLElement* const element = parent.FirstChildElement(name);
  if (element == nullptr) return "none";
  std::string text;
  for (const auto* node = element->FirstChild(); node != nullptr; node = node->NextSibling()) {
    text += node->Value();
  }
  return text;
}

std::vector<std::string> names_of(const XMLElement& parent) {
  std::vector<std::string> names;
  for (const auto* each = parent.FirstChildElement(); each != nullptr;
       each = each->NextSiblingElement()) {
    names.emplace_back(each->Name());
  }
  return names;
}

}  // namespace

TEST_CASE("the channel says what it is, from where, when and by what", "[render][feed]") {
  const RenderedSite rendered(k_sample_journal, settings_with_base());
  const Feed feed(rendered, "feed.xml");
  CHECK(feed.rss().Attribute("version", "2.0") != nullptr);
  CHECK(text_of(feed.channel(), "title") == "Bytes & bits");
  CHECK(text_of(feed.channel(), "link") == "https://example.org/journal/");
  CHECK(text_of(feed.channel(), "description") == "What I learn");
  CHECK(text_of(feed.channel(), "language") == "en");
  CHECK(text_of(feed.channel(), "lastBuildDate") == "Tue, 30 Jun 2026 00:00:00 +0000");
  CHECK(text_of(feed.channel(), "generator") == "daybook 1.2.3");
  CHECK(text_of(feed.channel(), "docs") == "https://www.rssboard.org/rss-specification");
  const XMLElement* const self = feed.channel().FirstChildElement("atom:link");
  REQUIRE(self != nullptr);
  CHECK(self->Attribute("rel", "self") != nullptr);
  CHECK(self->Attribute("type", "application/rss+xml") != nullptr);
  CHECK(self->Attribute("href", "https://example.org/journal/feed.xml") != nullptr);
}

TEST_CASE("the channel has a description even where the journal has none", "[render][feed]") {
  JournalText settings = settings_with_base();
  settings.config.description.clear();
  const RenderedSite rendered(k_sample_journal, settings);
  CHECK(text_of(Feed(rendered, "feed.xml").channel(), "description") == "Bytes & bits");
}

TEST_CASE("an item's parts stand in order, the description before the text", "[render][feed]") {
  const RenderedSite rendered(k_sample_journal, settings_with_base());
  const Feed feed(rendered, "feed.xml");
  REQUIRE(feed.items().size() == 3);
  const XMLElement& item = *feed.items()[1];
  CHECK(names_of(item) == std::vector<std::string>{"title", "link", "guid", "pubDate", "dc:creator",
                                                   "category", "description", "content:encoded"});
  CHECK(text_of(item, "title") == "Spans <and> views");
  CHECK(text_of(item, "link") == "https://example.org/journal/sessions/2026-01-08-spans.html");
  CHECK(text_of(item, "pubDate") == "Thu, 08 Jan 2026 00:00:00 +0000");
  CHECK(text_of(item, "dc:creator") == "Ada");
  CHECK(text_of(item, "category") == "Memory/Views");
}

TEST_CASE("items stand newest first, those without a date last, up to the limit",
          "[render][feed]") {
  JournalText settings = settings_with_base();
  const RenderedSite all(k_sample_journal, settings);
  const Feed feed(all, "feed.xml");
  CHECK(text_of(*feed.items()[0], "title") == "Strings");
  CHECK(text_of(*feed.items()[2], "title") == "Undated");
  CHECK(text_of(*feed.items()[2], "pubDate") == "none");
  settings.config.feed_limit = 2;
  const RenderedSite two(k_sample_journal, settings);
  CHECK(Feed(two, "feed.xml").items().size() == 2);
}

TEST_CASE("a guid is a tag URI that a new title, track or page address leaves as it is",
          "[render][feed]") {
  constexpr const char* k_one = "-- sessions/2026-01-08-é.md --\n# One\n\n**Track:** A\n";
  constexpr const char* k_two = "-- 2026/sessions/2026-01-08-é.md --\n# Two\n\n**Track:** B\n";
  for (const char* const journal : {k_one, k_two}) {
    const RenderedSite rendered(journal, settings_with_base());
    const Feed feed(rendered, "feed.xml");
    REQUIRE(feed.items().size() == 1);
    CHECK(text_of(*feed.items()[0], "guid") == "tag:example.org,2026-01-08:2026-01-08-%C3%A9");
    const XMLElement* const guid = feed.items()[0]->FirstChildElement("guid");
    CHECK(guid->Attribute("isPermaLink", "false") != nullptr);
  }
}

TEST_CASE("the authority of a guid is the host alone", "[render][feed]") {
  struct Row {
    const char* base;
    const char* guid;
  };
  for (const Row& row : {
           Row{"https://a.example.org", "tag:a.example.org,2026-01-08:2026-01-08-x"},
           Row{"http://localhost:8080/x", "tag:localhost,2026-01-08:2026-01-08-x"},
           Row{"http://[2001:db8::1]:8080/x", "tag:2001:db8::1,2026-01-08:2026-01-08-x"},
           Row{"https://u:pw@example.org:1/x", "tag:example.org,2026-01-08:2026-01-08-x"},
       }) {
    JournalText settings;
    settings.config.base_url = row.base;
    const RenderedSite rendered("-- sessions/2026-01-08-x.md --\n# X\n", settings);
    CHECK(daybook::render::session_guid(rendered.context(), {0}) == row.guid);
  }
}

TEST_CASE("a pubDate is never after the clock", "[render][feed]") {
  JournalText settings = settings_with_base();
  settings.clock = std::chrono::year{2026} / 1 / 20;
  settings.future = daybook::site::Future::publish;
  const RenderedSite rendered(k_sample_journal, settings);
  const Feed feed(rendered, "feed.xml");
  CHECK(text_of(*feed.items()[0], "title") == "Strings");
  CHECK(text_of(*feed.items()[0], "pubDate") == "Tue, 20 Jan 2026 00:00:00 +0000");
}

TEST_CASE("drafts and private sessions are in no feed", "[render][feed]") {
  const RenderedSite rendered(
      "-- sessions/2026-01-08-a.md --\n---\ndraft: true\n---\n# Secret\n"
      "-- sessions/2026-01-09-b.md --\n---\nprivate: true\n---\n# Hidden\n",
      settings_with_base());
  CHECK(Feed(rendered, "feed.xml").items().empty());
}

TEST_CASE("the text of an item has absolute references only", "[render][feed]") {
  JournalText settings = settings_with_base();
  settings.config.raw_html = daybook::config::RawHtml::allow;
  const RenderedSite rendered(
      "-- sessions/2026-01-08-a.md --\n# A\n\n[b](2026-01-09-b.md#x) [own](#sec) <img "
      "src=\"i.png\">"
      "<script>x()</script><b style=\"color: red\">z</b>\n\n![](i.png)\n\n## "
      "Sec\n\nNote[^1]\n\n[^1]: n\n"
      "-- sessions/2026-01-09-b.md --\n# B\n\n## X\n-- sessions/i.png --\n",
      settings);
  const Feed feed(rendered, "feed.xml");
  const std::string text = text_of(*feed.items()[1], "content:encoded");
  CAPTURE(text);
  const auto has = [&](std::string_view part) { return text.find(part) != std::string::npos; };
  CHECK(has("href=\"https://example.org/journal/sessions/2026-01-09-b.html#x\""));
  CHECK(has("src=\"https://example.org/journal/files/sessions/i.png\""));
  for (std::size_t at = text.find("=\""); at != std::string::npos; at = text.find("=\"", at + 1)) {
    const bool is_reference =
        text.substr(0, at).ends_with("href") || text.substr(0, at).ends_with("src");
    if (is_reference) CHECK(text.substr(at + 2, 8) == "https://");
  }
  for (const char* const part : {"<script", "style=", " id=", "<h1"}) {
    CAPTURE(part);
    CHECK_FALSE(has(part));
  }
}

TEST_CASE("control characters and the end of CDATA do not break a feed", "[render][feed]") {
  const RenderedSite rendered(
      "-- sessions/2026-01-08-a.md --\n# A\x01\x0b b\n\nText \x02]]> and `]]>` more\x1f.\n",
      settings_with_base());
  const Feed feed(rendered, "feed.xml");
  for (char c = 1; c < 0x20; ++c) {
    if (c != '\n' && c != '\t' && c != '\r') CHECK(feed.xml().find(c) == std::string::npos);
  }
  CHECK(text_of(*feed.items()[0], "title") == "A b");
  CHECK(text_of(*feed.items()[0], "content:encoded").find("]]&gt; and") != std::string::npos);
}

TEST_CASE("a feed of summaries has no text", "[render][feed]") {
  JournalText settings = settings_with_base();
  settings.config.feed_content = daybook::config::FeedContent::summary;
  const RenderedSite rendered(k_sample_journal, settings);
  const Feed feed(rendered, "feed.xml");
  CHECK(text_of(*feed.items()[0], "content:encoded") == "none");
  CHECK_FALSE(text_of(*feed.items()[0], "description").empty());
}

TEST_CASE("a track has a feed of its sessions alone", "[render][feed]") {
  const RenderedSite rendered(k_sample_journal, settings_with_base());
  const Feed feed(rendered, "tracks/01-memory/feed.xml");
  CHECK(text_of(feed.channel(), "title") == "Memory · Bytes & bits");
  CHECK(text_of(feed.channel(), "link") == "https://example.org/journal/tracks/01-memory/");
  CHECK(feed.channel()
            .FirstChildElement("atom:link")
            ->Attribute("href", "https://example.org/journal/tracks/01-memory/feed.xml") !=
        nullptr);
  REQUIRE(feed.items().size() == 2);
  CHECK(text_of(*feed.items()[0], "title") == "Strings");
}
