// SPDX-License-Identifier: MIT
#include "scaffold/language.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::scaffold {
namespace {

/// A language and words that every text of it has and those of the others do not.
struct Words {
  std::string_view language;
  std::array<std::string_view, 12> words;
};

constexpr std::array k_words{
    Words{"en",
          {"the", "and", "of", "to", "is", "that", "for", "with", "this", "was", "not", "it"}},
    Words{"de",
          {"der", "und", "die", "das", "ist", "nicht", "mit", "ein", "eine", "zu", "auf", "für"}},
    Words{"fr",
          {"le", "les", "et", "des", "est", "une", "dans", "pour", "que", "pas", "avec", "sur"}},
    Words{"es",
          {"el", "los", "y", "del", "una", "que", "para", "con", "por", "las", "como", "más"}},
    Words{"tr",
          {"ve", "bir", "bu", "için", "ile", "olarak", "gibi", "daha", "çok", "de", "da", "değil"}},
};

/// How many letters of each script there are.
struct Scripts {
  std::size_t han = 0;
  std::size_t kana = 0;
  std::size_t hangul = 0;
  std::size_t others = 0;
};

Scripts count_scripts(std::string_view text) {
  Scripts scripts;
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded next = text::decode(text, at);
    at += next.size;
    const char32_t c = next.code_point;
    if (c >= 0x3040 && c <= 0x30FF)
      ++scripts.kana;
    else if (c >= 0xAC00 && c <= 0xD7A3)
      ++scripts.hangul;
    else if (c >= 0x4E00 && c <= 0x9FFF)
      ++scripts.han;
    else if (text::is_letter(c))
      ++scripts.others;
  }
  return scripts;
}

std::string_view by_words(std::string_view text) {
  std::array<std::size_t, k_words.size()> counts{};
  const std::string lower = text::lower(text);
  constexpr std::string_view k_between = " \t\r\n.,;:!?()[]*_`\"'|>#-/";
  for (std::size_t at = 0; at < lower.size();) {
    const std::size_t begin = std::min(lower.find_first_not_of(k_between, at), lower.size());
    const std::size_t end = std::min(lower.find_first_of(k_between, begin), lower.size());
    const std::string_view word = std::string_view(lower).substr(begin, end - begin);
    for (std::size_t i = 0; i < k_words.size(); ++i) {
      if (std::ranges::find(k_words[i].words, word) != k_words[i].words.end()) ++counts[i];
    }
    at = end + 1;
  }
  const auto* const most = std::ranges::max_element(counts);
  return k_words[static_cast<std::size_t>(most - counts.begin())].language;
}

}  // namespace

std::string_view guess_language(std::string_view text) {
  const Scripts scripts = count_scripts(text);
  // A character of these says as much as several letters; code and names are in Latin letters.
  constexpr std::size_t k_letters_a_character = 4;
  const std::size_t asian = scripts.han + scripts.kana + scripts.hangul;
  if (asian * k_letters_a_character < scripts.others || asian == 0) return by_words(text);
  if (scripts.hangul > scripts.han) return "ko";
  return scripts.kana * 10 > scripts.han ? "ja" : "zh";
}

}  // namespace daybook::scaffold
