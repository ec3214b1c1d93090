// SPDX-License-Identifier: MIT
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>

#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace daybook::text {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t size>
bool in_any(const std::array<Range, size>& ranges, char32_t c) {
  return std::ranges::any_of(ranges, [c](Range r) { return c >= r.first && c <= r.last; });
}

// Symbols by their place, since their categories are mixed (→ is Sm, ➊ is No, ⃣ is Me).
constexpr std::array k_symbols{
    Range{0x200D, 0x200D},    // zero-width joiner of emoji
    Range{0x20E3, 0x20E3},    // keycap
    Range{0x2190, 0x21FF},    // arrows
    Range{0x2600, 0x27BF},    // miscellaneous symbols, dingbats
    Range{0x27F0, 0x27FF},    // more arrows
    Range{0x2900, 0x297F},    // still more arrows
    Range{0x2B00, 0x2BFF},    // symbols and arrows
    Range{0xFE00, 0xFE0F},    // variation selectors
    Range{0x1F000, 0x1FAFF},  // pictographs
    Range{0xE0020, 0xE007F},  // tags of flags
    Range{0xE0100, 0xE01EF},  // variation selectors
};

constexpr std::array k_cjk{
    Range{0x1100, 0x11FF},    // Hangul Jamo
    Range{0x2E80, 0x2FDF},    // radicals
    Range{0x3005, 0x3007},    // 々 〆 〇
    Range{0x3021, 0x3029},    // Hangzhou numerals
    Range{0x3041, 0x3096},    // Hiragana
    Range{0x309D, 0x309F},    // its iteration marks
    Range{0x30A1, 0x30FA},    // Katakana
    Range{0x30FC, 0x31BF},    // its marks, Bopomofo, Hangul compatibility Jamo
    Range{0x31F0, 0x31FF},    // Katakana extensions
    Range{0x3400, 0x4DBF},    // Han, extension A
    Range{0x4E00, 0x9FFF},    // Han
    Range{0xA960, 0xA97F},    // Hangul Jamo extended A
    Range{0xAC00, 0xD7FF},    // Hangul syllables
    Range{0xF900, 0xFAFF},    // Han, compatibility
    Range{0xFF66, 0xFFDC},    // half-width forms
    Range{0x20000, 0x3FFFD},  // Han, later extensions
};

// Takes no room, yet is not white space to Unicode.
constexpr std::array k_zero_width{Range{0x180E, 0x180E}, Range{0x200B, 0x200F},
                                  Range{0x2060, 0x2060}, Range{0xFEFF, 0xFEFF}};

bool is_ascii_space(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

utf8proc_category_t category(char32_t c) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

// `text` must be valid UTF-8.  The library fails only without memory; the text then stays as it is.
std::string map_utf8(const std::string& text, unsigned options) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const utf8proc_ssize_t size = utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(text.size()),
                                             &mapped, static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> keeper(mapped, &std::free);
  if (size < 0 || mapped == nullptr) return text;
  return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

bool is_trimmed(char32_t c) {
  return is_space(c) || in_any(k_zero_width, c);
}

// The offset of the code point that ends at `end`, or of the one byte before it in invalid text.
std::size_t previous(std::string_view text, std::size_t end) {
  for (std::size_t size = 2; size <= 4 && size <= end; ++size) {
    const Decoded decoded = decode(text, end - size);
    if (decoded.valid && decoded.size == size) return end - size;
  }
  return end - 1;
}

}  // namespace

std::string nfc(std::string_view text) {
  if (is_ascii(text) && text.find('\0') == std::string_view::npos) return std::string(text);
  return map_utf8(repair_utf8(text), UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string nfkd(std::string_view text) {
  if (is_ascii(text) && text.find('\0') == std::string_view::npos) return std::string(text);
  return map_utf8(repair_utf8(text), UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT);
}

std::string fold_case(std::string_view text) {
  if (is_ascii(text)) return ascii_lower(text);
  return map_utf8(repair_utf8(text), UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                         UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
}

std::string lower(std::string_view text) {
  if (is_ascii(text)) return ascii_lower(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const Decoded decoded = decode(text, i);
    const char32_t lowered = lower(decoded.code_point);
    if (lowered == decoded.code_point) {
      out += text.substr(i, decoded.size);
    } else {
      append_utf8(out, lowered);
    }
    i += decoded.size;
  }
  return out;
}

char32_t lower(char32_t code_point) {
  if (code_point < 0x80) {
    return static_cast<unsigned char>(ascii_lower(static_cast<char>(code_point)));
  }
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(code_point)));
}

std::string upper(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const Decoded decoded = decode(text, i);
    const auto code_point = static_cast<utf8proc_int32_t>(decoded.code_point);
    append_utf8(out, static_cast<char32_t>(utf8proc_toupper(code_point)));
    i += decoded.size;
  }
  return out;
}

bool is_letter(char32_t code_point) {
  if (code_point < 0x80) {
    return is_ascii_letter(static_cast<char>(code_point));
  }
  switch (category(code_point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL:
      return true;
    default:
      return false;
  }
}

bool is_mark(char32_t code_point) {
  switch (category(code_point)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
      return true;
    default:
      return false;
  }
}

bool is_digit(char32_t code_point) {
  if (code_point < 0x80) return is_ascii_digit(static_cast<char>(code_point));
  return category(code_point) == UTF8PROC_CATEGORY_ND;
}

bool is_space(char32_t code_point) {
  if (code_point < 0x80) return is_ascii_space(code_point);
  switch (category(code_point)) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:
      return code_point == 0x85;
  }
}

bool is_symbol(char32_t code_point) {
  if (code_point < 0x80 || is_cjk(code_point)) return false;
  if (in_any(k_symbols, code_point)) return true;
  const utf8proc_category_t kind = category(code_point);
  return kind == UTF8PROC_CATEGORY_SO || kind == UTF8PROC_CATEGORY_SK;
}

bool is_cjk(char32_t code_point) {
  return code_point >= 0x1100 && in_any(k_cjk, code_point);
}

bool is_format(char32_t code_point) {
  return code_point >= 0x80 && category(code_point) == UTF8PROC_CATEGORY_CF;
}

unsigned display_width(char32_t code_point) {
  if (code_point >= 0x20 && code_point < 0x7F) return 1;
  return static_cast<unsigned>(
      std::max(0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(code_point))));
}

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    const Decoded first = decode(text, 0);
    if (!is_trimmed(first.code_point)) break;
    text.remove_prefix(first.size);
  }
  while (!text.empty()) {
    const std::size_t last = previous(text, text.size());
    if (!is_trimmed(decode(text, last).code_point)) break;
    text = text.substr(0, last);
  }
  return text;
}

namespace {

constexpr std::string_view k_markup = "*_~`";

// What match_key() makes of each ASCII character: its lower case, a space, or nothing (no ASCII
// character stands for that).
constexpr char k_dropped = static_cast<char>(0x80);
const std::array<char, 128>& ascii_keys() {
  static const std::array<char, 128> k_keys = [] {
    std::array<char, 128> keys{};
    for (char32_t c = 0; c < keys.size(); ++c) {
      const char as_char = static_cast<char>(c);
      const bool dropped = k_markup.find(as_char) != std::string_view::npos || is_symbol(c);
      keys[c] = dropped ? k_dropped : is_trimmed(c) ? ' ' : static_cast<char>(lower(c));
    }
    return keys;
  }();
  return k_keys;
}

std::string ascii_match_key(std::string_view text) {
  const std::array<char, 128>& keys = ascii_keys();
  std::string out(text.size(), ' ');  // never longer: a space stands for at least one
  std::size_t size = 0;
  bool gap = false;
  for (const char c : text) {
    const char key = keys[static_cast<unsigned char>(c)];
    if (key == k_dropped) continue;
    if (key == ' ') {
      gap = true;
      continue;
    }
    if (gap && size > 0) out[size++] = ' ';
    gap = false;
    out[size++] = key;
  }
  out.resize(size);
  return out;
}

}  // namespace

std::string match_key(std::string_view text) {
  if (is_ascii(text)) return ascii_match_key(text);
  const std::string folded = fold_case(text);
  std::string out;
  out.reserve(folded.size());
  bool gap = false;
  for (std::size_t i = 0; i < folded.size();) {
    const Decoded decoded = decode(folded, i);
    const char32_t c = decoded.code_point;
    const std::string_view bytes = std::string_view(folded).substr(i, decoded.size);
    i += decoded.size;
    if (k_markup.find(bytes) != std::string_view::npos || is_symbol(c)) continue;
    if (is_trimmed(c)) {
      gap = true;
      continue;
    }
    if (gap && !out.empty()) out += ' ';
    gap = false;
    out += bytes;
  }
  return out;
}

}  // namespace daybook::text
