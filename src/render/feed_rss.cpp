// SPDX-License-Identifier: MIT
// RSS 2.0 as the W3C's validator wants it.
#include "render/feed.hpp"
#include "render/feed_content.hpp"
#include "render/feed_xml.hpp"

namespace daybook::render {
namespace {

using tinyxml2::XMLElement;

constexpr std::string_view k_rss_docs = "https://www.rssboard.org/rss-specification";

void add_cdata(XMLElement& parent, const char* name, std::string_view html) {
  XMLElement* const element = parent.InsertNewChildElement(name);
  const std::string clean = xml_characters(html);
  for (const std::string_view piece : cdata_pieces(clean)) {
    tinyxml2::XMLText* const text = element->InsertNewText(std::string(piece).c_str());
    text->SetCData(true);
  }
}

// The order of the elements matters to readers: the summary stands before the full text.
void add_item(const FeedModel& feed, const FeedItem& entry, XMLElement& channel) {
  XMLElement& item = *channel.InsertNewChildElement("item");
  add_element(item, "title", entry.title);
  add_element(item, "link", entry.link);
  add_element(item, "guid", entry.id).SetAttribute("isPermaLink", "false");
  if (entry.published) add_element(item, "pubDate", text::to_rfc822(*entry.published));
  if (!feed.author.empty()) add_element(item, "dc:creator", feed.author);
  if (!entry.category.empty()) add_element(item, "category", entry.category);
  add_element(item, "description", entry.summary);
  if (!entry.content.empty()) add_cdata(item, "content:encoded", entry.content);
}

}  // namespace

std::string to_rss(const FeedModel& feed) {
  tinyxml2::XMLDocument document;
  XMLElement& rss = add_root(document, "rss");
  rss.SetAttribute("version", "2.0");
  rss.SetAttribute("xmlns:atom", "http://www.w3.org/2005/Atom");
  rss.SetAttribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
  rss.SetAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
  XMLElement& channel = *rss.InsertNewChildElement("channel");
  add_element(channel, "title", feed.title);
  add_element(channel, "link", feed.page);
  add_element(channel, "description", feed.description);
  add_element(channel, "language", feed.language);
  add_element(channel, "lastBuildDate", text::to_rfc822(feed.built));
  XMLElement& self = *channel.InsertNewChildElement("atom:link");
  self.SetAttribute("href", feed.self.c_str());
  self.SetAttribute("rel", "self");
  self.SetAttribute("type", "application/rss+xml");
  add_element(channel, "generator", feed.generator);
  add_element(channel, "docs", k_rss_docs);
  for (const FeedItem& item : feed.items)
    add_item(feed, item, channel);
  return printed(document);
}

}  // namespace daybook::render
