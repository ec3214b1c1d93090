// SPDX-License-Identifier: MIT
#include "render/feed.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <tinyxml2.h>

#include "config/word_table.hpp"
#include "render/body.hpp"
#include "render/calendar.hpp"
#include "render/feed_content.hpp"
#include "render/shared.hpp"

namespace daybook::render {
namespace {

using tinyxml2::XMLElement;

constexpr std::string_view k_rss_docs = "https://www.rssboard.org/rss-specification";

// A tag: URI needs a day on which its authority was ours; sessions without a date share this one.
constexpr std::string_view k_day_of_undated = "2026-01-01";

/// One feed while it is written.
struct Channel {
  std::string title;
  std::string description;
  text::Url page;  ///< whose feed it is
  text::Url self;
  std::vector<site::SessionId> sessions = {};     ///< newest first
  std::vector<const site::Review*> reviews = {};  ///< the latest that became due first
};

XMLElement& add_element(XMLElement& parent, const char* name, std::string_view text) {
  XMLElement* const element = parent.InsertNewChildElement(name);
  element->SetText(xml_characters(text).c_str());
  return *element;
}

void add_cdata(XMLElement& parent, const char* name, std::string_view html) {
  XMLElement* const element = parent.InsertNewChildElement(name);
  const std::string clean = xml_characters(html);
  for (const std::string_view piece : cdata_pieces(clean)) {
    tinyxml2::XMLText* const text = element->InsertNewText(std::string(piece).c_str());
    text->SetCData(true);
  }
}

// "example.org" of "https://example.org:8080/a".
std::string host_of(std::string_view base_url) {
  const std::size_t begin = base_url.find("://");
  std::string_view host = begin == std::string_view::npos ? base_url : base_url.substr(begin + 3);
  host = host.substr(0, host.find_first_of("/:"));
  return host.empty() ? std::string("localhost") : std::string(host);
}

std::string content_of(const Context& context, const site::FileNode& file) {
  const Hrefs hrefs(context.site, file.url, context.config.base_url);
  const std::string html =
      body_html(context, file, hrefs,
                {.anchors = markdown::Anchors::no, .formulas = markdown::Formulas::tex});
  return absolute_references(html, hrefs.to(file.url));
}

std::string category_of(const site::Site& site, const site::FileNode& file) {
  std::string category;
  if (file.track) category = site.track(*file.track).title;
  if (file.module) category += (category.empty() ? "" : "/") + site.module(*file.module).title;
  return category;
}

// The order of the elements matters to readers: the summary stands before the full text.
void add_item(const Context& context, site::SessionId id, XMLElement& channel) {
  const site::FileNode& file = context.site.file_of(id);
  const journal::Common& common = file.entry->common;
  XMLElement& item = *channel.InsertNewChildElement("item");
  add_element(item, "title", common.title.value);
  add_element(item, "link", text::absolute_link(context.config.base_url, file.url));
  add_element(item, "guid", session_guid(context, id)).SetAttribute("isPermaLink", "false");
  if (file.date) {
    add_element(item, "pubDate", text::to_rfc822(std::min(file.date->first, context.clock)));
  }
  if (!context.config.author.empty()) add_element(item, "dc:creator", context.config.author);
  if (const std::string category = category_of(context.site, file); !category.empty()) {
    add_element(item, "category", category);
  }
  add_element(item, "description", common.summary.empty() ? common.title.value : common.summary);
  if (context.config.feed_content == config::FeedContent::full) {
    add_cdata(item, "content:encoded", content_of(context, file));
  }
}

// A review that comes up again on another day is news, so the day is a part of its name.
void add_review(const Context& context, const site::Review& review, XMLElement& channel) {
  const site::FileNode& file = context.site.file_of(review.sessions.back());
  XMLElement& item = *channel.InsertNewChildElement("item");
  add_element(item, "title", review_title(context.words(), review));
  add_element(item, "link", text::absolute_link(context.config.base_url, file.url));
  const std::string guid = "tag:" + host_of(context.config.base_url) + "," +
                           text::to_iso(*review.due) + ":reviews/" + review.identity;
  add_element(item, "guid", guid).SetAttribute("isPermaLink", "false");
  add_element(item, "pubDate", text::to_rfc822(*review.due));
  if (!context.config.author.empty()) add_element(item, "dc:creator", context.config.author);
  if (const std::string category = category_of(context.site, file); !category.empty())
    add_element(item, "category", category);
  add_element(item, "description",
              context.words().fill("from_session", review_why(context.words(), review),
                                   file.entry->common.title.value));
}

void add_channel(const Context& context, const Channel& feed, XMLElement& rss) {
  XMLElement& channel = *rss.InsertNewChildElement("channel");
  add_element(channel, "title", feed.title);
  add_element(channel, "link", text::absolute_link(context.config.base_url, feed.page));
  add_element(channel, "description", feed.description.empty() ? feed.title : feed.description);
  add_element(channel, "language", context.config.language);
  add_element(channel, "lastBuildDate", text::to_rfc822(context.clock));
  XMLElement& self = *channel.InsertNewChildElement("atom:link");
  self.SetAttribute("href", text::absolute_link(context.config.base_url, feed.self).c_str());
  self.SetAttribute("rel", "self");
  self.SetAttribute("type", "application/rss+xml");
  add_element(channel, "generator", context.generator);
  add_element(channel, "docs", k_rss_docs);
  for (const site::SessionId id : feed.sessions)
    add_item(context, id, channel);
  for (const site::Review* const review : feed.reviews)
    add_review(context, *review, channel);
}

std::string write(const Context& context, const Channel& feed) {
  tinyxml2::XMLDocument document;
  document.InsertEndChild(document.NewDeclaration("xml version=\"1.0\" encoding=\"UTF-8\""));
  XMLElement* const rss = document.NewElement("rss");
  document.InsertEndChild(rss);
  rss->SetAttribute("version", "2.0");
  rss->SetAttribute("xmlns:atom", "http://www.w3.org/2005/Atom");
  rss->SetAttribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
  rss->SetAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
  add_channel(context, feed, *rss);
  tinyxml2::XMLPrinter printer;
  document.Print(&printer);
  return {printer.CStr(), static_cast<std::size_t>(printer.CStrSize()) - 1};
}

// The newest of ids that stand oldest first.
template <class Ids>
std::vector<site::SessionId> newest(const Ids& oldest_first, std::size_t limit) {
  std::vector<site::SessionId> ids(oldest_first.rbegin(), oldest_first.rend());
  if (ids.size() > limit) ids.resize(limit);
  return ids;
}

}  // namespace

std::string session_guid(const Context& context, site::SessionId id) {
  const site::FileNode& file = context.site.file_of(id);
  const auto& date = file.date;
  std::string guid = "tag:" + host_of(context.config.base_url) + ",";
  guid += date ? text::to_iso(date->first) : std::string(k_day_of_undated);
  return guid + ":" + text::percent_encode_path(file.id);
}

std::string site_feed(const Context& context) {
  std::vector<site::SessionId> ids;
  for (std::uint32_t i = 0; i < context.site.sessions.size(); ++i)
    ids.push_back(site::SessionId{i});
  return write(context, {.title = std::string(site_title(context)),
                         .description = context.config.description,
                         .page = text::Url{},
                         .self = fixed_url("feed.xml"),
                         .sessions = newest(ids, context.config.feed_limit)});
}

std::string track_feed(const Context& context, site::TrackId id) {
  const site::TrackNode& track = context.site.track(id);
  const std::string title = track.title + " · " + std::string(site_title(context));
  return write(context, {.title = title,
                         .description = context.words().fill("feed_of_track", track.title),
                         .page = track.url,
                         .self = track_feed_url(track),
                         .sessions = newest(track.sessions, context.config.feed_limit)});
}

std::string reviews_feed(const Context& context) {
  std::vector<const site::Review*> due;
  // By due day, those without one last.
  for (const site::Review& review : context.site.reviews) {
    if (review.due && *review.due <= context.clock) due.push_back(&review);
  }
  std::ranges::reverse(due);
  if (due.size() > context.config.feed_limit) due.resize(context.config.feed_limit);
  return write(context, {.title = context.words().fill("feed_of_reviews", site_title(context)),
                         .description = std::string(context.words()["feed_of_reviews_about"]),
                         .page = fixed_url("reviews/index.html"),
                         .self = reviews_feed_url(),
                         .reviews = std::move(due)});
}

}  // namespace daybook::render
