// SPDX-License-Identifier: MIT
#include "markdown/mention.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "text/ascii.hpp"

namespace daybook::markdown {
namespace {

constexpr std::size_t k_most_digits = 7;
constexpr std::array<std::string_view, 2> k_issue_prefixes{"PR ", "PR"};
constexpr std::array<std::string_view, 5> k_color_properties{
    "color:", "background:", "fill:", "stroke:", "border:"};

bool is_word(char c) {
  return text::is_ascii_alphanumeric(c) || c == '_';
}

/// Whether a mention may begin at `at`: not inside a word, a path or an entity.
bool begins_word(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  const char before = text[at - 1];
  return !is_word(before) && std::string_view("/#&-=@").find(before) == std::string_view::npos;
}

bool ends_word(std::string_view text, std::size_t at) {
  return at >= text.size() || !is_word(text[at]);
}

/// The digits at `at` without leading zeros, and where they end.
struct Number {
  std::string_view digits;
  std::size_t end = 0;
};

std::optional<Number> read_number(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && text::is_ascii_digit(text[end]))
    ++end;
  if (end == at || end - at > k_most_digits || !ends_word(text, end)) return std::nullopt;
  while (at + 1 < end && text[at] == '0')
    ++at;
  return Number{text.substr(at, end - at), end};
}

bool is_color(std::string_view text, std::size_t hash, std::size_t end) {
  if (end < text.size() && text[end] == ';') return true;
  std::string_view before = text.substr(0, hash);
  while (before.ends_with(' '))
    before.remove_suffix(1);
  return std::ranges::any_of(k_color_properties,
                             [&](std::string_view name) { return before.ends_with(name); });
}

Mention read_issue(std::string_view text, std::size_t hash) {
  const auto number = read_number(text, hash + 1);
  if (!number || number->digits == "0" || is_color(text, hash, number->end)) return {};
  for (const std::string_view prefix : k_issue_prefixes) {
    if (hash < prefix.size() || text.substr(hash - prefix.size(), prefix.size()) != prefix)
      continue;
    if (begins_word(text, hash - prefix.size())) {
      return {LinkKind::issue, hash - prefix.size(), number->end, number->digits};
    }
  }
  if (!begins_word(text, hash)) return {};
  return {LinkKind::issue, hash, number->end, number->digits};
}

Mention read_named(std::string_view text, std::size_t at, std::size_t digits, LinkKind kind) {
  const auto number = read_number(text, digits);
  if (!number || !begins_word(text, at)) return {};
  return {kind, at, number->end, number->digits};
}

Mention read_adr(std::string_view text, std::size_t at) {
  std::size_t digits = at + 3;
  if (digits < text.size() &&
      std::string_view("- _#").find(text[digits]) != std::string_view::npos) {
    ++digits;
  }
  return read_named(text, at, digits, LinkKind::adr);
}

Mention read_at(std::string_view text, std::size_t at) {
  if (text[at] == '#') return read_issue(text, at);
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("ADR")) return read_adr(text, at);
  if (rest.starts_with("GH-")) return read_named(text, at, at + 3, LinkKind::issue);
  return {};
}

}  // namespace

Mention find_mention(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    const char c = text[at];
    if (c != '#' && c != 'A' && c != 'G') continue;
    const Mention mention = read_at(text, at);
    if (mention.end > mention.begin && mention.begin >= from) return mention;
  }
  return {};
}

}  // namespace daybook::markdown
