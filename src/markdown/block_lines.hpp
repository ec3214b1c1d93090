// SPDX-License-Identifier: MIT
// From the lines that cmark-gfm gives its blocks to spans of the file, and what of them has to be
// put right.  Tested by span_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <cmark-gfm.h>

#include "markdown/masked_source.hpp"

namespace daybook::markdown {

class BlockLines {
 public:
  explicit BlockLines(const MaskedSource& source);

  /// 1-based lines of the file.
  std::uint32_t first(cmark_node* node) const;
  std::uint32_t last(cmark_node* node) const;
  /// The last line of a heading, its underline included.
  std::uint32_t heading_last(cmark_node* node) const;
  /// The last line of a block whose literal is known: cmark-gfm's own is late by one now and then.
  std::uint32_t literal_last(cmark_node* node, std::string_view literal) const;
  /// The line that closes a fence whose code ends with line `code_last`, 0 when none does.
  std::uint32_t fence_closing(cmark_node* node, std::uint32_t code_last) const;

  /// Whole lines, without the last one's ending.
  text::Span span(std::uint32_t first, std::uint32_t last) const;
  text::Span first_span(cmark_node* node) const { return span(first(node), first(node)); }
  text::Span span(cmark_node* node) const { return span(first(node), last(node)); }
  /// The bytes of a line as cmark-gfm saw them.
  std::string_view masked(std::uint32_t line) const;

 private:
  std::uint32_t said_first(cmark_node* node) const;  // by cmark-gfm
  std::uint32_t last_of(cmark_node* node, std::uint32_t first) const;
  std::uint32_t header_line(cmark_node* table) const;

  const MaskedSource& source_;
  const text::SourceFile& file_;
  std::uint32_t first_line_;  // of the Markdown
};

/// Makes CRLF and CR of `text` from `begin` on LF, and removes one from the end.
void unify_line_endings(std::string& text, std::size_t begin);

}  // namespace daybook::markdown
