// SPDX-License-Identifier: MIT
#include "journal/private_headings.hpp"

#include <algorithm>

#include "journal/withheld.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {
namespace {

std::string make_words(std::string_view text) {
  std::string out;
  for (const char byte : text::match_key(text)) {
    const bool is_mark =
        static_cast<unsigned char>(byte) < 0x80 && !text::is_ascii_alphanumeric(byte);
    if (!is_mark)
      out += byte;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

/// Words in lower case with one space between them: `Meta-Notes:` is `meta notes`.
std::string words_of(std::string_view text) {
  thread_local Memo<std::string> t_words;
  return t_words.of(text, make_words);
}

/// What stands before a heading's own words: a number, a letter, an emoji and its name.
bool is_before_heading(std::string_view word) {
  const auto byte = static_cast<unsigned char>(word.front());
  return word.size() <= 2 || byte >= 0x80 || text::is_ascii_digit(word.front()) ||
         word.find_first_not_of("ivxlc") == std::string_view::npos;
}

/// Without `:lock:` at the beginning.
std::string_view without_emoji_name(std::string_view title) {
  title = text::trim(title);
  const std::size_t end = title.starts_with(':') ? title.find(':', 1) : std::string_view::npos;
  const bool is_name = end != std::string_view::npos && title.find(' ') > end;
  return is_name ? title.substr(end + 1) : title;
}

}  // namespace

PrivateHeadings::PrivateHeadings(const PrivateSections& sections) : names_(sections.headings) {
  for (const std::string& heading : sections.headings) {
    words_.push_back(words_of(heading));
    longest_ = std::max(longest_, words_.back().size());
  }
  std::erase(words_, std::string());
  std::ranges::sort(words_);
  std::ranges::sort(names_);
}

bool PrivateHeadings::hold(std::string_view title) const {
  return std::ranges::binary_search(names_, name_key(title)) || begins_with_one(title);
}

bool PrivateHeadings::begins_with_one(std::string_view title) const {
  const std::string words = words_of(without_emoji_name(title));
  std::string_view rest = words;
  while (!rest.empty()) {
    for (std::size_t end = 1; end <= rest.size(); ++end) {
      const bool is_end =
          end == rest.size() || rest[end] == ' ' || static_cast<unsigned char>(rest[end]) >= 0x80;
      if (is_end && std::ranges::binary_search(words_, rest.substr(0, end))) return true;
      if (end > longest_) break;
    }
    const std::size_t space = rest.find(' ');
    if (space == std::string_view::npos || !is_before_heading(rest.substr(0, space))) return false;
    rest.remove_prefix(space + 1);
  }
  return false;
}

}  // namespace daybook::journal
