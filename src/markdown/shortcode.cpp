// SPDX-License-Identifier: MIT
#include "markdown/shortcode.hpp"

#include <algorithm>

#include "text/ascii.hpp"

namespace daybook::markdown {
namespace {

constexpr std::string_view k_begin = "{{<";
constexpr std::string_view k_end = ">}}";
constexpr std::size_t k_longest = 4000;

bool is_space(char c) {
  return c == ' ' || c == '\t';
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && is_space(text.back()))
    text.remove_suffix(1);
  return text;
}

/// Past the quoted text that begins at `at`; npos when it does not end.
std::size_t past_quoted(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (std::size_t i = at + 1; i < text.size(); ++i) {
    if (text[i] == '\\' && quote == '"')
      ++i;
    else if (text[i] == quote)
      return i + 1;
  }
  return std::string_view::npos;
}

bool is_quote(char c) {
  return c == '"' || c == '`';
}

/// Where `>}}` stands outside of quotes.
std::size_t find_end(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (text.substr(i).starts_with(k_end)) return i;
    const std::size_t past = is_quote(text[i]) ? past_quoted(text, i) : i + 1;
    if (past == std::string_view::npos) break;
    i = past;
  }
  return std::string_view::npos;
}

bool is_name(char c) {
  return text::is_ascii_letter(c) || text::is_ascii_digit(c) || c == '-' || c == '_' ||
         !text::is_ascii(c);
}

/// What is written of a value at the beginning of `rest`, which is left behind it.
std::string take_value(std::string_view& rest) {
  std::string value;
  if (rest.empty() || !is_quote(rest[0])) {
    const std::size_t size = std::min(rest.find_first_of(" \t"), rest.size());
    value = rest.substr(0, size);
    rest.remove_prefix(size);
    return value;
  }
  const bool escapes = rest[0] == '"';
  const std::size_t past = past_quoted(rest, 0);
  const std::size_t end = past == std::string_view::npos ? rest.size() : past - 1;
  for (std::size_t i = 1; i < end; ++i) {
    if (escapes && rest[i] == '\\' && i + 1 < end) ++i;
    value.push_back(rest[i]);
  }
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return value;
}

}  // namespace

ShortcodeTag read_shortcode(std::string_view line, std::size_t at) {
  ShortcodeTag tag;
  std::string_view inside = line.substr(at, k_longest);
  if (!inside.starts_with(k_begin)) return tag;
  inside.remove_prefix(k_begin.size());
  const std::size_t end = find_end(inside);
  if (end == std::string_view::npos) return tag;
  std::string_view words = trimmed(inside.substr(0, end));
  if (words.starts_with('/')) {
    tag.end = ShortcodeTag::End::yes;
    words = trimmed(words.substr(1));
  } else if (words.ends_with('/')) {
    words = trimmed(words.substr(0, words.size() - 1));
  }
  const auto past_name = std::ranges::find_if_not(words, is_name);
  tag.name = words.substr(0, static_cast<std::size_t>(past_name - words.begin()));
  const std::string_view rest = words.substr(tag.name.size());
  if (tag.name.empty() || (!rest.empty() && !is_space(rest[0]))) return {};
  tag.arguments = trimmed(rest);
  tag.size = k_begin.size() + end + k_end.size();
  return tag;
}

std::vector<ShortcodeArgument> shortcode_arguments(std::string_view written) {
  std::vector<ShortcodeArgument> arguments;
  std::size_t position = 0;
  for (std::string_view rest = trimmed(written); !rest.empty(); rest = trimmed(rest)) {
    const auto past_name = std::ranges::find_if_not(rest, is_name);
    const auto size = static_cast<std::size_t>(past_name - rest.begin());
    const bool named = size > 0 && size < rest.size() && rest[size] == '=';
    std::string name(named ? rest.substr(0, size) : std::string_view{});
    if (named) rest.remove_prefix(size + 1);
    if (!named) name = std::to_string(position++);
    std::string value = take_value(rest);
    arguments.push_back({std::move(name), std::move(value)});
  }
  return arguments;
}

}  // namespace daybook::markdown
