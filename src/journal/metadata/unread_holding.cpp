// SPDX-License-Identifier: MIT
#include "journal/metadata/unread_holding.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "journal/metadata/facts.hpp"
#include "text/ascii.hpp"
#include "text/suggest.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {
namespace {

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";

/// What front matter of YAML and of TOML stands between.
constexpr std::array<std::string_view, 2> k_marks{"---", "+++"};

constexpr std::string_view k_private = "private";
constexpr std::string_view k_draft = "draft";

/// `---`, and nothing but blanks and a comment behind it.
bool is_mark(std::string_view line, std::string_view mark) {
  if (!line.starts_with(mark)) return false;
  const std::size_t behind = line.find_first_not_of(" \t", mark.size());
  return behind == std::string_view::npos || (behind > mark.size() && line[behind] == '#');
}

/// `{` alone or with a key behind it; braces of a template have none.
bool opens_object(std::string_view line) {
  const std::size_t behind = line.find_first_not_of(" \t", 1);
  return line.starts_with('{') && (behind == std::string_view::npos || line[behind] == '"');
}

/// Where front matter seems to begin, and what ends it.
struct Opening {
  std::uint32_t line = 0;  ///< the first one that may hold a key; 0: there is none
  std::string_view close;
};

/// Behind blank lines, with which no front matter begins.
Opening find_opening(const text::SourceFile& source) {
  for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
    std::string_view line = source.line(number);
    if (line.starts_with(k_byte_order_mark)) line.remove_prefix(k_byte_order_mark.size());
    line = text::trim(line);
    if (line.empty()) continue;
    if (opens_object(line)) return {number, "}"};
    for (const std::string_view mark : k_marks) {
      if (is_mark(line, mark)) return {number + 1, mark};
    }
    return {};
  }
  return {};
}

std::string_view behind_blanks(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(" \t\"'"), text.size()));
}

/// What stands behind a colon, an equals sign, or the colon of a Chinese keyboard.
std::optional<std::string_view> value_behind(std::string_view text) {
  constexpr std::array<std::string_view, 3> k_separators{":", "=", "\xEF\xBC\x9A"};
  text = behind_blanks(text);
  for (const std::string_view separator : k_separators) {
    if (!text.starts_with(separator)) continue;
    text = behind_blanks(text.substr(separator.size()));
    return text::trim(text.substr(0, text.find_first_of(",}#\"'")));
  }
  return std::nullopt;
}

/// What may stand before a key in YAML: blanks, quotes, a brace, a question mark, an anchor.
std::string_view behind_key_marks(std::string_view line) {
  constexpr std::string_view k_before_key = " \t\"'{?";
  line = line.substr(std::min(line.find_first_not_of(k_before_key), line.size()));
  if (!line.starts_with('&')) return line;
  const std::size_t blank = std::min(line.find(' '), line.size());
  return line.substr(std::min(line.find_first_not_of(k_before_key, blank), line.size()));
}

/// Whether the key at the beginning of `line` is `word`, or that but for a letter (`privat`), and
/// says so.
bool begins_with_holding(std::string_view line, std::string_view word, bool is_question) {
  const auto size = static_cast<std::size_t>(
      std::ranges::find_if_not(line, text::is_ascii_alphanumeric) - line.begin());
  const std::string key = text::ascii_lower(line.substr(0, size));
  const auto value = value_behind(line.substr(size));
  if (key != word)
    return value && text::edit_distance(key, word, 1) == 1 && truth_of(*value) == true;
  if (!value) return is_question && behind_blanks(line.substr(size)).empty();
  if (value->empty()) return false;
  // Whatever a file says of its privacy is private until it is a plain no.
  return word == k_private ? truth_of(*value) != false : truth_of(*value) == true;
}

/// `private: true` within braces that begin before it.
bool holds_in_braces(std::string_view line, std::string_view word) {
  const std::string lower = text::ascii_lower(line);
  for (std::size_t at = lower.find(word); at != std::string::npos; at = lower.find(word, at + 1)) {
    const std::string_view head = std::string_view(lower).substr(0, at);
    const std::size_t before = head.find_last_not_of(" \t\"'");
    if (before == std::string_view::npos || (head[before] != '{' && head[before] != ',')) continue;
    const auto value = value_behind(std::string_view(lower).substr(at + word.size()));
    if (value && truth_of(*value) == true) return true;
  }
  return false;
}

bool holds(std::string_view line, std::string_view word) {
  const std::string_view key = behind_key_marks(line);
  const bool is_question = text::trim(line).starts_with('?');
  return begins_with_holding(key, word, is_question) || holds_in_braces(line, word);
}

}  // namespace

std::optional<UnreadHolding> find_unread_holding(const markdown::Document& document,
                                                 const Metadata& metadata) {
  const text::SourceFile& source = document.source();
  const Opening opening = find_opening(source);
  if (opening.line == 0) return std::nullopt;
  const bool reads_private = metadata.has(MetaField::private_, StatedIn::front_matter);
  const bool reads_draft = metadata.has(MetaField::draft, StatedIn::front_matter);
  for (std::uint32_t number = opening.line; number <= source.line_count(); ++number) {
    const std::string_view line = source.line(number);
    if (is_mark(line, opening.close) || (opening.close == "---" && is_mark(line, "..."))) break;
    const text::Span span{source.line_start(number),
                          source.line_start(number) + static_cast<std::uint32_t>(line.size())};
    if (!reads_private && holds(line, k_private)) return UnreadHolding{span, MetaField::private_};
    if (!reads_draft && holds(line, k_draft)) return UnreadHolding{span, MetaField::draft};
  }
  return std::nullopt;
}

}  // namespace daybook::journal
