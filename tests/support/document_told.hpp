// SPDX-License-Identifier: MIT
// All that a document says, for tests that compare two of one file made in two ways.
#pragma once

#include <fmt/format.h>
#include <string>

#include "markdown/document.hpp"

namespace daybook::tests {

/// But for where its texts lie in the store.
inline std::string told(const markdown::Document& document) {
  std::string all = markdown::dump(document);
  for (const markdown::Node& node : document.nodes())
    all += fmt::format("{} {} {} {} {} {} {}-{} {}|{}\n", static_cast<int>(node.kind), node.level,
                       node.flags, node.number, node.parent.index, node.subtree_end.index,
                       node.span.begin, node.span.end, document.text(node.literal),
                       document.text(node.detail));
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

}  // namespace daybook::tests
