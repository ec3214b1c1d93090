// SPDX-License-Identifier: MIT
// The lines of a paragraph as an author thinks of them: split at breaks, at `|` and `·` before
// another label, and before a bold label in mid-line.  Knows no vocabulary.  Tested by
// lines_test.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/document.hpp"
#include "text/span.hpp"

namespace daybook::journal {

/// `**Label:** value`, `Label: value`, `**Label** - value`, or text without a label.
struct Line {
  std::string text;       ///< all of it, plain
  std::string label;      ///< without its colon; empty without one
  std::string value;      ///< what follows the label; the whole text without a label
  bool bold = false;      ///< begins with strong text
  bool all_bold = false;  ///< there is nothing but strong text
  bool colon = false;     ///< the label ended in a colon
  markdown::NodeRange nodes;
  text::Span span;  ///< from its first byte to the end of its source line
};

/// The lines of a paragraph's, heading's or cell's inlines.
std::vector<Line> lines_of(const markdown::Document& document, markdown::NodeRange inlines);

/// One line of text without markup split at its first colon (ASCII or full width).
Line split_label(std::string text);

/// Size of `1、`, `2）` or `3.` right before a word of Chinese: an entry of a list that Markdown
/// does not see.  0 without.
std::size_t enumerator_size(std::string_view text);

/// Where a piece of text stands in a part of the file; the part itself when it cannot be found.
text::Span locate(const markdown::Document& document, text::Span part, std::string_view needle);

/// The links that begin in a range of nodes.
std::span<const markdown::Link> links_in(const markdown::Document& document,
                                         markdown::NodeRange nodes);

}  // namespace daybook::journal
