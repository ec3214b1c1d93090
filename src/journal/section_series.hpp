// SPDX-License-Identifier: MIT
// Headings that are counted: what stands before and beside one tells more than its words.  Internal
// to the journal room.  Tested by sections_test.cpp.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "journal/words/role.hpp"
#include "markdown/document.hpp"

namespace daybook::journal {

/// `### 11. …` after the `### 10. …` of a log goes on with it, though a list of risks with its own
/// heading came between: an author appends.  Knows the roles of the sections before this one.
bool continues_log(const markdown::Document& document, const std::vector<Role>& roles,
                   std::size_t section);

/// `S15: …` beside `S14: …` and `S16: …` is a step of a series, whatever its last word is.
bool is_of_series(std::span<const markdown::Section> sections, std::size_t section);

}  // namespace daybook::journal
