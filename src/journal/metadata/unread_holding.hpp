// SPDX-License-Identifier: MIT
// A file that says at its top that it is private, in a way that no field was read from: a colon too
// few, front matter that ends too early, that is too long or is no YAML.  Too much held back is
// seen, too little is not.  Tested by unread_holding_test.cpp.
#pragma once

#include <optional>

#include "journal/metadata/metadata.hpp"

namespace daybook::journal {

/// Such a line, and the field it stands for.
struct UnreadHolding {
  text::Span span;
  MetaField field = MetaField::private_;  ///< or draft
};

/// The first line of a file's beginning, from a line `---` to the next one, or where front
/// matter in TOML or JSON would be, that reads as `private` or `draft`; nothing where the front
/// matter has a field of that name, or no such line begins the file.
std::optional<UnreadHolding> find_unread_holding(const markdown::Document& document,
                                                 const Metadata& metadata);

}  // namespace daybook::journal
