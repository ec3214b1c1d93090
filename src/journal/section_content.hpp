// SPDX-License-Identifier: MIT
// What a section's own content says about its role when the heading says nothing.  Internal to the
// journal room.  Tested by sections_test.cpp.
#pragma once

#include <optional>

#include "journal/words/role.hpp"
#include "journal/words/vocabulary.hpp"
#include "markdown/document.hpp"

namespace daybook::journal {

/// tasks for a list of boxes, challenges for lines labelled as problem, cause and solution.
std::optional<Role> role_of_content(const markdown::Document& document,
                                    const markdown::Section& section, const Vocabulary& vocabulary);

/// Somebody asks something in the section or below it: a line or heading that ends with a question
/// mark, or is labelled as a question.
bool holds_question(const markdown::Document& document, const markdown::Section& section,
                    const Vocabulary& vocabulary);
/// A list, table or heading stands in the section.
bool holds_entries(const markdown::Document& document, const markdown::Section& section);

}  // namespace daybook::journal
