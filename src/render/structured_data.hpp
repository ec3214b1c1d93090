// SPDX-License-Identifier: MIT
// What search engines and previews are told about a page: JSON-LD in the words of schema.org.
// Tested by structured_data_test.cpp.
#pragma once

#include <string>
#include <string_view>

#include "render/scene.hpp"

namespace daybook::render {

/// The way to the page, and what it is: a BlogPosting for a session, an Article for a note or a
/// decision record, the WebSite for the home page.  Safe inside a `script` element: no `<`, `>` and
/// `&` is in it.  Empty without a base URL and for pages that nobody is to find.
std::string structured_data(const Scene& scene, const Frame& frame);

/// "zh_CN" of "zh-Hans-CN", the form of OpenGraph; a language's main region where the tag names
/// none, and empty where that is not known.
std::string open_graph_locale(std::string_view language);

/// The days of a page's text: of the session, and of the last commit when that is later.
std::optional<text::Date> published_day(const Frame& frame);
std::optional<text::Date> modified_day(const Frame& frame);

}  // namespace daybook::render
