// SPDX-License-Identifier: MIT
#include "markdown/convert.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include "markdown/callout.hpp"
#include "markdown/inline_writer.hpp"
#include "markdown/line_prefix.hpp"
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

std::uint32_t count_lines(std::string_view text) {
  std::uint32_t lines = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n' || (text[i] == '\r' && !pair)) ++lines;
  }
  const bool ended = text.empty() || text.back() == '\n' || text.back() == '\r';
  return ended ? lines : lines + 1;
}

/// The `===` or `---` below a heading.
bool is_underline(std::string_view line) {
  const std::string_view mark = line.substr(skip_quotes(line));
  const auto end = mark.find_first_not_of(mark.starts_with('=') ? '=' : '-');
  if (mark.empty() || end == 0) return false;
  return end == std::string_view::npos || is_blank(mark.substr(end));
}

class Converter {
 public:
  Converter(MaskedSource& source, DocumentBuilder& builder, text::Diagnostics& diagnostics)
      : source_(source),
        file_(source.source()),
        builder_(builder),
        diagnostics_(diagnostics),
        inlines_(source, builder, diagnostics),
        first_line_(file_.line_of(source.body_begin())) {}

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
  void find_fence_end(cmark_node* node, NodeId id, std::uint32_t last_line);
  TextRef store_restored(std::string_view literal, NodeId block);
  void set_code_literal(NodeId id, std::string_view code);

  std::uint32_t line_of(cmark_node* node) const {
    return first_line_ + static_cast<std::uint32_t>(cmark_node_get_start_line(node)) - 1;
  }
  std::uint32_t end_line_of(cmark_node* node) const {
    const auto end = first_line_ + static_cast<std::uint32_t>(cmark_node_get_end_line(node)) - 1;
    return std::clamp(end, line_of(node), file_.line_count());
  }
  text::Span lines(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t begin = std::max(file_.line_start(first), source_.body_begin());
    const std::uint32_t end =
        file_.line_start(last) + static_cast<std::uint32_t>(file_.line(last).size());
    return {begin, std::max(begin, end)};
  }
  std::string_view masked_line(std::uint32_t number) const {
    const text::Span span = lines(number, number);
    return source_.bytes().substr(span.begin, span.size());
  }

  MaskedSource& source_;
  const text::SourceFile& file_;
  DocumentBuilder& builder_;
  text::Diagnostics& diagnostics_;
  InlineWriter inlines_;
  std::uint32_t first_line_;
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
  last_end_ = lines(line_of(node), line_of(node)).end;
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
    builder_.open(NodeKind::thematic_break, lines(line_of(node), line_of(node)));
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
    last_end_ = lines(line_of(node), end_line_of(node)).end;
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
  const text::Span span = lines(line_of(node), end_line_of(node));
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
  // The end of a heading with an underline is one line late, unless the file ends there.
  std::uint32_t last = end_line_of(node);
  if (last > line_of(node) && !is_underline(masked_line(last))) --last;
  const NodeId id = builder_.open(NodeKind::heading, lines(line_of(node), last));
  builder_.node(id).level = static_cast<std::uint8_t>(cmark_node_get_heading_level(node));
  inlines_.begin_inside(builder_.node(id).span);
}

void Converter::open_quote(cmark_node* node) {
  const text::Span span = lines(line_of(node), end_line_of(node));
  const std::optional<Callout> callout = find_callout(node);
  const NodeId id = builder_.open(callout ? NodeKind::callout : NodeKind::block_quote, span);
  if (!callout) return;
  builder_.node(id).literal = builder_.store(callout->type);
  builder_.node(id).detail = builder_.store(callout->fold);
  callout_marker_ = callout->marker_size;
}

void Converter::open_list(cmark_node* node) {
  const NodeId id = builder_.open(NodeKind::list, lines(line_of(node), line_of(node)));
  Node& list = builder_.node(id);
  if (cmark_node_get_list_tight(node) != 0) list.flags |= flag(NodeFlag::tight);
  if (cmark_node_get_list_type(node) == CMARK_ORDERED_LIST) {
    list.flags |= flag(NodeFlag::ordered);
    list.number = static_cast<std::uint32_t>(cmark_node_get_list_start(node));
  }
}

void Converter::open_item(cmark_node* node) {
  const NodeId id = builder_.open(NodeKind::list_item, lines(line_of(node), line_of(node)));
  const std::optional<TaskBox> task = find_task(node);
  if (!task) return;
  builder_.node(id).flags |= flag(NodeFlag::task);
  if (task->checked) builder_.node(id).flags |= flag(NodeFlag::checked);
  task_marker_ = task->marker_size;
}

void Converter::open_table(cmark_node* node) {
  const NodeId id = builder_.open(NodeKind::table, lines(line_of(node), line_of(node)));
  builder_.node(id).number = cmark_gfm_extensions_get_table_columns(node);
  alignments_ = cmark_gfm_extensions_get_table_alignments(node);
  columns_ = builder_.node(id).number;
}

void Converter::open_row(cmark_node* node) {
  const text::Span span = lines(line_of(node), line_of(node));
  const NodeId id = builder_.open(NodeKind::table_row, span);
  if (cmark_gfm_extensions_get_table_row_is_header(node) != 0) {
    builder_.node(id).flags |= flag(NodeFlag::header);
  }
  cells_ = TableCells(masked_line(line_of(node)), span.begin);
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
    if (known != std::string_view::npos) cell.level = static_cast<std::uint8_t>(known + 1);
  }
  inlines_.begin_inside(cell.span);
}

void Converter::open_footnote(cmark_node* node) {
  const NodeId id =
      builder_.open(NodeKind::footnote_definition, lines(line_of(node), line_of(node)));
  builder_.node(id).number = ++footnotes_;
  // cmark-gfm keeps the label to itself.
  const std::string_view line = masked_line(line_of(node));
  const auto open = line.find("[^");
  const auto close = open == std::string_view::npos ? open : line.find("]:", open);
  if (close == std::string_view::npos) return;
  const TextRef label = store_restored(line.substr(open + 2, close - open - 2), id);
  builder_.node(id).literal = label;
}

TextRef Converter::store_restored(std::string_view literal, NodeId block) {
  const std::uint32_t begin = builder_.mark();
  source_.append_restored(literal, builder_.node(block).span.begin, builder_.store());
  return builder_.stored_since(begin);
}

void Converter::set_code_literal(NodeId id, std::string_view code) {
  const std::uint32_t begin = store_restored(code, id).offset;
  std::string& store = builder_.store();
  const auto stored = store.begin() + begin;
  if (std::find(stored, store.end(), '\r') != store.end()) {
    std::string unix_lines;
    for (auto at = stored; at != store.end(); ++at) {
      if (*at != '\r') {
        unix_lines.push_back(*at);
      } else if (at + 1 == store.end() || at[1] != '\n') {
        unix_lines.push_back('\n');
      }
    }
    store.replace(stored, store.end(), unix_lines);
  }
  if (builder_.mark() > begin && store.back() == '\n') store.pop_back();
  builder_.node(id).literal = builder_.stored_since(begin);
}

void Converter::add_code(cmark_node* node) {
  const std::string_view code = cmark_node_get_literal(node);
  const std::uint32_t first = line_of(node);
  int length = 0;
  int offset = 0;
  char character = 0;
  const bool fenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0;
  const std::uint32_t count = count_lines(code);
  const std::uint32_t last = fenced ? first + count : first + std::max(count, 1U) - 1;
  const NodeId id = builder_.open(NodeKind::code_block, lines(first, last));
  set_code_literal(id, code);
  if (!fenced) return;
  builder_.node(id).flags |= flag(NodeFlag::fenced);
  const TextRef info = store_restored(cmark_node_get_fence_info(node), id);
  builder_.node(id).detail = info;
  find_fence_end(node, id, last);
}

void Converter::find_fence_end(cmark_node* node, NodeId id, std::uint32_t last_line) {
  int length = 0;
  int offset = 0;
  char character = 0;
  cmark_node_get_fenced(node, &length, &offset, &character);
  if (last_line < file_.line_count()) {
    const std::string_view line = masked_line(last_line + 1);
    const Fence fence = fence_at(line, skip_quotes(line));
    const bool closes = fence.bare && fence.character == character &&
                        fence.size >= static_cast<std::size_t>(length);
    if (closes) {
      builder_.node(id).span.end = lines(last_line + 1, last_line + 1).end;
      return;
    }
  }
  Node& block = builder_.node(id);
  block.flags |= flag(NodeFlag::unclosed);
  text::Span opening = lines(line_of(node), line_of(node));
  opening.begin += static_cast<std::uint32_t>(skip_prefix(masked_line(line_of(node))));
  const std::string mark(static_cast<std::size_t>(length), character);
  diagnostics_.push_back(text::make_diagnostic(text::Rule::fence_unclosed, file_.place(opening),
                                               "the code fence '" + mark + "' is not closed",
                                               "end the code with a line '" + mark + "'"));
}

void Converter::add_html(cmark_node* node) {
  const std::string_view html = cmark_node_get_literal(node);
  const std::uint32_t first = line_of(node);
  const std::uint32_t last = first + std::max(count_lines(html), 1U) - 1;
  const NodeId id = builder_.open(NodeKind::html_block, lines(first, last));
  set_code_literal(id, html);
}

}  // namespace

void convert(cmark_node* root, MaskedSource& source, DocumentBuilder& builder,
             text::Diagnostics& diagnostics) {
  Converter(source, builder, diagnostics).run(root);
}

}  // namespace daybook::markdown
