// SPDX-License-Identifier: MIT
// The emoji and boxes people mark an entry with.  Adding one is one word.  Tested by
// read_forms_test.cpp.
#include <array>

#include "journal/items/pieces.hpp"
#include "text/byte_set.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

struct MarkRow {
  State state;
  std::string_view words;
};
constexpr std::array k_marks{
    MarkRow{State::ok, "✅ | ✔ | ☑ | 🟢 | ✓ | 🎉"},
    MarkRow{State::fail, "❌ | ✗ | ✘ | 🔴 | ⛔ | 🚫 | ❎"},
    MarkRow{State::warn, "⚠ | 🟡 | 🟠"},
    MarkRow{State::open, "🔄 | ⏳ | 🚧 | 🔲 | ⬜ | ❓ | ☐ | 🕐 | ⏸"},
};
constexpr std::string_view k_variation = "\xEF\xB8\x8F";  // U+FE0F, which follows many emoji

/// All marks begin with one of two bytes in UTF-8; most text has neither.
bool may_hold_mark(std::string_view text) {
  static constexpr text::ByteSet k_first("\xE2\xF0");
  return k_first.find_in(text) != std::string_view::npos;
}

/// Cuts one mark, box or leftover from the front; false when there is none.
bool cut_front(std::string_view& text) {
  for (const std::string_view box : {"[ ]", "[x]", "[X]", "[-]", "[]"}) {
    if (!text.starts_with(box)) continue;
    text.remove_prefix(box.size());
    return true;
  }
  for (const MarkRow& row : k_marks) {
    bool cut = false;
    for_each_word(row.words, [&](std::string_view mark) {
      if (cut || !text.starts_with(mark)) return;
      text.remove_prefix(mark.size());
      if (text.starts_with(k_variation)) text.remove_prefix(k_variation.size());
      cut = true;
    });
    if (cut) return true;
  }
  return false;
}

bool cut_back(std::string_view& text) {
  std::string_view rest = text;
  if (rest.ends_with(k_variation)) rest.remove_suffix(k_variation.size());
  for (const MarkRow& row : k_marks) {
    bool cut = false;
    for_each_word(row.words, [&](std::string_view mark) {
      if (cut || !rest.ends_with(mark)) return;
      rest.remove_suffix(mark.size());
      cut = true;
    });
    if (!cut) continue;
    text = rest;
    return true;
  }
  return false;
}

/// Takes a sign from the beginning of a line's words.
void take_sign(Line& line, std::string_view sign) {
  for (std::string* const part : {&line.text, &line.label, &line.value}) {
    if (part->starts_with(sign)) *part = text::trim(std::string_view(*part).substr(sign.size()));
  }
}

}  // namespace

std::string_view strip_marks(std::string_view text) {
  text = text::trim(text);
  if (!text.starts_with('[') && !may_hold_mark(text)) return text;
  while (cut_front(text))
    text = text::trim(text);
  while (cut_back(text))
    text = text::trim(text);
  return text;
}

void take_written_box(Piece& piece) {
  struct Box {
    std::string_view sign;
    bool ticked;
  };
  // `[-]` is given up in one program and half done in another.
  constexpr std::array k_boxes{Box{"[x ] ", true}, Box{"[ x] ", true}, Box{"[X ] ", true},
                               Box{"[ X] ", true}, Box{"[✓] ", true},  Box{"[✔] ", true},
                               Box{"[✅] ", true},  Box{"[-] ", false}, Box{"[/] ", false},
                               Box{"[>] ", false}, Box{"[~] ", false}, Box{"[] ", false}};
  if (!piece.line.text.starts_with('[')) return;
  for (const Box& box : k_boxes) {
    if (!piece.line.text.starts_with(box.sign)) continue;
    piece.boxed = true;
    piece.ticked = box.ticked;
    take_sign(piece.line, box.sign);
    return;
  }
}

std::optional<State> find_mark(std::string_view text, bool& at_edge) {
  if (!may_hold_mark(text)) return std::nullopt;
  std::optional<State> found;
  std::size_t where = std::string_view::npos;
  std::size_t size = 0;
  for (const MarkRow& row : k_marks) {
    for_each_word(row.words, [&](std::string_view mark) {
      const std::size_t at = text.find(mark);
      if (at >= where) return;
      where = at;
      size = mark.size();
      found = row.state;
    });
  }
  if (!found) return std::nullopt;
  std::string_view rest = text.substr(where + size);
  if (rest.starts_with(k_variation)) rest.remove_prefix(k_variation.size());
  at_edge = where == 0 || text::trim(rest).empty();
  return found;
}

bool is_struck(const markdown::Document& document, markdown::NodeId paragraph) {
  const markdown::NodeId first{paragraph.index + 1};
  if (first.index >= document.node(paragraph).subtree_end.index) return false;
  if (document.node(first).kind != markdown::NodeKind::strikethrough) return false;
  const std::string whole = markdown::plain_text(document, document.inside(paragraph));
  const std::string struck = markdown::plain_text(document, document.subtree(first));
  const std::string_view rest = text::trim(std::string_view(whole).substr(struck.size()));
  bool at_edge = false;
  return strip_marks(rest).empty() || (find_mark(rest, at_edge) == State::ok && at_edge);
}

}  // namespace daybook::journal
