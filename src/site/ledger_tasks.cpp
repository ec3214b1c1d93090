// SPDX-License-Identifier: MIT
// Tasks: one entry for an action that several sessions note, with how urgent and how old it is.
// Tested by ledger_lists_test.cpp.
#include <algorithm>
#include <array>
#include <tuple>

#include "site/ledger.hpp"
#include "site/ledger_merge.hpp"

namespace daybook::site {
namespace {

using journal::Item;
using journal::ItemField;

constexpr std::array<std::string_view, 4> k_states{"carried", "open", "blocked", "done"};
static_assert(k_states.size() == static_cast<std::size_t>(TaskState::done) + 1);
/// A task that says nothing is less urgent than one called medium, and more than one called low.
constexpr std::array<std::string_view, 4> k_most_urgent_first{"high", "medium", "", "low"};
/// So many sessions that note a task make it one that is carried along.
constexpr std::size_t k_sessions_of_carried = 3;

std::string_view text_of(const Item& item, ItemField field) {
  const auto* const value = item.field(field);
  return value == nullptr ? std::string_view{} : std::string_view(value->text);
}

void note_mention(Task& task, SessionId id, std::uint32_t index, const Item& item) {
  const bool was_open = !task.sessions.empty() && !task.done;
  if (note(task.sessions, id) && was_open) ++task.carried;
  task.text = item.text;
  task.item = index;
  task.done = says(item, ItemField::done);
  task.blocked_by = text_of(item, ItemField::blocked_by);
  const std::string_view priority = text_of(item, ItemField::priority);
  task.blocked = priority == "blocked" || !task.blocked_by.empty();
  if (!priority.empty() && priority != "blocked") task.priority = priority;
}

TaskState state_of(const Task& task) {
  if (task.done) return TaskState::done;
  if (task.carried > 0 && task.sessions.size() >= k_sessions_of_carried) return TaskState::carried;
  return task.blocked ? TaskState::blocked : TaskState::open;
}

std::optional<int> age_of(const Site& site, const Task& task, text::Date clock) {
  const auto dated = std::ranges::find_if(
      task.sessions, [&](SessionId id) { return site.file_of(id).date.has_value(); });
  if (dated == task.sessions.end()) return std::nullopt;
  const auto& opened = site.file_of(*dated).date;
  const auto& last = site.file_of(task.sessions.back()).date;
  const text::Date end = task.done && last ? last->first : clock;
  return std::max(0, text::days_between(opened->first, end));
}

// Open ones: the most urgent, then the oldest.  Of those done, the ones done last.
void sort_tasks(std::vector<Task>& tasks) {
  const auto urgency = [](const Task& task) {
    return std::ranges::find(k_most_urgent_first, task.priority) - k_most_urgent_first.begin();
  };
  std::ranges::stable_sort(tasks, [&](const Task& a, const Task& b) {
    if (a.state != b.state) return a.state < b.state;
    if (a.done) return a.sessions.back() > b.sessions.back();
    return std::tuple(urgency(a), -a.age_days.value_or(-1)) <
           std::tuple(urgency(b), -b.age_days.value_or(-1));
  });
}

}  // namespace

std::string_view task_state_name(TaskState state) {
  return k_states.at(static_cast<std::size_t>(state));
}

std::vector<Task> merge_tasks(const Site& site, text::Date clock) {
  Merged<Task> merged;
  each_item(site, journal::ItemType::task,
            [&](SessionId id, std::uint32_t index, const Item& item) {
              note_mention(merged.at(action_key(item.text)), id, index, item);
            });
  std::vector<Task> tasks = merged.take();
  for (Task& task : tasks) {
    task.state = state_of(task);
    task.age_days = age_of(site, task, clock);
  }
  sort_tasks(tasks);
  return tasks;
}

}  // namespace daybook::site
