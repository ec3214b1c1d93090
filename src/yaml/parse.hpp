// SPDX-License-Identifier: MIT
// YAML text to Value.  parse.cpp is the only file of daybook that calls yaml-cpp.  Tested by parse_test.cpp.
#pragma once

#include "yaml/value.hpp"

namespace daybook::yaml {

/// Where YAML stands and which rule its faults are reported under.
struct ParseOptions {
  text::Rule invalid_rule = text::Rule::front_matter_invalid;
};

/// Reads one YAML document from a part of a file.  Always gives a value: nothing when the text is not
/// YAML (reported with its place).  A duplicate key is reported and its first value kept.  Refused with
/// a diagnostic: aliases and anchors, tags other than YAML's own, depth over 32, over 64 KiB, a second
/// document, what yaml-cpp silently accepts (an unterminated quote, lines after a map).
text::Checked<Value> parse(const text::SourceFile& source, text::Span part, ParseOptions options = {});

}  // namespace daybook::yaml
