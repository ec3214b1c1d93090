// SPDX-License-Identifier: MIT
// Levels, confidence and decision numbers as people write them.  Tested by scales_test.cpp.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <fmt/format.h>
#include <string>

#include "journal/metadata/facts.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

/// The number that begins at `at`, with one decimal point; `at` moves behind it.
double number_at(std::string_view text, std::size_t& at) {
  double value = 0;
  double unit = 1;
  bool point = false;
  while (at < text.size()) {
    if (text::is_ascii_digit(text[at])) {
      value = value * 10 + (text[at] - '0');
      if (point) unit *= 10;
    } else if (text[at] == '.' && !point && at + 1 < text.size() &&
               text::is_ascii_digit(text[at + 1])) {
      point = true;
    } else {
      break;
    }
    ++at;
  }
  return value / unit;
}

std::size_t count(std::string_view text, std::string_view mark) {
  std::size_t found = 0;
  for (std::size_t at = text.find(mark); at != std::string_view::npos;
       at = text.find(mark, at + mark.size())) {
    ++found;
  }
  return found;
}

std::optional<std::uint8_t> in_scale(double value) {
  const double whole = std::floor(value + 1e-9);
  if (whole < 1 || whole > 5) return std::nullopt;
  return static_cast<std::uint8_t>(whole);
}

/// `4/5`, `8 / 10`, `80%`, `3.5`, `3 out of 5`.
std::optional<std::uint8_t> rated(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && !text::is_ascii_digit(text[at]))
    ++at;
  if (at == text.size()) return std::nullopt;
  const double value = number_at(text, at);
  while (at < text.size() && text[at] == ' ')
    ++at;
  const std::string_view rest = text.substr(at);
  if (rest.starts_with('%')) return in_scale(std::max(1.0, std::round(value / 20)));
  for (const std::string_view of : {"/", "out of", "of"}) {
    if (!rest.starts_with(of)) continue;
    std::size_t end = at + of.size();
    while (end < text.size() && text[end] == ' ')
      ++end;
    const double scale = number_at(text, end);
    if (scale > 0) return in_scale(std::max(1.0, std::round(value * 5 / scale)));
  }
  return in_scale(value);
}

/// What stands before a level's number; of two that fit the first counts.
constexpr std::array<std::string_view, 19> k_level_words{
    "level ",   "level",   "livello ", "lv.",    "lv",     "l",       "等级",
    "级别",     "niveau ", "stufe ",   "nivel ", "nível ", "seviye ", "уровень ",
    "Уровень ", "レベル ", "レベル",   "레벨 ",  "레벨"};

}  // namespace

std::vector<unsigned> levels_in(std::string_view text) {
  const std::string lower = text::ascii_lower(text);
  const bool arrow = lower.find("→") != std::string::npos ||
                     lower.find("->") != std::string::npos || lower.find("=>") != std::string::npos;
  std::vector<unsigned> found;
  for (std::size_t at = 0; at < lower.size();) {
    const bool at_word =
        at == 0 || (!text::is_ascii_letter(lower[at - 1]) && !text::is_ascii_digit(lower[at - 1]));
    std::size_t digits = at;
    const std::string_view rest = std::string_view(lower).substr(at);
    bool marked = false;
    for (const std::string_view word : k_level_words) {
      if (!at_word || !rest.starts_with(word)) continue;
      digits = at + word.size();
      marked = true;
      break;
    }
    if (digits < lower.size() && text::is_ascii_digit(lower[digits]) &&
        (marked || (at_word && (arrow || at == 0)))) {
      const double value = number_at(lower, digits);
      if (digits >= lower.size() || !text::is_ascii_letter(lower[digits])) {
        found.push_back(static_cast<unsigned>(std::min(value, 99.0)));
      }
      at = digits;
    }
    ++at;
  }
  return found;
}

std::string level_text(Level level) {
  return fmt::format("L{}", static_cast<unsigned>(level));
}

std::optional<std::uint8_t> confidence_in(std::string_view text) {
  const std::size_t stars = count(text, "⭐") + count(text, "★") + count(text, "🌟");
  if (stars >= 1 && stars <= 5) return static_cast<std::uint8_t>(stars);
  if (const auto value = rated(text)) return value;
  return confidence_word(text);
}

std::optional<std::uint32_t> adr_number_in(std::string_view name) {
  const std::size_t slash = name.find_last_of("/\\");
  const std::string lower =
      text::ascii_lower(slash == std::string_view::npos ? name : name.substr(slash + 1));
  std::string_view rest = lower;
  const bool marked = rest.starts_with("adr");
  if (marked) rest.remove_prefix(3);
  while (marked && !rest.empty() &&
         std::string_view("-_ #").find(rest[0]) != std::string_view::npos) {
    rest.remove_prefix(1);
  }
  std::size_t size = 0;
  while (size < rest.size() && text::is_ascii_digit(rest[size]))
    ++size;
  // Eight digits are a day, four before a dash and two more digits are the year of one.
  if (size == 0 || size > 6) return std::nullopt;
  if (size == 4 && rest.size() > 7 && rest[4] == '-' && text::is_ascii_digit(rest[5]) &&
      text::is_ascii_digit(rest[6]) && !text::is_ascii_digit(rest[7]) &&
      (rest[7] == '-' && rest.size() > 9 && text::is_ascii_digit(rest[8]))) {
    return std::nullopt;
  }
  if (size < rest.size() && text::is_ascii_letter(rest[size])) return std::nullopt;
  std::uint32_t number = 0;
  std::from_chars(rest.data(), rest.data() + size, number);
  return number;
}

}  // namespace daybook::journal
