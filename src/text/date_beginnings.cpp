// SPDX-License-Identifier: MIT
#include "text/date_beginnings.hpp"

#include <array>
#include <cstddef>

#include "text/date_words.hpp"

namespace daybook::text {

bool may_hold_date(std::string_view text) {
  constexpr std::string_view k_beginnings = "0123456789[<{\xEF\xE3";
  constexpr std::string_view k_doubled = "yYxX?_";
  if (text.find_first_of(k_beginnings) != std::string_view::npos) return true;
  for (std::size_t i = text.find_first_of(k_doubled);
       i != std::string_view::npos && i + 1 < text.size();
       i = text.find_first_of(k_doubled, i + 1)) {
    if (k_doubled.find(text[i + 1]) != std::string_view::npos) return true;
  }
  return false;
}

bool may_begin_date(const Scanner& scanner) {
  constexpr std::u32string_view k_signs = U"[<{?_";
  const char32_t c = scanner.peek();
  if (is_plain_digit(c)) return !is_plain_digit(scanner.before());
  if (c < 0x80 && (c < U'a' || c > U'z')) return k_signs.find(c) != std::u32string_view::npos;
  return c == U'【' || !is_alphabetic(scanner.before());
}

bool may_begin_month(char32_t first, char32_t second) {
  using Seconds = std::array<bool, 128>;
  static const auto k_pairs = [] {
    std::array<Seconds, 128> pairs{};
    for (const date_words::Month& row : date_words::k_months) {
      if (row.word[0] < 0x80 && row.word[1] < 0x80) pairs[row.word[0]][row.word[1]] = true;
    }
    return pairs;
  }();
  return first >= 0x80 || second >= 0x80 || k_pairs[first][second];
}

}  // namespace daybook::text
