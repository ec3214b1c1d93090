// SPDX-License-Identifier: MIT
// Formulas among inlines: a part of InlineWriter.  A formula that cannot be read is reported where
// it is written, line breaks and marks of quotes between its lines or not.  Tested by
// math_test.cpp.
#include <algorithm>
#include <string>

#include "markdown/inline_writer.hpp"
#include "markdown/math_fault.hpp"
#include "text/utf8.hpp"

namespace daybook::markdown {

void InlineWriter::add_display_math(const Region& region) {
  const bool in_paragraph =
      builder_.depth() == base_depth_ && (leaf_open_ || pending_ == Pending::paragraph);
  const bool title = leaf_open_ && builder_.node(builder_.current()).kind != NodeKind::paragraph;
  if (!in_paragraph || title) {
    ready();
    add_math(NodeKind::math_inline, region);
    builder_.node(NodeId{static_cast<std::uint32_t>(builder_.node_count() - 1)}).flags |=
        static_cast<std::uint8_t>(NodeFlag::display);
    return;
  }
  close_leaf(break_ != Break::none ? break_span_.begin : region.span.begin);
  break_ = Break::none;
  add_math(NodeKind::math_block, region);
  block_.begin = std::min(region.span.end, block_.end);
  pending_ = Pending::paragraph;
}

void InlineWriter::add_math(NodeKind kind, const Region& region) {
  const Tex tex = tex_of(region);
  report_math(region, tex);
  const TextRef literal = builder_.store(tex.text);
  const NodeId id = builder_.add(kind, region.span);
  builder_.set_literal(id, literal);
}

InlineWriter::Tex InlineWriter::tex_of(const Region& region) const {
  std::string all;
  for (std::uint32_t i = 0; i < region.count; ++i) {
    if (i > 0) all.push_back('\n');
    all += text::repair_utf8(source_.original(source_.segments()[region.first + i]));
  }
  // Two dollars, a dollar and a backtick, or a backslash and a bracket.
  const bool is_wide =
      region.kind == RegionKind::math_display || all.starts_with("$`") || all.starts_with('\\');
  const std::size_t marks = is_wide ? 2 : 1;
  const std::string_view inside = std::string_view(all).substr(marks, all.size() - 2 * marks);
  const auto first = inside.find_first_not_of(" \t\n");
  if (first == std::string_view::npos) return {};
  const auto last = inside.find_last_not_of(" \t\n");
  return {std::string(inside.substr(first, last - first + 1)), marks + first};
}

void InlineWriter::report_math(const Region& region, const Tex& tex) {
  const auto fault = math_fault(tex.text);
  if (!fault) return;
  std::size_t at = tex.begin + fault->offset;
  text::Span span = region.span;
  for (std::uint32_t i = 0; i < region.count; ++i) {
    const Segment& segment = source_.segments()[region.first + i];
    const std::size_t size = text::repair_utf8(source_.original(segment)).size();
    if (at <= size) {
      // Bytes that are not UTF-8 were repaired and are no longer as many.
      if (size == segment.span.size())
        span.begin = segment.span.begin + static_cast<std::uint32_t>(at);
      span.end = std::min(span.begin + static_cast<std::uint32_t>(fault->size), segment.span.end);
      break;
    }
    at -= size + 1;
  }
  diagnostics_.push_back(math_diagnostic(*fault, source_.source().place(span)));
}

}  // namespace daybook::markdown
