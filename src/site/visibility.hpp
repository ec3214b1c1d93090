// SPDX-License-Identifier: MIT
// The one rule of which files are published; which parts of one are not is
// journal/withheld.hpp's matter.  Pages, feeds, sitemap, search, JSON and backlinks all follow
// it, since what is held never enters the Site.  Tested by link_test.cpp.
#pragma once

#include <optional>
#include <string_view>

#include "site/link.hpp"

namespace daybook::site {

/// Why an entry is not published; nothing when it is.  A session is of the future when its first
/// day is after the build's day.
std::optional<Held::Why> held_why(const journal::Entry& entry, const LinkInput& input);

/// "public", or why an entry is held back unless it is asked for: "draft", "future", "private".
std::string_view visibility_name(const journal::Entry& entry, text::Date clock);

/// Whether a session's first day is after the build's day, wherever the day is written.
bool is_dated_ahead(const journal::Entry& entry, text::Date clock);

}  // namespace daybook::site
