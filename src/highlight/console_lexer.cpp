// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "highlight/lexers.hpp"
#include "text/ascii.hpp"

namespace daybook::highlight {
namespace {

constexpr std::size_t k_longest_prompt = 80;
/// Prompts that stand alone.
constexpr std::array<std::string_view, 9> k_prompts{">>>", "...", "$", "%",  ">",
                                                    "➜",   "❯",   "λ", "In:"};

bool ends_at(std::string_view line, std::size_t place) {
  return place >= line.size() || line[place] == ' ' || line[place] == '\r';
}

// ann@host:~/lab$, [ann@host lab]#, (venv) $, PS C:\>, mysql>, irb(main):001:0>, In [3]:
bool may_stand_before_sign(std::string_view head, char sign) {
  if (head.find('@') != std::string_view::npos || head.starts_with("PS ")) return true;
  if (head.starts_with('(') && sign != '#') return true;
  if (head.find(' ') != std::string_view::npos || head.size() < 2) return false;
  const char last = head.back();
  return sign == '>' ? last != '-' && last != '=' && last != '<' : sign == '$' || last == '=';
}

// How long the prompt is that a line begins with, 0 when it has none.
std::size_t prompt_size(std::string_view line) {
  for (const std::string_view prompt : k_prompts) {
    if (line.starts_with(prompt) && ends_at(line, prompt.size())) return prompt.size();
  }
  const std::string_view near = line.substr(0, k_longest_prompt);
  if (near.starts_with("In [")) {
    const std::size_t close = near.find("]:");
    return close == std::string_view::npos ? 0 : close + 2;
  }
  for (std::size_t i = 1; i < near.size(); ++i) {
    if (std::string_view("$#%>").find(near[i]) == std::string_view::npos || !ends_at(line, i + 1))
      continue;
    return may_stand_before_sign(near.substr(0, i), near[i]) ? i + 1 : 0;
  }
  return 0;
}

}  // namespace

void lex_console(std::string_view code, const Language& language, Tokens& out) {
  const Language* const inner = find_language(language.grammar().inner);
  bool goes_on = false;  // the line before ended in a backslash
  for (std::size_t at = 0; at < code.size();) {
    const std::size_t end = line_end(code, at);
    const std::string_view line = code.substr(at, end - at);
    const std::size_t prompt = goes_on ? 0 : prompt_size(line);
    if (prompt > 0) out.mark(TokenKind::prompt, at, at + prompt);
    if (line.starts_with('#') && prompt == 0) {
      out.mark(TokenKind::comment, at, end);
    } else if (inner != nullptr && (prompt > 0 || goes_on)) {
      lex_part(code, at + prompt, end, *inner, out);
      goes_on = line.ends_with('\\');
    }
    at = end + 1;
  }
}

}  // namespace daybook::highlight
