// SPDX-License-Identifier: MIT
// Sub-headings that are one item each: `Decision: …`, `Q1 — …`, and those below a section of
// learnings, decisions or challenges that go on in prose.  Tested by the read_*_test.cpp.
#include <algorithm>
#include <array>
#include <cstddef>

#include "journal/items/heading_shape.hpp"
#include "journal/items/item_readers.hpp"
#include "journal/metadata/title.hpp"
#include "journal/sections.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::Section;
using Form = Piece::Form;

/// A section of its own whose sub-headings are its parts: Issue, Findings, Resolution.
bool is_told_below(const Reader& reader, std::uint32_t section, ItemType type) {
  if (type != ItemType::challenge && type != ItemType::decision) return false;
  std::size_t parts = 0;
  std::size_t below = 0;
  for (std::uint32_t i = section + 1; i < reader.ends[section]; ++i) {
    const Section& inner = reader.section(i);
    if (inner.level != reader.section(section).level + 1) continue;
    ++below;
    if (inner.number.empty() && reader.sink.field_for(type, inner.title)) ++parts;
  }
  const auto group = reader.words().match_heading(reader.section(section).title);
  const bool surely = group && group->match != Vocabulary::Match::loose;
  return !surely && parts >= 2 && parts * 2 >= below;
}

/// The words above a list are its label.
const std::string& label_of(const Piece& piece) {
  return piece.line.label.empty() ? piece.line.text : piece.line.label;
}

/// A piece's value, with the entries of the list below it.
std::string value_of(const std::vector<Piece>& pieces, std::size_t index) {
  const Piece& piece = pieces[index];
  if (!piece.heads_list) return piece.line.value;
  std::string below = joined_entries(pieces, index);
  if (piece.line.value.empty() || piece.line.value == piece.line.text) return below;
  below.insert(0, piece.line.value + ' ');
  return below;
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
    for (std::uint32_t i = section_ + 1; i < reader_.ends[section_]; ++i)
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
      if (piece.form != Form::entry && piece.form != Form::lead) continue;
      const bool labelled = piece.line.colon && !piece.line.label.empty();
      if (labelled || piece.heads_list)
        take_part({label_of(piece), value_of(pieces, i), piece.nodes, piece.span});
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
  const HeadingShape shape = shape_of(reader, type, pieces);
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
