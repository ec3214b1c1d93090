// SPDX-License-Identifier: MIT
// HTML and text as they may stand in a feed, which is read far from the site.  Tested by
// feed_content_test.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace daybook::render {

/// Without the characters XML 1.0 does not allow: controls but tab and line ends, U+FFFE, U+FFFF.
/// Invalid UTF-8 becomes U+FFFD.
std::string xml_characters(std::string_view text);

/// Pieces that may each stand in a CDATA section: none holds `]]>`.
std::vector<std::string_view> cdata_pieces(std::string_view text);

/// Every `href` and `src` of our own HTML made absolute, as seen from the page at `page_address`.
/// Those that raw HTML brought in are the only ones that are not so already.
std::string absolute_references(std::string_view html, std::string_view page_address);

}  // namespace daybook::render
