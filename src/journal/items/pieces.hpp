// SPDX-License-Identifier: MIT
// The blocks of a section as pieces: list entries, bold-led lines, paragraphs, tables.  A piece is
// what may become one item, with its labelled parts.  Knows no roles.  Internal to the journal
// room.  Tested by read_forms_test.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journal/lines.hpp"
#include "journal/metadata/metadata.hpp"
#include "journal/words/words.hpp"

namespace daybook::journal {

/// A labelled part of a piece: `- **Rationale**: …` below an entry.
struct Part {
  std::string label;
  std::string value;
  markdown::NodeRange nodes;
  text::Span span;
};

/// What an item may be made of.
struct Piece {
  enum class Form : std::uint8_t { entry, lead, paragraph, table, code };
  static constexpr std::size_t k_no_head = static_cast<std::size_t>(-1);

  Form form = Form::entry;
  Line line;                  ///< its own words
  markdown::NodeRange nodes;  ///< the list entry, or the line's inlines
  text::Span span;
  bool quoted = false;  ///< stands in a quote: only what names itself an item is one
  bool boxed = false;   ///< has a checkbox
  bool ticked = false;
  bool struck = false;        ///< all of it is struck through
  std::optional<State> mark;  ///< the first emoji of a state in it
  bool mark_at_edge = false;  ///< the mark begins or ends it
  std::vector<Part> parts;
  std::size_t head = k_no_head;        ///< the piece that introduces the list it stands in
  bool heads_list = false;             ///< `**Reasons:**` with a list below it
  std::size_t details_of = k_no_head;  ///< the lead with words of its own right above the list
  bool after_rule = false;             ///< stands below a thematic break of its section
};

/// The pieces of the blocks in a range, in order; blocks used up as metadata are left out, callouts
/// and quotes are looked into.
std::vector<Piece> pieces_of(const Context& context, const Metadata& metadata,
                             markdown::NodeRange blocks);

/// Words without state emoji, box and struck marks at their ends.
std::string_view strip_marks(std::string_view text);
/// The state an emoji stands for, and whether it begins or ends the text.
std::optional<State> find_mark(std::string_view text, bool& at_edge);

/// `**Question:**` with a quote below it: the quote is what was said.
void take_quotes(std::vector<Piece>& pieces);

/// Boxes that Markdown knows nothing of: `[-]`, `[✓]`, `[x ]`.  Takes it from the piece's words.
void take_written_box(Piece& piece);

/// Whether a paragraph is struck through: `~~old~~ ✅ done` is, `~~old~~ new` is not.
bool is_struck(const markdown::Document& document, markdown::NodeId paragraph);

/// The entries' own words below a piece, joined by "; ".
std::string joined_entries(const std::vector<Piece>& pieces, std::size_t head);

}  // namespace daybook::journal
