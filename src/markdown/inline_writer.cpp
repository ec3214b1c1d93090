// SPDX-License-Identifier: MIT
#include "markdown/inline_writer.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include "markdown/mention.hpp"

extern "C" {
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;
}

namespace daybook::markdown {
namespace {

constexpr std::size_t k_deepest = 100;  // inline containers inside each other

NodeKind container_kind(cmark_node_type type) {
  if (type == CMARK_NODE_EMPH) return NodeKind::emphasis;
  if (type == CMARK_NODE_STRONG) return NodeKind::strong;
  if (type == CMARK_NODE_LINK) return NodeKind::link;
  if (type == CMARK_NODE_IMAGE) return NodeKind::image;
  return NodeKind::strikethrough;
}

std::uint32_t delimiter_size(NodeKind kind) {
  return kind == NodeKind::strong || kind == NodeKind::strikethrough ? 2 : 1;
}

/// `<https://…>`, a bare URL or address: the text is the destination.
bool is_autolink(cmark_node* node) {
  cmark_node* child = cmark_node_first_child(node);
  if (child == nullptr || cmark_node_next(child) != nullptr) return false;
  if (cmark_node_get_type(child) != CMARK_NODE_TEXT) return false;
  const std::string_view url = cmark_node_get_url(node);
  const std::string_view text = cmark_node_get_literal(child);
  return !text.empty() && url.ends_with(text) &&
         (url.size() == text.size() || url == "mailto:" + std::string(text) ||
          url == "http://" + std::string(text));
}

}  // namespace

InlineWriter::InlineWriter(MaskedSource& source, DocumentBuilder& builder,
                           text::Diagnostics& diagnostics)
    : source_(source), builder_(builder), diagnostics_(diagnostics), cursor_(source) {
  const std::string_view bytes = source.bytes();
  mentions_ = source.has('#') || bytes.find("ADR") != std::string_view::npos ||
              bytes.find("GH-") != std::string_view::npos;
}

void InlineWriter::begin_inside(text::Span block) {
  block_ = block;
  cursor_.enter(block);
  base_depth_ = builder_.depth();
  in_heading_ = builder_.node(builder_.current()).kind == NodeKind::heading;
}

void InlineWriter::begin_paragraph(text::Span block) {
  begin_inside(block);
  pending_ = Pending::paragraph;
}

void InlineWriter::begin_callout(text::Span block, std::size_t marker) {
  begin_inside(block);
  pending_ = Pending::callout_title;
  marker_ = marker;
}

void InlineWriter::end() {
  flush_text();
  close_leaf(block_.end);
  pending_ = Pending::none;
  break_ = Break::none;
  marker_ = 0;
  in_heading_ = false;
}

void InlineWriter::close_leaf(std::uint32_t end) {
  if (!leaf_open_) return;
  Node& leaf = builder_.node(builder_.current());
  leaf.span.end = std::max(leaf.span.begin, end);
  builder_.close();
  leaf_open_ = false;
}

void InlineWriter::ready() {
  if (pending_ != Pending::none) {
    const bool paragraph = pending_ == Pending::paragraph;
    builder_.open(paragraph ? NodeKind::paragraph : NodeKind::callout_title, block_);
    base_depth_ = builder_.depth();
    pending_ = Pending::none;
    leaf_open_ = true;
  } else if (break_ != Break::none) {
    builder_.add(break_ == Break::soft ? NodeKind::soft_break : NodeKind::hard_break, break_span_);
  }
  break_ = Break::none;
}

void InlineWriter::enter(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_TEXT) {
    add_text(cmark_node_get_literal(node));
    return;
  }
  flush_text();
  if (type == CMARK_NODE_SOFTBREAK) {
    add_break(Break::soft);
  } else if (type == CMARK_NODE_LINEBREAK) {
    add_break(Break::hard);
  } else if (type == CMARK_NODE_CODE) {
    add_literal(NodeKind::code, node);
  } else if (type == CMARK_NODE_HTML_INLINE) {
    add_html(node);
  } else if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
    add_footnote(node);
  } else {
    open_container(node);
  }
}

void InlineWriter::leave(cmark_node* node) {
  flush_text();
  const cmark_node_type type = cmark_node_get_type(node);
  const bool container = type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG ||
                         type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE ||
                         type == CMARK_NODE_STRIKETHROUGH;
  if (container) close_container(node);
}

void InlineWriter::add_break(Break kind) {
  const std::uint32_t at = cursor_.at();
  cursor_.next_line();
  const bool title_ends =
      builder_.depth() == base_depth_ &&
      (pending_ == Pending::callout_title ||
       (leaf_open_ && builder_.node(builder_.current()).kind == NodeKind::callout_title));
  if (title_ends) {
    close_leaf(at);
    block_.begin = cursor_.at();
    pending_ = Pending::paragraph;
    return;
  }
  if (pending_ != Pending::none) {  // nothing stands before it
    block_.begin = cursor_.at();
    return;
  }
  break_ = kind;
  break_span_ = {at, cursor_.at()};
}

TextRef InlineWriter::store_restored(const char* literal) {
  const std::uint32_t begin = builder_.mark();
  source_.append_restored(literal == nullptr ? std::string_view{} : literal, cursor_.at(),
                          builder_.store());
  return builder_.stored_since(begin);
}

void InlineWriter::add_literal(NodeKind kind, cmark_node* node) {
  ready();
  const TextRef literal = store_restored(cmark_node_get_literal(node));
  const NodeId id = builder_.add(kind, cursor_.find(cmark_node_get_literal(node)));
  builder_.set_literal(id, literal);
  if (kind == NodeKind::code) {
    while (cursor_.here() == '`')
      cursor_.skip(1);
  }
}

/// A shortcode that stands alone on its line looks like a comment where no block can begin.
void InlineWriter::add_html(cmark_node* node) {
  const char* const html = cmark_node_get_literal(node);
  if (const Region* const region = source_.block_in(html, cursor_.at())) {
    cursor_.move_to(region->span.end);
    add_shortcode(*region);
  } else {
    add_literal(NodeKind::html_inline, node);
  }
}

void InlineWriter::add_footnote(cmark_node* node) {
  ready();
  const std::string_view number = cmark_node_get_literal(node);
  const std::uint32_t begin = cursor_.next('[');
  cursor_.move_to(begin);
  cursor_.move_to(cursor_.next(']') + 1);
  const NodeId id = builder_.add(NodeKind::footnote_reference, {begin, cursor_.at()});
  std::uint32_t own = 0;
  std::from_chars(number.data(), number.data() + number.size(), own);
  builder_.set_number(id, own);
}

void InlineWriter::open_container(cmark_node* node) {
  ready();
  if (flattened_ > 0 || builder_.depth() - base_depth_ >= k_deepest) {
    if (flattened_++ == 0) report_flattened();
    return;
  }
  const NodeKind kind = container_kind(cmark_node_get_type(node));
  if (kind == NodeKind::link || kind == NodeKind::image) {
    open_link(node, kind);
    return;
  }
  builder_.open(kind, {cursor_.at(), cursor_.at()});
  cursor_.skip(delimiter_size(kind));
}

void InlineWriter::close_container(cmark_node* node) {
  if (flattened_ > 0) {
    --flattened_;
    return;
  }
  ready();
  Node& open = builder_.node(builder_.current());
  if (open.kind == NodeKind::link || open.kind == NodeKind::image) {
    close_link(node);
  } else {
    cursor_.skip(delimiter_size(open.kind));
  }
  Node& closing = builder_.node(builder_.current());
  closing.span.end = std::max(closing.span.begin, cursor_.at());
  builder_.close();
}

void InlineWriter::open_link(cmark_node* node, NodeKind kind) {
  ++links_;
  const bool autolink = kind == NodeKind::link && is_autolink(node) && cursor_.here() != '[';
  if (!autolink) cursor_.move_to(cursor_.next(kind == NodeKind::image ? '!' : '['));
  if (autolink) {
    // What stands before the address may not have been found, so its beginning is looked for.
    SourceCursor ahead = cursor_;
    const text::Span found = ahead.find(cmark_node_get_literal(cmark_node_first_child(node)));
    const bool pointed = found.begin > cursor_.at() && source_.bytes()[found.begin - 1] == '<';
    cursor_.move_to(pointed ? found.begin - 1 : found.begin);
  }
  const NodeId id = builder_.open(kind, {cursor_.at(), cursor_.at()});
  builder_.set_literal(id, store_restored(cmark_node_get_url(node)));
  builder_.set_detail(id, store_restored(cmark_node_get_title(node)));
  const LinkKind link = kind == NodeKind::image ? LinkKind::image
                        : autolink              ? LinkKind::autolink
                                                : LinkKind::link;
  builder_.add_link(link, id);
  if (!autolink) cursor_.skip(kind == NodeKind::image ? 2 : 1);
}

void InlineWriter::close_link(cmark_node*) {
  --links_;
  cursor_.skip_link_end();
}

}  // namespace daybook::markdown
