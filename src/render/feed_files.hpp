// SPDX-License-Identifier: MIT
// Which feeds a site has, in which forms, and where they are.  Tested by feed_forms_test.cpp.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "config/config.hpp"
#include "site/site.hpp"
#include "text/url.hpp"

namespace daybook::render {

/// What a feed is of.
struct FeedOf {
  enum class Kind : std::uint8_t { journal, track, tag, reviews } kind = Kind::journal;
  std::uint32_t index = 0;  ///< into Site::tracks or Site::tags
  friend bool operator==(const FeedOf&, const FeedOf&) = default;
};

/// One feed in one form.
struct FeedFile {
  FeedOf of;
  config::FeedFormat format = config::FeedFormat::rss;
  text::Url url;
};

/// What a form is called, and its media type.
struct FeedForm {
  config::FeedFormat format;
  std::string_view name;  ///< "RSS"
  std::string_view type;  ///< "application/rss+xml"
  std::string_view file;  ///< the name of such a file: "feed.xml"
};
const FeedForm& feed_form(config::FeedFormat format);

/// All feeds, those of one thing next to each other in the order of their forms; none without a
/// base URL, since their links are absolute.
std::vector<FeedFile> feed_files(const site::Site& site, const config::Config& config);

/// Those of one thing.
std::vector<FeedFile> feed_files(const site::Site& site, const config::Config& config,
                                 const FeedOf& of);

/// Where all feeds are listed.
inline constexpr std::string_view k_opml_path = "feeds.opml";

}  // namespace daybook::render
