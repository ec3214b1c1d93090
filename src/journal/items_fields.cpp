// SPDX-License-Identifier: MIT
// The fields an entry has without a label for them: done by its box, priority by a bracket or by
// the heading above, severity in brackets.  Tested by read_work_test.cpp.
#include <algorithm>

#include "journal/item_readers.hpp"
#include "journal/vocabulary.hpp"
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

void set_blocker(Item& item, const Piece& piece) {
  const std::string lower = text::lower(piece.line.text);
  if (lower.size() != piece.line.text.size()) return;
  for (const std::string_view words : {"blocked by: ", "blocked by ", "blocked on ", "waiting on ",
                                       "waiting for ", "阻塞于", "阻塞：", "阻塞:"}) {
    const std::size_t at = lower.find(words);
    if (at == std::string::npos) continue;
    std::string_view by = std::string_view(piece.line.text).substr(at + words.size());
    if (by.ends_with(')')) by.remove_suffix(1);
    ItemSink::set(item, ItemField::blocked_by, by, piece.nodes, piece.span);
    return;
  }
}

void set_task_fields(Item& item, const Piece& piece, const EntryContext& context) {
  const auto own = own_priority(piece);
  const auto priority = own ? own : context.priority;
  if (priority) ItemSink::set(item, ItemField::priority, priority_name(*priority));
  ItemSink::set(item, ItemField::horizon, context.horizon);
  set_blocker(item, piece);
}

void set_gap_fields(Item& item, const Piece& piece) {
  for_each_remark(piece.line.text, [&](std::string_view remark) {
    ItemSink::set(item, ItemField::severity, remark, piece.nodes, piece.span);
  });
}

}  // namespace

void set_entry_fields(Item& item, const Piece& piece, const EntryContext& context) {
  const bool ticked =
      piece.ticked || piece.struck || (piece.mark == State::ok && piece.mark_at_edge);
  switch (item.type) {
    case ItemType::task:
      ItemSink::set(item, ItemField::done, ticked ? "true" : "false");
      set_task_fields(item, piece, context);
      break;
    case ItemType::gap:
      if (ticked) ItemSink::set(item, ItemField::done, "true");
      set_gap_fields(item, piece);
      break;
    case ItemType::question:
      if (ticked) ItemSink::set(item, ItemField::answered, "true");
      break;
    case ItemType::learning:
      ItemSink::set(item, ItemField::group, context.group);
      break;
    case ItemType::concept_:
      ItemSink::set(item, ItemField::term, piece.line.label, piece.nodes, piece.span);
      break;
    case ItemType::exchange:
      ItemSink::set(item, ItemField::question, item.text, piece.nodes, piece.span);
      break;
    case ItemType::capability:
      // A bare number is no level: `two of 3 rows`.
      if (piece.line.text.find('L') != std::string::npos) {
        ItemSink::set(item, ItemField::level, piece.line.text, piece.nodes, piece.span);
      }
      break;
    default:
      break;
  }
}

}  // namespace daybook::journal
