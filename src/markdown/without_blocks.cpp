// SPDX-License-Identifier: MIT
#include "markdown/without_blocks.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "markdown/document_builder.hpp"
#include "markdown/front_matter.hpp"

namespace daybook::markdown {
namespace {

// What reaches from one block into another: targets of links, fences, formulas, HTML, shortcodes.
constexpr std::array<std::string_view, 6> k_reaching{"]:", "```", "~~~", "$", "<", "{{"};
// What counts through a whole file, or is taken out of the tree: footnotes, the author's ids, and
// the sign that the parser drops where something is withheld.
constexpr std::array<std::string_view, 3> k_counting{"[^", "{#", "\x7F"};

bool holds_any(std::string_view text, std::span<const std::string_view> words) {
  return std::ranges::any_of(
      words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// Whether a heading begins here that ends all that is open above it, however it is written.
bool is_heading_at(const Document& document, std::span<const NodeId> blocks, std::uint32_t offset) {
  const auto found = std::ranges::lower_bound(
      blocks, offset, {}, [&](NodeId id) { return document.node(id).span.begin; });
  if (found == blocks.end()) return false;
  const Node& node = document.node(*found);
  return node.kind == NodeKind::heading && node.span.begin == offset &&
         document.source().bytes()[offset] == '#' &&
         document.source().line_start(document.source().line_of(offset)) == offset;
}

/// Copies nodes of one tree into another.
class Copy {
 public:
  Copy(const Document& from, DocumentBuilder& to) : from_(from), to_(to) {}

  /// A block with all below it.
  void add(NodeId block) {
    std::vector<NodeId> ends;
    const NodeRange range = from_.subtree(block);
    for (NodeId id = range.begin; id < range.end; ++id.index) {
      close_until(ends, id);
      open(id);
      ends.push_back(from_.node(id).subtree_end);
    }
    close_until(ends, range.end);
  }

 private:
  void close_until(std::vector<NodeId>& ends, NodeId id) {
    for (; !ends.empty() && ends.back() <= id; ends.pop_back())
      to_.close();
  }

  void open(NodeId id) {
    const Node& old = from_.node(id);
    const NodeId copy = to_.open(old.kind, old.span);
    Node& node = to_.node(copy);
    node.level = old.level;
    node.flags = old.flags;
    // An anchor is given by finish(), for it depends on those before it.  Nothing of the block is
    // withheld, so what its spans hold is the same in both files.
    if (old.literal == LiteralIn::span)
      node.literal = LiteralIn::span;
    else if (old.literal == LiteralIn::aside && old.kind != NodeKind::heading)
      to_.set_literal(copy, to_.store(from_.literal(id)));
    to_.set_detail(copy, to_.store(from_.detail(id)));
    if (!is_link(old.kind)) {
      to_.set_number(copy, from_.number(id));
      return;
    }
    const Link& link = from_.links()[from_.number(id)];
    if (link.destination == from_.literal(id))
      to_.add_link(link.kind, copy);
    else
      to_.add_link(link.kind, copy, to_.store(link.destination));
  }

  const Document& from_;
  DocumentBuilder& to_;
};

/// Whether each piece is blocks from a heading to the next heading, or to the file's end.
bool are_sections(const Document& document, std::span<const NodeId> blocks,
                  std::span<const text::Span> pieces) {
  const auto size = static_cast<std::uint32_t>(document.source().bytes().size());
  return std::ranges::all_of(pieces, [&](text::Span piece) {
    return is_heading_at(document, blocks, piece.begin) &&
           (piece.end == size || is_heading_at(document, blocks, piece.end)) &&
           !holds_any(document.source().slice(piece), k_reaching);
  });
}

}  // namespace

std::optional<Document> without_blocks(const Document& whole,
                                       std::shared_ptr<const text::SourceFile> left,
                                       std::span<const text::Span> withheld) {
  const auto blocks = children(whole, whole.all());
  if (!are_sections(whole, blocks, withheld)) return std::nullopt;
  if (holds_any(whole.source().bytes(), k_counting)) return std::nullopt;
  const FrontMatter front_matter = split_front_matter(*left);
  if (front_matter.yaml != whole.front_matter() || front_matter.body_begin != whole.body_begin())
    return std::nullopt;
  DocumentBuilder builder(std::move(left), front_matter);
  Copy copy(whole, builder);
  const auto* piece = withheld.data();
  const auto* const end = piece + withheld.size();
  for (const NodeId block : blocks) {
    const std::uint32_t at = whole.node(block).span.begin;
    while (piece != end && piece->end <= at)
      ++piece;
    if (piece == end || at < piece->begin) copy.add(block);
  }
  text::Diagnostics said;
  Document document = builder.finish(said);
  // What was said of the whole has been said.
  if (!said.empty()) return std::nullopt;
  return document;
}

}  // namespace daybook::markdown
