// SPDX-License-Identifier: MIT
// How much a page has to read, for its byline.  Tested by views_test.cpp.
#pragma once

#include "layout/value.hpp"
#include "site/site.hpp"

namespace daybook::render {

/// `word_count` and `reading_minutes` of a file's text.
void set_reading(const site::FileNode& file, layout::Record& page);

}  // namespace daybook::render
