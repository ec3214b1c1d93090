// SPDX-License-Identifier: MIT
// The reviews as a calendar (iCalendar, RFC 5545), an all-day event each.  Knows no page but the
// sessions' it links to.  Tested by calendar_test.cpp and, with ical.js, by tests/node.
#pragma once

#include <string>
#include <string_view>

#include "render/render.hpp"

namespace daybook::render {

/// All reviews that are due on a day.  The same journal and clock give the same bytes.
std::string reviews_calendar(const Context& context);

/// The name calendars know a review by.
std::string review_uid(const site::Review& review);

/// A text as the value of a property: `\`, `;`, `,` escaped, line breaks as `\n`, other control
/// characters left out.
std::string calendar_text(std::string_view text);

/// Appends a content line: folded so that none has more than 75 octets without its CRLF, no code
/// point cut.
void append_folded(std::string& out, std::string_view line);

/// A review as a sentence for a list or a calendar: "Review: Tables".
std::string review_title(const config::Words& words, const site::Review& review);
/// Why it is due, as a sentence's beginning: "Open gap, high severity".
std::string_view review_why(const config::Words& words, const site::Review& review);

}  // namespace daybook::render
