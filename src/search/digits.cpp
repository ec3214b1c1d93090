// SPDX-License-Identifier: MIT
#include "search/digits.hpp"

#include <array>

namespace daybook::search {
namespace {

constexpr std::string_view k_signs =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
static_assert(k_signs.size() == k_digits);

constexpr unsigned k_bits = 5;
constexpr unsigned k_more = 1U << k_bits;

constexpr std::array<std::uint8_t, 256> k_digit_of = [] {
  std::array<std::uint8_t, 256> digits{};
  digits.fill(k_digits);
  for (std::size_t i = 0; i < k_signs.size(); ++i)
    digits[static_cast<unsigned char>(k_signs[i])] = static_cast<std::uint8_t>(i);
  return digits;
}();

}  // namespace

char digit_sign(std::size_t digit) {
  return k_signs[digit];
}

void append_number(std::string& out, std::size_t number) {
  for (; number >= k_more; number >>= k_bits)
    out += digit_sign((number & (k_more - 1)) | k_more);
  out += digit_sign(number);
}

std::optional<std::uint8_t> take_digit(std::string_view& text) {
  if (text.empty()) return std::nullopt;
  const std::uint8_t digit = k_digit_of[static_cast<unsigned char>(text.front())];
  if (digit == k_digits) return std::nullopt;
  text.remove_prefix(1);
  return digit;
}

std::optional<std::uint32_t> take_number(std::string_view& text) {
  constexpr unsigned k_most_bits = 30;  // before the last digit
  std::uint32_t number = 0;
  for (unsigned shift = 0; shift <= k_most_bits; shift += k_bits) {
    const auto digit = take_digit(text);
    if (!digit) return std::nullopt;
    number |= static_cast<std::uint32_t>(*digit & (k_more - 1)) << shift;
    if (*digit < k_more) return number;
  }
  return std::nullopt;
}

}  // namespace daybook::search
