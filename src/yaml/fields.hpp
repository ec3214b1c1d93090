// SPDX-License-Identifier: MIT
// A Value as the type its reader wants.  Who asks knows the type, so quotes make no difference
// here: `draft: "true"` is true, lest a pair of quotes publishes a draft.  Nothing is reported: the
// caller knows the field's name and what to write instead.  Tested by fields_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "yaml/value.hpp"

namespace daybook::yaml {

/// The text of a scalar, trimmed; nothing for no value, a list or a mapping.  `[[wiki link]]`,
/// which YAML takes for a list in a list, is given back as it was written.
std::optional<text::Located<std::string>> as_text(const Value& value);

/// true/yes/on and false/no/off, whatever the case.
std::optional<text::Located<bool>> as_truth(const Value& value);

/// Decimal digits with or without a sign, at most 18 of them: `010` is ten, `0x10` and `1e3` are
/// nothing.
std::optional<text::Located<std::int64_t>> as_integer(const Value& value);

/// What a list of texts held.
struct TextList {
  std::vector<text::Located<std::string>> items;  ///< none empty
  std::vector<text::Span> others;                 ///< entries that are no text
};

/// A list in any of the forms people use: a block or flow list, one scalar with commas (also `，`
/// and `、`), one word.  In a list a comma belongs to its entry, and so does an unquoted colon (`-
/// Foo: bar`).  No value is an empty list.
TextList as_text_list(const Value& value);

}  // namespace daybook::yaml
