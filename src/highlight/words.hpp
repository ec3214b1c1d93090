// SPDX-License-Identifier: MIT
// The words of a language and what each is: a table of hashes, made once.  Knows no case: what is
// looked up is what was put in.  Tested through languages_test.cpp.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "highlight/token.hpp"

namespace daybook::highlight {

/// A set of words that each have a kind.
class Words {
 public:
  /// Words parted by blanks.  The first to name a word wins; the texts must outlive this.
  void add(std::string_view list, TokenKind kind);
  /// plain for a word that is not here.
  TokenKind find(std::string_view word) const;

 private:
  struct Row {
    std::string_view word{};
    TokenKind kind = TokenKind::plain;
  };

  void put(const Row& row);
  void grow();
  static std::size_t hash(std::string_view word);

  std::vector<Row> rows_;  // a power of two, at least half of them empty
  std::size_t count_ = 0;
  std::size_t longest_ = 0;
};

/// Calls `use` with each word of a list parted by blanks.
template <typename Use>
void each_word(std::string_view list, Use use) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    if (end > 0) use(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

}  // namespace daybook::highlight
