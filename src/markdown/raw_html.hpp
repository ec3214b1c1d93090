// SPDX-License-Identifier: MIT
// The HTML that an author wrote: finds its tags, decides which are kept, and lets none stand
// without its partner, so that what is written is always well-formed.  Knows nothing of Markdown's
// own elements. Tested by raw_html_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/html.hpp"

namespace daybook::markdown {

/// One tag or comment in a node's literal.
struct RawTag {
  enum class Kind : std::uint8_t { open, close, single, comment };
  enum class Fate : std::uint8_t {
    show,  ///< as text
    keep,
    drop,
  };
  NodeId node;
  NodeId parent;  ///< of the node: partners have the same
  std::size_t begin = 0;
  std::size_t end = 0;
  Kind kind = Kind::single;
  Fate fate = Fate::show;
  bool block = false;  ///< an element that may not stand in a paragraph
  std::string name;    ///< in lower case
};

/// The tags of one range of nodes, and what becomes of each.
class RawTags {
 public:
  RawTags(const Document& document, NodeRange range, RawHtml policy);

  /// Appends the node's HTML: kept tags as they may stand, the rest escaped.
  void write(NodeId id, std::string& out) const;

 private:
  void read_node(NodeId id);
  void pair_tags();
  void show_lost_summaries();
  bool close_tag(std::size_t closing, std::vector<std::size_t>& open);
  void write_tag(const RawTag& tag, std::string_view literal, std::string& out) const;
  bool needs_paragraph(std::size_t first, std::size_t last, std::string_view literal) const;

  const Document& document_;
  RawHtml policy_;
  std::vector<RawTag> tags_;  // in document order
};

}  // namespace daybook::markdown
