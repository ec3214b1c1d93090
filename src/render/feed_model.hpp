// SPDX-License-Identifier: MIT
// What a feed says, whatever form it is written in.  Tested by feed_test.cpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/feed_files.hpp"
#include "render/render.hpp"
#include "text/date.hpp"

namespace daybook::render {

/// One entry.
struct FeedItem {
  std::string id;     ///< a tag: URI; stays what it is when the page gets another address
  std::string title;  ///< plain
  std::string link;   ///< absolute
  std::optional<text::Date> published = {};  ///< never after the build's day
  text::Date updated{};                      ///< the same; always known
  std::string category = {};                 ///< "track/module"; may be empty
  std::vector<std::string> tags = {};
  std::string summary;       ///< plain, never empty
  std::string content = {};  ///< HTML with absolute links; empty where summaries are wanted
};

/// One feed.
struct FeedModel {
  std::string title;
  std::string description;  ///< never empty
  std::string page;         ///< whose feed it is, absolute
  std::string self;         ///< absolute
  std::string language;
  std::string author;    ///< may be empty
  text::Date updated{};  ///< of the newest entry; the build's day when there is none
  text::Date built{};    ///< the build's day
  std::string generator;
  std::vector<FeedItem> items;  ///< newest first
};

/// Precondition: there is a base URL.
FeedModel make_feed(const Context& context, const FeedFile& file);

/// The page it is the feed of.
text::Url feed_page(const site::Site& site, const FeedOf& of);

/// "Networks · My journal"
std::string feed_title(const Context& context, const FeedOf& of);

/// The name feeds know a session by, a tag: URI (RFC 4151): as urls.lock has it, else made of the
/// base URL's host, the session's day and its id.  A new title, track or folder of pages leaves it
/// as it is.
std::string session_guid(const Context& context, site::SessionId id);
/// The same of a file; empty for one that is no session.
std::string file_guid(const config::Config& config, const site::FileNode& file);

/// "2026-03-05T00:00:00Z": a civil day has no time, so every feed has it begin at midnight.
std::string rfc3339(text::Date day);

}  // namespace daybook::render
