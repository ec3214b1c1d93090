// SPDX-License-Identifier: MIT
#include "render/register_heads.hpp"

#include <algorithm>

#include "render/register.hpp"

namespace daybook::render {
namespace {

constexpr std::size_t k_most_track_shelves = 100;

// Each page of a register lists them, and a journal may have thousands.
void list_longest(const RegisterPages& registers, TrackShelves& shelves) {
  if (shelves.listed.size() <= k_most_track_shelves) return;
  shelves.more = shelves.listed.size() - k_most_track_shelves;
  std::ranges::stable_sort(shelves.listed, std::ranges::greater(), [&](std::uint32_t part) {
    return registers.lists[registers.parts[part].list].size();
  });
  shelves.listed.resize(k_most_track_shelves);
  std::ranges::sort(shelves.listed);
}

}  // namespace

std::shared_ptr<const RegisterHeads> make_register_heads(const RegisterPages& registers) {
  auto heads = std::make_shared<RegisterHeads>();
  heads->lists = std::vector<ListHead>(registers.lists.size());
  for (std::uint32_t i = 0; i < registers.parts.size(); ++i) {
    const RegisterPart& part = registers.parts[i];
    TrackShelves& shelves = heads->of_tracks[part.of->kind];
    if (part.number == 1 && part.shelf.track && !part.shelf.module) shelves.listed.push_back(i);
  }
  for (auto& [kind, shelves] : heads->of_tracks)
    list_longest(registers, shelves);
  return heads;
}

}  // namespace daybook::render
