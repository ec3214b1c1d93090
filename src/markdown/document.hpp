// SPDX-License-Identifier: MIT
// One parsed Markdown file: a flat tree, its sections and its links.  Built by parse() (parse.hpp)
// and const from then on.  Holds what is written, not what it means: that is journal/'s work.
// Tested by parse_test.cpp through dump().
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "text/source_file.hpp"
#include "text/span.hpp"

namespace daybook::markdown {

struct NodeTag;
/// A node of one document: an index into Document::nodes().
using NodeId = base::Id<NodeTag>;

/// The nodes [begin, end) in document order: a subtree, several siblings, or nothing.
struct NodeRange {
  NodeId begin;
  NodeId end;
  bool empty() const { return begin == end; }
  friend bool operator==(const NodeRange&, const NodeRange&) = default;
};

/// What a node is, and what its fields hold; number: Document::number().
enum class NodeKind : std::uint8_t {
  // blocks
  document,  ///< the root, node 0
  heading,   ///< level 1–6; literal: the anchor (unique in the document)
  paragraph,
  block_quote,
  callout,  ///< a block quote that begins `[!type]`; literal: the type in lower case, detail: '+',
            ///< '-' or ""
  callout_title,  ///< first child of a callout when the author gave one: the title's inlines
  list,           ///< flags ordered, tight; number: the first number of an ordered list; level:
                  ///< of the sections that end before it, in an outline; 0 none
  list_item,      ///< flags task, checked
  code_block,     ///< literal: the code; detail: the whole info string; flags fenced, unclosed
  table,          ///< number: columns; children are rows, the first row is the header
  table_row,      ///< flag header
  table_cell,     ///< level: 0 none, 1 left, 2 center, 3 right; flag header
  thematic_break,
  html_block,           ///< literal: the HTML as written
  math_block,           ///< literal: the TeX between `$$`
  footnote_definition,  ///< number: the footnote's number in order of first reference; literal: its
                        ///< label
  shortcode_block,      ///< a shortcode alone on its line; as `shortcode`
  // inlines
  text,  ///< literal
  code,  ///< literal
  emphasis,
  strong,
  strikethrough,
  link,   ///< literal: destination; detail: title; number: index into links()
  image,  ///< literal: destination; detail: title; children: the alternative text; number: index
          ///< into links()
  wiki_link,  ///< literal: target with #heading; detail: the text shown; number: index into links()
  wiki_embed,  ///< `![[…]]`: literal: target; detail: what follows '|'; number: index into links()
  mention,     ///< literal as written: `ADR-012`, `#123`, `PR #7`; number: index into links()
  soft_break,
  hard_break,
  html_inline,         ///< literal
  math_inline,         ///< literal: the TeX between `$`
  footnote_reference,  ///< number: as in the definition; literal: its label
  /// `{{< name … >}}`; literal: the name, detail: what follows it; span: exact.  level:
  /// ShortcodeRole;
  /// number of a `pair`: the node that ends it, which has the same parent and kind, or is a block
  /// where it is one.
  shortcode,
};

/// What a shortcode is of a pair; Node::level.
enum class ShortcodeRole : std::uint8_t {
  single,
  pair,   ///< the first of a pair; what is between is the nodes up to its number
  end,    ///< the last of one
  stray,  ///< an end without a beginning: words
};

/// Whether each node of a kind is one of links().
constexpr bool is_link(NodeKind kind) {
  using enum NodeKind;
  return kind == link || kind == image || kind == wiki_link || kind == wiki_embed ||
         kind == mention;
}

/// "heading", "list_item" …, for dumps and layouts.
std::string_view kind_name(NodeKind kind);

/// What else is true of a node.
enum class NodeFlag : std::uint8_t {
  none = 0,
  ordered = 1,
  tight = 2,
  task = 4,
  checked = 8,
  header = 16,
  fenced = 32,
  unclosed = 64,
  display = 128,  ///< a math_inline written `$$…$$` where no block can stand
};

/// A piece of the file, or of the document's own store of texts that are not in it as they are.
struct TextRef {
  std::uint32_t offset = 0;  ///< with k_in_source, when it is a piece of the file
  std::uint32_t size = 0;
  static constexpr std::uint32_t k_in_source = 0x8000'0000;
};

/// Where a node's literal is.
enum class LiteralIn : std::uint8_t {
  none,   ///< it has none
  span,   ///< what the node's span holds; so most texts of a journal cost nothing
  aside,  ///< in a list beside the nodes
};

/// One node, 16 bytes, of which a journal has as many as of anything.  Children follow their parent
/// directly; the subtree of node i is [i, subtree_end).  What few nodes have is the document's:
/// literal(), detail(), number(), and so is parent().
struct Node {
  NodeKind kind = NodeKind::document;
  std::uint8_t flags = 0;      ///< NodeFlag bits
  std::uint8_t level : 4 = 0;  ///< see NodeKind
  LiteralIn literal : 4 = LiteralIn::none;
  std::uint8_t up = 0;  ///< how many nodes before it its parent is, k_up_to_root or k_up_far
  NodeId subtree_end;
  text::Span span;  ///< exact for blocks (whole lines, without the final line ending) and for
                    ///< headings, items, rows; best effort for inlines, never outside the block

  bool has(NodeFlag flag) const { return (flags & static_cast<std::uint8_t>(flag)) != 0; }
  void set_level(unsigned number) { level = number & 0xFU; }  // no kind has one above 6
};
static_assert(sizeof(Node) == 16);

/// What Node::up holds when it is not how many nodes before a node its parent is: the parent is the
/// root, whose own parent it is, too; or so far before that it stands beside the nodes.
constexpr std::uint8_t k_up_to_root = 0;
constexpr std::uint8_t k_up_far = 255;

/// A text of a node that stands beside the nodes.
struct NodeText {
  NodeId node;
  TextRef text;
};

/// A number of a node that stands beside the nodes.
struct NodeNumber {
  NodeId node;
  std::uint32_t number = 0;
};

/// A heading that is a child of the root, and all below it up to the next heading of its level or
/// higher.  Its texts are the document's.
struct Section {
  NodeId heading;
  std::uint8_t level = 1;  ///< 1 to 6 as written; a level skipped is not repaired
  std::string_view title;  ///< plain text without the number and without trailing '#' or ':'
  std::string_view
      number;  ///< "7", "4.1", "一" or empty: what stood before the title ("7) ", "4.1 ", "一、")
  std::string_view anchor;             ///< unique in the document
  std::uint32_t parent = k_no_parent;  ///< index into sections() of the enclosing section
  NodeRange own;    ///< the nodes between this heading and the next heading of any level
  NodeRange body;   ///< the nodes below it, sub-sections included; neither holds footnote
                    ///< definitions, which stand at the end of the document
  text::Span span;  ///< of the heading line
  static constexpr std::uint32_t k_no_parent = 0xFFFF'FFFF;
};

/// How a link was written.
enum class LinkKind : std::uint8_t {
  link,      ///< `[text](destination)`, reference links included
  autolink,  ///< `<https://…>` and bare URLs
  image,
  wiki,
  embed,
  adr,    ///< `ADR-012`, `ADR 12` in running text; destination: the number without zeros
  issue,  ///< `#123`, `PR #7`, `GH-7` in running text; destination: the number
};

/// A reference as written, in document order.
struct Link {
  LinkKind kind = LinkKind::link;
  NodeId node;
  std::string_view destination;  ///< into the file or the document's text store
  text::Span span;
};

/// One parsed file.  Movable, never copied; shared as shared_ptr<const Document>.  All string_views
/// stay good while the Document lives.  Any number of threads may read it.
class Document {
 public:
  Document(Document&&) noexcept = default;
  Document& operator=(Document&&) noexcept = default;

  const text::SourceFile& source() const { return *source_; }
  const std::shared_ptr<const text::SourceFile>& shared_source() const { return source_; }
  /// The YAML between the `---` lines, without them; empty when the file does not begin with `---`.
  text::Span front_matter() const { return front_matter_; }
  /// Where the Markdown begins.
  std::uint32_t body_begin() const { return body_begin_; }

  std::span<const Node> nodes() const { return nodes_; }
  const Node& node(NodeId id) const { return nodes_[id.index]; }
  std::string_view text(TextRef ref) const {
    const bool in_source = (ref.offset & TextRef::k_in_source) != 0;
    const char* const begin = in_source ? source_->bytes().data() : store_->data();
    return {begin + (ref.offset & ~TextRef::k_in_source), ref.size};
  }
  /// Both of a node of this document; see NodeKind.
  std::string_view literal(const Node& node) const {
    if (node.literal == LiteralIn::span)
      return {source_->bytes().data() + node.span.begin, node.span.size()};
    return node.literal == LiteralIn::none ? std::string_view{} : text_of(literals_, id_of(node));
  }
  std::string_view literal(NodeId id) const { return literal(node(id)); }
  std::string_view detail(const Node& node) const { return detail(id_of(node)); }
  std::string_view detail(NodeId id) const {
    return details_.empty() ? std::string_view{} : text_of(details_, id);
  }
  /// Of a node of this document; see NodeKind.
  std::uint32_t number(const Node& node) const { return number(id_of(node)); }
  std::uint32_t number(NodeId id) const;
  /// The root is its own parent.
  NodeId parent(const Node& node) const { return parent(id_of(node)); }
  NodeId parent(NodeId id) const {
    const std::uint8_t up = node(id).up;
    if (up == k_up_to_root) return NodeId{0};
    return NodeId{up == k_up_far ? number_of(far_parents_, id) : id.index - up};
  }
  /// The node itself and all below it.
  NodeRange subtree(NodeId id) const { return {id, node(id).subtree_end}; }
  /// All below it.
  NodeRange inside(NodeId id) const { return {NodeId{id.index + 1}, node(id).subtree_end}; }
  /// Everything but the root.
  NodeRange all() const { return inside(NodeId{0}); }

  std::span<const Section> sections() const { return sections_; }
  std::span<const Link> links() const { return links_; }
  /// The texts that are not in the file as they are, one behind another.
  std::string_view text_store() const { return *store_; }
  /// Literals and details that are in no span, by node.
  std::span<const NodeText> literals() const { return literals_; }
  std::span<const NodeText> details() const { return details_; }
  /// The numbers that are not 0, those of links left out, and the parents that are no short way up,
  /// by node.
  std::span<const NodeNumber> numbers() const { return numbers_; }
  std::span<const NodeNumber> far_parents() const { return far_parents_; }

  /// The texts of a section but for its anchor, which is its heading's literal.
  struct SectionTexts {
    TextRef title;
    TextRef number;
  };
  /// All that a Document is made of, to keep it somewhere and to make it again.
  struct Parts {
    std::shared_ptr<const text::SourceFile> source;
    std::string store;
    text::Span front_matter;
    std::uint32_t body_begin = 0;
    std::vector<Node> nodes;
    std::vector<NodeText> literals, details;
    std::vector<NodeNumber> numbers, far_parents;
    std::vector<Section> sections;              ///< texts are set by the Document
    std::vector<SectionTexts> section_texts{};  ///< of the sections, in their order
    std::vector<Link> links;                    ///< destinations are set by the Document
    std::vector<TextRef> destinations{};        ///< of the links, in their order
  };
  /// Made of the parts of an earlier Document, taken as they are.
  explicit Document(Parts parts);

  /// 1-based line of a node's first byte.
  std::uint32_t line_of(NodeId id) const { return source_->line_of(node(id).span.begin); }

 private:
  friend class DocumentBuilder;
  Document() = default;
  NodeId id_of(const Node& node) const {
    return {static_cast<std::uint32_t>(&node - nodes_.data())};
  }
  std::string_view text_of(const std::vector<NodeText>& texts, NodeId id) const;
  static std::uint32_t number_of(const std::vector<NodeNumber>& numbers, NodeId id);
  void set_texts(const std::vector<SectionTexts>& texts);

  std::shared_ptr<const text::SourceFile> source_;
  std::unique_ptr<std::string> store_;  // pinned: links_ views into it
  text::Span front_matter_;
  std::uint32_t body_begin_ = 0;
  std::vector<Node> nodes_;
  std::vector<NodeText> literals_;       // by node
  std::vector<NodeText> details_;        // by node
  std::vector<NodeNumber> numbers_;      // by node
  std::vector<NodeNumber> far_parents_;  // by node
  std::vector<Section> sections_;
  std::vector<Link> links_;
};

/// The direct children of `range` in order: for a node's children pass inside(id), for a section's
/// blocks its own or body.
std::vector<NodeId> children(const Document& document, NodeRange range);
/// Whether the sections are entries of a list that was lifted (ParseOptions::lifts_outlines).
bool is_outline(const Document& document);

/// What a reader sees, without markup: text, code, formulas; breaks and block ends become one
/// space, trimmed.  Images give their alternative text.  Closed in itself (text/bidi.hpp).
std::string plain_text(const Document& document, NodeRange range);
/// The same for a node and all below it, leaving out nested lists (an item's own words).
std::string own_text(const Document& document, NodeId id);

/// One node a line, indented by depth: `heading 2 "Title" 3:1-3:9`.  The oracle of the tests.
std::string dump(const Document& document);

}  // namespace daybook::markdown
