// SPDX-License-Identifier: MIT
// A feed in one of its forms, and the list of all feeds.  The files named feed_*.cpp that write XML
// are the only ones that include tinyxml2.  Tested by feed_test.cpp and feed_forms_test.cpp, rule
// by rule.
#pragma once

#include <string>
#include <vector>

#include "render/feed_files.hpp"
#include "render/feed_model.hpp"

namespace daybook::render {

/// Precondition of both: there is a base URL.
std::string feed_text(const Context& context, const FeedFile& file);
/// OPML 2.0: each thing that has a feed once, in its first form.
std::string feeds_opml(const Context& context, const std::vector<FeedFile>& files);

std::string to_rss(const FeedModel& feed);
/// RFC 4287.
std::string to_atom(const FeedModel& model);
/// JSON Feed 1.1.
std::string to_json_feed(const FeedModel& feed);

}  // namespace daybook::render
