// SPDX-License-Identifier: MIT
// Cuts blocks into pieces.  Tested by read_forms_test.cpp.
#include "journal/items/pieces.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::Document;
using markdown::NodeFlag;
using markdown::NodeId;
using markdown::NodeKind;
using markdown::NodeRange;

std::string join_lines(const std::vector<Line>& lines, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) out += ' ';
    out += lines[i].text;
  }
  return out;
}

class Cutter {
 public:
  Cutter(const Context& context, const Metadata& metadata)
      : document_(context.document), vocabulary_(context.vocabulary), metadata_(metadata) {}

  std::vector<Piece> cut(NodeRange range) {
    for (const Block& block : blocks_of(range)) {
      const std::size_t first = pieces_.size();
      take(block.id);
      for (std::size_t i = first; i < pieces_.size(); ++i) {
        pieces_[i].quoted = block.quoted;
        pieces_[i].after_rule = after_rule_;
      }
    }
    take_quotes(pieces_);
    return std::move(pieces_);
  }

 private:
  struct Block {
    NodeId id;
    bool quoted = false;
  };

  /// The blocks of a range, with those of callouts and quotes in their place.
  std::vector<Block> blocks_of(NodeRange range) const {
    std::vector<Block> open;
    push_children(range, {}, open);
    std::vector<Block> out;
    while (!open.empty()) {
      const Block block = open.back();
      open.pop_back();
      const NodeKind kind = document_.node(block.id).kind;
      const bool quote = kind == NodeKind::block_quote;
      if (kind == NodeKind::callout || quote) {
        push_children(document_.inside(block.id), {block.id, block.quoted || quote}, open);
      } else {
        out.push_back(block);
      }
    }
    return out;
  }

  /// Last first, so that the first is taken next.
  void push_children(NodeRange range, Block parent, std::vector<Block>& open) const {
    const auto inner = markdown::children(document_, range);
    std::transform(inner.rbegin(), inner.rend(), std::back_inserter(open), [&](NodeId id) {
      return Block{id, parent.quoted};
    });
  }

  void take(NodeId block) {
    if (std::ranges::binary_search(metadata_.used, block)) return;
    switch (document_.node(block).kind) {
      case NodeKind::paragraph:
        take_paragraph(block);
        return;
      case NodeKind::list:
        take_list(block);
        return;
      case NodeKind::table:
        add_block(block, Piece::Form::table);
        return;
      case NodeKind::code_block:
        add_block(block, Piece::Form::code);
        return;
      case NodeKind::callout_title:
        take_title(block);
        return;
      case NodeKind::thematic_break:
        after_rule_ = !pieces_.empty();
        return;
      default:
        return;
    }
  }

  /// `> [!question] Open questions`: a title that names a list heads it.
  void take_title(NodeId title) {
    const NodeId next = document_.node(title).subtree_end;
    if (next.index >= document_.nodes().size() || document_.node(next).kind != NodeKind::list)
      return;
    Line line;
    line.text = markdown::plain_text(document_, document_.inside(title));
    line.label = line.text;
    line.nodes = document_.inside(title);
    line.span = document_.node(title).span;
    if (vocabulary_.heading_role(line.label)) add_lead(std::move(line));
  }

  void add_block(NodeId block, Piece::Form form) {
    Piece piece;
    piece.form = form;
    piece.nodes = document_.subtree(block);
    piece.span = document_.node(block).span;
    pieces_.push_back(std::move(piece));
  }

  void take_paragraph(NodeId block) {
    const std::vector<Line> lines = lines_of(document_, document_.inside(block));
    for (const Line& line : lines) {
      if (const std::size_t size = enumerator_size(line.text); size > 0 && !line.bold) {
        add_counted(line, size);
        continue;
      }
      const bool labelled = line.bold || is_field_line(line);
      const bool first = &line == &lines.front();
      // A bold sentence at the end of a paragraph only stresses what it says.
      const bool stressed = line.all_bold && !line.colon && !first && line.text.ends_with("。");
      if ((!labelled || stressed) && !first) {
        // Running on: it belongs to the line before.
        Line& last = pieces_.back().line;
        last.text += ' ' + line.text;
        last.value += (last.value.empty() ? "" : " ") + line.text;
        continue;
      }
      Piece piece;
      piece.form = labelled ? Piece::Form::lead : Piece::Form::paragraph;
      piece.line = line;
      piece.nodes = line.nodes;
      piece.span = line.span;
      mark(piece);
      pieces_.push_back(std::move(piece));
    }
  }

  /// An entry of a list that is written as lines of text.
  void add_counted(const Line& line, std::size_t size) {
    std::size_t head = Piece::k_no_head;
    if (!pieces_.empty()) {
      Piece& above = pieces_.back();
      const std::string_view text = above.line.text;
      if (above.form == Piece::Form::entry) {
        head = above.head;
      } else if (text.ends_with(':') || text.ends_with("：")) {
        above.heads_list = true;
        head = pieces_.size() - 1;
      }
    }
    Line entry = split_label(std::string(text::trim(std::string_view(line.text).substr(size))));
    entry.nodes = line.nodes;
    entry.span = line.span;
    add_lead(std::move(entry));
    pieces_.back().form = Piece::Form::entry;
    pieces_.back().head = head;
  }

  /// A plain `Rationale: …` or `Q: …` on a line of its own.
  bool is_field_line(const Line& line) const {
    if (line.label.empty() || !line.colon || line.value.empty()) return false;
    return vocabulary_.item_field(line.label).has_value() ||
           vocabulary_.item_label(line.label).has_value();
  }

  void take_list(NodeId list) {
    std::size_t head = Piece::k_no_head;
    std::size_t told = Piece::k_no_head;
    if (!pieces_.empty()) {
      Piece& last = pieces_.back();
      const bool open = last.line.value.empty() || last.line.all_bold ||
                        last.line.text.ends_with(':') || last.line.text.ends_with("：");
      const bool lead = last.form == Piece::Form::lead || last.form == Piece::Form::paragraph;
      if (lead && open) {
        last.heads_list = true;
        head = pieces_.size() - 1;
      } else if (last.form == Piece::Form::lead && last.line.colon) {
        told = pieces_.size() - 1;
      }
    }
    for (const NodeId item : markdown::children(document_, document_.inside(list))) {
      const std::size_t first = pieces_.size();
      take_item(item, head);
      for (std::size_t i = first; i < pieces_.size(); ++i)
        pieces_[i].details_of = told;
      if (pieces_.back().form == Piece::Form::lead && pieces_.back().line.value.empty()) {
        pieces_.back().heads_list = true;
        head = pieces_.size() - 1;
      }
    }
  }

  /// `- - a`: an entry that holds nothing but one entry.
  NodeId innermost(NodeId item) const {
    while (true) {
      const auto blocks = markdown::children(document_, document_.inside(item));
      if (blocks.size() != 1 || document_.node(blocks[0]).kind != NodeKind::list) return item;
      const auto inner = markdown::children(document_, document_.inside(blocks[0]));
      if (inner.size() != 1) return item;
      item = inner[0];
    }
  }

  void take_item(NodeId item, std::size_t head) {
    item = innermost(item);
    std::vector<Line> after;
    Piece piece;
    piece.nodes = document_.subtree(item);
    piece.span = document_.node(item).span;
    piece.head = head;
    piece.boxed = document_.node(item).has(NodeFlag::task);
    piece.ticked = document_.node(item).has(NodeFlag::checked);
    bool first = true;
    for (const NodeId block : markdown::children(document_, document_.inside(item))) {
      const NodeKind kind = document_.node(block).kind;
      if (kind == NodeKind::paragraph) {
        if (first) {
          take_words(block, piece, after);
        } else {
          take_lines(lines_of(document_, document_.inside(block)), 0, piece, after);
        }
        first = false;
      } else if (kind == NodeKind::list) {
        take_parts(block, piece);
      }
    }
    if (!piece.boxed) take_written_box(piece);
    mark(piece);
    pieces_.push_back(std::move(piece));
    for (Line& line : after)
      add_lead(std::move(line));
  }

  void add_lead(Line line) {
    Piece piece;
    piece.form = Piece::Form::lead;
    piece.nodes = line.nodes;
    piece.span = line.span;
    piece.line = std::move(line);
    mark(piece);
    pieces_.push_back(std::move(piece));
  }

  /// A bold label at the margin right below an entry: Markdown takes it for the entry's own words,
  /// the author meant a line of its own.
  bool is_outside(const Line& line, const Piece& piece) const {
    const text::SourceFile& source = document_.source();
    const std::uint32_t margin =
        piece.span.begin - source.line_start(source.line_of(piece.span.begin));
    const std::string_view row = source.line(source.line_of(line.span.begin));
    const std::size_t indent = row.find_first_not_of(' ');
    return line.bold && line.colon && indent != std::string_view::npos && indent <= margin;
  }

  /// The first paragraph of an entry is its words, up to a line with a label.
  void take_words(NodeId paragraph, Piece& piece, std::vector<Line>& after) const {
    std::vector<Line> lines = lines_of(document_, document_.inside(paragraph));
    if (lines.empty()) return;
    std::size_t own = 1;
    while (own < lines.size() && !lines[own].bold && !is_field_line(lines[own]))
      ++own;
    const std::string text = join_lines(lines, own);
    piece.line = lines.front();
    for (std::size_t i = 1; i < own; ++i)
      piece.line.value += " " + lines[i].text;
    piece.line.text = text;
    piece.struck = is_struck(document_, paragraph);
    take_lines(std::move(lines), own, piece, after);
  }

  /// The lines below its words, and the later paragraphs, are its parts.
  void take_lines(std::vector<Line> lines, std::size_t from, Piece& piece,
                  std::vector<Line>& after) const {
    for (std::size_t i = from; i < lines.size(); ++i) {
      if (!after.empty() || is_outside(lines[i], piece)) {
        after.push_back(std::move(lines[i]));
        continue;
      }
      if (lines[i].label.empty()) {
        if (!piece.parts.empty()) piece.parts.back().value += " " + lines[i].text;
        continue;
      }
      piece.parts.push_back({lines[i].label, lines[i].value, lines[i].nodes, lines[i].span});
    }
  }

  void take_parts(NodeId list, Piece& piece) const {
    for (const NodeId item : markdown::children(document_, document_.inside(list))) {
      const auto blocks = markdown::children(document_, document_.inside(item));
      if (blocks.empty() || document_.node(blocks[0]).kind != NodeKind::paragraph) continue;
      const std::vector<Line> lines = lines_of(document_, document_.inside(blocks[0]));
      if (lines.empty()) continue;
      Part part{lines[0].label, lines[0].value, document_.subtree(item), document_.node(item).span};
      for (std::size_t i = 1; i < lines.size(); ++i)
        part.value += " " + lines[i].text;
      if (part.value.empty() && blocks.size() > 1) part.value = deeper_words(blocks[1]);
      piece.parts.push_back(std::move(part));
    }
  }

  std::string deeper_words(NodeId list) const {
    std::string out;
    if (document_.node(list).kind != NodeKind::list) return out;
    for (const NodeId item : markdown::children(document_, document_.inside(list))) {
      if (!out.empty()) out += "; ";
      out += markdown::own_text(document_, item);
    }
    return out;
  }

  static void mark(Piece& piece) { piece.mark = find_mark(piece.line.text, piece.mark_at_edge); }

  const Document& document_;
  const Vocabulary& vocabulary_;
  const Metadata& metadata_;
  std::vector<Piece> pieces_;
  bool after_rule_ = false;
};

}  // namespace

std::vector<Piece> pieces_of(const Context& context, const Metadata& metadata,
                             markdown::NodeRange blocks) {
  return Cutter(context, metadata).cut(blocks);
}

}  // namespace daybook::journal
