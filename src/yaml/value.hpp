// SPDX-License-Identifier: MIT
// YAML as data with places.  Our own type, so that one file knows yaml-cpp (events.cpp) and every
// message can point at a key or value.  What a scalar means (a number, a truth, a list) is in
// fields.hpp. Tested by parse_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/diagnostic.hpp"
#include "text/source_file.hpp"
#include "text/span.hpp"

namespace daybook::yaml {

class Value;

/// One `key: value` of a mapping.
struct Member;

/// A scalar, sequence or mapping, or nothing (an empty value, `~`, `null`).  A scalar keeps its
/// text as written after YAML's unquoting: what type it is, is the reader's decision (fields.hpp).
class Value {
 public:
  enum class Kind : std::uint8_t { none, scalar, sequence, mapping };

  Kind kind = Kind::none;
  bool quoted = false;  ///< a scalar in quotes, or a `|` or `>` block: text even if it says `null`
  std::string scalar;
  std::vector<Value> items;     ///< of a sequence
  std::vector<Member> members;  ///< of a mapping in the order written; keys are unique (first wins)
  /// Bytes of the source file: all of a scalar (quotes included) or of `[…]` and `{…}`; the rest of
  /// the first line for `|`, `>` and for lists and mappings in block form; empty, at the place
  /// where a value could stand, when there is none.
  text::Span span;

  bool is_none() const { return kind == Kind::none; }
  bool is_scalar() const { return kind == Kind::scalar; }
  bool is_sequence() const { return kind == Kind::sequence; }
  bool is_mapping() const { return kind == Kind::mapping; }
  /// The value of a key, or nullptr.
  const Value* find(std::string_view key) const;
};

/// A key with its value.
struct Member {
  std::string key;
  text::Span key_span;
  Value value;
};

}  // namespace daybook::yaml
