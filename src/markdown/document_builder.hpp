// SPDX-License-Identifier: MIT
// Puts a Document together, node by node in document order.  The only one who may write to a
// Document. Knows no Markdown: convert.cpp decides what is opened and closed.  Tested through
// parse_test.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/document.hpp"
#include "markdown/front_matter.hpp"
#include "markdown/heading_id.hpp"
#include "text/diagnostic.hpp"

namespace daybook::markdown {

/// Holds an open root from the beginning; finish() closes it and gives the Document away.
class DocumentBuilder {
 public:
  DocumentBuilder(std::shared_ptr<const text::SourceFile> source, const FrontMatter& front_matter);

  /// Begins a node inside the innermost open one.
  NodeId open(NodeKind kind, text::Span span);
  /// Ends the innermost open node.
  void close();
  /// A node without children.
  NodeId add(NodeKind kind, text::Span span);
  /// Removes the innermost open node, which must have no children.
  void discard();

  NodeId current() const { return open_.back(); }
  std::size_t depth() const { return open_.size(); }
  std::size_t node_count() const { return document_.nodes_.size(); }
  Node& node(NodeId id) { return document_.nodes_[id.index]; }

  /// The text store; what was appended since `offset` is stored_since(offset).
  std::string& store() { return *document_.store_; }
  std::uint32_t mark() const { return static_cast<std::uint32_t>(document_.store_->size()); }
  /// Without the bytes that stand for what is withheld, and as UTF-8.
  TextRef stored_since(std::uint32_t offset);
  TextRef store(std::string_view text);
  /// Good until more is stored.
  std::string_view text(TextRef ref) const { return document_.text(ref); }
  std::string_view literal(NodeId id) const { return document_.literal(id); }

  /// Gives a node its texts.  Its span has to be known, unless it has children.
  void set_literal(NodeId id, TextRef literal);
  void set_detail(NodeId id, TextRef detail);
  void set_number(NodeId id, std::uint32_t number);

  /// Records a reference whose destination is the node's literal, or `destination` when given.
  void add_link(LinkKind kind, NodeId id);
  void add_link(LinkKind kind, NodeId id, TextRef destination);
  /// Gives a shortcode's node what is written between its brackets, and the links of its arguments
  /// `src` and `href`.
  void fill_shortcode(NodeId id, std::string_view written);

  Document finish(text::Diagnostics& diagnostics);

 private:
  void add_numbers(std::span<const NodeNumber> more);
  void set_parent(NodeId id, NodeId parent);
  void repair_references(std::uint32_t offset);
  void drop_withheld(std::uint32_t offset);
  void pair_shortcodes(text::Diagnostics& diagnostics);
  void name_headings(text::Diagnostics& diagnostics);
  void name_by_author(NodeId id, class AnchorNames& names, text::Diagnostics& diagnostics);
  void name_by_words(NodeId id, class AnchorNames& names);
  HeadingId take_heading_id(NodeId id, text::Diagnostics& diagnostics);
  void report_id(const HeadingId& id, std::string_view fault, std::string help,
                 text::Diagnostics& diagnostics) const;
  void label_footnotes();
  TextRef literal_ref(NodeId id) const;
  void settle_texts();
  void settle(TextRef& ref, NodeId id, std::string& store) const;
  TextRef find_in_source(std::string_view text, text::Span span) const;
  void find_sections();

  Document document_;
  bool has_references_ = false;  // `&#…;` of a character's number
  std::vector<NodeId> open_;
  std::vector<std::string> titles_;  // words of the headings that begin sections, in order
  std::vector<Document::SectionTexts> section_texts_;  // as destinations_
  std::vector<TextRef> destinations_;  // of links_, until the store stops moving; or k_its_literal
};

}  // namespace daybook::markdown
