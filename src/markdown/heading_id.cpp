// SPDX-License-Identifier: MIT
#include "markdown/heading_id.hpp"

#include <algorithm>
#include <array>

#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

// How ids begin that pages make: of their parts (layouts/), footnotes and texts shown in place.
constexpr std::array<std::string_view, 10> k_reserved{"page.",  "fn-",    "fnref-", "embed.",
                                                      "graph.", "group.", "month.", "reviews.",
                                                      "state.", "status."};

bool is_id(std::string_view id) {
  for (std::size_t i = 0; i < id.size();) {
    const text::Decoded next = text::decode(id, i);
    const char32_t c = next.code_point;
    const bool fits = text::is_letter(c) || text::is_digit(c) || text::is_mark(c) || c == '-' ||
                      c == '_' || c == '.' || c == ':';
    if (!fits) return false;
    i += next.size;
  }
  return true;
}

/// The first word and, past white space, the rest; a quoted value is part of its word.
std::string_view take_word(std::string_view& rest) {
  const auto begin = rest.find_first_not_of(" \t\n");
  rest.remove_prefix(std::min(begin, rest.size()));
  std::size_t end = 0;
  for (bool quoted = false; end < rest.size(); ++end) {
    if (rest[end] == '"') quoted = !quoted;
    if (!quoted && (rest[end] == ' ' || rest[end] == '\t' || rest[end] == '\n')) break;
  }
  const std::string_view word = rest.substr(0, end);
  rest.remove_prefix(end);
  return word;
}

bool is_attribute(std::string_view word) {
  const auto equals = word.find('=');
  return word.starts_with('.') || word == "-" ||
         (equals != std::string_view::npos && equals > 0 && word[0] != '#');
}

/// The first id in the braces, and whether there are words that are no attributes.
struct Words {
  std::string_view id;
  bool others = false;
};

Words read_words(std::string_view rest) {
  Words words;
  for (std::string_view word = take_word(rest); !word.empty(); word = take_word(rest)) {
    const bool is_id = word.size() > 1 && word[0] == '#';
    if (is_id && words.id.empty()) words.id = word.substr(1);
    words.others = words.others || (!is_id && !is_attribute(word));
  }
  return words;
}

bool is_escaped(std::string_view written, std::size_t at) {
  std::size_t before = at;
  while (before > 0 && written[before - 1] == '\\')
    --before;
  return (at - before) % 2 == 1;
}

}  // namespace

HeadingId find_heading_id(std::string_view text, std::string_view written, std::uint32_t begin) {
  HeadingId found;
  const auto open = text.rfind('{');
  if (open == std::string_view::npos || !text.ends_with('}')) return found;
  const Words words = read_words(text.substr(open + 1, text.size() - open - 2));
  const std::string_view braces = text.substr(open);
  const auto at = written.rfind(braces);
  if (words.id.empty() || at == std::string_view::npos || is_escaped(written, at)) return found;
  found.braces = braces;
  found.id = text::nfc(words.id);
  const auto first = begin + static_cast<std::uint32_t>(at);
  found.span = {first, first + static_cast<std::uint32_t>(braces.size())};
  const auto begins_id = [&](std::string_view name) { return found.id.starts_with(name); };
  if (words.others || !is_id(found.id)) {
    found.fault = HeadingId::Fault::characters;
  } else if (std::ranges::any_of(k_reserved, begins_id)) {
    found.fault = HeadingId::Fault::reserved;
  }
  return found;
}

}  // namespace daybook::markdown
