// SPDX-License-Identifier: MIT
#include "journal/words/settled.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "journal/words/han.hpp"
#include "journal/words/vocabulary.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/date.hpp"
#include "text/split.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {
namespace {

constexpr std::array<std::string_view, 6> k_dashes{" — ", " - ", " – ", "——", ": ", "："};
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> k_brackets{
    {{"(", ")"}, {"[", "]"}, {"（", "）"}, {"【", "】"}}};

/// `resolved`, and `resolved 2026-01-02` with the day.
bool is_settled(std::string_view words) {
  static const auto k_words = list_of(end_settled_words());
  if (k_words.whole(name_key(words))) return true;
  const std::size_t space = text::trim(words).find(' ');
  if (space == std::string_view::npos) return false;
  const std::string_view rest = text::trim(words).substr(space + 1);
  return k_words.whole(name_key(text::trim(words).substr(0, space))).has_value() &&
         text::find_date(rest).kind == text::DateReading::Kind::date;
}

}  // namespace

std::size_t settled_remark(std::string_view text) {
  for (const std::string_view dash : k_dashes) {
    // Spaces are many, what stands between them is rare.
    if (text.find(dash[dash.front() == ' ' ? 1 : 0]) == std::string_view::npos) continue;
    const std::size_t at = text.rfind(dash);
    if (at != std::string_view::npos && is_settled(text.substr(at + dash.size()))) return at;
  }
  const std::string_view statement = text::trim(text);
  for (const auto& [open, close] : k_brackets) {
    if (!statement.ends_with(close)) continue;
    const std::size_t at = statement.rfind(open);
    if (at == std::string_view::npos) continue;
    const std::size_t begin = at + open.size();
    if (is_settled(statement.substr(begin, statement.size() - close.size() - begin)))
      return static_cast<std::size_t>(statement.data() - text.data()) + at;
  }
  return std::string_view::npos;
}

std::size_t settled_opening(std::string_view text) {
  const auto behind = [&](std::size_t end) {
    return std::min(text.find_first_not_of(" :-", end), text.size());
  };
  for (const auto& [open, close] : k_brackets) {
    if (!text.starts_with(open)) continue;
    const std::size_t end = text.find(close);
    if (end == std::string_view::npos) continue;
    if (is_settled(text.substr(open.size(), end - open.size()))) return behind(end + close.size());
  }
  const std::size_t colon = text.find(':');
  const bool is_opened = colon != std::string_view::npos && text::is_ascii_upper(text.front());
  return is_opened && is_settled(text.substr(0, colon)) ? behind(colon) : 0;
}

bool names_settled(std::string_view title) {
  static const auto k_words = list_of(settled_heading_words());
  static const auto k_unsettled = list_of(unsettled_heading_words());
  const std::string key = simplified(name_key(title));
  if (has_phrase(key, unsettled_heading_phrases())) return false;
  bool found = has_phrase(key, settled_heading_phrases());
  for (const std::string_view word : text::split(key, " ")) {
    if (k_unsettled.whole(word)) return false;
    found = found || k_words.whole(word).has_value();
  }
  return found;
}

std::string_view without_severity(std::string_view text) {
  constexpr std::size_t k_longest = 12;  // bytes between brackets
  const auto is_severity = [](std::string_view words) {
    return words.size() <= k_longest && words.find(' ') == std::string_view::npos &&
           !find_severity(words).empty();
  };
  text = text::trim(text);
  for (const auto& [open, close] : k_brackets) {
    if (text.starts_with(open)) {
      const std::size_t end = text.find(close);
      if (end != std::string_view::npos && is_severity(text.substr(open.size(), end - open.size())))
        text = text::trim(text.substr(end + close.size()));
    }
    if (text.ends_with(close)) {
      const std::size_t begin = text.rfind(open);
      if (begin != std::string_view::npos && begin > 0 &&
          is_severity(
              text.substr(begin + open.size(), text.size() - close.size() - begin - open.size())))
        text = text::trim(text.substr(0, begin));
    }
  }
  return text;
}

}  // namespace daybook::journal
