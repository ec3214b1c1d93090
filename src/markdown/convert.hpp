// SPDX-License-Identifier: MIT
// cmark-gfm's tree to our flat one: walks it without recursion and gives every block its exact
// lines. inline_writer.cpp does what stands inside paragraphs.  Tested by parse_test.cpp and
// span_test.cpp.
#pragma once

#include <cmark-gfm.h>

#include "markdown/document_builder.hpp"
#include "markdown/masked_source.hpp"
#include "text/diagnostic.hpp"

namespace daybook::markdown {

/// Adds all below `root` to the builder's open root.
void convert(cmark_node* root, MaskedSource& source, DocumentBuilder& builder,
             text::Diagnostics& diagnostics);

}  // namespace daybook::markdown
