// SPDX-License-Identifier: MIT
#include "journal/items/keywords.hpp"

#include <algorithm>
#include <array>

namespace daybook::journal {

std::optional<Keyword> find_keyword(std::string_view words) {
  constexpr std::array k_keywords{
      Keyword{"TODO ", false, true}, Keyword{"TODO: ", false, true}, Keyword{"DOING ", false},
      Keyword{"LATER ", false},      Keyword{"NOW ", false},         Keyword{"WAITING ", false},
      Keyword{"DONE ", true, true},  Keyword{"DONE: ", true, true},  Keyword{"CANCELLED ", true},
      Keyword{"CANCELED ", true},
  };
  const auto* const found = std::ranges::find_if(
      k_keywords, [&](const Keyword& each) { return words.starts_with(each.word); });
  return found == k_keywords.end() ? std::nullopt : std::optional(*found);
}

}  // namespace daybook::journal
