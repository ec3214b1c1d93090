// SPDX-License-Identifier: MIT
// A file's text as search reads it: section by section, prose apart from code.  Tested by
// search_test.cpp.
#pragma once

#include <string_view>
#include <vector>

#include "markdown/document.hpp"
#include "render/search_pages.hpp"

namespace daybook::render {

/// The sections of a file.  What stands below its title has the address of the page; footnotes come
/// last and have none of their own.
std::vector<SearchSection> search_sections(const journal::Entry& entry);

/// The anchor of the section in which a place of the file is; or empty.
std::string_view anchor_at(const journal::Entry& entry, std::uint32_t place);

}  // namespace daybook::render
