// SPDX-License-Identifier: MIT
// JSON of a journal's data files as values that layouts see.  What is no JSON is told where it
// breaks.  Internal to the render room.  Tested by data_files_test.cpp.
#pragma once

#include <deque>
#include <string>

#include "layout/value.hpp"
#include "text/diagnostic.hpp"
#include "text/source_file.hpp"

namespace daybook::render {

/// What was read, and what is wrong with the text.
struct JsonRead {
  layout::Value value;
  bool is_json = true;  ///< false: there is no value, and the last diagnostic says why
  text::Diagnostics diagnostics;
};

/// `names`: keep those of the records' fields, and outlive the value.  A name that stands twice in
/// an object is reported and its first value kept.  Lists and objects lie at most 32 deep.
JsonRead read_json(const text::SourceFile& source, std::deque<std::string>& names);

/// A number or one of `true` and `false` as layouts see it; all else is text.
layout::Value plain_value(std::string_view word);

}  // namespace daybook::render
