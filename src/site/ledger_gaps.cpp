// SPDX-License-Identifier: MIT
// The gaps of all sessions: one entry for what several note in equal words, opened and closed by
// what they say of it.  A passed verification closes nothing, it proposes to.  Tested by
// ledger_gaps_test.cpp.
#include <algorithm>
#include <tuple>

#include "journal/words/settled.hpp"
#include "site/ledger.hpp"
#include "site/ledger_merge.hpp"
#include "text/unicode.hpp"

namespace daybook::site {
namespace {

using journal::Item;
using journal::ItemField;
using journal::ItemType;

// How bad an open gap is: smaller is worse.
std::size_t rank(std::string_view severity) {
  constexpr std::string_view k_worst_first = "HML";
  return severity.empty() ? k_worst_first.size() : k_worst_first.find(severity);
}

/// What a session does not repeat stays as an earlier one said.
void keep_latest(const Item& item, ItemField field, std::string_view& into) {
  if (const auto* const value = item.field(field)) into = value->text;
}

void note_gap(const Site& site, SessionId id, std::uint32_t index, Merged<Gap>& merged) {
  const Item& item = site.item({id, index});
  // "Tables — resolved" speaks of the gap "Tables".
  const std::size_t remark = journal::settled_remark(item.text);
  const bool is_settled = remark != std::string::npos && remark > 0;
  std::string_view words =
      is_settled ? text::trim(std::string_view(item.text).substr(0, remark)) : item.text;
  if (const std::string_view rest = journal::without_severity(words); !rest.empty()) words = rest;
  Gap& gap = merged.at(text_key(words));
  const FileNode& file = site.file_of(id);
  gap.text = words;
  gap.item = index;
  gap.track = file.track;
  gap.module = file.module;
  keep_latest(item, ItemField::severity, gap.severity);
  keep_latest(item, ItemField::symptom, gap.symptom);
  keep_latest(item, ItemField::cause, gap.cause);
  keep_latest(item, ItemField::fix_plan, gap.fix_plan);
  note(gap.sessions, id);
  gap.closed = is_settled || says(item, ItemField::done) ? std::optional(id) : std::nullopt;
}

/// A box in equal words that is ticked among the tasks closes the gap as one in its section does.
void tick_gap(const Item& task, SessionId id, Merged<Gap>& merged) {
  if (!says(task, ItemField::done)) return;
  Gap* const gap = merged.find(action_key(task.text));
  if (gap != nullptr && !gap->closed) gap->closed = id;
}

void set_age(const Site& site, text::Date clock, Gap& gap) {
  const auto& opened = site.file_of(gap.sessions.front()).date;
  const auto& closed = gap.closed ? site.file_of(*gap.closed).date : opened;
  if (!opened || !closed) return;
  const text::Date until = gap.closed ? closed->first : clock;
  gap.age_days = std::max(0, text::days_between(opened->first, until));
}

}  // namespace

std::vector<Gap> merge_gaps(const Site& site, text::Date clock) {
  Merged<Gap> merged;
  for (std::uint32_t i = 0; i < site.sessions.size(); ++i) {
    const auto& items = site.sessions[i].session->items;
    for (std::uint32_t k = 0; k < items.size(); ++k) {
      if (items[k].type == ItemType::gap) note_gap(site, SessionId{i}, k, merged);
      if (items[k].type == ItemType::task) tick_gap(items[k], SessionId{i}, merged);
    }
  }
  std::vector<Gap> gaps = merged.take();
  const auto passed = passed_in_modules(site);
  for (Gap& gap : gaps) {
    set_age(site, clock, gap);
    if (gap.closed || !gap.module || passed[gap.module->index].empty()) continue;
    const SessionId last = passed[gap.module->index].back();
    if (last > gap.sessions.back()) gap.closing_proposed = last;
  }
  std::ranges::stable_sort(gaps, {}, [](const Gap& gap) {
    return std::tuple(gap.closed.has_value(), rank(gap.severity));
  });
  return gaps;
}

}  // namespace daybook::site
