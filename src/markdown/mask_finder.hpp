// SPDX-License-Identifier: MIT
// One pass over a file's bytes before Markdown is read: finds what must be masked (formulas, wiki
// links) and what must not reach cmark-gfm (tables and nesting past the limits).  Guesses at block
// structure line by line; a wrong guess costs nothing, since a mask that ends up in code is undone.
// Tested by mask_finder_test.cpp and pathological_test.cpp.
#pragma once

#include "markdown/masked_source.hpp"

namespace daybook::markdown {

/// Masks all that cmark-gfm must not read.
void find_masks(MaskedSource& source);

}  // namespace daybook::markdown
