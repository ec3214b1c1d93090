// SPDX-License-Identifier: MIT
// Which addresses were published, as urls.lock keeps it: an input of link(), made in
// build/url_lock.cpp.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace daybook::site {

/// What is known of one address.
struct PublishedUrl {
  std::string id;          ///< what feeds know the page by; empty: it is in none, or was not yet
  std::string path;        ///< of its file, when it was recorded; empty: the site's own making
  std::uint32_t line = 0;  ///< of urls.lock
  friend bool operator==(const PublishedUrl&, const PublishedUrl&) = default;
};

/// By Url::path().
using Published = std::map<std::string, PublishedUrl, std::less<>>;

}  // namespace daybook::site
