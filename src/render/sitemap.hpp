// SPDX-License-Identifier: MIT
// sitemap.xml and robots.txt.  Tested by sitemap_test.cpp.
#pragma once

#include <string>

#include "render/render.hpp"

namespace daybook::render {

/// The pages a search engine may know: all HTML pages but 404.html, with the day of the newest text
/// on them where one is dated.  Precondition: there is a base URL.
std::string sitemap(const Context& context, const std::vector<Page>& pages);

/// Everybody may read everything; names the sitemap when there is one.
std::string robots(const Context& context);

}  // namespace daybook::render
