// SPDX-License-Identifier: MIT
// The register of tasks: those carried from session to session first, then what is most urgent,
// then what is oldest; those done last.
#include "render/records.hpp"
#include "render/register.hpp"

namespace daybook::render {
namespace {

using layout::Record;
using layout::Value;

std::size_t count(const site::Site& site) {
  return site.tasks.size();
}

Facets facets(const site::Site& site, std::uint32_t row) {
  const site::Task& task = site.tasks[row];
  Facets facets = facets_of(site, task.sessions.back());
  facets.state = site::task_state_name(task.state);
  return facets;
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  return site.tasks[row].text.size() + site.tasks[row].blocked_by.size();
}

Record row(const Scene& scene, std::uint32_t index) {
  const site::Task& task = scene.site().tasks[index];
  Record record{{"text", Value::borrowed(task.text)},
                {"state", Value::borrowed(site::task_state_name(task.state))},
                {"done", task.done},
                {"blocked", task.blocked},
                {"priority", text_or_none(task.priority)},
                {"blocked_by", text_or_none(task.blocked_by)},
                {"carried", task.carried},
                {"age_days", days_value(task.age_days)}};
  set_sessions(scene, task.sessions, record);
  return record;
}

}  // namespace

const Register k_tasks_register{.kind = PageKind::tasks,
                                .name = "tasks",
                                .title = "tasks",
                                .shelf = "tasks",
                                .count = count,
                                .facets = facets,
                                .weight = weight,
                                .row = row};

}  // namespace daybook::render
