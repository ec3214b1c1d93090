// SPDX-License-Identifier: MIT
#include "search/words.hpp"

#include <array>
#include <cstdint>

#include "search/fold.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::search {
namespace {

constexpr std::string_view k_apostrophe = "’";

bool is_word_sign(char32_t c) {
  return c == U'_' || text::is_letter(c) || text::is_digit(c) || text::is_mark(c);
}

/// What a byte is to a word.
enum class Sign : std::uint8_t {
  gap,    ///< between words
  plain,  ///< a small letter or a digit
  split,  ///< `_` and capital letters, at which names have parts
  wide,   ///< of a sign beyond ASCII
};
constexpr std::array<Sign, 256> k_signs = [] {
  std::array<Sign, 256> signs{};
  for (unsigned byte = 0; byte <= 0xFF; ++byte) {
    const char c = static_cast<char>(byte);
    if (byte >= 0x80)
      signs[byte] = Sign::wide;
    else if (c == '_' || text::is_ascii_upper(c))
      signs[byte] = Sign::split;
    else if (text::is_ascii_alphanumeric(c))
      signs[byte] = Sign::plain;
  }
  return signs;
}();

Sign sign_of(char c) {
  return k_signs[static_cast<unsigned char>(c)];
}

std::string_view without_dashes(std::string_view word) {
  const std::size_t first = word.find_first_not_of('_');
  if (first == std::string_view::npos) return {};
  return word.substr(first, word.find_last_not_of('_') - first + 1);
}

std::string_view cut(std::string_view word) {
  if (word.size() <= k_longest_word) return word;
  std::size_t end = 0;
  for (std::size_t i = 0; i < k_longest_word && end < word.size(); ++i)
    end += text::decode(word, end).size;
  return word.substr(0, end);
}

/// Reads one text.
class Splitter {
 public:
  Splitter(std::string_view text, const std::function<void(std::string_view)>& give)
      : text_(text), give_(give) {}

  void run() {
    std::size_t end_before = 0;
    while (next_run()) {
      if (!is_ending(end_before)) take_run();
      end_before = end_;
    }
  }

 private:
  /// Finds [begin_, end_), the next run of word signs.
  bool next_run() {
    skip_gap();
    std::size_t end = begin_;
    is_ascii_ = true;
    is_plain_ = true;
    while (true) {
      // Nearly all are.
      while (end < text_.size() && sign_of(text_[end]) == Sign::plain)
        ++end;
      const std::size_t size = end < text_.size() ? sign_size(end) : 0;
      if (size == 0) break;
      const Sign sign = sign_of(text_[end]);
      is_ascii_ = is_ascii_ && sign != Sign::wide;
      is_plain_ = is_plain_ && sign != Sign::split;
      end += size;
    }
    end_ = end;
    return begin_ < end_;
  }

  void skip_gap() {
    std::size_t at = end_;
    while (at < text_.size()) {
      const Sign sign = sign_of(text_[at]);
      if (sign == Sign::gap) {
        ++at;
        continue;
      }
      if (sign != Sign::wide || sign_size(at) > 0) break;
      at += text::decode(text_, at).size;
    }
    begin_ = at;
  }

  /// The bytes of the word sign at `at`; 0 when there is none.
  std::size_t sign_size(std::size_t at) const {
    const Sign sign = sign_of(text_[at]);
    if (sign != Sign::wide) return sign == Sign::gap ? 0 : 1;
    const text::Decoded decoded = text::decode(text_, at);
    return decoded.valid && is_word_sign(decoded.code_point) ? decoded.size : 0;
  }

  /// The `t` of `don't`.
  bool is_ending(std::size_t end_before) const {
    if (end_ - begin_ != 1 || end_before == 0) return false;
    const std::string_view between = text_.substr(end_before, begin_ - end_before);
    return between == "'" || between == k_apostrophe;
  }

  void take_run() {
    const std::string_view run = text_.substr(begin_, end_ - begin_);
    if (!is_ascii_) {
      take_folded(fold(run));
      return;
    }
    take_language(run);
    if (is_plain_)
      give_(cut(run));
    else
      take_name(without_dashes(run));
  }

  /// `C++`, `c#`.
  void take_language(std::string_view run) {
    if (run.size() != 1 || !text::is_ascii_letter(run[0])) return;
    for (const std::string_view sign : {"++", "#"}) {
      const std::size_t after = end_ + sign.size();
      if (text_.substr(end_, sign.size()) != sign) continue;
      if (after < text_.size() && sign_size(after) > 0) continue;
      give_(text::ascii_lower(run) + std::string(sign));
    }
  }

  /// A word of ASCII, and its parts when it has some.
  void take_name(std::string_view name) {
    if (name.empty()) return;
    lowered_.assign(name);
    for (char& c : lowered_)
      c = text::ascii_lower(c);
    const std::string_view whole = lowered_;
    give_(cut(whole));
    std::size_t first = 0;
    for (std::size_t i = 1; i <= name.size(); ++i) {
      if (i < name.size() && !is_part_end(name, i)) continue;
      const std::string_view part = whole.substr(first, i - first);
      if (part.size() < name.size()) give_part(without_dashes(part));
      first = i;
    }
  }

  void give_part(std::string_view part) {
    if (part.size() > 1) give_(cut(part));
  }

  /// Whether a part ends before `at`: `cmark|_gfm`, `parse|Http`, `HTTP|Server`.
  static bool is_part_end(std::string_view name, std::size_t at) {
    const char before = name[at - 1];
    const char here = name[at];
    if (here == '_') return before != '_';
    if (!text::is_ascii_upper(here)) return false;
    if (text::is_ascii_lower(before)) return true;
    return text::is_ascii_upper(before) && at + 1 < name.size() &&
           text::is_ascii_lower(name[at + 1]);
  }

  void take_folded(std::string_view run) {
    std::size_t first = 0;        // of the word with spaces that ends at `i`
    std::size_t before = k_none;  // where the sign without before `i` begins
    for (std::size_t i = 0; i < run.size();) {
      const text::Decoded decoded = text::decode(run, i);
      const bool is_alone = is_unspaced(decoded.code_point);
      const bool is_sign = is_word_sign(decoded.code_point);
      const std::size_t next = i + decoded.size;
      if (is_alone || !is_sign) {
        take_letters(run.substr(first, i - first));
        first = next;
      }
      if (before != k_none) give_(run.substr(before, (is_alone ? next : i) - before));
      before = is_alone ? i : k_none;
      i = next;
    }
    if (before != k_none) give_(run.substr(before));
    take_letters(run.substr(first));
  }

  void take_letters(std::string_view letters) {
    const std::string_view word = without_dashes(letters);
    if (!word.empty()) give_(cut(word));
  }

  static constexpr std::size_t k_none = static_cast<std::size_t>(-1);

  std::string_view text_;
  const std::function<void(std::string_view)>& give_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  bool is_ascii_ = true;
  bool is_plain_ = true;  // nothing to lower, and no parts
  std::string lowered_;   // the name being read
};

}  // namespace

void each_word(std::string_view text, const std::function<void(std::string_view)>& give) {
  Splitter(text, give).run();
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  each_word(text, [&](std::string_view word) { words.emplace_back(word); });
  return words;
}

}  // namespace daybook::search
