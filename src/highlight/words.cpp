// SPDX-License-Identifier: MIT
#include "highlight/words.hpp"

#include <algorithm>

namespace daybook::highlight {

// FNV-1a: the words are few and ours, so nobody can choose ones that collide.
std::size_t Words::hash(std::string_view word) {
  std::uint32_t value = 2166136261U;
  for (const char c : word)
    value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
  return value ^ (value >> 15U);
}

void Words::put(const Row& row) {
  const std::size_t mask = rows_.size() - 1;
  std::size_t i = hash(row.word) & mask;
  for (; !rows_[i].word.empty(); i = (i + 1) & mask) {
    if (rows_[i].word == row.word) return;
  }
  rows_[i] = row;
  ++count_;
}

void Words::grow() {
  std::vector<Row> before(std::max<std::size_t>(16, rows_.size() * 2));
  before.swap(rows_);
  count_ = 0;
  for (const Row& row : before) {
    if (!row.word.empty()) put(row);
  }
}

void Words::add(std::string_view list, TokenKind kind) {
  each_word(list, [&](std::string_view word) {
    if (count_ * 2 >= rows_.size()) grow();
    put({word, kind});
    longest_ = std::max(longest_, word.size());
  });
}

TokenKind Words::find(std::string_view word) const {
  if (word.size() > longest_) return TokenKind::plain;
  const std::size_t mask = rows_.size() - 1;
  for (std::size_t i = hash(word) & mask; !rows_[i].word.empty(); i = (i + 1) & mask) {
    if (rows_[i].word == word) return rows_[i].kind;
  }
  return TokenKind::plain;
}

}  // namespace daybook::highlight
