// SPDX-License-Identifier: MIT
#include "text/scanner.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::text {
namespace {

char32_t plain(char32_t c) {
  if (c < 0x80) return lower(c);
  if (c >= 0xFF01 && c <= 0xFF5E) return lower(c - 0xFF01 + '!');
  if (c >= 0x2010 && c <= 0x2015) return '-';
  switch (c) {
    case 0x2212:  // minus
    case 0xFE58:  // small em dash
    case 0xFE63:  // small hyphen
      return '-';
    case 0x223C:  // tilde operator
    case 0x301C:  // wave dash
      return '~';
    case 0x2044:  // fraction slash
      return '/';
    case 0x2236:  // ratio
      return ':';
    default:
      return is_space(c) ? U' ' : lower(c);
  }
}

}  // namespace

PlainText::PlainText(std::string_view text) {
  chars_.reserve(text.size());
  offsets_.reserve(text.size() + 1);
  for (std::size_t i = 0; i < text.size();) {
    const Decoded decoded = decode(text, i);
    chars_ += plain(decoded.code_point);
    offsets_.push_back(i);
    i += decoded.size;
  }
  offsets_.push_back(text.size());
}

char32_t Scanner::peek(std::size_t ahead) const {
  return ahead < chars_.size() - at_ ? chars_[at_ + ahead] : U'\0';
}

bool Scanner::take(char32_t c) {
  if (at_end() || peek() != c) return false;
  ++at_;
  return true;
}

bool Scanner::take_spaces() {
  const std::size_t begin = at_;
  while (is_space(peek()))
    ++at_;
  return at_ > begin;
}

bool Scanner::take_word(std::u32string_view word) {
  if (!chars_.substr(at_).starts_with(word)) return false;
  const bool is_cut = is_alphabetic(word.back()) && is_alphabetic(peek(word.size()));
  if (is_cut) return false;
  at_ += word.size();
  return true;
}

std::optional<std::size_t> Scanner::take_any(std::span<const std::u32string_view> words) {
  const std::size_t begin = at_;
  std::size_t end = begin;
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < words.size(); ++i) {
    at_ = begin;
    if (!take_word(words[i]) || at_ <= end) continue;
    end = at_;
    found = i;
  }
  at_ = end;
  return found;
}

std::optional<Digits> Scanner::take_digits(std::size_t max_count) {
  Digits digits;
  while (digits.count < max_count && is_plain_digit(peek(digits.count))) {
    digits.value = digits.value * 10 + static_cast<int>(peek(digits.count) - U'0');
    ++digits.count;
  }
  if (digits.count == 0 || is_plain_digit(peek(digits.count))) return std::nullopt;
  at_ += digits.count;
  return digits;
}

bool is_alphabetic(char32_t c) {
  return is_letter(c) && !is_cjk(c);
}

bool is_plain_digit(char32_t c) {
  return c >= U'0' && c <= U'9';
}

}  // namespace daybook::text
