// SPDX-License-Identifier: MIT
// What was worked out of a short text before, on this thread.  Files of a journal repeat the
// headings and labels of their template, so that most of them are asked for again and again.
// Internal to the journal room.  Tested by memo_test.cpp.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace daybook::journal {

/// Hashes what a table of texts is asked for without making a string of it.
struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>{}(text);
  }
};

/// Answers of a pure function of a text.  Bounded in size: a journal's own words never fill it up
/// for good.  Not for several threads at once.
template <class Value>
class Memo {
 public:
  /// What `make(text)` gives, or gave before.
  template <class Make>
  Value of(std::string_view text, const Make& make) {
    if (text.size() > k_longest) return make(text);
    if (const auto known = known_.find(text); known != known_.end()) return known->second;
    Value value = make(text);
    if (known_.size() >= k_most) known_.clear();
    known_.emplace(text, value);
    return value;
  }

  std::size_t size() const { return known_.size(); }

  static constexpr std::size_t k_most = 4096;
  /// A longer text is running text and hardly comes twice; in bytes.
  static constexpr std::size_t k_longest = 80;

 private:
  std::unordered_map<std::string, Value, StringHash, std::equal_to<>> known_;
};

}  // namespace daybook::journal
