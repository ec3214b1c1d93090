// SPDX-License-Identifier: MIT
#include "render/feed_model.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "config/word_table.hpp"
#include "render/body.hpp"
#include "render/calendar.hpp"
#include "render/feed_content.hpp"
#include "render/hrefs.hpp"
#include "render/shared.hpp"
#include "text/url.hpp"
#include "text/web_address.hpp"

namespace daybook::render {
namespace {

// A tag: URI needs a day on which its authority was ours; sessions without a date share this one.
constexpr text::Date k_day_of_undated = std::chrono::year{2026} / 1 / 1;

// "example.org" of "https://example.org:8080/a", "2001:db8::1" of "http://[2001:db8::1]/": a tag:
// URI knows no brackets, and what it says is public for good.
std::string host_of(std::string_view base_url) {
  std::string_view host = text::host_of_address(base_url);
  host.remove_prefix(host.rfind('@') + 1);  // all of it where nobody is named
  if (host.starts_with('['))
    host = host.substr(1, host.find(']') - 1);
  else
    host = host.substr(0, host.find(':'));
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

// The day of the last commit where git knows it: Atom wants to know what was changed.
text::Date updated_of(const Context& context, const site::FileNode& file) {
  text::Date day = file.date ? file.date->first : k_day_of_undated;
  if (file.history && file.history->last) day = std::max(day, *file.history->last);
  return std::min(day, context.clock);
}

enum class Extent : std::uint8_t { full, summary };

// The text of a session in each of its tags' feeds would be written as often as it has tags.
Extent extent_of(const Context& context, const FeedOf& of) {
  const bool full = context.config.feed_content == config::FeedContent::full;
  return full && of.kind != FeedOf::Kind::tag ? Extent::full : Extent::summary;
}

FeedItem session_item(const Context& context, site::SessionId id, Extent extent) {
  const site::FileNode& file = context.site.file_of(id);
  const journal::Common& common = file.entry->common;
  FeedItem item{.id = session_guid(context, id),
                .title = common.title.value,
                .link = text::absolute_link(context.config.base_url, file.url),
                .updated = updated_of(context, file),
                .category = category_of(context.site, file),
                .summary = common.summary.empty() ? common.title.value : common.summary};
  if (file.date) item.published = std::min(file.date->first, context.clock);
  for (const auto& tag : common.tags)
    item.tags.push_back(tag.value);
  if (extent == Extent::full) item.content = content_of(context, file);
  return item;
}

// A review that comes up again on another day is news, so the day is a part of its name.
FeedItem review_item(const Context& context, const site::Review& review) {
  const site::FileNode& file = context.site.file_of(review.sessions.back());
  const text::Date due = *review.due;
  return {.id = "tag:" + host_of(context.config.base_url) + "," + text::to_iso(due) + ":reviews/" +
                base::to_hex(review.identity),
          .title = review_title(context.words(), review),
          .link = text::absolute_link(context.config.base_url, file.url),
          .published = due,
          .updated = due,
          .category = category_of(context.site, file),
          .summary = context.words().fill("from_session", review_why(context.words(), review),
                                          file.entry->common.title.value)};
}

std::vector<FeedItem> due_reviews(const Context& context) {
  std::vector<const site::Review*> due;
  // By due day, those without one last.
  for (const site::Review& review : context.site.reviews) {
    if (review.due && *review.due <= context.clock) due.push_back(&review);
  }
  std::ranges::reverse(due);
  if (due.size() > context.config.feed_limit) due.resize(context.config.feed_limit);
  std::vector<FeedItem> items;
  for (const site::Review* const review : due)
    items.push_back(review_item(context, *review));
  return items;
}

// Newest first.
std::vector<site::SessionId> sessions_of(const site::Site& site, const FeedOf& of) {
  std::vector<site::SessionId> ids;
  if (of.kind == FeedOf::Kind::track) {
    const auto& sessions = site.tracks[of.index].sessions;
    ids.assign(sessions.rbegin(), sessions.rend());
  } else if (of.kind == FeedOf::Kind::tag) {
    for (const site::FileId id : site.tags[of.index].files) {
      if (const auto session = site.file(id).session) ids.push_back(*session);
    }
  } else {
    for (auto i = static_cast<std::uint32_t>(site.sessions.size()); i-- > 0;)
      ids.push_back(site::SessionId{i});
  }
  return ids;
}

std::vector<FeedItem> items_of(const Context& context, const FeedOf& of) {
  if (of.kind == FeedOf::Kind::reviews) return due_reviews(context);
  std::vector<site::SessionId> ids = sessions_of(context.site, of);
  if (ids.size() > context.config.feed_limit) ids.resize(context.config.feed_limit);
  std::vector<FeedItem> items;
  for (const site::SessionId id : ids)
    items.push_back(session_item(context, id, extent_of(context, of)));
  return items;
}

std::string description_of(const Context& context, const FeedOf& of) {
  const site::Site& site = context.site;
  switch (of.kind) {
    case FeedOf::Kind::journal:
      return context.config.description.empty() ? feed_title(context, of)
                                                : context.config.description;
    case FeedOf::Kind::track:
      return context.words().fill("feed_of_track", site.tracks[of.index].title);
    case FeedOf::Kind::tag:
      return context.words().fill("feed_of_tag", site.tags[of.index].name);
    case FeedOf::Kind::reviews:
      return std::string(context.words()["feed_of_reviews_about"]);
  }
  assert(false);
  return {};
}

}  // namespace

text::Url feed_page(const site::Site& site, const FeedOf& of) {
  switch (of.kind) {
    case FeedOf::Kind::journal:
      return {};
    case FeedOf::Kind::track:
      return site.tracks[of.index].url;
    case FeedOf::Kind::tag:
      return site.tags[of.index].url;
    case FeedOf::Kind::reviews:
      return fixed_url("reviews/index.html");
  }
  assert(false);
  return {};
}

std::string feed_title(const Context& context, const FeedOf& of) {
  const std::string of_site = " · " + std::string(site_title(context));
  switch (of.kind) {
    case FeedOf::Kind::journal:
      return std::string(site_title(context));
    case FeedOf::Kind::track:
      return context.site.tracks[of.index].title + of_site;
    case FeedOf::Kind::tag:
      return "#" + context.site.tags[of.index].name + of_site;
    case FeedOf::Kind::reviews:
      return context.words().fill("feed_of_reviews", site_title(context));
  }
  assert(false);
  return {};
}

std::string rfc3339(text::Date day) {
  return text::to_iso(day) + "T00:00:00Z";
}

std::string file_guid(const config::Config& config, const site::FileNode& file) {
  if (!file.session) return {};
  if (!file.published_id.empty()) return file.published_id;
  return "tag:" + host_of(config.base_url) + "," +
         text::to_iso(file.date ? file.date->first : k_day_of_undated) + ":" +
         text::percent_encode_path(file.id);
}

std::string session_guid(const Context& context, site::SessionId id) {
  return file_guid(context.config, context.site.file_of(id));
}

FeedModel make_feed(const Context& context, const FeedFile& file) {
  const std::string& base = context.config.base_url;
  FeedModel feed{.title = feed_title(context, file.of),
                 .description = description_of(context, file.of),
                 .page = text::absolute_link(base, feed_page(context.site, file.of)),
                 .self = text::absolute_link(base, file.url),
                 .language = context.config.language,
                 .author = context.config.author,
                 .updated = context.clock,
                 .built = context.clock,
                 .generator = std::string(context.generator),
                 .items = items_of(context, file.of)};
  const auto newest = std::ranges::max_element(feed.items, {}, &FeedItem::updated);
  if (newest != feed.items.end()) feed.updated = newest->updated;
  return feed;
}

}  // namespace daybook::render
