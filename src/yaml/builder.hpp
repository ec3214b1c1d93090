// SPDX-License-Identifier: MIT
// Puts a Value together from what a reader meets in order: the one place where keys are checked for
// being unique, whichever of the three readers is at work.  Knows nothing of YAML's text.  Tested
// by way of parse_test.cpp and simple_test.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_set>
#include <vector>

#include "yaml/value.hpp"

namespace daybook::yaml {

/// Whether a scalar stood in quotes (or was a block of text).
enum class Quoting : std::uint8_t { plain, quoted };

/// Calls follow the text: in a mapping `key()` and then a value, by turns.  A value is `none()`,
/// `scalar()`, or `begin_…()`, what is in it, and `end()`.  The value of a key met before in the
/// same mapping is built and dropped, and reported once.
class Builder {
 public:
  Builder(const text::SourceFile& source, text::Rule duplicate_rule);

  void none(text::Span span);
  void scalar(std::string text, Quoting quoting, text::Span span);
  void begin_sequence(text::Span span);
  void begin_mapping(text::Span span);
  /// Precondition: expects_key().
  void key(std::string name, text::Span span);
  /// Closes the innermost sequence or mapping.  Precondition: depth() > 0 and no value is owed.
  void end();
  /// The same, and the closed value's span ends at `end`.
  void end_at(std::uint32_t end);

  std::size_t depth() const { return open_.size(); }
  /// The innermost open value is a mapping and its next key, not a value, is due.
  bool expects_key() const;
  /// A key was given and its value is due.
  bool owes_value() const;
  /// The innermost open value; its members and items so far.  Precondition: depth() > 0.
  const Value& innermost() const { return open_.back().value; }
  /// The span of the key whose value is due.  Precondition: owes_value().
  text::Span owed_key() const { return open_.back().key.key_span; }

  /// The finished document.  Precondition: depth() == 0.
  text::Checked<Value> finish() &&;

 private:
  struct Open {
    Value value;
    Member key;  // waits for its value
    bool has_key = false;
    bool drops_value = false;
    std::unordered_set<std::string> names;  // filled only once the mapping is large
  };

  void open(Value::Kind kind, text::Span span);
  void attach(Value value);
  static bool is_known(const Open& mapping, const std::string& name);
  void report_duplicate(const std::string& name, text::Span span);

  const text::SourceFile* source_;
  text::Rule duplicate_rule_;
  std::vector<Open> open_;
  Value root_;
  text::Diagnostics diagnostics_;
};

}  // namespace daybook::yaml
