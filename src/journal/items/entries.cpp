// SPDX-License-Identifier: MIT
// List entries and bold-led lines to items.  An entry's label may name another type (`Risk:` under
// next steps), a part of the item before it (`Solution:`), or nothing.  Tested by the
// read_*_test.cpp of the three templates.
#include <algorithm>
#include <array>
#include <cstddef>

#include "journal/items/item_readers.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::Section;

/// `Challenge 2: …`.
bool ends_in_digit(std::string_view label) {
  return !label.empty() && text::is_ascii_digit(label.back());
}

class EntryReader {
 public:
  EntryReader(const Reader& reader, std::uint32_t section, const std::vector<Piece>& pieces)
      : reader_(reader), section_(section), pieces_(pieces), type_(type_of(reader.sink.role())) {
    if (section != Section::k_no_parent) around_ = surroundings_of(reader, section);
    apply_group(around_.title);
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
    if (piece.form == Form::table) {
      read_table(reader_, piece.nodes.begin, type_, around_);
      current_ = k_none;
      return;
    }
    if (piece.form == Form::code && type_ == ItemType::file_change) read_listing(reader_, piece);
    if (piece.form == Form::code && type_ == ItemType::check) read_test_output(reader_, piece);
    if (piece.form == Form::code || piece.line.text.empty()) return;
    if (piece.quoted || (piece.after_rule && piece.form != Form::entry)) {
      read_free(piece);
      return;
    }
    if (read_inline_example(reader_, section_, type_, pieces_, index)) return;
    if (piece.head != head_) leave_list(piece);
    if (piece.details_of != Piece::k_no_head && piece.details_of == told_ && !piece.boxed) {
      if (Item* item = current()) reader_.sink.set_labelled(*item, part_of(piece));
      return;
    }
    const bool skipped = piece.head != Piece::k_no_head && skipped_ == piece.head;
    if (skipped || (type_ && is_aside(*type_, pieces_, index))) return;
    if (piece.heads_list) {
      read_list_head(index);
      return;
    }
    const bool asks = type_ == ItemType::question && piece.line.text.ends_with('?');
    const bool checks = type_ == ItemType::check && states_check(pieces_, index);
    if (piece.form == Form::paragraph && !asks && !checks) return;
    if (takes_as_part(piece)) return;
    if (!type_ && is_asked_and_answered(reader_, pieces_, index))
      return add_exchange(piece, pieces_[index + 1]);
    read_item(piece);
    const bool several =
        type_ == ItemType::task || type_ == ItemType::decision || type_ == ItemType::challenge;
    told_ = several && current() != nullptr ? index : k_none;
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
    pairing_ = pairing_section_;
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
    pairing_ = solutions || pairing_section_;
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
    // `My recurring mistake:` with nothing behind it was not filled in.
    const bool label_only = piece.line.colon && piece.line.value.empty();
    if (label_only && piece.parts.empty() && !piece.heads_list) return;
    if (is_stray_part(piece) || says_nothing(piece)) return;
    if (type_ && read_group_entry(reader_, *type_, piece, entry_context())) return;
    if (pairing_ && pair_solution(piece)) return;
    std::optional<ItemType> type = head_type_ ? head_type_ : type_;
    if (type == ItemType::metric && tells_test_run(piece)) type.reset();
    if (!type || group_is_silent_) {
      type = reader_.words().free_label(piece.line.label);
      if (!type && tells_test_run(piece)) type = ItemType::check;
      if (!type || piece.line.value.empty()) return;
      if (type == ItemType::check && read_stated_check(reader_, piece)) return;
      add(piece, *type, piece.line.value);
      return;
    }
    std::string_view text = piece.line.text;
    if (!piece.line.label.empty() && piece.line.colon && !piece.line.value.empty()) {
      auto named = reader_.words().item_label(piece.line.label);
      if (!named) named = reader_.words().free_label(piece.line.label);
      if (named && (*named == *type || may_change(*type, *named))) {
        type = named;
        text = piece.line.value;
      } else if (named && ends_in_digit(piece.line.label)) {
        text = piece.line.value;
      }
    }
    if (type == ItemType::learning) type = learning_or_gotcha(piece);
    if (type == ItemType::challenge && group_is_gotchas_ && piece.parts.empty())
      type = ItemType::gotcha;
    if (type == ItemType::gap && has_lesson(reader_.words(), piece)) type = ItemType::challenge;
    if (read_special_entry(reader_, section_, *type, piece)) {
      current_ = reader_.sink.items().empty() ? k_none : reader_.sink.items().size() - 1;
      return;
    }
    add(piece, *type, text);
  }

  /// A warning sign among learnings, or a list of pitfalls.
  ItemType learning_or_gotcha(const Piece& piece) const {
    const bool warned = piece.mark == State::warn && piece.mark_at_edge;
    return warned || group_is_gotchas_ ? ItemType::gotcha : ItemType::learning;
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
    if (type_ == ItemType::learning) context.group = head_group_.empty() ? own_group_ : head_group_;
    context.priority = head_priority_ ? head_priority_ : around_.priority;
    context.severity = around_.severity;
    context.horizon = head_horizon_.empty() ? around_.horizon : head_horizon_;
    return context;
  }

  void apply_group(std::string_view title) {
    own_group_ = group_name(title);
    if (section_ == Section::k_no_parent) return;
    const std::string_view own = reader_.section(section_).title;
    group_is_gotchas_ = is_gotcha_group(title.empty() ? own : title);
    group_is_silent_ = is_silent_group(own) || tells_cause(reader_, section_);
    pairing_section_ = type_ == ItemType::challenge && goes_with_problems(reader_, section_) &&
                       reader_.words().item_field(own) == ItemField::solution;
    pairing_ = pairing_section_;
    if (type_ == ItemType::concept_) type_ = knowledge_type(reader_.words(), own);
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
  std::string own_group_;
  bool group_is_gotchas_ = false;
  bool group_is_silent_ = false;

  std::size_t head_ = Piece::k_no_head;  // the head of the list being read
  std::size_t skipped_ = k_none;         // the head whose entries are a field
  std::size_t told_ = k_none;            // the lead whose list are its details
  std::optional<ItemType> head_type_;
  std::string head_group_;
  std::optional<Priority> head_priority_;
  std::string_view head_horizon_;
  bool pairing_section_ = false;  // all of the section does
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
