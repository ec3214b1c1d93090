// SPDX-License-Identifier: MIT
// The sentence in which a link stands, in plain text, for pages that say who leads to them.  Does
// not know where links lead.  Tested by quotation_test.cpp.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/document.hpp"

namespace daybook::markdown {

/// A sentence in three parts; spaces between them are part of them.
struct Quotation {
  std::string before;
  std::string words;  ///< of the link, as a reader sees them
  std::string after;
};

/// How a sentence is quoted.
struct QuotationOptions {
  std::size_t most = 240;  ///< code points; a longer sentence is cut at words around the link
  /// What is shown for a wiki link without words of its own: of Document::links()[index].  None:
  /// what is written.
  std::function<std::string_view(std::size_t index)> shown{};
};

/// The sentence around Document::links()[index].  An entry of a list, a cell of a table and a
/// heading are one each; in a paragraph sentences end as in Latin or CJK scripts, and at a hard
/// break.
Quotation quote_link(const Document& document, std::size_t index,
                     const QuotationOptions& options = {});

/// The block in which Document::links()[index] is quoted.
NodeId quoted_block(const Document& document, std::size_t index);

/// Those of Document::links() in a block for which QuotationOptions::shown is asked.
std::vector<std::size_t> links_without_words(const Document& document, NodeId block);

}  // namespace daybook::markdown
