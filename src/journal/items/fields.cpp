// SPDX-License-Identifier: MIT
// The fields an entry has without a label for them: done by its box, priority by a bracket or by
// the heading above, severity in brackets.  Tested by read_work_test.cpp.
#include <algorithm>
#include <utility>

#include "journal/items/item_readers.hpp"
#include "journal/metadata/facts.hpp"
#include "journal/words/settled.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/ascii.hpp"
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

void set_task_fields(Item& item, const Piece& piece, const EntryContext& context) {
  const auto own = own_priority(piece);
  const auto priority = own ? own : context.priority;
  if (priority) ItemSink::set(item, ItemField::priority, priority_name(*priority));
  ItemSink::set(item, ItemField::horizon, context.horizon);
  set_blocker(item, piece);
}

void set_gap_fields(Item& item, const Piece& piece, std::string_view severity) {
  if (settled_remark(piece.line.text) != std::string_view::npos)
    ItemSink::set(item, ItemField::done, "true");
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
  for (const std::string_view open : {"(", "（"}) {
    const std::string_view close = open == "(" ? ")" : "）";
    const std::size_t at = text.rfind(open);
    if (at == std::string_view::npos || !text.ends_with(close)) continue;
    if (begin != std::string_view::npos && at < begin) continue;
    return {at, text.substr(at + open.size(), text.size() - at - open.size() - close.size())};
  }
  if (begin == std::string_view::npos) return {begin, {}};
  return {begin, text.substr(begin + size)};
}

/// A level or proof behind the statement is a field and no part of it.
void set_capability_fields(const Vocabulary& vocabulary, Item& item, const Piece& piece) {
  constexpr std::size_t k_most_remarks = 3;
  constexpr std::size_t k_longest_level = 16;
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

void set_entry_fields(const Vocabulary& vocabulary, Item& item, const Piece& piece,
                      const EntryContext& context) {
  const bool ticked =
      piece.ticked || piece.struck || (piece.mark == State::ok && piece.mark_at_edge);
  switch (item.type) {
    case ItemType::task:
      ItemSink::set(item, ItemField::done, ticked ? "true" : "false");
      set_task_fields(item, piece, context);
      break;
    case ItemType::gap:
      if (ticked) ItemSink::set(item, ItemField::done, "true");
      set_gap_fields(item, piece, context.severity);
      break;
    case ItemType::question:
      if (ticked) ItemSink::set(item, ItemField::answered, "true");
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
