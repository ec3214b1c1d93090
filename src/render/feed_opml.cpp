// SPDX-License-Identifier: MIT
// OPML 2.0 of all feeds.
#include "render/feed.hpp"
#include "render/feed_content.hpp"
#include "render/feed_xml.hpp"
#include "text/url.hpp"

namespace daybook::render {

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
