// SPDX-License-Identifier: MIT
#include "markdown/convert.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include "markdown/block_lines.hpp"
#include "markdown/callout.hpp"
#include "markdown/code_info.hpp"
#include "markdown/code_language.hpp"
#include "markdown/inline_writer.hpp"
#include "markdown/line_prefix.hpp"
#include "markdown/math_fault.hpp"
#include "markdown/table_cells.hpp"

extern "C" {
extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;
}

namespace daybook::markdown {
namespace {

std::uint8_t flag(NodeFlag value) {
  return static_cast<std::uint8_t>(value);
}

class Converter {
 public:
  Converter(MaskedSource& source, DocumentBuilder& builder, text::Diagnostics& diagnostics)
      : source_(source),
        lines_(source),
        builder_(builder),
        diagnostics_(diagnostics),
        inlines_(source, builder, diagnostics) {}

  void run(cmark_node* root);

 private:
  bool enter(cmark_node* node);
  void leave(cmark_node* node);
  void enter_block(cmark_node* node, cmark_node_type type);
  void add_paragraph(cmark_node* node);
  void add_heading(cmark_node* node);
  void open_quote(cmark_node* node);
  void open_list(cmark_node* node);
  void open_item(cmark_node* node);
  void open_table(cmark_node* node);
  void open_row(cmark_node* node);
  void open_cell(cmark_node* node);
  void open_footnote(cmark_node* node);
  void add_code(cmark_node* node);
  void add_html(cmark_node* node);
  void report_unclosed(std::uint32_t line, const std::string& mark);
  void report_math(NodeId id, std::uint32_t first);
  TextRef store_restored(std::string_view literal, NodeId block);
  void set_code_literal(NodeId id, std::string_view code);

  MaskedSource& source_;
  BlockLines lines_;
  DocumentBuilder& builder_;
  text::Diagnostics& diagnostics_;
  InlineWriter inlines_;
  std::uint32_t last_end_ = 0;                 // where the last finished block ends
  std::optional<std::size_t> callout_marker_;  // bytes, until the callout's first paragraph begins
  std::optional<std::size_t> task_marker_;     // the same for a task
  const std::uint8_t* alignments_ = nullptr;
  std::uint32_t columns_ = 0;
  TableCells cells_;
  std::uint32_t footnotes_ = 0;
};

bool is_inline(cmark_node_type type) {
  return (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE;
}

void Converter::run(cmark_node* root) {
  cmark_node* node = cmark_node_first_child(root);
  while (node != nullptr) {
    if (enter(node)) {
      node = cmark_node_first_child(node);
      continue;
    }
    leave(node);
    while (cmark_node_next(node) == nullptr) {
      node = cmark_node_parent(node);
      if (node == root) return;
      leave(node);
    }
    node = cmark_node_next(node);
  }
}

/// Whether its children come next.
bool Converter::enter(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  if (is_inline(type)) {
    inlines_.enter(node);
  } else {
    enter_block(node, type);
  }
  return cmark_node_first_child(node) != nullptr;
}

void Converter::enter_block(cmark_node* node, cmark_node_type type) {
  last_end_ = lines_.first_span(node).end;
  if (type == CMARK_NODE_PARAGRAPH) {
    add_paragraph(node);
  } else if (type == CMARK_NODE_HEADING) {
    add_heading(node);
  } else if (type == CMARK_NODE_LIST) {
    open_list(node);
  } else if (type == CMARK_NODE_ITEM) {
    open_item(node);
  } else if (type == CMARK_NODE_BLOCK_QUOTE) {
    open_quote(node);
  } else if (type == CMARK_NODE_CODE_BLOCK) {
    add_code(node);
  } else if (type == CMARK_NODE_HTML_BLOCK) {
    add_html(node);
  } else if (type == CMARK_NODE_TABLE) {
    open_table(node);
  } else if (type == CMARK_NODE_TABLE_ROW) {
    open_row(node);
  } else if (type == CMARK_NODE_TABLE_CELL) {
    open_cell(node);
  } else if (type == CMARK_NODE_FOOTNOTE_DEFINITION) {
    open_footnote(node);
  } else {
    builder_.open(NodeKind::thematic_break, lines_.first_span(node));
  }
}

void Converter::leave(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  if (is_inline(type)) {
    inlines_.leave(node);
    return;
  }
  if (type == CMARK_NODE_PARAGRAPH) {
    inlines_.end();
    last_end_ = lines_.span(node).end;
    return;
  }
  if (type == CMARK_NODE_HEADING || type == CMARK_NODE_TABLE_CELL) inlines_.end();
  Node& closing = builder_.node(builder_.current());
  if (type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM || type == CMARK_NODE_TABLE ||
      type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_FOOTNOTE_DEFINITION) {
    closing.span.end = std::max(closing.span.end, last_end_);
  }
  if (type != CMARK_NODE_TABLE_CELL) last_end_ = closing.span.end;
  builder_.close();
}

void Converter::add_paragraph(cmark_node* node) {
  const text::Span span = lines_.span(node);
  if (callout_marker_) {
    inlines_.begin_callout(span, *callout_marker_);
    callout_marker_.reset();
  } else {
    inlines_.begin_paragraph(span);
    if (task_marker_) inlines_.skip_text(*task_marker_);
  }
  task_marker_.reset();
}

void Converter::add_heading(cmark_node* node) {
  const text::Span span = lines_.span(lines_.first(node), lines_.heading_last(node));
  const NodeId id = builder_.open(NodeKind::heading, span);
  builder_.node(id).set_level(static_cast<unsigned>(cmark_node_get_heading_level(node)));
  inlines_.begin_inside(builder_.node(id).span);
}

void Converter::open_quote(cmark_node* node) {
  const text::Span span = lines_.span(node);
  const std::optional<Callout> callout = find_callout(node);
  const NodeId id = builder_.open(callout ? NodeKind::callout : NodeKind::block_quote, span);
  if (!callout) return;
  builder_.set_literal(id, builder_.store(callout->type));
  builder_.set_detail(id, builder_.store(callout->fold));
  callout_marker_ = callout->marker_size;
}

void Converter::open_list(cmark_node* node) {
  const NodeId id = builder_.open(NodeKind::list, lines_.first_span(node));
  Node& list = builder_.node(id);
  if (cmark_node_get_list_tight(node) != 0) list.flags |= flag(NodeFlag::tight);
  if (cmark_node_get_list_type(node) == CMARK_ORDERED_LIST) {
    list.flags |= flag(NodeFlag::ordered);
    builder_.set_number(id, static_cast<std::uint32_t>(cmark_node_get_list_start(node)));
  } else {
    list.set_level(static_cast<unsigned>(cmark_node_get_list_start(node)));
  }
}

void Converter::open_item(cmark_node* node) {
  const NodeId id = builder_.open(NodeKind::list_item, lines_.first_span(node));
  const std::optional<TaskBox> task = find_task(node);
  if (!task) return;
  builder_.node(id).flags |= flag(NodeFlag::task);
  if (task->checked) builder_.node(id).flags |= flag(NodeFlag::checked);
  task_marker_ = task->marker_size;
}

void Converter::open_table(cmark_node* node) {
  const NodeId id = builder_.open(NodeKind::table, lines_.first_span(node));
  columns_ = cmark_gfm_extensions_get_table_columns(node);
  builder_.set_number(id, columns_);
  alignments_ = cmark_gfm_extensions_get_table_alignments(node);
}

void Converter::open_row(cmark_node* node) {
  const text::Span span = lines_.first_span(node);
  const NodeId id = builder_.open(NodeKind::table_row, span);
  if (cmark_gfm_extensions_get_table_row_is_header(node) != 0) {
    builder_.node(id).flags |= flag(NodeFlag::header);
  }
  cells_ = TableCells(lines_.masked(lines_.first(node)), span.begin);
}

void Converter::open_cell(cmark_node*) {
  const Node& row = builder_.node(builder_.current());
  const bool header = row.has(NodeFlag::header);
  const std::uint32_t column = cells_.count();
  const NodeId id = builder_.open(NodeKind::table_cell, cells_.next());
  Node& cell = builder_.node(id);
  if (header) cell.flags |= flag(NodeFlag::header);
  if (alignments_ != nullptr && column < columns_) {
    const auto known = std::string_view("lcr").find(static_cast<char>(alignments_[column]));
    if (known != std::string_view::npos) cell.set_level(static_cast<unsigned>(known + 1));
  }
  inlines_.begin_inside(cell.span);
}

void Converter::open_footnote(cmark_node* node) {
  const NodeId id = builder_.open(NodeKind::footnote_definition, lines_.first_span(node));
  builder_.set_number(id, ++footnotes_);
  // cmark-gfm keeps the label to itself.
  const std::string_view line = lines_.masked(lines_.first(node));
  const auto open = line.find("[^");
  const auto close = open == std::string_view::npos ? open : line.find("]:", open);
  if (close == std::string_view::npos) return;
  const TextRef label = store_restored(line.substr(open + 2, close - open - 2), id);
  builder_.set_literal(id, label);
}

TextRef Converter::store_restored(std::string_view literal, NodeId block) {
  const std::uint32_t begin = builder_.mark();
  source_.append_restored(literal, builder_.node(block).span.begin, builder_.store());
  return builder_.stored_since(begin);
}

void Converter::set_code_literal(NodeId id, std::string_view code) {
  const std::uint32_t begin = store_restored(code, id).offset;
  unify_line_endings(builder_.store(), begin);
  builder_.set_literal(id, builder_.stored_since(begin));
}

void Converter::add_code(cmark_node* node) {
  const std::string_view code = cmark_node_get_literal(node);
  int length = 0;
  int offset = 0;
  char character = 0;
  const bool fenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0;
  // The fence's own line stands before the code.
  const std::uint32_t first = lines_.first(node);
  std::uint32_t last = lines_.literal_last(node, code);
  if (fenced && !code.empty()) ++last;
  const NodeId id = builder_.open(NodeKind::code_block, lines_.span(first, last));
  set_code_literal(id, code);
  if (!fenced) return;
  builder_.node(id).flags |= flag(NodeFlag::fenced);
  const TextRef info = store_restored(
      fence_info(lines_.masked(first), character, cmark_node_get_fence_info(node)), id);
  builder_.set_detail(id, info);
  if (code_language(builder_.text(info)) == k_math_language) report_math(id, first);
  const std::uint32_t closing = lines_.fence_closing(node, last);
  if (closing > 0) {
    builder_.node(id).span = lines_.span(first, closing);
  } else {
    builder_.node(id).flags |= flag(NodeFlag::unclosed);
    report_unclosed(first, std::string(static_cast<std::size_t>(length), character));
  }
}

/// A formula between fences: its lines stand in those below the first, behind marks of quotes.
void Converter::report_math(NodeId id, std::uint32_t first) {
  const std::string_view tex = builder_.literal(id);
  const auto fault = math_fault(tex);
  if (!fault) return;
  const std::string_view before = tex.substr(0, fault->offset);
  const auto number = first + 1 + static_cast<std::uint32_t>(std::ranges::count(before, '\n'));
  const std::size_t begin = before.rfind('\n') + 1;
  const std::string_view words = tex.substr(begin, tex.find('\n', begin) - begin);
  const text::SourceFile& file = source_.source();
  const std::size_t column = file.line(number).rfind(words);
  text::Span span{file.line_start(number), file.line_start(number)};
  if (column != std::string_view::npos) {
    span.begin += static_cast<std::uint32_t>(column + fault->offset - begin);
    span.end = span.begin + static_cast<std::uint32_t>(fault->size);
  }
  diagnostics_.push_back(math_diagnostic(*fault, file.place(span)));
}

void Converter::report_unclosed(std::uint32_t line, const std::string& mark) {
  text::Span opening = lines_.span(line, line);
  opening.begin += static_cast<std::uint32_t>(skip_prefix(lines_.masked(line)));
  diagnostics_.push_back(text::make_diagnostic(
      text::Rule::fence_unclosed, source_.source().place(opening),
      "the code fence '" + mark + "' is not closed", "end the code with a line '" + mark + "'"));
}

void Converter::add_html(cmark_node* node) {
  const std::string_view html = cmark_node_get_literal(node);
  const text::Span span = lines_.span(lines_.first(node), lines_.literal_last(node, html));
  if (const Region* const region = source_.block_in(html, span.begin)) {
    const NodeId id = builder_.open(NodeKind::shortcode_block, region->span);
    builder_.fill_shortcode(id, source_.source().slice(region->span));
    return;
  }
  set_code_literal(builder_.open(NodeKind::html_block, span), html);
}

}  // namespace

void convert(cmark_node* root, MaskedSource& source, DocumentBuilder& builder,
             text::Diagnostics& diagnostics) {
  Converter(source, builder, diagnostics).run(root);
}

}  // namespace daybook::markdown
