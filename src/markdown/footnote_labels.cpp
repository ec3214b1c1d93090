// SPDX-License-Identifier: MIT
#include "markdown/footnote_labels.hpp"

#include <algorithm>

#include "text/unicode.hpp"

namespace daybook::markdown {
namespace {

constexpr std::size_t k_longest_label = 1000;

/// The label of the `[^…]` that `text` begins with; empty when it is none.
std::string_view label_of(std::string_view text) {
  const auto end = text.substr(0, k_longest_label).find_first_of("]\r\n", 2);
  if (end == std::string_view::npos || text[end] != ']') return {};
  return text.substr(2, end - 2);
}

/// Where `[^` stands whose bracket does not end on the line.
std::vector<std::size_t> open_notes(std::string_view line) {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\')
      ++i;
    else if (line[i] == '[')
      open.push_back(i);
    else if (line[i] == ']' && !open.empty())
      open.pop_back();
  }
  std::erase_if(open, [&](std::size_t at) { return !line.substr(at).starts_with("[^"); });
  return open;
}

}  // namespace

FootnoteLabels::FootnoteLabels(const MaskedSource& source) {
  const std::string_view bytes = source.source().bytes();
  for (auto at = bytes.find("[^", source.body_begin()); at != std::string_view::npos;
       at = bytes.find("[^", at + 2)) {
    any_ = true;
    const std::string_view label = label_of(bytes.substr(at));
    const bool defines = bytes.substr(at + 2 + label.size()).starts_with("]:");
    if (!label.empty() && !defines) referred_.push_back(text::fold_case(label));
  }
  std::ranges::sort(referred_);
}

bool FootnoteLabels::is_orphan(std::string_view words) const {
  if (!any_ || !words.starts_with("[^")) return false;
  const std::string_view label = label_of(words);
  if (label.empty() || !words.substr(2 + label.size()).starts_with("]:")) return false;
  return !std::ranges::binary_search(referred_, text::fold_case(label));
}

bool FootnoteLabels::is_open(std::uint32_t number, std::string_view line, std::size_t at) {
  if (!any_ || !line.substr(at).starts_with("[^")) return false;
  if (number != number_) {
    number_ = number;
    open_ = open_notes(line);
  }
  return std::ranges::binary_search(open_, at);
}

}  // namespace daybook::markdown
