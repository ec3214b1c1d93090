// SPDX-License-Identifier: MIT
// What a journal teaches as cards: a text file that Anki imports, a note of the type Basic for each
// concept, answered question and gotcha.  A note keeps its guid as long as it asks the same in the
// same module, so a later import changes it and what was learned of it stays.  Tested by
// anki_test.cpp and, with csv-parse, by tests/node.
#pragma once

#include <string>
#include <string_view>

#include "site/site.hpp"

namespace daybook::render {

/// The file.  `title` is the name of the deck above those of tracks and modules.
std::string anki_notes(const site::Site& site, std::string_view title,
                       const config::Words& words = {});

/// A text as one field of it: HTML, on one line, without tabs and quotes.
std::string anki_field(std::string_view text);

}  // namespace daybook::render
