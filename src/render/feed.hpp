// SPDX-License-Identifier: MIT
// RSS 2.0 of the journal, of each track and of what became due.  feed.cpp is the only file that
// includes tinyxml2. Tested by feed_test.cpp, rule by rule.
#pragma once

#include <string>
#include <string_view>

#include "render/render.hpp"

namespace daybook::render {

/// The newest sessions of the journal.  Precondition: there is a base URL.
std::string site_feed(const Context& context);

/// The newest sessions of one track.  Precondition: there is a base URL.
std::string track_feed(const Context& context, site::TrackId track);

/// The reviews that are due on the build's day or before it, the latest first.  Precondition: there
/// is a base URL.
std::string reviews_feed(const Context& context);

/// The name a feed knows a session by, a tag: URI (RFC 4151) made of the base URL's host, the
/// session's day and its id: a new title, track or folder of pages leaves it as it is.
std::string session_guid(const Context& context, site::SessionId id);

}  // namespace daybook::render
