// SPDX-License-Identifier: MIT
// Atom by the rules of RFC 4287, JSON Feed 1.1 by its required members, OPML, and which feeds there
// are.  RSS is feed_test.cpp's.
#include <algorithm>
#include <fmt/format.h>
#include <rapidjson/document.h>
#include <set>
#include <string>
#include <vector>

#include <tinyxml2.h>

#include "render/feed.hpp"
#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"
#include "unit/render/sample_journal.hpp"

using namespace daybook;
using tests::JournalText;
using tests::k_sample_journal;
using tests::RenderedSite;
using tinyxml2::XMLElement;

namespace {

JournalText with_base() {
  JournalText settings;
  settings.config.title = "Bytes & bits";
  settings.config.base_url = "https://example.org/journal";
  return settings;
}

constexpr std::string_view k_tagged =
    "-- sessions/2026-01-08-a.md --\n---\ntags: [C++, linux]\n---\n# A \\<b>\n\nText with [a "
    "link](2026-01-09-b.md) \x02 and ]]>.\n"
    "-- sessions/2026-01-09-b.md --\n---\ntags: [linux]\n---\n# B\n\nMore.\n"
    "-- notes.md --\n---\ntags: [only-notes]\n---\n# N\n";

std::vector<std::string> addresses(const std::vector<render::FeedFile>& files) {
  std::vector<std::string> urls;
  for (const render::FeedFile& file : files)
    urls.emplace_back(file.url.path());
  return urls;
}

std::string text_of(const XMLElement& parent, const char* name) {
  const XMLElement* const element = parent.FirstChildElement(name);
  return element == nullptr || element->GetText() == nullptr ? "" : element->GetText();
}

std::size_t count(const XMLElement& parent, const char* name) {
  std::size_t found = 0;
  for (const auto* each = parent.FirstChildElement(name); each != nullptr;
       each = each->NextSiblingElement(name))
    ++found;
  return found;
}

bool is_rfc3339(const std::string& text) {
  return text.size() == 20 && text.ends_with("T00:00:00Z") && text.at(4) == '-' &&
         text.at(7) == '-';
}

/// What RFC 4287, sections 4.1.1 and 4.1.2, asks of a feed; empty when it has it all.
std::string atom_faults(const XMLElement& feed) {
  std::string faults;
  const auto want = [&](bool holds, std::string_view what) {
    if (!holds) faults.append(what).append("; ");
  };
  want(std::string(feed.Name()) == "feed", "root");
  want(feed.Attribute("xmlns", "http://www.w3.org/2005/Atom") != nullptr, "namespace");
  for (const char* const name : {"id", "title", "updated"})
    want(count(feed, name) == 1 && !text_of(feed, name).empty(), name);
  want(count(feed, "author") == 1 && !text_of(*feed.FirstChildElement("author"), "name").empty(),
       "author");
  want(feed.FirstChildElement("link")->Attribute("rel", "self") != nullptr, "self");
  want(is_rfc3339(text_of(feed, "updated")), "day of the feed");
  std::set<std::string> ids;
  for (const auto* entry = feed.FirstChildElement("entry"); entry != nullptr;
       entry = entry->NextSiblingElement("entry")) {
    for (const char* const name : {"id", "title", "updated"})
      want(count(*entry, name) == 1 && !text_of(*entry, name).empty(), name);
    want(ids.insert(text_of(*entry, "id")).second, "id used twice");
    want(is_rfc3339(text_of(*entry, "updated")), "day of an entry");
    want(count(*entry, "published") == 0 || is_rfc3339(text_of(*entry, "published")), "published");
    want(entry->FirstChildElement("link")->Attribute("rel", "alternate") != nullptr, "alternate");
    want(count(*entry, "content") < 2 && count(*entry, "summary") < 2, "content");
  }
  return faults;
}

}  // namespace

TEST_CASE("the journal, its reviews, each track and each tag of a session have a feed",
          "[render][feed]") {
  const RenderedSite rendered(k_tagged, with_base());
  const render::Context& context = rendered.context();
  CHECK(addresses(render::feed_files(context.site, context.config)) ==
        std::vector<std::string>{"feed.xml", "atom.xml", "feed.json", "reviews.xml",
                                 "reviews/atom.xml", "reviews/feed.json", "tags/c/feed.xml",
                                 "tags/c/atom.xml", "tags/c/feed.json", "tags/linux/feed.xml",
                                 "tags/linux/atom.xml", "tags/linux/feed.json"});
  const RenderedSite sample(k_sample_journal, with_base());
  CHECK(sample.has("tracks/01-memory/atom.xml"));
}

TEST_CASE("site.yaml chooses the forms, whether tags have feeds, and the address whether any",
          "[render][feed]") {
  JournalText settings = with_base();
  settings.config.feed_formats = {config::FeedFormat::atom};
  settings.config.feed_tags = false;
  const RenderedSite one(k_tagged, settings);
  CHECK(addresses(render::feed_files(one.site(), one.context().config)) ==
        std::vector<std::string>{"atom.xml", "reviews/atom.xml"});
  CHECK(tests::has(one.at("index.html"), "href=\"atom.xml\""));
  settings.config.base_url.clear();
  const RenderedSite none(k_tagged, settings);
  CHECK(render::feed_files(none.site(), none.context().config).empty());
  CHECK_FALSE(none.has("feeds.opml"));
}

TEST_CASE("Atom has what RFC 4287 asks for", "[render][feed]") {
  for (const std::string_view journal : {std::string_view(k_sample_journal), k_tagged}) {
    const RenderedSite rendered(journal, with_base());
    for (const render::FeedFile& file :
         render::feed_files(rendered.site(), rendered.context().config)) {
      if (file.format != config::FeedFormat::atom) continue;
      CAPTURE(file.url.path());
      tinyxml2::XMLDocument document;
      REQUIRE(document.Parse(std::string(rendered.at(file.url.path())).c_str()) ==
              tinyxml2::XML_SUCCESS);
      CHECK(atom_faults(*document.RootElement()).empty());
    }
  }
}

TEST_CASE("an entry of Atom is the session with its day, text and tags", "[render][feed]") {
  JournalText settings = with_base();
  settings.history.files["sessions/2026-01-08-a.md"].last = std::chrono::year{2026} / 2 / 3;
  const RenderedSite rendered(k_tagged, settings);
  tinyxml2::XMLDocument document;
  REQUIRE(document.Parse(std::string(rendered.at("atom.xml")).c_str()) == tinyxml2::XML_SUCCESS);
  const XMLElement& entry =
      *document.RootElement()->FirstChildElement("entry")->NextSiblingElement("entry");
  CHECK(text_of(entry, "id") == "tag:example.org,2026-01-08:2026-01-08-a");
  CHECK(text_of(entry, "title") == "A <b>");
  CHECK(text_of(entry, "published") == "2026-01-08T00:00:00Z");
  CHECK(text_of(entry, "updated") == "2026-02-03T00:00:00Z");
  CHECK(count(entry, "category") == 2);
  CHECK(tests::has(text_of(entry, "content"),
                   "href=\"https://example.org/journal/sessions/2026-01-09-b.html\""));
  CHECK(text_of(*document.RootElement(), "updated") == "2026-02-03T00:00:00Z");
}

TEST_CASE("JSON Feed has its required members, and none that is null", "[render][feed]") {
  const RenderedSite rendered(k_tagged, with_base());
  for (const render::FeedFile& file :
       render::feed_files(rendered.site(), rendered.context().config)) {
    if (file.format != config::FeedFormat::json) continue;
    CAPTURE(file.url.path());
    const std::string text(rendered.at(file.url.path()));
    rapidjson::Document feed;
    feed.Parse(text.c_str());
    REQUIRE_FALSE(feed.HasParseError());
    CHECK(feed["version"] == "https://jsonfeed.org/version/1.1");
    CHECK(feed["title"].IsString());
    CHECK(feed["feed_url"] ==
          ("https://example.org/journal/" + std::string(file.url.path())).c_str());
    CHECK(text.find(":null") == std::string::npos);
    REQUIRE(feed["items"].IsArray());
    for (const auto& item : feed["items"].GetArray()) {
      CHECK(item["id"].IsString());
      CHECK(item.HasMember("content_html") != item.HasMember("content_text"));
      CHECK(is_rfc3339(item["date_modified"].GetString()));
    }
  }
}

TEST_CASE("a tag's feed says summaries, and each form the same ids", "[render][feed]") {
  const RenderedSite rendered(k_tagged, with_base());
  CHECK_FALSE(tests::has(rendered.at("tags/linux/feed.xml"), "content:encoded>"));
  CHECK_FALSE(tests::has(rendered.at("tags/linux/atom.xml"), "<content"));
  for (const std::string_view url : {"feed.xml", "atom.xml", "feed.json", "tags/linux/feed.json"}) {
    CAPTURE(url);
    CHECK(tests::has(rendered.at(url), "tag:example.org,2026-01-09:2026-01-09-b"));
  }
}

TEST_CASE("what urls.lock says of a page is its id in all feeds", "[render][feed]") {
  JournalText settings = with_base();
  settings.published["sessions/2026-01-09-b.html"].id = "tag:old.example,2020-01-01:b";
  const RenderedSite rendered(k_tagged, settings);
  for (const std::string_view url : {"feed.xml", "atom.xml", "feed.json"})
    CHECK(tests::has(rendered.at(url), "tag:old.example,2020-01-01:b"));
}

TEST_CASE("OPML lists each feed once, in its first form", "[render][feed]") {
  const RenderedSite rendered(k_tagged, with_base());
  tinyxml2::XMLDocument document;
  REQUIRE(document.Parse(std::string(rendered.at("feeds.opml")).c_str()) == tinyxml2::XML_SUCCESS);
  const XMLElement& body = *document.RootElement()->FirstChildElement("body");
  std::vector<std::string> urls;
  for (const auto* each = body.FirstChildElement("outline"); each != nullptr;
       each = each->NextSiblingElement("outline"))
    urls.emplace_back(each->Attribute("xmlUrl"));
  CHECK(urls == std::vector<std::string>{"https://example.org/journal/feed.xml",
                                         "https://example.org/journal/reviews.xml",
                                         "https://example.org/journal/tags/c/feed.xml",
                                         "https://example.org/journal/tags/linux/feed.xml"});
}

TEST_CASE("a page names its own feed before the journal's", "[render][feed]") {
  const RenderedSite rendered(k_tagged, with_base());
  const std::string_view page = rendered.at("tags/linux.html");
  CHECK(tests::has(page,
                   "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"#linux · Bytes "
                   "&amp; bits (Atom)\" href=\"linux/atom.xml\" />"));
  CHECK(page.find("linux/feed.json") < page.find("../feed.xml"));
  CHECK_FALSE(tests::has(rendered.at("tags/only-notes.html"), "only-notes/feed.xml"));
}
