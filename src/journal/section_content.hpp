// SPDX-License-Identifier: MIT
// What a section's own content says about its role when the heading says nothing.  Internal to the
// journal room.  Tested by sections_test.cpp.
#pragma once

#include <cstddef>
#include <optional>

#include "journal/words/role.hpp"
#include "journal/words/vocabulary.hpp"
#include "markdown/document.hpp"

namespace daybook::journal {

/// tasks for a list of boxes, challenges for lines labelled as problem, cause and solution,
/// dialogue for two who speak in turn, and what the columns of a table name.
std::optional<Role> role_of_content(const markdown::Document& document,
                                    const markdown::Section& section, const Vocabulary& vocabulary);

/// There is nothing but code in the section: something to copy.
bool holds_only_code(const markdown::Document& document, const markdown::Section& section);
/// A discussion in which nobody asks is prose on its subject, and a `Rendering plan` without
/// entries on the rendering.
bool is_prose_on(const markdown::Document& document, const markdown::Section& section,
                 const Vocabulary::RoleMatch& match, const Vocabulary& vocabulary);

/// A table stands in the range.
bool holds_table(const markdown::Document& document, markdown::NodeRange own);
bool holds_list(const markdown::Document& document, markdown::NodeRange own);
/// Has list entries with a box in it or below.
bool holds_boxes(const markdown::Document& document, const markdown::Section& section);

/// How many list entries ask; 0 when one of them does not.
std::size_t count_questions(const markdown::Document& document, const markdown::Section& section);
/// Every entry of its lists ends with a question mark, two at least.
bool holds_only_questions(const markdown::Document& document, const markdown::Section& section);

/// Labels below the section answer what it asks: `**Explanation given:**`, `**My answer:**`.
bool answers_below(const markdown::Document& document, const markdown::Section& section,
                   const Vocabulary& vocabulary);

}  // namespace daybook::journal
