// SPDX-License-Identifier: MIT
// `navigation` of site.yaml: names of the site's own shelves, and entries with a title and a link.
// Tested by read_test.cpp and look_test.cpp.
#pragma once

#include <vector>

#include "config/value_reader.hpp"

namespace daybook::config {

/// Appends the entries that can be used, and reports the others.
void read_navigation(ValueReader& reader, const yaml::Value& value,
                     std::vector<NavigationEntry>& into);

}  // namespace daybook::config
