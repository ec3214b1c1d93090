// SPDX-License-Identifier: MIT
#include "markdown/document_builder.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "text/utf8.hpp"

namespace daybook::markdown {

DocumentBuilder::DocumentBuilder(std::shared_ptr<const text::SourceFile> source,
                                 const FrontMatter& front_matter) {
  const std::size_t size = source->bytes().size();
  has_references_ = source->bytes().find("&#") != std::string_view::npos;
  const std::uint32_t last = source->line_count();
  const auto end = static_cast<std::uint32_t>(source->line_start(last) + source->line(last).size());
  document_.source_ = std::move(source);
  document_.store_ = std::make_unique<std::string>();
  document_.front_matter_ = front_matter.yaml;
  document_.body_begin_ = front_matter.body_begin;
  // Journals hold a node every 20 bytes or so, and their text is a little shorter than their bytes.
  document_.store_->reserve(size + size / 8 + 64);
  document_.nodes_.reserve(size / 16 + 16);
  open(NodeKind::document, {front_matter.body_begin, std::max(end, front_matter.body_begin)});
}

NodeId DocumentBuilder::open(NodeKind kind, text::Span span) {
  const NodeId id{static_cast<std::uint32_t>(document_.nodes_.size())};
  Node& node = document_.nodes_.emplace_back();
  node.kind = kind;
  node.span = span;
  node.parent = open_.empty() ? id : open_.back();
  open_.push_back(id);
  return id;
}

void DocumentBuilder::close() {
  assert(!open_.empty());
  node(open_.back()).subtree_end = NodeId{static_cast<std::uint32_t>(document_.nodes_.size())};
  open_.pop_back();
}

NodeId DocumentBuilder::add(NodeKind kind, text::Span span) {
  const NodeId id = open(kind, span);
  close();
  return id;
}

void DocumentBuilder::discard() {
  assert(open_.back().index + 1 == document_.nodes_.size());
  document_.nodes_.pop_back();
  open_.pop_back();
}

TextRef DocumentBuilder::stored_since(std::uint32_t offset) {
  if (has_references_) repair_references(offset);
  if (document_.source_->has_withheld()) drop_withheld(offset);
  return {offset, mark() - offset};
}

/// cmark-gfm makes of `&#xFFFE;` and `&#xFFFF;` one byte each, which is not UTF-8.
void DocumentBuilder::repair_references(std::uint32_t offset) {
  const std::string_view stored = std::string_view(store()).substr(offset);
  if (stored.find_first_of("\xFE\xFF") == std::string_view::npos) return;
  const std::string repaired = text::repair_utf8(stored);
  store().replace(offset, std::string::npos, repaired);
}

/// With it goes one of the spaces that stood on both sides.
void DocumentBuilder::drop_withheld(std::uint32_t offset) {
  std::string& text = store();
  std::size_t kept = offset;
  bool dropped = false;
  for (std::size_t i = offset; i < text.size(); ++i) {
    const bool withheld = text[i] == text::SourceFile::k_withheld;
    const bool second = dropped && text[i] == ' ' && (kept == offset || text[kept - 1] == ' ');
    dropped = withheld;
    if (!withheld && !second) text[kept++] = text[i];
  }
  text.resize(kept);
}

TextRef DocumentBuilder::store(std::string_view text) {
  const std::uint32_t begin = mark();
  document_.store_->append(text);
  return stored_since(begin);
}

void DocumentBuilder::add_link(LinkKind kind, NodeId id) {
  add_link(kind, id, node(id).literal);
}

void DocumentBuilder::add_link(LinkKind kind, NodeId id, TextRef destination) {
  node(id).number = static_cast<std::uint32_t>(document_.links_.size());
  document_.links_.push_back({kind, id, {}, node(id).span});
  destinations_.push_back(destination);
}

Document DocumentBuilder::finish(text::Diagnostics& diagnostics) {
  while (!open_.empty())
    close();
  label_footnotes();
  pair_shortcodes(diagnostics);
  name_headings(diagnostics);
  find_sections();
  // Documents stay as long as the site, and what they were built in had room to grow.
  document_.store_->shrink_to_fit();
  document_.nodes_.shrink_to_fit();
  document_.links_.shrink_to_fit();
  document_.sections_.shrink_to_fit();
  for (std::size_t i = 0; i < destinations_.size(); ++i) {
    Link& link = document_.links_[i];
    link.destination = document_.text(destinations_[i]);
    link.span = document_.node(link.node).span;
  }
  return std::move(document_);
}

void DocumentBuilder::label_footnotes() {
  std::vector<TextRef> labels;
  for (const Node& node : document_.nodes_) {
    if (node.kind != NodeKind::footnote_definition) continue;
    if (labels.size() <= node.number) labels.resize(node.number + 1);
    labels[node.number] = node.literal;
  }
  if (labels.empty()) return;
  for (Node& node : document_.nodes_) {
    if (node.kind == NodeKind::footnote_reference && node.number < labels.size()) {
      node.literal = labels[node.number];
    }
  }
}

}  // namespace daybook::markdown
