// SPDX-License-Identifier: MIT
// Which form a feed is asked for in, and OPML 2.0 of all feeds.
#include <cassert>

#include "render/feed.hpp"
#include "render/feed_content.hpp"
#include "render/feed_xml.hpp"
#include "text/url.hpp"

namespace daybook::render {

std::string feed_text(const Context& context, const FeedFile& file) {
  const FeedModel feed = make_feed(context, file);
  switch (file.format) {
    case config::FeedFormat::rss:
      return to_rss(feed);
    case config::FeedFormat::atom:
      return to_atom(feed);
    case config::FeedFormat::json:
      return to_json_feed(feed);
  }
  assert(false);
  return {};
}

std::string feeds_opml(const Context& context, const std::vector<FeedFile>& files) {
  tinyxml2::XMLDocument document;
  tinyxml2::XMLElement& opml = add_root(document, "opml");
  opml.SetAttribute("version", "2.0");
  tinyxml2::XMLElement& head = *opml.InsertNewChildElement("head");
  add_element(head, "title", feed_title(context, {}));
  tinyxml2::XMLElement& body = *opml.InsertNewChildElement("body");
  const FeedFile* before = nullptr;
  for (const FeedFile& file : files) {
    const bool is_same = before != nullptr && before->of == file.of;
    before = &file;
    if (is_same) continue;
    tinyxml2::XMLElement& outline = *body.InsertNewChildElement("outline");
    const std::string title = xml_characters(feed_title(context, file.of));
    // Readers look for this type, whichever form the feed has.
    outline.SetAttribute("type", "rss");
    outline.SetAttribute("text", title.c_str());
    outline.SetAttribute("title", title.c_str());
    outline.SetAttribute("xmlUrl", text::absolute_link(context.config.base_url, file.url).c_str());
    outline.SetAttribute(
        "htmlUrl",
        text::absolute_link(context.config.base_url, feed_page(context.site, file.of)).c_str());
  }
  return printed(document);
}

}  // namespace daybook::render
