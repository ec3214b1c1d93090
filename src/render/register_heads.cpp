// SPDX-License-Identifier: MIT
#include "render/register_heads.hpp"

#include "render/register.hpp"

namespace daybook::render {

std::shared_ptr<const RegisterHeads> make_register_heads(const RegisterPages& registers) {
  auto heads = std::make_shared<RegisterHeads>();
  heads->lists = std::vector<ListHead>(registers.lists.size());
  for (std::uint32_t i = 0; i < registers.parts.size(); ++i) {
    const RegisterPart& part = registers.parts[i];
    if (part.number == 1 && part.shelf.track && !part.shelf.module)
      heads->of_tracks[part.of->kind].push_back(i);
  }
  return heads;
}

}  // namespace daybook::render
