// SPDX-License-Identifier: MIT
// Addresses that pages had before: those of front matter's `aliases` that are no names for wiki
// links.  What other pages are there is not known here (render/redirects.hpp).  Tested by
// redirects_test.cpp.
#pragma once

#include <optional>
#include <string_view>

#include "site/published.hpp"
#include "site/site.hpp"
#include "text/diagnostic.hpp"
#include "text/url.hpp"

namespace daybook::site {

/// Whether an alias is meant as an address: it begins or ends with '/', or ends in .html or .htm.
bool is_address_alias(std::string_view alias);

/// The page of an address alias: `/old.html`, and `old/index.html` for `/old/` and `/old`; nothing
/// when it is no page's address below this site.
std::optional<text::Url> address_of_alias(std::string_view alias);

/// Fills Site::redirects.  An alias that can be no address is reported (rule redirect-invalid), and
/// the second of two pages that want the same (rule redirect-taken).
void find_redirects(Site& site, text::Diagnostics& diagnostics);

/// Fills FileNode::published_id: a page keeps the id it was first published with, under its address
/// or one it had before.  Needs the redirects.
void keep_published_ids(Site& site, const Published& published);

}  // namespace daybook::site
