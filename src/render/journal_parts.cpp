// SPDX-License-Identifier: MIT
#include "render/journal_parts.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "render/shared.hpp"

namespace daybook::render {

std::vector<JournalPart> journal_parts(const site::Site& site, const JournalLimits& limits) {
  std::vector<JournalPart> parts;
  if (site.sessions.size() <= limits.sessions) return parts;
  for (const JournalList list : journal_lists()) {
    const std::size_t size = journal_list_size(site, list);
    const std::size_t most =
        list == JournalList::sessions ? limits.sessions_a_file : limits.others_a_file;
    if (size <= most) continue;
    for (std::size_t first = 0; first < size; first += most) {
      parts.push_back({.list = list,
                       .first = static_cast<std::uint32_t>(first),
                       .last = static_cast<std::uint32_t>(std::min(first + most, size)),
                       .url = fixed_url(fmt::format("data/journal/{}-{}.json",
                                                    journal_list_name(list), first / most + 1))});
    }
  }
  return parts;
}

bool is_cut(std::span<const JournalPart> parts, JournalList list) {
  return std::ranges::find(parts, list, &JournalPart::list) != parts.end();
}

}  // namespace daybook::render
