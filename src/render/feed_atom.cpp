// SPDX-License-Identifier: MIT
// Atom (RFC 4287).
#include "render/feed.hpp"
#include "render/feed_content.hpp"
#include "render/feed_xml.hpp"

namespace daybook::render {
namespace {

using tinyxml2::XMLElement;

void add_link(XMLElement& parent, const char* rel, const char* type, const std::string& href) {
  XMLElement& link = *parent.InsertNewChildElement("link");
  link.SetAttribute("rel", rel);
  link.SetAttribute("type", type);
  link.SetAttribute("href", href.c_str());
}

void add_category(XMLElement& entry, const std::string& term) {
  if (!term.empty())
    entry.InsertNewChildElement("category")->SetAttribute("term", xml_characters(term).c_str());
}

void add_entry(const FeedItem& item, XMLElement& feed) {
  XMLElement& entry = *feed.InsertNewChildElement("entry");
  add_element(entry, "id", item.id);
  add_element(entry, "title", item.title);
  add_link(entry, "alternate", "text/html", item.link);
  if (item.published) add_element(entry, "published", rfc3339(*item.published));
  add_element(entry, "updated", rfc3339(item.updated));
  add_category(entry, item.category);
  for (const std::string& tag : item.tags)
    add_category(entry, tag);
  add_element(entry, "summary", item.summary);
  if (!item.content.empty()) {
    XMLElement& content = add_element(entry, "content", item.content);
    content.SetAttribute("type", "html");
    content.SetAttribute("xml:base", item.link.c_str());
  }
}

}  // namespace

std::string to_atom(const FeedModel& model) {
  tinyxml2::XMLDocument document;
  XMLElement& feed = add_root(document, "feed");
  feed.SetAttribute("xmlns", "http://www.w3.org/2005/Atom");
  feed.SetAttribute("xml:lang", model.language.c_str());
  add_element(feed, "id", model.self);
  add_element(feed, "title", model.title);
  add_element(feed, "subtitle", model.description);
  add_element(feed, "updated", rfc3339(model.updated));
  add_link(feed, "self", "application/atom+xml", model.self);
  add_link(feed, "alternate", "text/html", model.page);
  // Every feed needs an author.
  XMLElement& author = *feed.InsertNewChildElement("author");
  add_element(author, "name", model.author.empty() ? model.title : model.author);
  add_element(feed, "generator", model.generator);
  for (const FeedItem& item : model.items)
    add_entry(item, feed);
  return printed(document);
}

}  // namespace daybook::render
