// SPDX-License-Identifier: MIT
// What an author says may be published: `<!-- daybook: allow leak-email -->`.  Such a comment
// speaks of its own line and, when it stands alone, of the paragraph or block of code below it.
// Tested by allowed_test.cpp.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/rule.hpp"

namespace daybook::leaks {

/// A word of a comment that names no rule of leaks.
struct UnknownRule {
  std::size_t begin = 0;
  std::string_view word{};
};

class Allowed {
 public:
  /// Of a text that stays alive as long as this; linear in its size.
  explicit Allowed(std::string_view text);

  bool allows(text::Rule rule, std::size_t at) const;
  const std::vector<UnknownRule>& unknown() const { return unknown_; }

 private:
  struct Range {
    text::Rule rule{};
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  class Lines;
  void read_comment(Lines& lines, std::size_t begin, std::size_t end);
  void merge();

  std::vector<Range> ranges_;  ///< by rule and place, none touching another of its rule
  std::vector<UnknownRule> unknown_;
};

/// Whether a rule is about what should not be published.
bool is_leak(text::Rule rule);

/// The names of the rules that a comment may allow.
std::vector<std::string_view> leak_rules();

}  // namespace daybook::leaks
