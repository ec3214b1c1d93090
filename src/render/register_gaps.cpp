// SPDX-License-Identifier: MIT
// The register of gaps: what the journal's author does not know yet, worst first, and what was
// closed.
#include "render/records.hpp"
#include "render/register.hpp"

namespace daybook::render {
namespace {

using layout::Record;
using layout::Value;

std::size_t count(const site::Site& site) {
  return site.gaps.size();
}

Facets facets(const site::Site& site, std::uint32_t row) {
  const site::Gap& gap = site.gaps[row];
  Facets facets = facets_of(site, gap.sessions.back());
  facets.state = gap.closed ? "closed" : "open";
  return facets;
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  const site::Gap& gap = site.gaps[row];
  return gap.text.size() + gap.symptom.size() + gap.cause.size() + gap.fix_plan.size();
}

Record row(const Scene& scene, std::uint32_t index) {
  const site::Gap& gap = scene.site().gaps[index];
  Record record = gap_record(scene, gap);
  record.set("closed", session_link(scene, gap.closed));
  record.set("closing_proposed", session_link(scene, gap.closing_proposed));
  record.set("symptom", text_or_none(gap.symptom));
  record.set("cause", text_or_none(gap.cause));
  record.set("fix_plan", text_or_none(gap.fix_plan));
  record.set("age_days", days_value(gap.age_days));
  record.set("opened", session_link(scene, gap.sessions.front()));
  return record;
}

}  // namespace

const Register k_gaps_register{.kind = PageKind::gaps,
                               .name = "gaps",
                               .title = "gaps",
                               .shelf = "capabilities",
                               .count = count,
                               .facets = facets,
                               .weight = weight,
                               .row = row};

}  // namespace daybook::render
