// SPDX-License-Identifier: MIT
// Where an entry of a register that is merged over sessions is mentioned.  Tested by
// register_learned_test.cpp.
#pragma once

#include <cstddef>
#include <span>

#include "render/records.hpp"
#include "render/register.hpp"

namespace daybook::render {

/// A row links to no more sessions than these, the latest; an entry may stand in thousands.
constexpr std::size_t k_most_mentions = 60;
/// About how many bytes of HTML one of these links takes.
constexpr std::size_t k_mention_size = 200;

/// The facets of what all these sessions, oldest first, mention.
Facets facets_of(const site::Site& site, std::span<const site::ItemRef> mentions);

/// Sets `session`, the latest; `mentions`, links to the latest ones, newest first; `more_mentions`,
/// how many there are besides; and `track` and `module` of the latest.
void set_mentions(const Scene& scene, std::span<const site::ItemRef> mentions,
                  layout::Record& record);

/// About how many bytes the links of so many mentions take.
std::size_t mentions_size(std::size_t count);

}  // namespace daybook::render
