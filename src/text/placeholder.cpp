// SPDX-License-Identifier: MIT
#include "text/placeholder.hpp"

namespace daybook::text {

Placeholder next_placeholder(std::string_view pattern, std::size_t from) {
  for (std::size_t at = pattern.find('{', from); at != std::string_view::npos;
       at = pattern.find('{', at + 1)) {
    if (at + Placeholder::k_size > pattern.size()) break;
    const char digit = pattern[at + 1];
    if (digit >= '1' && digit <= '9' && pattern[at + 2] == '}')
      return {.at = at, .number = static_cast<unsigned>(digit - '0')};
  }
  return {};
}

std::uint16_t placeholders_of(std::string_view pattern) {
  unsigned set = 0;
  for (Placeholder place = next_placeholder(pattern); place.found();
       place = next_placeholder(pattern, place.at + Placeholder::k_size))
    set |= 1U << place.number;
  return static_cast<std::uint16_t>(set);
}

std::string placeholder_names(std::uint16_t set) {
  std::string names;
  for (unsigned number = 1; number <= 9; ++number) {
    if ((set & (1U << number)) == 0) continue;
    names += (names.empty() ? "{" : ", {") + std::to_string(number) + "}";
  }
  return names.empty() ? "none" : names;
}

std::string fill_placeholders(std::string_view pattern, std::span<const std::string_view> values) {
  std::string out;
  std::size_t kept = 0;
  for (Placeholder place = next_placeholder(pattern); place.found();
       place = next_placeholder(pattern, place.at + Placeholder::k_size)) {
    if (place.number > values.size()) continue;
    out.append(pattern, kept, place.at - kept).append(values[place.number - 1]);
    kept = place.at + Placeholder::k_size;
  }
  return out.append(pattern, kept);
}

}  // namespace daybook::text
