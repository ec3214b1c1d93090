// SPDX-License-Identifier: MIT
// YAML text to Value.  Three readers, asked in turn: simple.cpp (strict and fast: it takes nearly
// all front matter and declines the rest), yaml-cpp (events.cpp is the only file of daybook that
// calls it), and lenient.cpp (line by line, when yaml-cpp refuses).  Knows no key by name.  Tested
// by parse_test.cpp; that the first two agree by simple_test.cpp.
#pragma once

#include <cstddef>

#include "yaml/value.hpp"

namespace daybook::yaml {

/// Limits that hold whatever the options say.
inline constexpr std::size_t k_max_depth = 32;

/// Where YAML stands and which rules its faults are reported under.
struct ParseOptions {
  text::Rule invalid_rule = text::Rule::front_matter_invalid;
  text::Rule duplicate_rule = text::Rule::field_duplicate;
  std::size_t max_bytes = 64UL * 1024UL;
  /// What the whole document may be.  Front matter and site.yaml are mappings; a line `topic:Foo`,
  /// which YAML takes for one plain text, is then read as what it was meant to be.
  enum class Root : std::uint8_t { mapping, any } root = Root::mapping;
};

/// Reads one YAML document from a part of a file.  Always gives a value: what could be read line by
/// line when the text is not YAML (one diagnostic, where YAML broke, says so), nothing when the
/// part is empty or over the limit.  A duplicate key is reported and its first value kept.  Refused
/// as not YAML: aliases and anchors, tags other than YAML's own, keys that are no text, depth over
/// 32, a second document, control characters and invalid UTF-8, and what yaml-cpp silently accepts
/// (an unterminated quote, lines after a list).  Never throws.
text::Checked<Value> parse(const text::SourceFile& source, text::Span part,
                           ParseOptions options = {});

}  // namespace daybook::yaml
