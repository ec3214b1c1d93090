// SPDX-License-Identifier: MIT
#include "site/missing.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "base/parallel.hpp"

namespace daybook::site {
namespace {

std::string hint(const Catalog& catalog, const Missing& missing) {
  if (!missing.name.empty()) {
    const std::string near = catalog.nearest_name(missing.name);
    return near.empty() ? near : fmt::format("did you mean '[[{}]]'?", near);
  }
  for (const std::string& path : missing.paths) {
    const std::string near = catalog.nearest_path(path);
    if (!near.empty()) return fmt::format("did you mean '{}'?", near);
  }
  return {};
}

}  // namespace

void give_hints(const Catalog& catalog, std::span<const Missing> missing, unsigned jobs,
                text::Diagnostics& diagnostics) {
  base::parallel_for(jobs, std::min(missing.size(), k_most_hints), [&](std::size_t i) {
    diagnostics[missing[i].diagnostic].help = hint(catalog, missing[i]);
  });
}

}  // namespace daybook::site
