// SPDX-License-Identifier: MIT
// What readers get of a file where its bytes say it otherwise: `ghp\_…`, `a&#64;b`, a token with a
// comment or an emphasis in it, a value of front matter with escapes.  For the leak check, which
// has read the bytes already.  Tested by leak_check_test.cpp.
#pragma once

#include <string>
#include <vector>

#include "markdown/document.hpp"
#include "text/span.hpp"

namespace daybook::build {

/// One piece of it, without markup.
struct ShownText {
  std::string text;
  text::Span span;  ///< of the block, link or value it is from
};

/// The blocks, the targets and titles of links, and the values of front matter that differ from
/// their bytes, in this order.
std::vector<ShownText> shown_texts(const markdown::Document& document);

}  // namespace daybook::build
