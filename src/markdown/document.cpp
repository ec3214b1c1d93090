// SPDX-License-Identifier: MIT
#include "markdown/document.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "markdown/line_prefix.hpp"
#include "markdown/raw_tag.hpp"
#include "text/bidi.hpp"
#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

constexpr std::array<std::string_view, 33> k_kind_names{
    "document",        "heading",       "paragraph",   "block_quote",
    "callout",         "callout_title", "list",        "list_item",
    "code_block",      "table",         "table_row",   "table_cell",
    "thematic_break",  "html_block",    "math_block",  "footnote_definition",
    "shortcode_block", "text",          "code",        "emphasis",
    "strong",          "strikethrough", "link",        "image",
    "wiki_link",       "wiki_embed",    "mention",     "soft_break",
    "hard_break",      "html_inline",   "math_inline", "footnote_reference",
    "shortcode"};

bool is_block(NodeKind kind) {
  return kind < NodeKind::text;
}

constexpr bool is_space(char c) {
  // Most are letters, which the first comparison tells.
  return static_cast<unsigned char>(c) <= ' ' && (c == ' ' || c == '\t' || c == '\n' || c == '\r');
}

/// Collects words with one space between them.
class Words {
 public:
  void add(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
      if (is_space(text[i])) {
        space();
        ++i;
        continue;
      }
      // On through single blanks, which stay as they are.
      std::size_t end = i + 1;
      while (end < text.size() &&
             (!is_space(text[end]) ||
              (text[end] == ' ' && end + 1 < text.size() && !is_space(text[end + 1]))))
        ++end;
      if (space_ && !out_.empty()) out_.push_back(' ');
      space_ = false;
      out_ += text.substr(i, end - i);
      i = end;
    }
  }
  void space() { space_ = true; }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
  bool space_ = false;
};

enum class Lists { keep, leave_out };

/// A wiki link without a text of its own shows its target.
std::string_view shown_text(const Document& document, const Node& node) {
  const bool wiki = node.kind == NodeKind::wiki_link;
  const std::string_view detail = wiki ? document.detail(node) : std::string_view{};
  return detail.empty() ? document.literal(node) : detail;
}

// `vector<int>` written without code is no markup to its author: only elements of HTML are left
// out.
bool is_words(std::string_view tag) {
  const std::string name = raw_tag_name(tag);
  if (name.empty()) return false;
  const RawElement::Use use = raw_element(name).use;
  return use == RawElement::Use::unknown || use == RawElement::Use::dropped;
}

void add_words(const Document& document, const Node& node, Words& words) {
  switch (node.kind) {
    case NodeKind::text:
    case NodeKind::code:
    case NodeKind::code_block:
    case NodeKind::math_inline:
    case NodeKind::math_block:
    case NodeKind::mention:
    case NodeKind::wiki_link:
      words.add(shown_text(document, node));
      break;
    case NodeKind::soft_break:
    case NodeKind::hard_break:
      words.space();
      break;
    case NodeKind::shortcode:
    case NodeKind::shortcode_block:
      if (node.level == static_cast<std::uint8_t>(ShortcodeRole::stray))
        words.add(text::repair_utf8(document.source().slice(node.span)));
      break;
    case NodeKind::html_inline:
      if (is_words(document.literal(node))) words.add(document.literal(node));
      break;
    default:
      break;
  }
}

std::string collect(const Document& document, NodeRange range, Lists lists) {
  Words words;
  std::uint32_t block_end = 0;  // a block's end parts words as its beginning does
  for (NodeId id = range.begin; id < range.end;) {
    const Node& node = document.node(id);
    if (lists == Lists::leave_out && node.kind == NodeKind::list) {
      words.space();
      id = node.subtree_end;
      continue;
    }
    if (is_block(node.kind)) {
      words.space();
      block_end = node.subtree_end.index;
    } else if (id.index == block_end) {
      words.space();
    }
    add_words(document, node, words);
    ++id.index;
  }
  return words.take();
}

}  // namespace

Document::Document(Parts parts)
    : source_(std::move(parts.source)),
      store_(std::make_unique<std::string>(std::move(parts.store))),
      front_matter_(parts.front_matter),
      body_begin_(parts.body_begin),
      nodes_(std::move(parts.nodes)),
      literals_(std::move(parts.literals)),
      details_(std::move(parts.details)),
      numbers_(std::move(parts.numbers)),
      far_parents_(std::move(parts.far_parents)),
      sections_(std::move(parts.sections)),
      links_(std::move(parts.links)) {
  for (std::size_t i = 0; i < links_.size() && i < parts.destinations.size(); ++i)
    links_[i].destination = text(parts.destinations[i]);
  set_texts(parts.section_texts);
}

void Document::set_texts(const std::vector<SectionTexts>& texts) {
  for (std::size_t i = 0; i < sections_.size() && i < texts.size(); ++i) {
    Section& section = sections_[i];
    section.title = text(texts[i].title);
    section.number = text(texts[i].number);
    section.anchor = literal(section.heading);
  }
}

std::string_view Document::text_of(const std::vector<NodeText>& texts, NodeId id) const {
  const auto at = std::ranges::lower_bound(texts, id, {}, &NodeText::node);
  return at != texts.end() && at->node == id ? text(at->text) : std::string_view{};
}

// Links are in the order of their nodes.
std::uint32_t Document::number(NodeId id) const {
  if (!is_link(node(id).kind)) return number_of(numbers_, id);
  const auto at = std::ranges::lower_bound(links_, id, {}, &Link::node);
  return static_cast<std::uint32_t>(at - links_.begin());
}

std::uint32_t Document::number_of(const std::vector<NodeNumber>& numbers, NodeId id) {
  const auto at = std::ranges::lower_bound(numbers, id, {}, &NodeNumber::node);
  return at != numbers.end() && at->node == id ? at->number : 0;
}

std::string_view kind_name(NodeKind kind) {
  return k_kind_names[static_cast<std::size_t>(kind)];
}

std::vector<NodeId> children(const Document& document, NodeRange range) {
  std::vector<NodeId> found;
  for (NodeId id = range.begin; id < range.end; id = document.node(id).subtree_end) {
    found.push_back(id);
  }
  return found;
}

// No line of a heading that stands in no list begins with a list's mark.
bool is_outline(const Document& document) {
  if (document.sections().empty()) return false;
  const std::string_view line = document.source().slice(document.sections().front().span);
  const std::size_t mark = skip_quotes(line, 0);
  return list_marker_size(line, mark) > 0;
}

std::string plain_text(const Document& document, NodeRange range) {
  return text::balanced_bidi(collect(document, range, Lists::keep));
}

std::string own_text(const Document& document, NodeId id) {
  return text::balanced_bidi(collect(document, document.inside(id), Lists::leave_out));
}

}  // namespace daybook::markdown
