// SPDX-License-Identifier: MIT
// The navigation: the shelves that have something on them, then site.yaml's own entries.  One of
// those that leads to no page is reported and left out.  Tested by navigation_test.cpp.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "config/config.hpp"
#include "site/site.hpp"
#include "text/diagnostic.hpp"
#include "text/url.hpp"

namespace daybook::render {

class Destinations;
struct Outline;

/// One entry of the site's navigation.
struct NavEntry {
  std::string title;
  text::Url url;
  std::string outside;   ///< an address elsewhere, instead of `url`
  std::string fragment;  ///< of the page, encoded as site.yaml has it; or empty
  text::Url section;     ///< what Frame::section of its pages is
};

/// `destinations` may be null where site.yaml has no links (has_links() in destinations.hpp).
std::vector<NavEntry> make_navigation(const site::Site& site, const config::Config& config,
                                      const Destinations* destinations);

/// What there is to say about site.yaml's entries, and about the links in its texts.  `assets` are
/// the names below the journal's assets/, as no theme is at hand when a journal is only checked.
text::Diagnostics check_navigation(const site::Site& site, const config::Config& config,
                                   const Outline& outline, std::span<const std::string> assets);

}  // namespace daybook::render
