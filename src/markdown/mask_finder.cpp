// SPDX-License-Identifier: MIT
#include "markdown/mask_finder.hpp"

namespace daybook::markdown {

void find_masks(MaskedSource&) {}

}  // namespace daybook::markdown
