// SPDX-License-Identifier: MIT
// Where the links of a file's text lead from a page, and what they show.  Tested by body_test.cpp.
#pragma once

#include <cstddef>
#include <string_view>

#include "markdown/html.hpp"
#include "render/hrefs.hpp"
#include "render/render.hpp"

namespace daybook::render {

/// Of Document::links()[index].
markdown::LinkTarget link_target(const Context& context, const site::FileNode& file,
                                 const Hrefs& hrefs, std::size_t index);

/// The title of the page a link leads to, for links that have no words of their own.
std::string_view target_title(const site::Site& site, const site::Target& target);

}  // namespace daybook::render
