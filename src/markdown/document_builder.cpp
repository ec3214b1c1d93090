// SPDX-License-Identifier: MIT
#include "markdown/document_builder.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

/// A link's destination that is its node's literal.
constexpr TextRef k_its_literal{0xFFFF'FFFF, 0};

bool is_its_literal(TextRef ref) {
  return ref.offset == k_its_literal.offset;
}

/// Whether a node is given its literal when its span is known for good.
bool has_last_span(NodeKind kind) {
  using enum NodeKind;
  return kind == text || kind == code || kind == html_inline;
}

/// Whether a node gets its literal when those behind it have theirs.
bool is_named_late(NodeKind kind) {
  return kind == NodeKind::heading || kind == NodeKind::footnote_reference;
}

/// Puts what stands beside a node to that of others, by node.
template <class Beside>
void put(std::vector<Beside>& list, const Beside& own) {
  if (list.empty() || list.back().node < own.node) {
    list.push_back(own);
    return;
  }
  const auto at = std::ranges::lower_bound(list, own.node, {}, &Beside::node);
  if (at->node == own.node)
    *at = own;
  else
    list.insert(at, own);
}

template <class Beside>
void drop(std::vector<Beside>& list, NodeId id) {
  if (!list.empty() && list.back().node == id) list.pop_back();
}

}  // namespace

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
  if (!open_.empty()) set_parent(id, open_.back());
  open_.push_back(id);
  if (is_named_late(kind)) set_literal(id, {});
  return id;
}

void DocumentBuilder::set_parent(NodeId id, NodeId parent) {
  if (parent.index == 0) return;
  const std::uint32_t up = id.index - parent.index;
  const bool is_far = up >= k_up_far;
  node(id).up = is_far ? k_up_far : static_cast<std::uint8_t>(up);
  if (is_far) document_.far_parents_.push_back({id, parent.index});
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
  drop(document_.literals_, open_.back());
  drop(document_.details_, open_.back());
  drop(document_.numbers_, open_.back());
  drop(document_.far_parents_, open_.back());
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

void DocumentBuilder::set_literal(NodeId id, TextRef literal) {
  Node& node = this->node(id);
  const std::string_view its = text(literal);
  // A heading's last text may end in an id, which is taken off it.
  if (has_last_span(node.kind) && !its.ends_with('}') &&
      its == document_.source_->slice(node.span)) {
    node.literal = LiteralIn::span;
    return;
  }
  node.literal = LiteralIn::aside;
  put(document_.literals_, {id, literal});
}

void DocumentBuilder::set_detail(NodeId id, TextRef detail) {
  if (detail.size > 0) put(document_.details_, {id, detail});
}

void DocumentBuilder::set_number(NodeId id, std::uint32_t number) {
  if (number > 0) put(document_.numbers_, {id, number});
}

/// Of nodes without a number, in any order.
void DocumentBuilder::add_numbers(std::span<const NodeNumber> more) {
  std::vector<NodeNumber>& numbers = document_.numbers_;
  numbers.insert(numbers.end(), more.begin(), more.end());
  if (!more.empty()) std::ranges::sort(numbers, {}, &NodeNumber::node);
}

TextRef DocumentBuilder::literal_ref(NodeId id) const {
  const Node& node = document_.node(id);
  if (node.literal == LiteralIn::span)
    return {node.span.begin | TextRef::k_in_source, node.span.size()};
  const auto at = std::ranges::lower_bound(document_.literals_, id, {}, &NodeText::node);
  return at != document_.literals_.end() && at->node == id ? at->text : TextRef{};
}

void DocumentBuilder::add_link(LinkKind kind, NodeId id) {
  add_link(kind, id, k_its_literal);
}

void DocumentBuilder::add_link(LinkKind kind, NodeId id, TextRef destination) {
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
  settle_texts();
  // Documents stay as long as the site, and what they were built in had room to grow.
  document_.nodes_.shrink_to_fit();
  document_.literals_.shrink_to_fit();
  document_.details_.shrink_to_fit();
  document_.numbers_.shrink_to_fit();
  document_.far_parents_.shrink_to_fit();
  document_.links_.shrink_to_fit();
  document_.sections_.shrink_to_fit();
  for (std::size_t i = 0; i < destinations_.size(); ++i) {
    Link& link = document_.links_[i];
    link.destination = is_its_literal(destinations_[i]) ? document_.literal(link.node)
                                                        : document_.text(destinations_[i]);
    link.span = document_.node(link.node).span;
  }
  document_.set_texts(section_texts_);
  return std::move(document_);
}

/// Of the store stays what the file does not hold.
void DocumentBuilder::settle_texts() {
  std::string store;
  for (NodeText& literal : document_.literals_)
    settle(literal.text, literal.node, store);
  for (NodeText& detail : document_.details_)
    settle(detail.text, detail.node, store);
  for (std::size_t i = 0; i < destinations_.size(); ++i) {
    if (!is_its_literal(destinations_[i]))
      settle(destinations_[i], document_.links_[i].node, store);
  }
  for (std::size_t i = 0; i < section_texts_.size(); ++i) {
    settle(section_texts_[i].title, document_.sections_[i].heading, store);
    settle(section_texts_[i].number, document_.sections_[i].heading, store);
  }
  store.shrink_to_fit();
  *document_.store_ = std::move(store);
}

void DocumentBuilder::settle(TextRef& ref, NodeId id, std::string& store) const {
  if ((ref.offset & TextRef::k_in_source) != 0) return;
  const std::string_view text = document_.text(ref);
  ref = find_in_source(text, document_.node(id).span);
  if (ref.size == text.size()) return;
  ref = {static_cast<std::uint32_t>(store.size()), static_cast<std::uint32_t>(text.size())};
  store += text;
}

/// Where `span` holds the text as it is; of one that is long only where code stands, since a search
/// for it could take long.  Empty when it does not.
TextRef DocumentBuilder::find_in_source(std::string_view text, text::Span span) const {
  constexpr std::size_t k_searched = 2048;
  const std::string_view written = document_.source().slice(span);
  std::size_t at = written.find('\n') + 1;
  if (written.substr(at, text.size()) != text)
    at = written.size() <= k_searched ? written.find(text) : std::string_view::npos;
  if (at == std::string_view::npos) return {};
  return {(span.begin + static_cast<std::uint32_t>(at)) | TextRef::k_in_source,
          static_cast<std::uint32_t>(text.size())};
}

void DocumentBuilder::label_footnotes() {
  std::vector<TextRef> labels;
  for (const Node& node : document_.nodes_) {
    if (node.kind != NodeKind::footnote_definition) continue;
    const std::uint32_t number = document_.number(node);
    if (labels.size() <= number) labels.resize(number + 1);
    labels[number] = literal_ref(document_.id_of(node));
  }
  if (labels.empty()) return;
  for (const Node& node : document_.nodes_) {
    if (node.kind != NodeKind::footnote_reference) continue;
    const std::uint32_t number = document_.number(node);
    if (number < labels.size()) set_literal(document_.id_of(node), labels[number]);
  }
}

}  // namespace daybook::markdown
