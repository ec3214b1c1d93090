// SPDX-License-Identifier: MIT
#include "math/tokens.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace daybook::math {
namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Past a comment, which takes its line's end with it.
std::size_t after_comment(std::string_view tex, std::size_t at) {
  const std::size_t end = tex.find('\n', at);
  return end == std::string_view::npos ? tex.size() : end + 1;
}

/// The bytes of one character; 0 for what is none.
std::size_t character_size(std::string_view tex, std::size_t at) {
  const text::Decoded decoded = text::decode(tex, at);
  const bool control = decoded.code_point < 0x20 || decoded.code_point == 0x7F;
  return decoded.valid && !control ? decoded.size : 0;
}

std::size_t command_size(std::string_view tex, std::size_t at) {
  std::size_t end = at;
  while (end < tex.size() && text::is_ascii_letter(tex[end]))
    ++end;
  if (end > at) return end - at;
  if (at >= tex.size()) return 0;
  return is_space(tex[at]) ? 1 : character_size(tex, at);
}

}  // namespace

Tokens tokenize(std::string_view tex) {
  using Kind = Token::Kind;
  Tokens tokens;
  for (std::size_t at = 0; at < tex.size();) {
    if (tex[at] == '%') {
      at = after_comment(tex, at);
      continue;
    }
    Kind kind = Kind::character;
    const std::size_t begin = at;
    std::size_t name = at;
    if (tex[at] == '\\') {
      name = at + 1;
      at = name + command_size(tex, name);
      kind = at > name ? Kind::command : Kind::invalid;
    } else if (is_space(tex[at])) {
      while (at < tex.size() && is_space(tex[at]))
        ++at;
      kind = Kind::space;
    } else {
      const std::size_t size = character_size(tex, at);
      if (size == 0) kind = Kind::invalid;
      at += std::max<std::size_t>(size, 1);
    }
    tokens.push_back({kind, tex.substr(name, at - name), static_cast<std::uint32_t>(begin),
                      static_cast<std::uint32_t>(at - begin)});
  }
  return tokens;
}

TokenStream::TokenStream(std::string_view tex) : left_(tokenize(tex)) {
  std::ranges::reverse(left_);
  end_.offset = static_cast<std::uint32_t>(tex.size());
}

const Token& TokenStream::peek_word() {
  while (!left_.empty() && left_.back().kind == Token::Kind::space)
    left_.pop_back();
  return peek();
}

Token TokenStream::take() {
  const Token token = peek();
  if (!left_.empty()) left_.pop_back();
  return token;
}

Token TokenStream::take_word() {
  peek_word();
  return take();
}

void TokenStream::put_back(const Tokens& tokens) {
  added_ += tokens.size() + 1;
  left_.insert(left_.end(), tokens.rbegin(), tokens.rend());
}

}  // namespace daybook::math
