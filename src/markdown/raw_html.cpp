// SPDX-License-Identifier: MIT
#include "markdown/raw_html.hpp"

#include <algorithm>

#include "markdown/html_text.hpp"
#include "markdown/raw_tag.hpp"

namespace daybook::markdown {
namespace {

constexpr std::size_t k_most_open = 64;  // looked through for a partner

bool is_raw(NodeKind kind) {
  return kind == NodeKind::html_block || kind == NodeKind::html_inline;
}

RawTag::Fate fate_of(const RawElement& element, RawHtml policy, NodeKind where) {
  const bool safe = element.use == RawElement::Use::safe;
  const bool allowed = policy != RawHtml::escape;
  if (allowed && element.use == RawElement::Use::dropped) return RawTag::Fate::drop;
  const bool known = safe || (allowed && element.use == RawElement::Use::allowed);
  const bool fits = !(element.block && where == NodeKind::html_inline);
  return known && fits ? RawTag::Fate::keep : RawTag::Fate::show;
}

bool is_space_only(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

RawTags::RawTags(const Document& document, NodeRange range, RawHtml policy)
    : document_(document), policy_(policy) {
  for (NodeId id = range.begin; id < range.end; ++id.index) {
    if (is_raw(document.node(id).kind)) read_node(id);
  }
  pair_tags();
}

void RawTags::read_node(NodeId id) {
  const Node& node = document_.node(id);
  const std::string_view html = document_.literal(id);
  for (auto at = html.find('<'); at != std::string_view::npos; at = html.find('<', at)) {
    const std::size_t size = raw_tag_size(html, at);
    if (size == 0) {
      ++at;
      continue;
    }
    const std::string_view text = html.substr(at, size);
    RawTag tag{
        .node = id, .parent = document_.parent(id), .begin = at, .end = at + size, .name = {}};
    if (text.starts_with("<!--")) {
      tag.kind = RawTag::Kind::comment;
      tag.fate = RawTag::Fate::drop;
    } else {
      tag.name = raw_tag_name(text);
      const RawElement element = raw_element(tag.name);
      tag.block = element.block;
      tag.fate = fate_of(element, policy_, node.kind);
      tag.kind = element.empty            ? RawTag::Kind::single
                 : text.starts_with("</") ? RawTag::Kind::close
                                          : RawTag::Kind::open;
      if (tag.kind == RawTag::Kind::open && tag.fate == RawTag::Fate::drop && element.verbatim) {
        const auto end = html.find("</" + tag.name, tag.end);
        tag.end = end == std::string_view::npos ? html.size() : end;
      }
    }
    at = tag.end;
    tags_.push_back(std::move(tag));
  }
}

/// Keeps a tag only with its partner: same element, same parent, and nothing begun between them
/// that ends behind.
void RawTags::pair_tags() {
  std::vector<std::size_t> open;
  const auto abandon = [&] {
    tags_[open.back()].fate = RawTag::Fate::show;
    open.pop_back();
  };
  for (std::size_t i = 0; i < tags_.size(); ++i) {
    RawTag& tag = tags_[i];
    while (!open.empty() && document_.node(tags_[open.back()].parent).subtree_end <= tag.node) {
      abandon();
    }
    if (tag.fate != RawTag::Fate::keep) continue;
    if (tag.kind == RawTag::Kind::open) {
      open.push_back(i);
    } else if (tag.kind == RawTag::Kind::close && !close_tag(i, open)) {
      tag.fate = RawTag::Fate::show;
    }
  }
  while (!open.empty())
    abandon();
  show_lost_summaries();
}

/// A summary means nothing outside the details that were kept.
void RawTags::show_lost_summaries() {
  std::size_t details = 0;
  for (RawTag& tag : tags_) {
    if (tag.fate != RawTag::Fate::keep) continue;
    if (tag.name == "details") {
      tag.kind == RawTag::Kind::open ? ++details : --details;
    } else if (tag.name == "summary" && details == 0) {
      tag.fate = RawTag::Fate::show;
    }
  }
}

bool RawTags::close_tag(std::size_t closing, std::vector<std::size_t>& open) {
  const RawTag& close = tags_[closing];
  const std::size_t least = open.size() > k_most_open ? open.size() - k_most_open : 0;
  for (std::size_t i = open.size(); i > least; --i) {
    const RawTag& tag = tags_[open[i - 1]];
    if (tag.parent != close.parent) return false;
    // An HTML block that holds words becomes a paragraph: its inline elements end in it.
    const bool together = tag.block || tag.node == close.node ||
                          document_.node(tag.node).kind == NodeKind::html_inline;
    if (tag.name != close.name || !together) continue;
    while (open.size() > i) {
      tags_[open.back()].fate = RawTag::Fate::show;
      open.pop_back();
    }
    open.pop_back();
    return true;
  }
  return false;
}

void RawTags::write_tag(const RawTag& tag, std::string_view literal, std::string& out) const {
  const std::string_view text = literal.substr(tag.begin, tag.end - tag.begin);
  switch (tag.fate) {
    case RawTag::Fate::drop:
      return;
    case RawTag::Fate::show:
      append_text(out, text);
      return;
    case RawTag::Fate::keep:
      break;
  }
  out += tag.kind == RawTag::Kind::close ? "</" : "<";
  out += tag.name;
  if (tag.kind != RawTag::Kind::close) append_attributes(out, text, policy_);
  out += tag.kind == RawTag::Kind::single ? " />" : ">";
}

/// Words that would stand outside any block.
bool RawTags::needs_paragraph(std::size_t first, std::size_t last, std::string_view literal) const {
  bool words = false;
  std::size_t done = 0;
  for (std::size_t i = first; i < last; ++i) {
    const RawTag& tag = tags_[i];
    if (tag.block && tag.fate == RawTag::Fate::keep) return false;
    words = words || tag.fate != RawTag::Fate::drop ||
            !is_space_only(literal.substr(done, tag.begin - done));
    done = tag.end;
  }
  return words || !is_space_only(literal.substr(done));
}

void RawTags::write(NodeId id, std::string& out) const {
  const std::string_view literal = document_.literal(id);
  const auto index_of = [this](auto it) { return static_cast<std::size_t>(it - tags_.begin()); };
  const std::size_t first = index_of(std::ranges::lower_bound(tags_, id, {}, &RawTag::node));
  const std::size_t last = index_of(std::ranges::upper_bound(tags_, id, {}, &RawTag::node));
  const bool block = document_.node(id).kind == NodeKind::html_block;
  const bool paragraph = block && needs_paragraph(first, last, literal);
  const std::size_t before = out.size();
  if (paragraph) out += "<p class=\"raw\">";
  std::size_t done = 0;
  for (std::size_t i = first; i < last; ++i) {
    append_raw_text(out, literal.substr(done, tags_[i].begin - done));
    write_tag(tags_[i], literal, out);
    done = tags_[i].end;
  }
  if (paragraph || !is_space_only(literal.substr(done))) append_raw_text(out, literal.substr(done));
  if (paragraph) out += "</p>";
  if (block && out.size() > before) out.push_back('\n');
}

}  // namespace daybook::markdown
