// SPDX-License-Identifier: MIT
// List entries and bold-led lines to items.  An entry's label may name another type (`Risk:` under
// next steps), a part of the item before it (`Solution:`), or nothing.  Tested by the
// read_*_test.cpp of the three templates.
#include <cstddef>

#include "journal/items/item_readers.hpp"
#include "journal/words/settled.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/ascii.hpp"

namespace daybook::journal {

namespace {

using markdown::Section;

/// What an entry is, and the words that say it.
struct Told {
  ItemType type;
  std::string_view text;
};

/// `Risk: …` under next steps is no step.  The label of `Challenge 2: …` only counts.
Told told_by_label(const Vocabulary& words, ItemType type, const Line& line) {
  if (line.label.empty() || !line.colon || line.value.empty()) return {type, line.text};
  auto named = words.item_label(line.label);
  if (!named) named = words.free_label(line.label);
  if (!named) return {type, line.text};
  if (*named == type || may_change(type, *named)) return {*named, line.value};
  return {type, text::is_ascii_digit(line.label.back()) ? line.value : line.text};
}

/// `My recurring mistake:` with nothing behind it was not filled in.
bool is_unfilled(const Piece& piece) {
  return piece.line.colon && piece.line.value.empty() && piece.parts.empty() && !piece.heads_list;
}

class EntryReader {
 public:
  EntryReader(const Reader& reader, std::uint32_t section, const std::vector<Piece>& pieces)
      : reader_(reader), section_(section), pieces_(pieces), type_(type_of(reader.sink.role())) {
    if (section == Section::k_no_parent) return;
    around_ = surroundings_of(reader, section);
    group_ = group_of(reader, section, type_, around_.title);
    pairing_ = group_.is_solutions;
    if (type_ == ItemType::concept_)
      type_ = knowledge_type(reader.words(), reader.section(section).title);
  }

  void read() {
    if (read_triple(reader_, section_, pieces_)) return;
    const std::size_t first = reader_.sink.items().size();
    for (std::size_t i = 0; i < pieces_.size(); ++i)
      read_piece(i);
    read_lone_paragraph();
    // An entry among problems is the problem, unless a part of it says it better.
    for (std::size_t i = first; i < reader_.sink.items().size(); ++i) {
      Item& item = reader_.sink.items()[i];
      split_solution(item);
      if (item.type == ItemType::challenge)
        ItemSink::set(item, ItemField::problem, item.text, item.nodes, item.span);
    }
  }

 private:
  using Form = Piece::Form;

  void read_piece(std::size_t index) {
    const Piece& piece = pieces_[index];
    if (takes_block(piece) || piece.line.text.empty()) return;
    if (piece.quoted || (piece.after_rule && piece.form != Form::entry)) return read_free(piece);
    if (read_inline_example(reader_, section_, type_, pieces_, index)) return;
    if (piece.head != head_) leave_list(piece);
    if (takes_as_detail(piece) || is_passed_over(index)) return;
    if (piece.heads_list) return read_list_head(index);
    if (is_prose(index) || takes_as_part(piece)) return;
    if (!type_ && is_asked_and_answered(reader_, pieces_, index))
      return add_exchange(piece, pieces_[index + 1]);
    read_item(piece);
    const bool several =
        type_ == ItemType::task || type_ == ItemType::decision || type_ == ItemType::challenge;
    told_ = several && current() != nullptr ? index : k_none;
  }

  /// Tables, and code, which may list files or what a test run printed.
  bool takes_block(const Piece& piece) {
    if (piece.form == Form::table) {
      read_table(reader_, piece.nodes.begin, type_, around_);
      current_ = k_none;
      return true;
    }
    if (piece.form != Form::code) return false;
    if (type_ == ItemType::file_change) read_listing(reader_, piece);
    if (type_ == ItemType::check) read_test_output(reader_, piece);
    return true;
  }

  /// The list right below an item that was told in a lead holds its details.
  bool takes_as_detail(const Piece& piece) {
    if (piece.details_of == Piece::k_no_head || piece.details_of != told_ || piece.boxed)
      return false;
    if (Item* item = current()) reader_.sink.set_labelled(*item, part_of(piece));
    return true;
  }

  bool is_passed_over(std::size_t index) const {
    const std::size_t head = pieces_[index].head;
    if (head != Piece::k_no_head && skipped_ == head) return true;
    return type_ && is_aside(*type_, pieces_, index);
  }

  /// Running text, but for a question among questions and a sum of checks.
  bool is_prose(std::size_t index) const {
    const Piece& piece = pieces_[index];
    if (piece.form != Form::paragraph) return false;
    if (type_ == ItemType::question) return !piece.line.text.ends_with('?');
    return type_ != ItemType::check || !states_check(pieces_, index);
  }

  void add_exchange(const Piece& question, const Piece& answer) {
    add(question, ItemType::exchange, question.line.value);
    if (Item* item = current())
      ItemSink::set(*item, ItemField::answer, answer.line.value, answer.nodes, answer.span);
  }

  static Part part_of(const Piece& piece) {
    return {piece.line.label, piece.line.value, piece.nodes, piece.span};
  }

  /// `> Key insight: …`: other quotes are somebody else's words or a template's hints, and lines
  /// below a rule are a footer.
  void read_free(const Piece& piece) {
    const auto type = reader_.words().free_label(strip_marks(piece.line.label));
    if (type && piece.line.colon && !piece.line.value.empty()) add(piece, *type, piece.line.value);
  }

  /// A list's own heading holds for its entries only.
  void leave_list(const Piece& piece) {
    head_ = piece.head;
    if (head_ != Piece::k_no_head) return;
    head_type_.reset();
    head_group_.clear();
    head_priority_.reset();
    head_horizon_ = {};
    head_settled_ = false;
    pairing_ = group_.is_solutions;
  }

  /// `**Rationale:**` above a list is a field of the item before; `**Risks:**` or `**This week:**`
  /// say something of each entry.
  void read_list_head(std::size_t index) {
    const Piece& piece = pieces_[index];
    const std::string_view name = piece.line.label.empty() ? piece.line.text : piece.line.label;
    head_ = index;
    if (type_ && heads_asides(*type_, name)) {
      skipped_ = index;
      return;
    }
    // After a list of problems a list of solutions goes with it one by one.
    const bool solutions =
        type_ == ItemType::challenge && reader_.words().item_field(name) == ItemField::solution;
    if (!(solutions && current_listed_) && sets_field(index, name)) {
      skipped_ = index;
      return;
    }
    const auto free =
        piece.line.colon ? reader_.words().free_label(piece.line.label) : std::nullopt;
    if (free && !piece.line.value.empty()) add(piece, *free, piece.line.value);
    if (is_detail_head(name) || (free && !piece.line.value.empty())) {
      skipped_ = index;
      return;
    }
    head_group_ = group_name(name);
    head_priority_ = find_priority(name);
    head_horizon_ = find_horizon(name);
    head_settled_ = names_settled(name);
    pairing_ = solutions || group_.is_solutions;
    problem_ = 0;
    head_type_ = head_type(reader_.words(), type_, name);
    const bool grouped =
        (head_type_ && head_type_ != type_) || head_priority_ || !head_horizon_.empty() || pairing_;
    if (grouped || !type_ || !leads_item(reader_, pieces_, index, *type_)) return;
    head_group_.clear();
    skipped_ = index;
    read_led_item(index);
  }

  /// A list that is a field of the item before it.
  bool sets_field(std::size_t index, std::string_view name) {
    const Piece& piece = pieces_[index];
    Item* const item = current();
    if (item == nullptr || starts_item(item->type, name)) return false;
    const auto field = reader_.sink.field_for(item->type, name);
    if (!field) return false;
    std::string value = joined_entries(pieces_, index);
    if (!piece.line.value.empty() && piece.line.value != piece.line.text)
      value = piece.line.value + " " + value;
    ItemSink::set(*item, *field, value, piece.nodes, piece.span);
    return true;
  }

  /// A list's head that is an item, its entries that item's parts.
  void read_led_item(std::size_t index) {
    read_item(pieces_[index]);
    Item* const item = current();
    if (item == nullptr) return;
    for (std::size_t i = index + 1; i < pieces_.size() && pieces_[i].head == index; ++i)
      reader_.sink.set_labelled(*item, part_of(pieces_[i]));
  }

  /// `Why does it matter?` below an item, `My guesses:` below questions.
  bool is_detail_head(std::string_view name) {
    if (name.ends_with('?') || name.ends_with("？"))
      return current() != nullptr && type_ != ItemType::question && type_ != ItemType::exchange;
    return type_ == ItemType::question && reader_.words().item_field(name) == ItemField::answer;
  }

  /// Whether a label names a new item of the type rather than a part of the last one.
  bool starts_item(ItemType type, std::string_view label) const {
    const auto named = reader_.words().item_label(label);
    return named == type;
  }

  /// `- **Solution**: …` after `- **Problem**: …` is a part of the same challenge.
  bool takes_as_part(const Piece& piece) {
    if (piece.line.label.empty() || piece.boxed || is_named_file(reader_, piece)) return false;
    Item* const item = current();
    if (pairing_) return pair_solution(piece);
    if (item == nullptr || !piece.line.colon) return false;
    if (starts_item(item->type, piece.line.label)) return false;
    if (reader_.sink.set_labelled(*item, part_of(piece))) return true;
    // `Root cause:` after a problem tells of it, though an export has no such field.
    const auto field = reader_.words().item_field(piece.line.label);
    return field == ItemField::cause && item->type == ItemType::challenge;
  }

  /// Separate lists of problems and solutions: the n-th solution is the n-th problem's.
  bool pair_solution(const Piece& piece) {
    std::vector<Item>& items = reader_.sink.items();
    while (problem_ < items.size()) {
      Item& item = items[problem_++];
      if (item.type != ItemType::challenge || !is_beside(reader_, section_, item.section)) continue;
      ItemSink::set(item, ItemField::solution, piece.line.text, piece.nodes, piece.span);
      break;
    }
    return true;
  }

  /// `**Status:** done` that stands before or beside all items.
  bool is_stray_part(const Piece& piece) const {
    if (piece.form != Form::lead || !piece.line.colon || piece.heads_list || !type_) return false;
    if (starts_item(*type_, piece.line.label) || reader_.words().free_label(piece.line.label))
      return false;
    return !is_named_file(reader_, piece) &&
           reader_.sink.field_for(*type_, piece.line.label).has_value();
  }

  void read_item(const Piece& piece) {
    if (is_unfilled(piece) || is_stray_part(piece) || says_nothing(piece)) return;
    if (type_ && read_group_entry(reader_, *type_, piece, entry_context())) return;
    if (pairing_ && pair_solution(piece)) return;
    std::optional<ItemType> type = head_type_ ? head_type_ : type_;
    if (type == ItemType::metric && tells_test_run(piece)) type.reset();
    if (!type || group_.is_silent) return read_untyped(piece);
    Told told = told_by_label(reader_.words(), *type, piece.line);
    told.type = type_in_group(reader_.words(), group_, told.type, piece);
    if (!read_special_entry(reader_, section_, told.type, piece))
      return add(piece, told.type, told.text);
    current_ = reader_.sink.items().empty() ? k_none : reader_.sink.items().size() - 1;
  }

  /// Where entries are no items, one is by a label of its own or as a line on a test run.
  void read_untyped(const Piece& piece) {
    auto type = reader_.words().free_label(piece.line.label);
    if (!type && tells_test_run(piece)) type = ItemType::check;
    if (!type || piece.line.value.empty()) return;
    if (type == ItemType::check && read_stated_check(reader_, piece)) return;
    add(piece, *type, piece.line.value);
  }

  void add(const Piece& piece, ItemType type, std::string_view text) {
    Item* const item = reader_.sink.add(type, text, piece.nodes, piece.span);
    current_ = item == nullptr ? k_none : reader_.sink.items().size() - 1;
    current_listed_ = piece.head != Piece::k_no_head;
    if (item == nullptr) return;
    reader_.sink.set_parts(*item, piece);
    set_entry_fields(reader_.words(), *item, piece, entry_context());
  }

  /// What is known of an entry from above it.
  EntryContext entry_context() const {
    EntryContext context;
    if (type_ == ItemType::learning)
      context.group = head_group_.empty() ? group_.name : head_group_;
    context.priority = head_priority_ ? head_priority_ : around_.priority;
    context.severity = around_.severity;
    context.is_settled = head_settled_ || (around_.is_settled && !head_type_);
    context.horizon = head_horizon_.empty() ? around_.horizon : head_horizon_;
    return context;
  }

  /// Next steps told in one sentence are one task, and the one thing learnt one learning.
  void read_lone_paragraph() {
    const bool one = type_ && section_ != Section::k_no_parent &&
                     is_of_one(*type_, reader_.section(section_).title);
    if ((type_ != ItemType::task && !one) || pieces_.size() != 1 || current()) return;
    const Piece& piece = pieces_.front();
    if (piece.form != Form::paragraph || piece.heads_list || has_below()) return;
    if (Item* item = reader_.sink.add(*type_, piece.line.text, piece.nodes, piece.span))
      set_entry_fields(reader_.words(), *item, piece, entry_context());
  }

  bool has_below() const {
    if (section_ == Section::k_no_parent) return false;
    const Section& section = reader_.section(section_);
    return section.own.end.index < section.body.end.index;
  }

  static constexpr std::size_t k_none = static_cast<std::size_t>(-1);
  Item* current() { return current_ == k_none ? nullptr : &reader_.sink.items()[current_]; }

  const Reader& reader_;
  std::uint32_t section_;
  const std::vector<Piece>& pieces_;
  std::optional<ItemType> type_;
  Surroundings around_;
  Group group_;

  std::size_t head_ = Piece::k_no_head;  // the head of the list being read
  std::size_t skipped_ = k_none;         // the head whose entries are a field
  std::size_t told_ = k_none;            // the lead whose list are its details
  std::optional<ItemType> head_type_;
  std::string head_group_;
  std::optional<Priority> head_priority_;
  std::string_view head_horizon_;
  bool head_settled_ = false;
  bool pairing_ = false;          // the list holds solutions of problems above
  std::size_t problem_ = 0;       // index of the item from which on the next one's problem stands
  bool current_listed_ = false;   // it stands in a list with a head of its own
  std::size_t current_ = k_none;  // index of the item parts go to
};

}  // namespace

void read_entries(const Reader& reader, std::uint32_t section, const std::vector<Piece>& pieces) {
  EntryReader(reader, section, pieces).read();
}

}  // namespace daybook::journal
