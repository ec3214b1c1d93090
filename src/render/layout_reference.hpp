// SPDX-License-Identifier: MIT
// The reference for people who write layouts, printed from the table of data: layouts/DATA.md is
// what it gives.  Tested by layout_reference_test.cpp and golden.layout_reference.
#pragma once

#include <string>
#include <string_view>

namespace daybook::render {

/// All kinds of pages and all records, in Markdown.
std::string layout_reference();

/// What one layout sees ("session.html"), with the records its fields hold; empty for a layout that
/// no page is rendered with.
std::string layout_reference_of(std::string_view layout);

}  // namespace daybook::render
