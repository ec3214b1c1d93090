// SPDX-License-Identifier: MIT
// The words of an item as Markdown: its code stays code, all other markup goes, since links would
// lead elsewhere from another folder.  Internal to the scaffold room.  Tested by
// item_text_test.cpp.
#pragma once

#include <string>

#include "journal/session.hpp"

namespace daybook::scaffold {

/// `item.text` with backticks around what the author wrote as code.
std::string item_text(const markdown::Document& document, const journal::Item& item);

}  // namespace daybook::scaffold
