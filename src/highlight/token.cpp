// SPDX-License-Identifier: MIT
#include "highlight/token.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace daybook::highlight {
namespace {

// In the order of TokenKind.
constexpr std::array<std::string_view, 18> k_classes{"",  "c", "s", "n", "k", "t", "l", "b", "f",
                                                     "v", "a", "g", "m", "h", "e", "i", "d", "p"};

}  // namespace

std::string_view class_of(TokenKind kind) {
  return k_classes[static_cast<std::size_t>(kind)];
}

void Tokens::add(TokenKind kind, std::size_t end) {
  if (end <= end_) return;
  if (!list_.empty() && list_.back().kind == kind)
    list_.back().end = end;
  else
    list_.push_back({end_, end, kind});
  end_ = end;
}

void Tokens::mark(TokenKind kind, std::size_t begin, std::size_t end) {
  add(TokenKind::plain, base_ + begin);
  add(kind, base_ + end);
}

std::vector<Token> Tokens::finish(std::size_t size) {
  add(TokenKind::plain, size);
  end_ = 0;
  return std::exchange(list_, {});
}

}  // namespace daybook::highlight
