// SPDX-License-Identifier: MIT
// One range of nodes to HTML, with a stack of its own for what has to be closed.  Blocks are in
// html_writer.cpp, inlines in html_inlines.cpp, images in html_images.cpp.  Tested by html_test.cpp
// and tests/spec/html.md.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/embed.hpp"
#include "markdown/html.hpp"
#include "markdown/raw_html.hpp"
#include "math/mathml.hpp"

namespace daybook::markdown {

/// Names of classes, of which either may be empty.
std::string joined_classes(std::string_view a, std::string_view b);

class HtmlWriter {
 public:
  HtmlWriter(const Document& document, const HtmlOptions& options, std::string& out)
      : document_(document), options_(options), out_(out) {}

  /// Writes a range without the footnote definitions in it.
  void write(NodeRange range);
  /// Writes the footnotes that were referred to so far, and those that they refer to.
  void write_footnotes();
  /// Makes write_footnotes() write all of them.
  void refer_to_all_footnotes();

 private:
  struct Shortcode {
    NodeId id;
    std::size_t inner;  // where in out_ what it holds begins
  };
  struct Open {
    NodeId end;
    std::string_view closing;  // written when `end` is reached
    bool link = false;
    std::optional<Shortcode> shortcode = {};
  };

  // Each writes what opens a node and returns where to go on: inside it, or past its subtree.
  NodeId open(NodeId id);
  NodeId open_inline(NodeId id);
  NodeId open_heading(NodeId id);
  NodeId open_paragraph(NodeId id);
  bool write_transclusions(NodeId id);
  NodeId open_callout(NodeId id);
  NodeId open_list(NodeId id);
  NodeId open_item(NodeId id);
  NodeId open_row(NodeId id);
  NodeId open_cell(NodeId id);
  NodeId write_literal(NodeId id, std::string_view opening, std::string_view closing);
  NodeId write_code(NodeId id);
  NodeId write_math(NodeId id);
  NodeId write_math_block(NodeId id);
  bool write_mathml(std::string_view tex, math::Display display);
  NodeId open_link(NodeId id);
  NodeId write_image(NodeId id);
  NodeId write_wiki(NodeId id);
  NodeId write_embed(NodeId id);
  NodeId write_mention(NodeId id);
  NodeId write_footnote_reference(NodeId id);
  NodeId write_raw(NodeId id);
  NodeId open_shortcode(NodeId id);
  void finish_shortcode(const Shortcode& shortcode);
  void write_words(NodeId shortcode);
  void write_img(NodeId id, const LinkTarget& target, std::string_view alternative,
                 const ImageBox& box);
  void write_linked_image(const LinkTarget& target, std::string_view alternative);
  bool is_first_image(NodeId id) const;

  NodeId enter(NodeId id, std::string_view opening, std::string_view closing);
  NodeId past(NodeId id) const { return document_.node(id).subtree_end; }
  const Node& node(NodeId id) const { return document_.node(id); }
  void begin_block();
  void close_until(NodeId id);
  LinkTarget target_of(NodeId id) const;
  void open_anchor(const LinkTarget& target, std::string_view extra_class, std::string_view title);
  void write_link_text(NodeId id, std::string_view text, std::string_view extra_class);
  void attribute(std::string_view name, std::string_view value);
  // The class attribute of a block: `own`, which may be empty, and the options' marks.
  void write_classes(NodeId id, std::string_view own);
  bool is_first_reference(NodeId id);
  void write_footnote(std::uint32_t number, NodeId definition);
  void refer_to_footnote(std::uint32_t number);
  void find_definitions();
  bool in_link() const { return links_ > 0; }
  bool has_anchors() const { return options_.anchors == Anchors::yes; }

  const Document& document_;
  const HtmlOptions& options_;
  std::string& out_;
  NodeRange range_;
  std::vector<Open> open_;
  std::optional<RawTags> raw_;            // of range_, made when the first is met
  std::vector<std::uint32_t> footnotes_;  // numbers in the order they were first referred to
  std::vector<bool> referred_;            // by number: whether footnotes_ holds it
  std::vector<NodeId> definitions_;       // by number, of the whole document
  std::vector<NodeId> first_references_;  // by number, of the whole document
  std::vector<bool> reference_written_;   // by number
  std::size_t links_ = 0;                 // open links
};

}  // namespace daybook::markdown
