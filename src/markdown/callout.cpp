// SPDX-License-Identifier: MIT
#include "markdown/callout.hpp"

#include "text/ascii.hpp"

namespace daybook::markdown {
namespace {

constexpr std::size_t k_longest_type = 32;

/// The text that a container's first paragraph begins with; empty when it begins with anything
/// else.
std::string_view first_text(cmark_node* container) {
  cmark_node* paragraph = cmark_node_first_child(container);
  if (paragraph == nullptr || cmark_node_get_type(paragraph) != CMARK_NODE_PARAGRAPH) return {};
  cmark_node* text = cmark_node_first_child(paragraph);
  if (text == nullptr || cmark_node_get_type(text) != CMARK_NODE_TEXT) return {};
  return cmark_node_get_literal(text);
}

bool is_type_character(char c) {
  return text::is_ascii_lower(c) || text::is_ascii_digit(c) || c == '-' || c == '_' || c == ' ';
}

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ')
    ++at;
  return at;
}

}  // namespace

std::optional<Callout> find_callout(cmark_node* quote) {
  const std::string_view text = first_text(quote);
  if (!text.starts_with("[!")) return std::nullopt;
  const auto close = text.find(']');
  if (close == std::string_view::npos || close == 2 || close > k_longest_type) return std::nullopt;
  Callout callout;
  for (const char c : text.substr(2, close - 2)) {
    callout.type.push_back(text::ascii_lower(c));
    if (!is_type_character(callout.type.back())) return std::nullopt;
  }
  std::size_t at = close + 1;
  if (at < text.size() && (text[at] == '+' || text[at] == '-')) callout.fold = text.substr(at++, 1);
  callout.marker_size = skip_spaces(text, at);
  return callout;
}

std::optional<TaskBox> find_task(cmark_node* item) {
  const std::string_view text = first_text(item);
  if (text.size() < 3 || text[0] != '[' || text[2] != ']') return std::nullopt;
  if (text[1] != ' ' && text::ascii_lower(text[1]) != 'x') return std::nullopt;
  if (text.size() > 3 && text[3] != ' ' && text[3] != '\t') return std::nullopt;
  return TaskBox{text[1] != ' ', skip_spaces(text, 3)};
}

}  // namespace daybook::markdown
