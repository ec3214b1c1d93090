// SPDX-License-Identifier: MIT
// Which embeds show a page or a section in their place, and which are links because they would go
// in a circle, too deep or too far.  Tested by transclude_test.cpp.
#pragma once

#include "site/site.hpp"
#include "text/diagnostic.hpp"

namespace daybook::site {

/// How many texts may be shown in one another on a page.
inline constexpr unsigned k_most_nested_texts = 4;

/// Fills `transclusions` of all files; links are resolved.
void find_transclusions(Site& site, text::Diagnostics& diagnostics);

}  // namespace daybook::site
