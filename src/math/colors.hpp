// SPDX-License-Identifier: MIT
// What `\color` may name.  Tested by mathml_test.cpp.
#pragma once

#include <string_view>

namespace daybook::math {

/// Whether a browser knows it: a name of CSS in upper or lower case, `#rgb` or `#rrggbb`.  It holds
/// nothing that would end an attribute.
bool is_color(std::string_view text);

}  // namespace daybook::math
