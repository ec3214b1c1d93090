// SPDX-License-Identifier: MIT
#include "leaks/allowed.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace daybook::leaks {
namespace {

using enum text::Rule;

constexpr std::array k_rules{leak_secret, leak_password_url, leak_email, leak_home_path};
constexpr std::string_view k_begin = "<!--";
constexpr std::string_view k_end = "-->";
constexpr std::string_view k_space = " \t\r\n";

std::size_t past(std::size_t at, std::string_view text) {
  return at == std::string_view::npos ? text.size() : at;
}

/// Where a line ends, its line ending left out.
std::size_t line_end(std::string_view text, std::size_t at) {
  return past(text.find('\n', at), text);
}

bool is_blank(std::string_view text, std::size_t begin, std::size_t end) {
  return text.substr(begin, end - begin).find_first_not_of(" \t\r>") == std::string_view::npos;
}

/// What opens a block of code in a line: its ticks or tildes.
std::string_view fence_of(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t>"), line.size()));
  if (!line.starts_with("```") && !line.starts_with("~~~")) return {};
  return line.substr(0, std::min(line.find_first_not_of(line.front()), line.size()));
}

/// The end of the paragraph or block of code that begins at or below `at`.
std::size_t block_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank(text, at, line_end(text, at)))
    at = line_end(text, at) + 1;
  if (at >= text.size()) return text.size();
  const std::string_view fence = fence_of(text.substr(at, line_end(text, at) - at));
  while (at < text.size()) {
    at = std::min(line_end(text, at) + 1, text.size());
    const std::string_view line = text.substr(at, line_end(text, at) - at);
    const bool ends =
        fence.empty() ? is_blank(text, at, line_end(text, at)) : fence_of(line).starts_with(fence);
    if (ends) return line_end(text, at);
  }
  return text.size();
}

std::optional<text::Rule> rule_of(std::string_view word) {
  const auto rule = text::find_rule(word);
  return rule && is_leak(*rule) ? rule : std::nullopt;
}

}  // namespace

Allowed::Allowed(std::string_view text) {
  for (auto at = text.find(k_begin); at != std::string_view::npos;
       at = text.find(k_begin, at + 1)) {
    const std::size_t end = text.find(k_end, at);
    if (end == std::string_view::npos) return;
    read_comment(text, at, end + k_end.size());
    at = end;
  }
}

void Allowed::read_comment(std::string_view text, std::size_t begin, std::size_t end) {
  std::string_view words =
      text.substr(begin + k_begin.size(), end - begin - k_begin.size() - k_end.size());
  for (const std::string_view lead : {"daybook:", "allow"}) {
    words.remove_prefix(std::min(words.find_first_not_of(k_space), words.size()));
    if (!words.starts_with(lead)) return;
    words.remove_prefix(lead.size());
  }
  const std::size_t line = text.rfind('\n', begin) + 1;  // npos + 1 is 0
  const std::size_t last = line_end(text, end);
  const bool alone = is_blank(text, line, begin) && is_blank(text, end, last);
  const std::size_t to = alone ? block_end(text, std::min(last + 1, text.size())) : last;
  constexpr std::string_view k_between = " \t\r\n,";
  while (true) {
    words.remove_prefix(std::min(words.find_first_not_of(k_between), words.size()));
    if (words.empty()) return;
    const std::string_view word = words.substr(0, words.find_first_of(k_between));
    if (const auto rule = rule_of(word))
      ranges_.push_back({.rule = *rule, .begin = line, .end = to});
    else
      unknown_.push_back(
          {.begin = static_cast<std::size_t>(word.data() - text.data()), .word = word});
    words.remove_prefix(word.size());
  }
}

bool Allowed::allows(text::Rule rule, std::size_t at) const {
  return std::ranges::any_of(ranges_, [&](const Range& range) {
    return range.rule == rule && range.begin <= at && at <= range.end;
  });
}

bool is_leak(text::Rule rule) {
  return std::ranges::find(k_rules, rule) != k_rules.end();
}

std::vector<std::string_view> leak_rules() {
  std::vector<std::string_view> names;
  for (const text::Rule rule : k_rules)
    names.push_back(text::rule_name(rule));
  return names;
}

}  // namespace daybook::leaks
