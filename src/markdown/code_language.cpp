// SPDX-License-Identifier: MIT
#include "markdown/code_language.hpp"

#include "text/ascii.hpp"

namespace daybook::markdown {

std::string code_language(std::string_view info) {
  constexpr std::size_t k_longest = 20;
  const std::string_view word = info.substr(0, info.find_first_of(" \t,{"));
  if (word.size() > k_longest) return {};
  std::string language;
  for (const char c : word) {
    const bool is_mark = std::string_view("+#._-").find(c) != std::string_view::npos;
    if (!is_mark && !text::is_ascii_alphanumeric(c)) return {};
    language.push_back(text::ascii_lower(c));
  }
  return language;
}

}  // namespace daybook::markdown
