// SPDX-License-Identifier: MIT
#include "scaffold/markdown_text.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::scaffold {
namespace {

/// `snake_case` is a word; `_so_` is not.
bool is_inside_word(std::string_view text, std::size_t at) {
  const auto is_word = [](char c) { return text::is_ascii_alphanumeric(c) || !text::is_ascii(c); };
  return at > 0 && at + 1 < text.size() && is_word(text[at - 1]) && is_word(text[at + 1]);
}

bool is_markup(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '_') return !is_inside_word(text, at);
  if (at == 0 && std::string_view("#+-=").find(c) != std::string_view::npos) return true;
  return std::string_view("\\`*[]<>|$~").find(c) != std::string_view::npos;
}

/// Where `1.` or `2)` begins a text, the mark behind the number; else nowhere.
std::size_t list_mark(std::string_view text) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
  const bool is_mark = end > 0 && end < text.size() && (text[end] == '.' || text[end] == ')');
  return is_mark ? end : std::string_view::npos;
}

}  // namespace

std::string in_one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool is_space = c == ' ' || text::is_ascii_control(c);
    if (!is_space) out += c;
    if (is_space && !out.empty() && out.back() != ' ') out += ' ';
  }
  return std::string(text::trim(out));
}

std::string markdown_text(std::string_view plain) {
  const std::string text = in_one_line(plain);
  const std::size_t mark = list_mark(text);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == mark || is_markup(text, i)) out += '\\';
    out += text[i];
  }
  return out;
}

std::string link_between(std::string_view from, std::string_view to) {
  const std::string link = text::relative_path(from, to);
  return link.find_first_of(" ()<>") == std::string::npos ? link : "<" + link + ">";
}

}  // namespace daybook::scaffold
