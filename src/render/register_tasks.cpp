// SPDX-License-Identifier: MIT
// The register of tasks: every action noted, open ones first.
#include "render/records.hpp"
#include "render/register.hpp"

namespace daybook::render {
namespace {

using journal::ItemField;
using layout::Record;
using layout::Value;

std::size_t count(const site::Site& site) {
  return site.tasks.size();
}

Facets facets(const site::Site& site, std::uint32_t row) {
  const site::Task& task = site.tasks[row];
  const site::SessionNode& latest = site.session(task.sessions.back());
  return {.track = site.file(latest.file).track,
          .module = site.file(latest.file).module,
          .file = latest.file,
          .state = task.done ? "done" : "open",
          .level = {}};
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  return site.tasks[row].text.size();
}

Record row(const Scene& scene, std::uint32_t index) {
  const site::Task& task = scene.site().tasks[index];
  const site::FileNode& file = scene.site().file_of(task.sessions.back());
  const journal::Item& item = scene.site().item({task.sessions.back(), task.item});
  return Record{{"text", Value::borrowed(task.text)},
                {"done", task.done},
                {"priority", field_value(item, ItemField::priority)},
                {"blocked_by", field_value(item, ItemField::blocked_by)},
                {"carried", task.carried},
                {"session", session_link(scene, task.sessions.back())},
                {"opened", session_link(scene, task.sessions.front())},
                {"track", track_link(scene, file.track)},
                {"module", module_link(scene, file.module)}};
}

}  // namespace

const Register k_tasks_register{.kind = PageKind::tasks,
                                .name = "tasks",
                                .title = "Tasks",
                                .shelf = "tasks",
                                .count = count,
                                .facets = facets,
                                .weight = weight,
                                .row = row,
                                .head = nullptr};

}  // namespace daybook::render
