// SPDX-License-Identifier: MIT
// What was probably meant by links that lead nowhere.  Tested by missing_test.cpp.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "site/catalog.hpp"
#include "text/diagnostic.hpp"

namespace daybook::site {

/// To find what was meant takes all names there are, and whoever has more dead links than that
/// mends them in another way.
inline constexpr std::size_t k_most_hints = 200;

/// What a link names and the journal does not have.
struct Missing {
  std::size_t diagnostic;          ///< which of the diagnostics says so
  std::string name;                ///< as a wiki link writes it; empty where it is a path
  std::vector<std::string> paths;  ///< the path's readings: from the file's folder, from the root
};

/// Adds to the diagnostics what was probably meant by the first k_most_hints of `missing`.
void give_hints(const Catalog& catalog, std::span<const Missing> missing, unsigned jobs,
                text::Diagnostics& diagnostics);

}  // namespace daybook::site
