// SPDX-License-Identifier: MIT
// sitemap.xml and robots.txt.  Tested by sitemap_test.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "render/render.hpp"

namespace daybook::render {

/// Where the sitemap is, or the index of its parts.
inline constexpr std::string_view k_sitemap_path = "sitemap.xml";

/// What a sitemap may hold (sitemaps.org): of more there are several, and an index of them.
struct SitemapLimits {
  std::size_t pages = 50'000;
  std::size_t bytes = 50'000'000;
};

/// In how many sitemaps the pages are, which are in order of address; at least one.
std::size_t count_sitemaps(const Context& context, const std::vector<Page>& pages,
                           const SitemapLimits& limits = {});

/// The pages a search engine may know: all HTML pages but 404.html, with the day of the newest text
/// on them where one is dated; or, where they are too many, the index of the parts.  Precondition:
/// there is a base URL.
std::string sitemap(const Context& context, const std::vector<Page>& pages,
                    const SitemapLimits& limits = {});

/// One of several, counted from 0, and where it is: `sitemap/1.xml` for the first.
std::string sitemap_part(const Context& context, const std::vector<Page>& pages, std::size_t part,
                         const SitemapLimits& limits = {});
text::Url sitemap_part_url(std::size_t part);

/// Everybody may read everything; names the sitemap when there is one.
std::string robots(const Context& context);

}  // namespace daybook::render
