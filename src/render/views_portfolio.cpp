// SPDX-License-Identifier: MIT
// The portfolio: the capabilities whose proofs hold, with these, on one page that is made to be
// printed.
#include <algorithm>
#include <tuple>
#include <vector>

#include "config/word_table.hpp"
#include "render/records.hpp"
#include "render/register.hpp"
#include "render/shared.hpp"
#include "render/views.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;
using site::Capability;
using site::CapabilityState;

// As the parts of registers, in bytes of HTML: a page is opened on a phone too.
constexpr std::size_t k_most_bytes = std::size_t{160} * 1000;

bool is_shown(const Capability& capability) {
  return capability.state == CapabilityState::proved || capability.state == CapabilityState::stale;
}

struct Choice {
  std::vector<std::uint32_t> rows;  // in the ledger's order
  std::size_t left_out = 0;
};

// As many as fit, those of the highest proved level first.
Choice choose(const site::Site& site) {
  std::vector<std::uint32_t> rows;
  for (std::uint32_t i = 0; i < site.capabilities.size(); ++i) {
    if (is_shown(site.capabilities[i])) rows.push_back(i);
  }
  std::ranges::stable_sort(rows, std::greater{}, [&](std::uint32_t i) {
    return site.capabilities[i].proved.value_or(0);
  });
  std::size_t bytes = 0;
  std::size_t count = 0;
  while (count < rows.size() && bytes < k_most_bytes)
    bytes += k_capabilities_register.weight(site, rows[count++]);
  Choice choice{.rows = {}, .left_out = rows.size() - count};
  rows.resize(count);
  std::ranges::sort(rows);
  choice.rows = std::move(rows);
  return choice;
}

Value groups(const Scene& scene, const std::vector<std::uint32_t>& rows) {
  const auto& capabilities = scene.site().capabilities;
  const auto place = [&](std::uint32_t row) {
    return std::tuple(capabilities[row].track, capabilities[row].module);
  };
  List groups;
  for (std::size_t i = 0; i < rows.size();) {
    const auto own = place(rows[i]);
    const Capability& first = capabilities[rows[i]];
    List run;
    for (; i < rows.size() && place(rows[i]) == own; ++i)
      run.push_back(capability_record(scene, capabilities[rows[i]]));
    groups.push_back(Record{{"track", track_link(scene, first.track)},
                            {"module", module_link(scene, first.module)},
                            {"rows", std::move(run)}});
  }
  return groups;
}

std::size_t count_sessions(const site::Site& site, const std::vector<std::uint32_t>& rows) {
  std::vector<std::uint32_t> sessions;
  for (const std::uint32_t row : rows) {
    for (const site::Claim& claim : site.capabilities[row].claims)
      sessions.push_back(claim.session.index);
  }
  std::ranges::sort(sessions);
  return static_cast<std::size_t>(std::unique(sessions.begin(), sessions.end()) - sessions.begin());
}

}  // namespace

Record portfolio_view(const Scene& scene) {
  const text::Url ledger = fixed_url("capabilities/index.html");
  Record page = frame_record(scene, {.kind = "portfolio",
                                     .title = scene.words()["portfolio"],
                                     .crumbs = {{scene.words()["capabilities"], ledger}},
                                     .section = ledger});
  const Choice choice = choose(scene.site());
  page.set("groups", groups(scene, choice.rows));
  page.set("shown", choice.rows.size());
  page.set("left_out", choice.left_out);
  page.set("claimed", scene.site().capabilities.size());
  page.set("sessions", count_sessions(scene.site(), choice.rows));
  page.set("ledger_href", scene.hrefs.to(ledger));
  return page;
}

}  // namespace daybook::render
