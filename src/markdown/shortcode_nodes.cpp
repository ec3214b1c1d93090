// SPDX-License-Identifier: MIT
// Shortcodes in the tree: what a node says, and which two are a pair.  A part of DocumentBuilder.
// Tested by shortcode_test.cpp.
#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

#include "markdown/document_builder.hpp"
#include "markdown/shortcode.hpp"
#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

// A pair's beginning is looked for among so many before its end, in the same block.
constexpr std::size_t k_most_open = 100;
constexpr std::size_t k_most_reports = 10;  // a file

bool is_shortcode(const Node& node) {
  return node.kind == NodeKind::shortcode || node.kind == NodeKind::shortcode_block;
}

void set_role(Node& node, ShortcodeRole role) {
  node.set_level(static_cast<unsigned>(role));
}

}  // namespace

void DocumentBuilder::fill_shortcode(NodeId id, std::string_view written) {
  const std::string repaired = text::repair_utf8(written);
  const ShortcodeTag tag = read_shortcode(repaired, 0);
  const TextRef name = store(tag.name);
  const TextRef arguments = store(tag.arguments);
  set_literal(id, name);
  set_detail(id, arguments);
  if (tag.end == ShortcodeTag::End::yes) {
    set_role(node(id), ShortcodeRole::stray);
    return;
  }
  for (const ShortcodeArgument& argument : shortcode_arguments(tag.arguments)) {
    const bool image = argument.name == "src";
    if ((!image && argument.name != "href") || argument.value.empty()) continue;
    add_link(image ? LinkKind::image : LinkKind::link, id, store(argument.value));
  }
}

void DocumentBuilder::pair_shortcodes(text::Diagnostics& diagnostics) {
  std::unordered_map<std::uint32_t, std::vector<NodeId>> open;  // by parent
  std::vector<NodeNumber> ends;
  std::size_t reports = 0;
  for (std::uint32_t i = 0; i < document_.nodes_.size(); ++i) {
    Node& each = document_.nodes_[i];
    if (!is_shortcode(each)) continue;
    std::vector<NodeId>& before = open[document_.parent(NodeId{i}).index];
    if (each.level != static_cast<std::uint8_t>(ShortcodeRole::stray)) {
      if (before.size() == k_most_open) before.erase(before.begin());
      before.push_back(NodeId{i});
      continue;
    }
    const auto begin = std::find_if(before.rbegin(), before.rend(), [&](NodeId id) {
      return document_.literal(id) == document_.literal(each);
    });
    if (begin != before.rend()) {
      set_role(node(*begin), ShortcodeRole::pair);
      ends.push_back({*begin, i});
      set_role(each, ShortcodeRole::end);
      before.erase(std::next(begin).base(), before.end());
    } else if (++reports <= k_most_reports) {
      diagnostics.push_back(text::make_diagnostic(
          text::Rule::shortcode_unknown, document_.source().place(each.span),
          fmt::format("the shortcode '{}' ends and did not begin", document_.literal(each)),
          "begin it in the same paragraph, or both on lines of their own in the same quote or "
          "entry"));
    }
  }
  add_numbers(ends);
}

}  // namespace daybook::markdown
