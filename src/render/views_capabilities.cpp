// SPDX-License-Identifier: MIT
// All capabilities in one table, by track and module.
#include <array>

#include "render/records.hpp"
#include "render/views.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;
using site::CapabilityState;

constexpr std::array k_states{CapabilityState::proved, CapabilityState::stale,
                              CapabilityState::unproved, CapabilityState::broken,
                              CapabilityState::contradicted};

// How many capabilities are in each state, those that have none left out.
Value state_counts(const site::Site& site) {
  List counts;
  for (const CapabilityState state : k_states) {
    std::size_t count = 0;
    for (const site::Capability& capability : site.capabilities)
      count += capability.state == state ? 1 : 0;
    if (count == 0) continue;
    counts.push_back(
        Record{{"state", Value::borrowed(site::capability_state_name(state))}, {"count", count}});
  }
  return counts;
}

}  // namespace

Record capabilities_view(const Scene& scene) {
  const site::Site& site = scene.site();
  Record page = frame_record(scene, {.kind = "capabilities",
                                     .title = "Capabilities",
                                     .section = fixed_url("capabilities/index.html")});
  List groups;
  // They are sorted by track and module, so a group is a run of equals.
  for (std::size_t i = 0; i < site.capabilities.size();) {
    const site::Capability& first = site.capabilities[i];
    List rows;
    for (; i < site.capabilities.size() && site.capabilities[i].track == first.track &&
           site.capabilities[i].module == first.module;
         ++i) {
      rows.push_back(capability_row(scene, site.capabilities[i]));
    }
    groups.push_back(Record{{"track", track_link(scene, first.track)},
                            {"module", module_link(scene, first.module)},
                            {"capabilities", std::move(rows)}});
  }
  page.set("count", site.capabilities.size());
  page.set("states", state_counts(site));
  page.set("groups", std::move(groups));
  return page;
}

}  // namespace daybook::render
