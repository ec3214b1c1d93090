// SPDX-License-Identifier: MIT
// Compares the numbers and codes of headings; reads no words.  Tested by sections_test.cpp.
#include "journal/section_series.hpp"

#include <algorithm>
#include <string_view>

#include "text/ascii.hpp"

namespace daybook::journal {

namespace {

using markdown::Section;

/// The whole number a heading begins with; 0 for none, for `4.1` and for `一`.
unsigned count_of(const Section& section) {
  constexpr std::size_t k_most_digits = 3;
  if (section.number.size() > k_most_digits || !text::is_ascii_number(section.number)) return 0;
  unsigned count = 0;
  for (const char c : section.number)
    count = count * 10 + static_cast<unsigned>(c - '0');
  return count;
}

bool holds_list(const markdown::Document& document, const Section& section) {
  return std::ranges::any_of(markdown::children(document, section.own),
                             [&](markdown::NodeId block) {
                               return document.node(block).kind == markdown::NodeKind::list;
                             });
}

/// `S` of `S15: …`, `PR` of `PR2 — …`: capital letters right before a number.
std::string_view code_of(std::string_view title) {
  constexpr std::size_t k_longest = 5;
  std::size_t letters = 0;
  while (letters < title.size() && title[letters] >= 'A' && title[letters] <= 'Z')
    ++letters;
  const bool counted = letters < title.size() && text::is_ascii_digit(title[letters]);
  return counted && letters <= k_longest ? title.substr(0, letters) : std::string_view{};
}

}  // namespace

bool continues_log(const markdown::Document& document, const std::vector<Role>& roles,
                   std::size_t section) {
  const auto sections = document.sections();
  const unsigned count = count_of(sections[section]);
  const std::uint32_t up = sections[section].parent;
  if (count < 2 || up == Section::k_no_parent || !holds_list(document, sections[up])) return false;
  for (std::size_t i = section; i-- > 0;) {
    if (sections[i].level != sections[section].level) continue;
    return count_of(sections[i]) + 1 == count && roles[i] == Role::log;
  }
  return false;
}

bool is_of_series(std::span<const Section> sections, std::size_t section) {
  constexpr std::ptrdiff_t k_fewest = 3;
  const std::string_view code = code_of(sections[section].title);
  if (code.empty()) return false;
  const auto beside = [&](const Section& other) {
    return other.parent == sections[section].parent && code_of(other.title) == code;
  };
  return std::ranges::count_if(sections, beside) >= k_fewest;
}

}  // namespace daybook::journal
