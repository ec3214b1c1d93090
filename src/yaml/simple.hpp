// SPDX-License-Identifier: MIT
// The fast reader: front matter of simple lines, which is nearly all there is, in a tenth of
// yaml-cpp's time.  It accepts only what it fully understands and then gives exactly what parse.cpp
// would give (kinds, texts, quoting, spans, duplicate keys); simple_test.cpp compares the two.
#pragma once

#include <optional>

#include "yaml/value.hpp"

namespace daybook::yaml {

/// Reads `key: value` lines, nested mappings and block lists by indentation, where each value is a
/// plain scalar of one line, a quoted one without escapes, or a `[flow, list]` of such.  Nothing
/// when the part holds anything else, be it right or wrong YAML: anchors, tags, `|`, `>`, values
/// over several lines, tabs, doubtful first characters, text after a value.
std::optional<text::Checked<Value>> read_simple(const text::SourceFile& source, text::Span part,
                                                text::Rule duplicate_rule);

}  // namespace daybook::yaml
