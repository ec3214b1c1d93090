// SPDX-License-Identifier: MIT
#include "highlight/token.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace daybook::highlight {
namespace {

// In the order of TokenKind, which the assertions below hold.
constexpr std::array k_classes{
    TokenClass{TokenKind::plain, "", "what has no span"},
    TokenClass{TokenKind::comment, "c", "comment"},
    TokenClass{TokenKind::string, "s", "string"},
    TokenClass{TokenKind::number, "n", "number"},
    TokenClass{TokenKind::keyword, "k", "keyword"},
    TokenClass{TokenKind::type, "t", "type"},
    TokenClass{TokenKind::constant, "l", "literal"},
    TokenClass{TokenKind::builtin, "b", "builtin"},
    TokenClass{TokenKind::function, "f", "function"},
    TokenClass{TokenKind::variable, "v", "variable"},
    TokenClass{TokenKind::attribute, "a", "attribute"},
    TokenClass{TokenKind::tag, "g", "tag"},
    TokenClass{TokenKind::meta, "m", "meta"},
    TokenClass{TokenKind::heading, "h", "heading"},
    TokenClass{TokenKind::emphasis, "e", "emphasis"},
    TokenClass{TokenKind::inserted, "i", "inserted"},
    TokenClass{TokenKind::deleted, "d", "deleted"},
    TokenClass{TokenKind::prompt, "p", "prompt"},
};

constexpr bool is_in_order() {
  for (std::size_t i = 0; i < k_classes.size(); ++i) {
    if (k_classes[i].kind != static_cast<TokenKind>(i)) return false;
  }
  return k_classes.back().kind == TokenKind::prompt;
}
static_assert(is_in_order(), "a row for each TokenKind, in its order");

}  // namespace

std::string_view class_of(TokenKind kind) {
  return k_classes[static_cast<std::size_t>(kind)].letter;
}

std::span<const TokenClass> token_classes() {
  return k_classes;
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
