// SPDX-License-Identifier: MIT
// The tree of a file of which whole sections are withheld, made of the tree of all of it: a second
// parse costs as much as the first.  Tested by without_blocks_test.cpp, against parse().
#pragma once

#include <memory>
#include <optional>
#include <span>

#include "markdown/document.hpp"
#include "text/source_file.hpp"
#include "text/span.hpp"

namespace daybook::markdown {

/// What parse() makes of `left`, which is the file of `whole` without what stands in `withheld`
/// (ascending, apart); nothing of that is in it.  Nothing when what is withheld is not sections
/// from their headings on, or may decide how the rest is read: then only parse() can tell.  `whole`
/// was parsed without a diagnostic.
std::optional<Document> without_blocks(const Document& whole,
                                       std::shared_ptr<const text::SourceFile> left,
                                       std::span<const text::Span> withheld);

}  // namespace daybook::markdown
