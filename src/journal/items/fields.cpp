// SPDX-License-Identifier: MIT
// The fields an entry has without a label for them: done by its box, priority by a bracket or by
// the heading above, severity in brackets.  Tested by read_work_test.cpp.
#include <algorithm>
#include <array>
#include <utility>

#include "journal/items/item_readers.hpp"
#include "journal/items/keywords.hpp"
#include "journal/metadata/facts.hpp"
#include "journal/words/settled.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/ascii.hpp"
#include "text/clock.hpp"
#include "text/date.hpp"
#include "text/duration.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

/// Calls `use` with what stands in each short bracket: `(High)`, `[P1]`, `【高】`.
template <class Use>
void for_each_remark(std::string_view text, Use use) {
  constexpr std::size_t k_longest = 16;
  for (const auto& [open, close] : {std::pair(std::string_view("("), std::string_view(")")),
                                    std::pair(std::string_view("["), std::string_view("]")),
                                    std::pair(std::string_view("（"), std::string_view("）")),
                                    std::pair(std::string_view("【"), std::string_view("】"))}) {
    for (std::size_t at = text.find(open); at != std::string_view::npos;
         at = text.find(open, at + 1)) {
      const std::size_t begin = at + open.size();
      const std::size_t end = text.find(close, begin);
      if (end != std::string_view::npos && end - begin <= k_longest)
        use(text.substr(begin, end - begin));
    }
  }
}

std::optional<Priority> own_priority(const Piece& piece) {
  const std::string_view label = piece.line.label;
  std::optional<Priority> found;
  if (!label.empty() && label.size() < 16 && piece.line.value.size() < piece.line.text.size()) {
    found = find_priority(label);
  }
  for_each_remark(piece.line.text, [&](std::string_view remark) {
    if (!found) found = find_priority(remark);
  });
  return found;
}

/// The bold words, without a tag in brackets: `**[Storage] Write-ahead log**`.
std::string_view term_of(const Line& line) {
  if (!line.label.empty()) return line.label;
  if (!line.all_bold) return {};
  std::string_view term = line.text;
  const std::size_t close = term.starts_with('[') ? term.find("] ") : std::string_view::npos;
  return close == std::string_view::npos ? term : term.substr(close + 2);
}

bool is_proof(const Vocabulary& vocabulary, std::string_view label) {
  const auto field = vocabulary.item_field(label);
  return field == ItemField::proof || field == ItemField::evidence;
}

/// Whether what follows is quoted: a message that says "Waiting for …".
bool opens_quote(std::string_view before) {
  return std::ranges::any_of(
      std::initializer_list<std::string_view>{"\"", "'", "“", "‘", "「", "`"},
      [&](std::string_view mark) { return before.ends_with(mark); });
}

void set_blocker(Item& item, const Piece& piece) {
  const auto [at, phrase] = find_phrase(text::ascii_lower(piece.line.text), blocker_phrases());
  if (at == std::string_view::npos) return;
  const std::string_view text = piece.line.text;
  if (opens_quote(text.substr(0, at))) return;
  std::string_view by = text.substr(at + phrase.size());
  if (by.ends_with(')')) by.remove_suffix(1);
  ItemSink::set(item, ItemField::blocked_by, by, piece.nodes, piece.span);
}

/// Cuts what says that it is settled from the beginning of an item's words; true when it did.
bool take_settled_opening(Item& item) {
  const std::size_t size = settled_opening(item.text);
  if (size == 0 || size >= item.text.size()) return false;
  item.text.erase(0, size);
  return true;
}

/// The same at either end.
bool take_settled(Item& item) {
  const bool found = take_settled_opening(item);
  const std::size_t remark = settled_remark(item.text);
  if (remark == std::string::npos || remark == 0) return found;
  item.text.resize(text::trim(std::string_view(item.text).substr(0, remark)).size());
  return true;
}

void set_task_fields(Item& item, const Piece& piece, const EntryContext& context) {
  const auto own = own_priority(piece);
  const auto priority = own ? own : context.priority;
  if (priority) ItemSink::set(item, ItemField::priority, priority_name(*priority));
  ItemSink::set(item, ItemField::horizon, context.horizon);
  set_blocker(item, piece);
}

/// Where the last remark of a statement begins: ` — L2`, ` - Proof: …`, ` (Level 3)`; its words.
std::pair<std::size_t, std::string_view> last_remark(std::string_view text) {
  std::size_t begin = std::string_view::npos;
  std::size_t size = 0;
  for (const std::string_view dash : {" — ", " - ", " – ", " | ", "——", "，", "; "}) {
    const std::size_t at = text.rfind(dash);
    if (at == std::string_view::npos || (begin != std::string_view::npos && at < begin)) continue;
    begin = at;
    size = dash.size();
  }
  for (const auto& [open, close] : {std::pair(std::string_view("("), std::string_view(")")),
                                    std::pair(std::string_view("["), std::string_view("]")),
                                    std::pair(std::string_view("（"), std::string_view("）"))}) {
    const std::size_t at = text.rfind(open);
    if (at == std::string_view::npos || !text.ends_with(close)) continue;
    if (begin != std::string_view::npos && at < begin) continue;
    return {at, text.substr(at + open.size(), text.size() - at - open.size() - close.size())};
  }
  if (begin == std::string_view::npos) return {begin, {}};
  return {begin, text.substr(begin + size)};
}

/// `High: Pin`, and `Pin — severity: high`: how bad it is stands before or behind the gap's name.
void take_severity(Item& item, const Piece& piece) {
  const Line& line = piece.line;
  if (line.colon && !line.value.empty() && item.text == line.text &&
      !find_severity(line.label).empty()) {
    ItemSink::set(item, ItemField::severity, line.label, piece.nodes, piece.span);
    item.text = line.value;
  }
  const auto [at, remark] = last_remark(item.text);
  if (at == std::string_view::npos || at == 0) return;
  const Line said = split_label(std::string(remark));
  if (!said.colon || name_key(said.label) != "severity") return;
  ItemSink::set(item, ItemField::severity, said.value, piece.nodes, piece.span);
  item.text.resize(text::trim(std::string_view(item.text).substr(0, at)).size());
}

void set_gap_fields(Item& item, const Piece& piece, std::string_view severity) {
  // What its end says of it stays in its words: the ledger knows it there.
  if (take_settled_opening(item) || settled_remark(piece.line.text) != std::string_view::npos)
    ItemSink::set(item, ItemField::done, "true");
  take_severity(item, piece);
  if (piece.mark_at_edge && piece.mark != State::ok)
    ItemSink::set(item, ItemField::severity, piece.line.text, piece.nodes, piece.span);
  for_each_remark(piece.line.text, [&](std::string_view remark) {
    ItemSink::set(item, ItemField::severity, remark, piece.nodes, piece.span);
  });
  ItemSink::set(item, ItemField::severity, severity);
}

constexpr std::size_t k_longest_opening = 12;  // bytes: longer than each word below

/// `Overlap → Resolved by: a picture`, `**Unused names**: Fixed by a prefix`.
void set_resolution(Item& item, const Piece& piece) {
  const std::string_view text = piece.line.text;
  if (piece.line.bold && !piece.line.label.empty()) {
    const std::string lower = text::lower(piece.line.value.substr(0, k_longest_opening));
    for (const std::string_view word : solved_phrases()) {
      if (!lower.starts_with(word)) continue;
      ItemSink::set(item, ItemField::problem, piece.line.label, piece.nodes, piece.span);
      ItemSink::set(item, ItemField::solution, piece.line.value, piece.nodes, piece.span);
      return;
    }
  }
  const auto [at, phrase] = find_phrase(text::ascii_lower(text), solution_phrases());
  if (at == std::string_view::npos) return;
  const std::size_t begin = text.find_first_not_of(": ", at + phrase.size());
  if (begin == std::string_view::npos) return;
  ItemSink::set(item, ItemField::solution, text.substr(begin), piece.nodes, piece.span);
}

constexpr std::size_t k_longest_level = 16;  // bytes of `Level 3`, `L2–L3` and their like

/// `L2` or `Level 2` and no more: `L4 load balancers` are none.
bool is_level(std::string_view word) {
  const std::string lower = text::ascii_lower(word);
  std::string_view rest = lower;
  for (const std::string_view opening : {"level ", "l"}) {
    if (!rest.starts_with(opening)) continue;
    rest.remove_prefix(opening.size());
    return rest.size() == 1 && text::is_ascii_digit(rest.front());
  }
  return false;
}

/// `L2: I can …`, `[L2] I can …`: a level before the statement.
void take_level_before(Item& item, const Piece& piece) {
  for (const auto& [open, close] : {std::pair(std::string_view(), std::string_view(": ")),
                                    std::pair(std::string_view(), std::string_view(" - ")),
                                    std::pair(std::string_view(), std::string_view(" – ")),
                                    std::pair(std::string_view(), std::string_view(" — ")),
                                    std::pair(std::string_view("["), std::string_view("] ")),
                                    std::pair(std::string_view("("), std::string_view(") "))}) {
    const std::size_t end = item.text.starts_with(open) ? item.text.find(close) : std::string::npos;
    if (end == std::string::npos) continue;
    const std::string word = item.text.substr(open.size(), end - open.size());
    if (!is_level(word)) continue;
    ItemSink::set(item, ItemField::level, word, piece.nodes, piece.span);
    item.text = text::trim(std::string_view(item.text).substr(end + close.size()));
    return;
  }
}

/// `I can … (L3) → [lab](lab.md)`: what an arrow behind a level leads to proves it.  Without one it
/// may be what the statement is about: `I can turn CSV → JSON`.
void take_proof_behind_arrow(Item& item, const Piece& piece) {
  for (const std::string_view arrow : {" → ", " -> ", " => "}) {
    const std::size_t at = item.text.rfind(arrow);
    if (at == std::string::npos || at == 0) continue;
    const std::string_view before = std::string_view(item.text).substr(0, at);
    const auto [begin, remark] = last_remark(before);
    if (begin == std::string_view::npos || levels_in(remark).empty()) continue;
    ItemSink::set(item, ItemField::proof, item.text.substr(at + arrow.size()), piece.nodes,
                  piece.span);
    item.text.resize(at);
    return;
  }
}

/// A level or proof before or behind the statement is a field and no part of it.
void set_capability_fields(const Vocabulary& vocabulary, Item& item, const Piece& piece) {
  constexpr std::size_t k_most_remarks = 3;
  take_level_before(item, piece);
  take_proof_behind_arrow(item, piece);
  for (std::size_t i = 0; i < k_most_remarks; ++i) {
    const auto [at, remark] = last_remark(item.text);
    if (at == std::string_view::npos || at == 0) return;
    const Line line = split_label(std::string(remark));
    const bool level = remark.size() < k_longest_level && !levels_in(remark).empty();
    if (level) {
      ItemSink::set(item, ItemField::level, remark, piece.nodes, piece.span);
    } else if (line.colon && is_proof(vocabulary, line.label)) {
      ItemSink::set(item, ItemField::proof, line.value, piece.nodes, piece.span);
    } else {
      return;
    }
    item.text.resize(text::trim(std::string_view(item.text).substr(0, at)).size());
  }
}

}  // namespace

void set_settled(Item& item) {
  ItemSink::set(item, ItemField::done, "true");
  ItemSink::set(item, ItemField::answered, "true");
}

namespace {

bool says_when(std::string_view words) {
  const text::DateReading day = text::find_date(words);
  const bool is_day = day.kind == text::DateReading::Kind::date && day.begin == 0;
  return is_day || text::find_clock(words) || text::parse_duration(words);
}

}  // namespace

void read_plan(const Vocabulary& vocabulary, std::vector<Piece>& pieces) {
  for (Piece& piece : pieces) {
    Line& line = piece.line;
    if (piece.form != Piece::Form::entry || piece.boxed || !line.colon || line.value.empty())
      continue;
    const auto field = vocabulary.meta_field(line.label);
    if (field == MetaField::date || field == MetaField::duration ||
        field == MetaField::start_time) {
      if (says_when(line.value)) line.text.clear();
    } else if (field == MetaField::focus) {
      line.text = line.value;
      line.label.clear();
    }
  }
}

void take_keywords(std::vector<Piece>& pieces) {
  for (Piece& piece : pieces) {
    if (piece.form != Piece::Form::entry || piece.boxed) continue;
    auto keyword = find_keyword(piece.line.text);
    // Among tasks alone, for elsewhere it is a label.
    constexpr Keyword k_done_label{.word = "Done: ", .is_done = true};
    if (!keyword && piece.line.text.starts_with(k_done_label.word)) keyword = k_done_label;
    if (!keyword) continue;
    piece.boxed = true;
    piece.ticked = keyword->is_done;
    Line rest = split_label(piece.line.text.substr(keyword->word.size()));
    rest.nodes = piece.line.nodes;
    rest.span = piece.line.span;
    piece.line = std::move(rest);
  }
}

void set_entry_fields(const Vocabulary& vocabulary, Item& item, const Piece& piece,
                      const EntryContext& context) {
  const bool ticked = piece.ticked || piece.struck ||
                      (piece.mark == State::ok && piece.mark_at_edge) ||
                      (context.is_settled && !piece.boxed);
  switch (item.type) {
    case ItemType::task:
      ItemSink::set(item, ItemField::done, take_settled(item) || ticked ? "true" : "false");
      set_task_fields(item, piece, context);
      break;
    case ItemType::gap:
      if (ticked) ItemSink::set(item, ItemField::done, "true");
      set_gap_fields(item, piece, context.severity);
      break;
    case ItemType::question:
      if (take_settled(item) || ticked) ItemSink::set(item, ItemField::answered, "true");
      break;
    case ItemType::learning:
      ItemSink::set(item, ItemField::group, context.group);
      break;
    case ItemType::concept_:
      ItemSink::set(item, ItemField::term, term_of(piece.line), piece.nodes, piece.span);
      break;
    case ItemType::challenge:
      set_resolution(item, piece);
      break;
    case ItemType::check:
      ItemSink::set(item, ItemField::state, worded_state(piece.line.text));
      break;
    case ItemType::exchange:
      ItemSink::set(item, ItemField::question, item.text, piece.nodes, piece.span);
      break;
    case ItemType::capability:
      set_capability_fields(vocabulary, item, piece);
      break;
    default:
      break;
  }
}

}  // namespace daybook::journal
