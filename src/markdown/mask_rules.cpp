// SPDX-License-Identifier: MIT
#include "markdown/mask_rules.hpp"

#include "text/ascii.hpp"

namespace daybook::markdown {
namespace {

constexpr std::size_t k_longest_wiki = 1000;

bool is_space(char c) {
  return c == ' ' || c == '\t';
}
bool is_any(char c, std::string_view of) {
  return of.find(c) != std::string_view::npos;
}

/// `$5 for tea and 3$`: a number, words, and nothing that a formula is made of.
bool is_money(std::string_view content) {
  if (!text::is_ascii_digit(content.front()) || content.find(' ') == std::string_view::npos)
    return false;
  for (std::size_t i = 0; i < content.size(); ++i) {
    const bool dollar = content.substr(i, 2) == "\\$";
    if (!dollar && is_any(content[i], "\\^_={}+*/<>")) return false;
  }
  return true;
}

/// `$HOME/$USER`, `${a}/${b}`: two variables, not one formula.
bool is_two_variables(std::string_view content, char after) {
  if (content.front() == '{' && after == '{') return true;
  const bool name_follows = text::is_ascii_letter(after) || after == '{' || after == '_';
  return name_follows && is_any(content.back(), "/:,.=-|;+(&@");
}

/// GitHub's second form, for formulas that would be read as Markdown there: $`x_1`$.
std::size_t fenced_math_size(std::string_view line, std::size_t at) {
  const auto end = line.find('`', at + 2);
  if (end == std::string_view::npos || line.substr(end, 2) != "`$") return 0;
  const std::string_view content = line.substr(at + 2, end - at - 2);
  return content.find_first_not_of(" \t") == std::string_view::npos ? 0 : end + 2 - at;
}

}  // namespace

std::size_t inline_math_size(std::string_view line, std::size_t at) {
  if (at > 0 && (text::is_ascii_digit(line[at - 1]) || text::is_ascii_letter(line[at - 1])))
    return 0;
  if (at + 1 >= line.size() || is_space(line[at + 1]) || line[at + 1] == '$') return 0;
  if (line[at + 1] == '`') return fenced_math_size(line, at);
  std::size_t end = at + 1;
  while (end < line.size() && line[end] != '$') {
    if (line[end] == '`') return 0;
    end += line[end] == '\\' ? 2U : 1U;
  }
  if (end >= line.size() || is_space(line[end - 1])) return 0;
  const char after = end + 1 < line.size() ? line[end + 1] : '\0';
  if (text::is_ascii_digit(after) || after == '$') return 0;
  const std::string_view content = line.substr(at + 1, end - at - 1);
  if (is_money(content) || is_two_variables(content, after)) return 0;
  return end + 1 - at;
}

std::size_t display_math_size(std::string_view line, std::size_t at, std::size_t begin) {
  std::size_t end = at + 2;
  while (end < line.size() && line.substr(end, 2) != "$$")
    end += line[end] == '\\' ? 2U : 1U;
  if (end >= line.size() || end == at + 2) return 0;
  const std::string_view content = line.substr(at + 2, end - at - 2);
  if (content.find('`') != std::string_view::npos) return 0;
  std::size_t before = at;
  while (before > begin && is_space(line[before - 1]))
    --before;
  const bool leads = before == begin || line[before - 1] == '|';
  if (!leads && (is_space(content.front()) || is_space(content.back()))) return 0;
  if (content.find_first_not_of(" \t") == std::string_view::npos) return 0;
  return end + 2 - at;
}

std::size_t wiki_size(std::string_view line, std::size_t at) {
  const std::string_view rest = line.substr(at, k_longest_wiki);
  if (!rest.starts_with("[[") || rest.size() < 5 || is_space(rest[2])) return 0;
  const auto end = rest.find_first_of("[]", 2);
  if (end == std::string_view::npos || end == 2 || rest.substr(end, 2) != "]]") return 0;
  const bool is_link_text = end + 2 < rest.size() && rest[end + 2] == '(';
  return is_link_text ? 0 : end + 2;
}

std::size_t url_end(std::string_view line, std::size_t at) {
  while (at < line.size()) {
    const char c = line[at];
    if (static_cast<unsigned char>(c) <= ' ' || !text::is_ascii(c) || is_any(c, "()[]<>\"|`")) {
      break;
    }
    ++at;
  }
  return at;
}

std::size_t destination_size(std::string_view line, std::size_t at) {
  const std::string_view rest = line.substr(at);
  if (!rest.starts_with('(')) return 0;
  const bool pointed = rest.starts_with("(<");
  const auto end = pointed ? rest.find('>') : rest.find_first_of(") \t");
  if (end == std::string_view::npos || (!pointed && rest[end] != ')')) return 0;
  return end + 1;
}

std::size_t after_quotes(std::string_view prefix) {
  const auto last = prefix.rfind('>');
  if (last == std::string_view::npos) return 0;
  return prefix.substr(last + 1).starts_with(' ') ? last + 2 : last + 1;
}

}  // namespace daybook::markdown
