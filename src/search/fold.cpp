// SPDX-License-Identifier: MIT
#include "search/fold.hpp"

#include <algorithm>
#include <array>

#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::search {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// Accents and points that are left out in quick writing.  `accents` of search-words.js.
constexpr std::array k_accents{
    Range{0x0300, 0x036F},  // combining diacritical marks
    Range{0x0483, 0x0487},  // Cyrillic
    Range{0x0591, 0x05BD},  // Hebrew points
    Range{0x05BF, 0x05BF}, Range{0x05C1, 0x05C2}, Range{0x05C4, 0x05C5},
    Range{0x05C7, 0x05C7}, Range{0x064B, 0x065F},  // Arabic points
    Range{0x1AB0, 0x1AFF}, Range{0x1DC0, 0x1DFF}, Range{0x20D0, 0x20FF},
    Range{0xFE00, 0xFE0F},  // variation selectors
    Range{0xFE20, 0xFE2F},
};

// Thai and Lao, Burmese, Khmer.  Those of CJK are `text::is_cjk`; `cjk` of search-words.js has
// both.
constexpr std::array k_unspaced{Range{0x0E00, 0x0EFF}, Range{0x1000, 0x109F}, Range{0x1780, 0x17FF},
                                Range{0xA9E0, 0xA9FF}, Range{0xAA60, 0xAA7F}};

/// What NFKD parts though it is one sign to those who write it.
struct Vowel {
  std::string_view parts;
  std::string_view sign;
};
constexpr std::array k_vowels{Vowel{"\u0E4D\u0E32", "\u0E33"}, Vowel{"\u0ECD\u0EB2", "\u0EB3"}};

/// A letter that Unicode does not take apart.
struct Letter {
  char32_t letter;
  std::string_view plain;
};
// `letters` of search-words.js.
constexpr std::array k_letters{
    Letter{0x00DF, "ss"},  // ß
    Letter{0x00E6, "ae"},  // æ
    Letter{0x00F0, "d"},   // ð
    Letter{0x00F8, "o"},   // ø
    Letter{0x00FE, "th"},  // þ
    Letter{0x0111, "d"},   // đ
    Letter{0x0131, "i"},   // ı
    Letter{0x0142, "l"},   // ł
    Letter{0x0153, "oe"},  // œ
    Letter{0x03C2, "σ"},   // ς
};

bool is_accent(char32_t c) {
  return std::ranges::any_of(k_accents, [c](Range r) { return c >= r.first && c <= r.last; });
}

std::string with_vowels(std::string text) {
  for (const auto& [parts, sign] : k_vowels) {
    for (auto at = text.find(parts); at != std::string::npos; at = text.find(parts, at))
      text.replace(at, parts.size(), sign);
  }
  return text;
}

}  // namespace

std::string fold(std::string_view text) {
  if (text::is_ascii(text)) return text::ascii_lower(text);
  const std::string apart = text::nfkd(text);
  std::string plain;
  plain.reserve(apart.size());
  for (std::size_t i = 0; i < apart.size();) {
    const text::Decoded decoded = text::decode(apart, i);
    i += decoded.size;
    if (is_accent(decoded.code_point)) continue;
    const char32_t lowered = text::lower(decoded.code_point);
    const auto* const letter = std::ranges::find(k_letters, lowered, &Letter::letter);
    if (letter == k_letters.end())
      text::append_utf8(plain, lowered);
    else
      plain += letter->plain;
  }
  return with_vowels(text::nfc(plain));
}

bool is_unspaced(char32_t c) {
  if (c < k_unspaced.front().first) return false;
  return text::is_cjk(c) ||
         std::ranges::any_of(k_unspaced, [c](Range r) { return c >= r.first && c <= r.last; });
}

}  // namespace daybook::search
