// SPDX-License-Identifier: MIT
// The inlines of one block, from cmark-gfm's nodes to ours: joins text, splits formulas, wiki links
// and mentions out of it, and opens the paragraph only when there is something to put in it.
// convert.cpp does the blocks.  Tested by parse_test.cpp and span_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <cmark-gfm.h>

#include "markdown/document_builder.hpp"
#include "markdown/masked_source.hpp"
#include "markdown/source_cursor.hpp"
#include "text/diagnostic.hpp"

namespace daybook::markdown {

class InlineWriter {
 public:
  InlineWriter(MaskedSource& source, DocumentBuilder& builder, text::Diagnostics& diagnostics);

  /// Begins the inlines of a block that is already open (heading, cell).
  void begin_inside(text::Span block);
  /// Begins a paragraph that is opened with its first inline; one of formulas alone never is.
  void begin_paragraph(text::Span block);
  /// Begins the first paragraph of a callout: its first line, after `marker` bytes of text, is the
  /// title.
  void begin_callout(text::Span block, std::size_t marker);
  /// Leaves out the first bytes of the text that comes next: a task's box.
  void skip_text(std::size_t size) { marker_ = size; }
  /// Ends the block's inlines and closes the paragraph if it was opened.
  void end();

  void enter(cmark_node* node);
  void leave(cmark_node* node);

 private:
  enum class Pending : std::uint8_t { none, paragraph, callout_title };
  enum class Break : std::uint8_t { none, soft, hard };

  void add_text(std::string_view literal);
  void add_masked_text(std::string_view literal, text::Span span);
  void add_piece(std::string_view text, text::Span span);
  void add_segment(std::uint32_t number);
  void add_region(const Region& region);
  void add_display_math(const Region& region);
  void add_math(NodeKind kind, const Region& region);
  void add_wiki(const Region& region);
  void add_shortcode(const Region& region);
  void report_plain(const Region& region, const Segment& segment);
  void report_flattened();
  void add_plain(Region& region, const Segment& segment);
  void add_literal(NodeKind kind, cmark_node* node);
  void add_html(cmark_node* node);
  void add_footnote(cmark_node* node);
  void add_break(Break kind);
  void flush_text();
  void split_mentions(TextRef all);
  NodeId add_text_node(TextRef literal, text::Span span);
  void ready();
  void open_container(cmark_node* node);
  void close_container(cmark_node* node);
  void open_link(cmark_node* node, NodeKind kind);
  void close_link(cmark_node* node);
  void close_leaf(std::uint32_t end);
  TextRef store_restored(const char* literal);
  /// What is between a formula's dollars, and how many bytes of the region stand before it.
  struct Tex {
    std::string text;
    std::size_t begin = 0;
  };
  Tex tex_of(const Region& region) const;
  void report_math(const Region& region, const Tex& tex);

  MaskedSource& source_;
  DocumentBuilder& builder_;
  text::Diagnostics& diagnostics_;
  SourceCursor cursor_;
  text::Span block_;
  Pending pending_ = Pending::none;  // what the first inline opens
  bool leaf_open_ = false;           // a paragraph or title that end() closes
  Break break_ = Break::none;        // written when something follows it
  text::Span break_span_;
  std::size_t marker_ = 0;       // bytes of the next text that are a callout's marker
  std::size_t base_depth_ = 0;   // the builder's depth outside all inline containers
  std::uint32_t flattened_ = 0;  // containers entered past the depth limit
  std::uint32_t links_ = 0;      // links entered
  std::size_t limits_reported_ = 0;
  bool mentions_ = false;  // the file may hold some
  bool in_heading_ = false;
  std::optional<std::uint32_t> text_begin_;  // in the store, of the text not yet written
  text::Span text_span_;
};

}  // namespace daybook::markdown
