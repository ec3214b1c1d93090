// SPDX-License-Identifier: MIT
#include "site/tracker.hpp"

#include <map>
#include <tuple>

namespace daybook::site {
namespace {

/// Which row: of a track or of none, of a module or of none.
using Key = std::tuple<bool, std::uint32_t, bool, std::uint32_t>;

Key key_of(std::optional<TrackId> track, std::optional<ModuleId> module) {
  return {!track, track ? track->index : 0, !module, module ? module->index : 0};
}

class Tracker {
 public:
  explicit Tracker(const Site& site) : site_(site) {}

  std::vector<TrackerRow> run() {
    for (std::uint32_t i = 0; i < site_.modules.size(); ++i)
      row_at(site_.modules[i].track, ModuleId{i}).level = site_.modules[i].level;
    for (std::uint32_t i = 0; i < site_.sessions.size(); ++i)
      add_session({i});
    for (const Gap& gap : site_.gaps) {
      if (!gap.closed) ++row_at(gap.track, gap.module).open_gaps;
    }
    for (const Task& task : site_.tasks)
      add_task(task);
    std::vector<TrackerRow> rows;
    for (const auto& [key, row] : rows_)
      rows.push_back(row);
    return rows;
  }

 private:
  TrackerRow& row_at(std::optional<TrackId> track, std::optional<ModuleId> module) {
    TrackerRow& row = rows_[key_of(track, module)];
    row.track = track;
    row.module = module;
    return row;
  }

  void add_session(SessionId id) {
    const journal::Session& session = *site_.session(id).session;
    TrackerRow& row = row_at(site_.file_of(id).track, site_.file_of(id).module);
    row.last = id;
    ++row.sessions;
    row.minutes += session.duration_min.value_or(0);
    row.untimed += session.duration_min ? 0U : 1U;
  }

  // A step that a later session ticks is done, wherever it was noted first: tasks are merged.
  void add_task(const Task& task) {
    const ItemRef ref{.session = task.sessions.back(), .item = task.item};
    if (task.done || site_.item(ref).role != journal::Role::next_steps) return;
    const FileNode& file = site_.file_of(ref.session);
    std::optional<ItemRef>& step = row_at(file.track, file.module).next_step;
    const bool is_later = !step || ref.session > step->session;
    if (is_later || (ref.session == step->session && ref.item < step->item)) step = ref;
  }

  const Site& site_;
  std::map<Key, TrackerRow> rows_;
};

}  // namespace

std::vector<TrackerRow> make_tracker(const Site& site) {
  return Tracker(site).run();
}

}  // namespace daybook::site
