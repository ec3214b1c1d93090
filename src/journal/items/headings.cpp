// SPDX-License-Identifier: MIT
// Sub-headings that are one item each: `Decision: …`, `Q1 — …`, and those below a section of
// learnings, decisions or challenges that go on in prose.  Tested by the read_*_test.cpp.
#include <algorithm>
#include <array>
#include <cstddef>

#include "journal/items/item_readers.hpp"
#include "journal/metadata/title.hpp"
#include "journal/sections.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::journal {

namespace {

using markdown::NodeKind;
using markdown::Section;
using Form = Piece::Form;

/// What stands below a heading, as far as it tells an item from a group of items.
struct Shape {
  bool told = false;         ///< running text leads to a list
  bool prose_first = false;  ///< begins with a paragraph that is no list's head
  bool term_first = false;   ///< that paragraph is `**Term**: text`, an item of its own
  bool lists = false;
  bool tables = false;
  bool code = false;
  bool boxes = false;
  bool parts = false;         ///< has labelled parts of the item's type
  bool bold_entries = false;  ///< every entry begins with a bold label of its own
  bool empty = true;
};

/// `Status`, `Confidence`, `Key insight`: a part of what the heading names, not a term.
bool is_known(const Reader& reader, const Line& line) {
  if (!line.colon || line.label.empty()) return false;
  const Vocabulary& words = reader.words();
  return words.item_field(line.label) || words.meta_field(line.label) ||
         words.free_label(line.label);
}

Shape shape_of(const Reader& reader, ItemType type, const std::vector<Piece>& pieces) {
  Shape shape;
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

bool is_question(std::string_view title) {
  return title.ends_with('?') || title.ends_with("？");
}

bool has_sub_items(const Reader& reader, std::uint32_t section, ItemType type) {
  for (std::uint32_t i = section + 1; i < end_of(reader, section); ++i) {
    if (!reader.sink.field_for(type, reader.section(i).title)) return true;
  }
  return false;
}

/// Whether a sub-heading without a word that says so is one item.
bool looks_like_item(const Reader& reader, std::uint32_t section, ItemType type) {
  const Section& heading = reader.section(section);
  const auto group = reader.words().match_heading(heading.title);
  const bool surely = group && group->match != Vocabulary::Match::loose;
  if (surely && !is_sentence(heading.title)) return false;
  if (find_priority(heading.title) || !find_horizon(heading.title).empty()) return false;
  if (reader.words().item_field(heading.title)) return false;
  if (has_sub_items(reader, section, type)) return false;
  const Shape shape = shape_of(reader, type, reader.pieces(heading.own));
  if (shape.empty && heading.own.end.index == heading.body.end.index) return false;
  const bool numbered = !heading.number.empty();
  const bool named = is_sentence(heading.title) || numbered;
  switch (type) {
    case ItemType::challenge:
      if (shape.tables || shape.boxes) return false;
      return shape.parts || named || shape.prose_first || shape.code;
    case ItemType::decision:
      return shape.parts || shape.prose_first || (named && !shape.tables);
    case ItemType::example:
      return shape.code || shape.prose_first || shape.lists;
    case ItemType::concept_:
      if (knowledge_type(reader.words(), heading.title) != type) return false;
      return numbered ||
             (!shape.tables && !shape.bold_entries && !(group && shape.lists && !shape.told));
    case ItemType::learning:
    case ItemType::followup:
      if (shape.tables || ((group || shape.term_first) && !numbered)) return false;
      if (is_sentence(heading.title) && shape.told) return true;
      return shape.prose_first || shape.code || (numbered && shape.lists);
    case ItemType::exchange:
      return !holds_questions(reader.pieces(heading.own));
    case ItemType::question:
      return is_question(heading.title) || (shape.prose_first && !shape.lists);
    case ItemType::gap:
    case ItemType::capability:
    case ItemType::idea:
      return shape.parts || (shape.prose_first && !shape.lists && !shape.tables);
    case ItemType::note:
    case ItemType::task:
      if (shape.code && type == ItemType::task) return false;
      return (shape.prose_first || shape.code) && !shape.lists && !shape.tables;
    case ItemType::file_change: {
      const std::string path =
          path_in(reader.document(), reader.document().inside(heading.heading), heading.title);
      return !path.empty() && path.size() + 4 >= heading.title.size();
    }
    default:
      return false;
  }
}

/// A section of its own whose sub-headings are its parts: Issue, Findings, Resolution.
bool is_told_below(const Reader& reader, std::uint32_t section, ItemType type) {
  if (type != ItemType::challenge && type != ItemType::decision) return false;
  std::size_t parts = 0;
  std::size_t below = 0;
  for (std::uint32_t i = section + 1; i < end_of(reader, section); ++i) {
    const Section& inner = reader.section(i);
    if (inner.level != reader.section(section).level + 1) continue;
    ++below;
    if (inner.number.empty() && reader.sink.field_for(type, inner.title)) ++parts;
  }
  const auto group = reader.words().match_heading(reader.section(section).title);
  const bool surely = group && group->match != Vocabulary::Match::loose;
  return !surely && parts >= 2 && parts * 2 >= below;
}

class HeadingReader {
 public:
  HeadingReader(const Reader& reader, std::uint32_t section, ItemType type, std::string_view text)
      : reader_(reader), section_(section), type_(type), text_(text) {}

  void read() {
    const Section& section = reader_.section(section_);
    const markdown::NodeRange nodes{section.heading, section.body.end};
    if (reader_.sink.add(type_, text_, nodes, section.span) == nullptr) return;
    item_ = reader_.sink.items().size() - 1;
    take_range(section.own);
    for (std::uint32_t i = section_ + 1; i < end_of(reader_, section_); ++i)
      take_sub_section(i);
    finish();
  }

 private:
  Item& item() { return reader_.sink.items()[item_]; }

  void take_sub_section(std::uint32_t index) {
    const Section& section = reader_.section(index);
    const auto field = reader_.sink.field_for(type_, section.title);
    if (!field) {
      take_range(section.own);
      return;
    }
    ItemSink::set(item(), *field, markdown::plain_text(reader_.document(), section.own),
                  section.own, section.span);
  }

  void take_range(markdown::NodeRange range) {
    const std::vector<Piece> pieces = reader_.pieces(range);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const Piece& piece = pieces[i];
      if (piece.form == Form::paragraph && prose_.empty()) prose_ = piece.line.text;
      if (type_ == ItemType::concept_ && read_inline_example(reader_, section_, type_, pieces, i))
        continue;
      if (piece.form == Form::table || piece.form == Form::code || piece.form == Form::paragraph)
        continue;
      std::string value = piece.line.value;
      if (piece.heads_list) {
        const std::string below = joined_entries(pieces, i);
        value = value == piece.line.text || value.empty() ? below : value + " " + below;
      }
      const bool labelled = !piece.line.label.empty() && (piece.line.colon || piece.heads_list);
      const std::string_view label =
          labelled || !piece.heads_list ? piece.line.label : piece.line.text;
      if (labelled || piece.heads_list)
        take_part({std::string(label), value, piece.nodes, piece.span});
      for (const Part& part : piece.parts)
        reader_.sink.set_labelled(item(), part);
    }
  }

  /// A part of the item, or a thing of its own such as a key insight.
  void take_part(const Part& part) {
    if (reader_.sink.set_labelled(item(), part)) return;
    constexpr std::array k_own{ItemType::learning, ItemType::gap, ItemType::gotcha,
                               ItemType::question};
    const auto free = reader_.words().free_label(part.label);
    if (!free || std::ranges::find(k_own, *free) == k_own.end()) return;
    reader_.sink.add(*free, part.value, part.nodes, part.span);
  }

  void finish() {
    Item& done = item();
    const Section& section = reader_.section(section_);
    const markdown::NodeRange heading = reader_.document().inside(section.heading);
    // `### Why?` and a paragraph: asked and answered without a label.
    if (type_ == ItemType::exchange && done.fields.empty() && is_question(done.text))
      ItemSink::set(done, ItemField::answer, prose_, section.body, section.span);
    if (type_ == ItemType::exchange)
      ItemSink::set(done, ItemField::question, done.text, heading, section.span);
    if (type_ == ItemType::concept_)
      ItemSink::set(done, ItemField::term, done.text, heading, section.span);
    if (type_ == ItemType::challenge && is_counted(done.text)) {
      const std::string told = markdown::plain_text(reader_.document(), section.own);
      ItemSink::set(done, ItemField::problem, told, section.own, section.span);
    }
    if (type_ == ItemType::challenge)
      ItemSink::set(done, ItemField::problem, done.text, heading, section.span);
    if (type_ == ItemType::task) ItemSink::set(done, ItemField::done, "false");
    if (type_ == ItemType::question && section.body.begin != section.body.end) {
      ItemSink::set(done, ItemField::answered, "true");
    }
    if (type_ == ItemType::file_change) {
      ItemSink::set(done, ItemField::path, path_in(reader_.document(), heading, done.text), heading,
                    section.span);
    }
    if (type_ == ItemType::example) {
      ItemSink::set(done, ItemField::language, language_in(reader_.document(), section.body));
    }
  }

  const Reader& reader_;
  std::uint32_t section_;
  ItemType type_;
  std::string_view text_;
  std::string prose_;  // the first paragraph
  std::size_t item_ = 0;
};

/// What a heading's own word means where it stands: a problem in a dialogue is asked about.
ItemType type_in(Role role, ItemType type) {
  const bool asked =
      type == ItemType::challenge || type == ItemType::question || type == ItemType::exchange;
  if (role == Role::dialogue && asked) return ItemType::exchange;
  if (role == Role::questions && asked) return ItemType::question;
  return type;
}

/// Labels that tell a problem, and how it ended.
bool tells_problem(const Vocabulary& words, const std::vector<Piece>& pieces) {
  bool problem = false;
  bool solution = false;
  for (const Piece& piece : pieces) {
    if (piece.form == Form::table || !piece.line.colon || piece.boxed) continue;
    const auto field = words.item_field(piece.line.label);
    problem = problem || field == ItemField::problem || field == ItemField::symptom ||
              field == ItemField::cause;
    solution = solution || (field && fit_field(*field, ItemType::challenge) == ItemField::solution);
  }
  return problem && solution;
}

/// `What it is: …` below a heading explains what the heading names.
bool is_explained(const Reader& reader, std::uint32_t section) {
  constexpr std::array k_roles{Role::notes, Role::learnings, Role::concepts, Role::log,
                               Role::other};
  const bool may_be = std::ranges::find(k_roles, reader.roles[section]) != k_roles.end();
  if (!may_be || reader.section(section).level < 2) return false;
  static const auto k_words =
      list_of("what it is | what is it | what it does | what it means | 是什么 | 它是什么");
  const std::vector<Piece> pieces = reader.pieces(reader.section(section).own);
  return std::ranges::any_of(pieces, [&](const Piece& piece) {
    return piece.line.colon && k_words.whole(name_key(piece.line.label)).has_value();
  });
}

/// `3. Stale cache` in a log of problems: a heading that has its role by what stands around or
/// below it, not by a word of its own.
bool is_one_of_many(const Reader& reader, std::uint32_t section, ItemType type) {
  const Section& heading = reader.section(section);
  if (type != ItemType::challenge || reader.roles[section] != Role::challenges) return false;
  if (!begins_role(reader, section)) return false;
  if (reader.words().match_heading(heading.title)) return false;
  const std::vector<Piece> pieces = reader.pieces(heading.own);
  const Shape shape = shape_of(reader, type, pieces);
  if (shape.tables || shape.boxes || shape.empty) return false;
  return !heading.number.empty() || tells_problem(reader.words(), pieces);
}

}  // namespace

bool read_problem(const Reader& reader, std::uint32_t section, const std::vector<Piece>& pieces) {
  const Role role = reader.roles[section];
  if (type_of(role) && role != Role::notes) return false;
  if (!tells_problem(reader.words(), pieces)) return false;
  std::string_view text = reader.section(section).title;
  const auto named = item_heading(reader.section(section), reader.words());
  if (named) text = named->text;
  HeadingReader(reader, section, ItemType::challenge, text).read();
  return true;
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

bool read_heading(const Reader& reader, std::uint32_t section) {
  const Section& heading = reader.section(section);
  const Role role = reader.roles[section];
  if (is_explained(reader, section)) {
    HeadingReader(reader, section, ItemType::concept_, heading.title).read();
    return true;
  }
  if (const auto named = item_heading(heading, reader.words())) {
    HeadingReader(reader, section, type_in(role, named->type), named->text).read();
    return true;
  }
  auto type = type_of(role);
  const bool titles = heading.level == 1 && title_section(reader.document()) == section;
  if (role == Role::other && !titles) type = ItemType::challenge;
  if (!type) return false;
  const bool alone = begins_role(reader, section) || role == Role::other;
  const bool item =
      alone ? is_told_below(reader, section, *type) : looks_like_item(reader, section, *type);
  if (!item && !is_one_of_many(reader, section, *type)) return false;
  HeadingReader(reader, section, *type, heading.title).read();
  return true;
}

}  // namespace daybook::journal
