// SPDX-License-Identifier: MIT
#include "text/slug.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/digest.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::text {
namespace {

constexpr std::size_t k_max_slug_bytes = 120;

constexpr std::array<std::string_view, 22> k_device_names{
    "aux",  "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul",  "prn"};

// Whether an accent or vowel sign may stay; those of emoji may not.
bool is_word_mark(char32_t c) {
  return is_mark(c) && !is_symbol(c);
}

// Letters and digits joined by single dashes, of any length.
std::string join_words(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool gap = false;
  const auto end_gap = [&] {
    if (gap && !out.empty()) out += '-';
    gap = false;
  };
  for (std::size_t i = 0; i < text.size();) {
    if (is_ascii(text[i])) {
      if (is_ascii_alphanumeric(text[i])) {
        end_gap();
        out += text[i];
      } else {
        gap = true;
      }
      ++i;
      continue;
    }
    const Decoded decoded = decode(text, i);
    const char32_t c = decoded.code_point;
    const std::string_view bytes = text.substr(i, decoded.size);
    i += decoded.size;
    if (is_format(c)) continue;
    const bool in_word = !out.empty() && !gap;
    if (is_letter(c) || is_digit(c)) {
      end_gap();
      out += bytes;
    } else if (in_word && is_word_mark(c)) {
      out += bytes;
    } else {
      gap = true;
    }
  }
  return out;
}

std::string_view cut_at_code_point(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  std::size_t end = 0;
  for (std::size_t next = 0; next <= limit; next += decode(text, next).size)
    end = next;
  return text.substr(0, end);
}

}  // namespace

std::string slugify(std::string_view text) {
  // Dropping a character may bring a letter and an accent together, hence NFC once more at the end.
  const std::string whole = nfc(join_words(lower(nfc(text))));
  std::string slug(cut_at_code_point(whole, k_max_slug_bytes));
  while (slug.ends_with('-'))
    slug.pop_back();
  if (slug.empty()) return "x" + base::to_hex(base::digest_of(text)).substr(0, 8);
  if (std::ranges::binary_search(k_device_names, slug)) slug += '-';
  return slug;
}

std::string heading_anchor(std::string_view heading_text) {
  const std::string lowered = lower(nfc(trim(heading_text)));
  std::string out;
  for (std::size_t i = 0; i < lowered.size();) {
    const Decoded decoded = decode(lowered, i);
    const char32_t c = decoded.code_point;
    if (c == ' ') {
      out += '-';
    } else if (c == '-' || c == '_' || is_letter(c) || is_digit(c) || is_word_mark(c)) {
      out += std::string_view(lowered).substr(i, decoded.size);
    }
    i += decoded.size;
  }
  return out.empty() ? "section" : nfc(out);
}

std::string UniqueNames::claim(std::string name) {
  const auto [entry, is_new] = used_.try_emplace(name, 1);
  if (is_new) return name;
  unsigned number = entry->second;
  std::string variant;
  do {
    variant = name + "-" + std::to_string(number++);
  } while (used_.contains(variant));
  entry->second = number;
  used_.try_emplace(variant, 1);
  return variant;
}

void UniqueNames::reserve(std::string name) {
  used_.try_emplace(std::move(name), 1);
}

}  // namespace daybook::text
