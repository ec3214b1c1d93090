// SPDX-License-Identifier: MIT
#include "markdown/code_language.hpp"

#include <algorithm>

#include "text/ascii.hpp"

namespace daybook::markdown {
namespace {

// What a language is called at the beginning of an attribute list: {.python}, {python}, {r, x=1}.
std::string_view first_in_braces(std::string_view info) {
  info.remove_prefix(std::min(info.find_first_not_of("{ \t"), info.size()));
  if (info.starts_with('.') || info.starts_with('=')) info.remove_prefix(1);
  const std::string_view word = info.substr(0, info.find_first_of(" \t,}"));
  const bool is_name = !word.empty() && text::is_ascii_letter(word[0]) &&
                       word.find_first_of("=:") == std::string_view::npos;
  return is_name ? word : std::string_view{};
}

}  // namespace

std::string code_language(std::string_view info) {
  constexpr std::size_t k_longest = 20;
  const std::string_view word =
      info.starts_with('{') ? first_in_braces(info) : info.substr(0, info.find_first_of(" \t,{:"));
  if (word.size() > k_longest) return {};
  std::string language;
  for (const char c : word) {
    const bool is_mark = std::string_view("+#._-").find(c) != std::string_view::npos;
    if (!is_mark && !text::is_ascii_alphanumeric(c)) return {};
    language.push_back(text::ascii_lower(c));
  }
  return language;
}

bool has_formula(const Document& document) {
  return std::ranges::any_of(document.nodes(), [&](const Node& node) {
    if (node.kind == NodeKind::code_block)
      return code_language(document.detail(node)) == k_math_language;
    return node.kind == NodeKind::math_inline || node.kind == NodeKind::math_block;
  });
}

}  // namespace daybook::markdown
