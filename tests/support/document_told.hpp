// SPDX-License-Identifier: MIT
// All that a document says, and what its sections are of its file, for tests that compare two
// documents of one file made in two ways.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <string>
#include <vector>

#include "markdown/document.hpp"

namespace daybook::tests {

/// But for where its texts lie in the store.
inline std::string told(const markdown::Document& document) {
  std::string all = markdown::dump(document);
  for (const markdown::Node& node : document.nodes())
    all += fmt::format("{} {} {} {} {} {} {}-{} {}|{}\n", static_cast<int>(node.kind), +node.level,
                       node.flags, document.number(node), document.parent(node).index,
                       node.subtree_end.index, node.span.begin, node.span.end,
                       document.literal(node), document.detail(node));
  for (const markdown::Link& link : document.links())
    all += fmt::format("{} {} {} {}-{}\n", static_cast<int>(link.kind), link.node.index,
                       link.destination, link.span.begin, link.span.end);
  for (const markdown::Section& section : document.sections())
    all += fmt::format("{} {} {} {} {} {} {}-{} {}-{} {}-{}\n", section.heading.index,
                       section.level, section.title, section.number, section.anchor, section.parent,
                       section.own.begin.index, section.own.end.index, section.body.begin.index,
                       section.body.end.index, section.span.begin, section.span.end);
  const text::Span front = document.front_matter();
  return all + fmt::format("{}-{} {}\n", front.begin, front.end, document.body_begin());
}

/// The sections for which `is_chosen(index)` holds, each from its heading to the next one of its
/// level or to the end; one in another goes with it, and those that touch are one piece.
template <class IsChosen>
std::vector<text::Span> pieces_of(const markdown::Document& document, IsChosen is_chosen) {
  std::vector<text::Span> pieces;
  const auto sections = document.sections();
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const std::uint32_t begin = sections[i].span.begin;
    if (!is_chosen(i) || (!pieces.empty() && begin < pieces.back().end)) continue;
    const auto next = std::find_if(
        sections.begin() + static_cast<std::ptrdiff_t>(i) + 1, sections.end(),
        [&](const markdown::Section& each) { return each.level <= sections[i].level; });
    const auto end = next == sections.end()
                         ? static_cast<std::uint32_t>(document.source().bytes().size())
                         : next->span.begin;
    if (!pieces.empty() && pieces.back().end == begin)
      pieces.back().end = end;
    else
      pieces.push_back({begin, end});
  }
  return pieces;
}

}  // namespace daybook::tests
