// SPDX-License-Identifier: MIT
// Where a link that stands in site.yaml may lead: written from the journal's root, to a Markdown
// file, a file published beside it, an address of the site, or elsewhere.  Tested by
// navigation_test.cpp and site_text_test.cpp.
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "config/config.hpp"
#include "render/navigation.hpp"
#include "site/site.hpp"
#include "text/url.hpp"

namespace daybook::render {

/// Whether site.yaml has links of its own, in the navigation or in a text.  To know where they may
/// lead costs a plan of the whole site, so nobody makes a Destinations without asking.
bool has_links(const config::Config& config);

/// Views the Site.
class Destinations {
 public:
  /// `assets` are the addresses of the theme's files, which the site does not know.
  Destinations(const site::Site& site, const config::Config& config, const Outline& outline,
               std::span<const text::Url> assets);

  /// Without a title; nothing when the link leads to no page.
  std::optional<NavEntry> find(std::string_view link) const;

  /// The nearest of what might have been meant, as help for a message; or what to write.
  std::string suggest(std::string_view link) const;

 private:
  std::optional<text::Url> address_of(std::string_view path) const;

  const site::Site& site_;
  std::set<text::Url> addresses_;
};

/// The addresses of the theme's files and of those below the journal's assets/, by their names.
std::vector<text::Url> asset_addresses(std::span<const std::string> own);

}  // namespace daybook::render
