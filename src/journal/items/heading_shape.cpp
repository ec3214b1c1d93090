// SPDX-License-Identifier: MIT
// Tells a sub-heading that is one item from one that names a group.  Reads no items.  Tested by the
// read_*_test.cpp.
#include "journal/items/heading_shape.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "journal/words/han.hpp"
#include "journal/words/vocabulary.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::journal {

namespace {

using markdown::Section;
using Form = Piece::Form;

/// `Status`, `Confidence`, `Key insight`: a part of what the heading names, not a term.
bool is_known(const Reader& reader, const Line& line) {
  if (!line.colon || line.label.empty()) return false;
  const Vocabulary& words = reader.words();
  return words.item_field(line.label) || words.meta_field(line.label) ||
         words.free_label(line.label);
}

}  // namespace

HeadingShape shape_of(const Reader& reader, ItemType type, const std::vector<Piece>& pieces) {
  HeadingShape shape;
  std::size_t entries = 0;
  std::size_t bold = 0;
  for (const Piece& piece : pieces) {
    if (shape.empty) {
      shape.prose_first = (piece.form == Form::paragraph && !piece.heads_list) ||
                          (piece.form == Form::lead && !piece.heads_list);
      shape.term_first = piece.form == Form::lead && piece.line.colon && !piece.line.value.empty();
    }
    shape.empty = false;
    shape.told = shape.told || (piece.form == Form::paragraph && piece.heads_list);
    shape.lists = shape.lists || piece.form == Form::entry;
    shape.tables = shape.tables || piece.form == Form::table;
    shape.code = shape.code || piece.form == Form::code;
    shape.boxes = shape.boxes || piece.boxed;
    const bool labelled = piece.form == Form::entry || piece.form == Form::lead;
    const bool part = labelled && !piece.line.label.empty() && piece.line.colon &&
                      reader.sink.field_for(type, piece.line.label).has_value();
    shape.parts = shape.parts || part;
    if (piece.form != Form::entry) continue;
    ++entries;
    bold += piece.line.bold && !part && !is_known(reader, piece.line) ? 1U : 0U;
  }
  shape.bold_entries = entries > 0 && bold == entries;
  return shape;
}

namespace {

bool has_sub_items(const Reader& reader, std::uint32_t section, ItemType type) {
  for (std::uint32_t i = section + 1; i < reader.ends[section]; ++i) {
    if (!reader.sink.field_for(type, reader.section(i).title)) return true;
  }
  return false;
}

/// `Type 2 — Rows`, `规则 1：…`: one of a series of its kind.
bool is_of_kind(std::string_view title) {
  static const auto k_kinds = list_of(
      "type | kind | rule | principle | pattern | tip | law | method | form | fact | category | "
      "类型 | 规则 | 原则 | 模式 | 方法 | 定律");
  const std::string key = name_key(title);
  const std::size_t digit = key.find_first_of("0123456789");
  if (digit == std::string::npos || digit == 0) return false;
  const std::size_t end = key.find_first_not_of("0123456789", digit);
  if (end == std::string::npos || text::is_ascii_alphanumeric(key[end])) return false;
  return k_kinds.whole(simplified(text::trim(std::string_view(key).substr(0, digit)))).has_value();
}

/// No word of the heading makes it a group, or a part of something else.
bool may_be_item(const Reader& reader, std::uint32_t section, ItemType type) {
  const Section& heading = reader.section(section);
  const auto group = reader.words().match_heading(heading.title);
  const bool surely = group && group->match != Vocabulary::Match::loose;
  const bool asked = type == ItemType::concept_ && asks(name_key(heading.title));
  if (surely && !asked && !is_sentence(heading.title)) return false;
  if (find_priority(heading.title) || !find_horizon(heading.title).empty()) return false;
  if (reader.words().item_field(heading.title)) return false;
  return !has_sub_items(reader, section, type);
}

bool is_numbered(const Section& heading) {
  return !heading.number.empty() || is_of_kind(heading.title);
}

/// Not only called after what it holds.
bool is_named(const Section& heading) {
  return is_sentence(heading.title) || is_numbered(heading);
}

/// A learning that is a heading: a sentence, or a number of a series, with its words below.
bool is_shaped_like_learning(const Reader& reader, const Section& heading,
                             const HeadingShape& shape) {
  const bool numbered = is_numbered(heading);
  const auto group = reader.words().match_heading(heading.title);
  if (shape.tables && !(numbered && is_sentence(heading.title))) return false;
  if ((group || shape.term_first) && !numbered) return false;
  if (is_sentence(heading.title) && shape.told) return true;
  return shape.prose_first || shape.code || (numbered && shape.lists);
}

/// An explanation, not a group of terms.
bool is_shaped_like_concept(const Reader& reader, const Section& heading,
                            const HeadingShape& shape) {
  if (knowledge_type(reader.words(), heading.title) != ItemType::concept_) return false;
  if (is_numbered(heading)) return true;
  if (shape.tables || shape.bold_entries) return false;
  return !shape.lists || shape.told || !reader.words().match_heading(heading.title);
}

/// A note of a series may be a list.
bool is_shaped_like_note(const Section& heading, const HeadingShape& shape) {
  if (shape.tables) return false;
  if (shape.lists) return !shape.boxes && is_numbered(heading);
  return shape.prose_first || shape.code;
}

/// `src/queue.cpp`, with hardly a word more.
bool is_path(const Reader& reader, const Section& heading) {
  const markdown::Document& document = reader.document();
  const std::string path = path_in(document, document.inside(heading.heading), heading.title);
  return !path.empty() && path.size() + 4 >= heading.title.size();
}

/// What stands below the heading makes it one item.
bool is_shaped_like_item(const Reader& reader, std::uint32_t section, ItemType type) {
  if (!may_be_item(reader, section, type)) return false;
  const Section& heading = reader.section(section);
  const HeadingShape shape = shape_of(reader, type, reader.pieces(heading.own));
  if (shape.empty && heading.own.end.index == heading.body.end.index) return false;
  switch (type) {
    case ItemType::challenge:
      if (shape.tables || shape.boxes) return false;
      return shape.parts || shape.prose_first || shape.code || is_named(heading);
    case ItemType::decision:
      return shape.parts || shape.prose_first || (!shape.tables && is_named(heading));
    case ItemType::example:
      return shape.code || shape.prose_first || shape.lists;
    case ItemType::concept_:
      return is_shaped_like_concept(reader, heading, shape);
    case ItemType::learning:
    case ItemType::followup:
      return is_shaped_like_learning(reader, heading, shape);
    case ItemType::exchange:
      return !holds_questions(reader.pieces(heading.own));
    case ItemType::question:
      return is_question(heading.title) || (shape.prose_first && !shape.lists);
    case ItemType::gap:
    case ItemType::capability:
    case ItemType::idea:
      return shape.parts || (shape.prose_first && !shape.lists && !shape.tables);
    case ItemType::note:
      return is_shaped_like_note(heading, shape);
    case ItemType::task:
      return shape.prose_first && !shape.code && !shape.lists && !shape.tables;
    case ItemType::file_change:
      return is_path(reader, heading);
    default:
      return false;
  }
}

/// Side by side a series has one form: what most of it are, all of it is.
bool is_of_items(const Reader& reader, std::uint32_t section, ItemType type) {
  if (type != ItemType::concept_ && type != ItemType::challenge && type != ItemType::decision)
    return false;
  const Section& heading = reader.section(section);
  if (heading.parent == Section::k_no_parent || heading.own.empty()) return false;
  // `三个角色` is called after the entries it holds.
  if (counted_size(simplified(name_key(heading.title))) > 0) return false;
  std::size_t items = 0;
  std::size_t others = 0;
  constexpr std::size_t k_looked_at = 30;  // a series shows its form soon
  const std::uint32_t end = reader.ends[heading.parent];
  for (std::uint32_t i = heading.parent + 1; i < end && items + others < k_looked_at; ++i) {
    const Section& beside = reader.section(i);
    if (beside.level != heading.level || i == section) continue;
    const bool same = reader.roles[i] == reader.roles[section];
    (same && is_shaped_like_item(reader, i, type) ? items : others) += 1;
  }
  return items >= 2 && items >= 2 * others;
}

}  // namespace

bool is_question(std::string_view title) {
  return title.ends_with('?') || title.ends_with("？");
}

bool is_sentence(std::string_view title) {
  constexpr std::size_t k_group_words = 4;
  constexpr std::size_t k_group_han = 10;
  if (const std::size_t remark = title.find(" ("); remark != std::string_view::npos && remark > 0)
    title = title.substr(0, remark);
  const auto spaces = static_cast<std::size_t>(std::ranges::count(title, ' '));
  const bool han = title.size() > text::count_code_points(title) * 2;
  return han ? text::count_code_points(title) > k_group_han : spaces >= k_group_words;
}

bool looks_like_item(const Reader& reader, std::uint32_t section, ItemType type) {
  return is_shaped_like_item(reader, section, type) ||
         (may_be_item(reader, section, type) && is_of_items(reader, section, type));
}

}  // namespace daybook::journal
