// SPDX-License-Identifier: MIT
// JSON Feed 1.1.  What is not known is left out, never null.
#include "render/feed.hpp"
#include "render/json_writer.hpp"

namespace daybook::render {
namespace {

constexpr std::string_view k_version = "https://jsonfeed.org/version/1.1";

void write_item(JsonWriter& json, const FeedItem& item) {
  json.object([&] {
    json.member("id", item.id);
    json.member("url", item.link);
    json.member("title", item.title);
    json.member("summary", item.summary);
    // An entry has to have one of the two.
    if (item.content.empty())
      json.member("content_text", item.summary);
    else
      json.member("content_html", item.content);
    if (item.published) json.member("date_published", rfc3339(*item.published));
    json.member("date_modified", rfc3339(item.updated));
    std::vector<std::string> tags = item.tags;
    if (!item.category.empty()) tags.insert(tags.begin(), item.category);
    if (!tags.empty()) json.texts_member("tags", tags);
  });
}

}  // namespace

std::string to_json_feed(const FeedModel& feed) {
  return json_object([&](JsonWriter& json) {
    json.member("version", k_version);
    json.member("title", feed.title);
    json.member("home_page_url", feed.page);
    json.member("feed_url", feed.self);
    json.member("description", feed.description);
    json.member("language", feed.language);
    if (!feed.author.empty()) {
      json.key("authors");
      json.list([&] { json.object([&] { json.member("name", feed.author); }); });
    }
    json.list_member("items", feed.items, [&](const FeedItem& item) { write_item(json, item); });
  });
}

}  // namespace daybook::render
