// SPDX-License-Identifier: MIT
// layouts/DATA.md promises fields to people who write layouts.
#include <set>

#include "render/register.hpp"
#include "render/views.hpp"
#include "support/catch.hpp"
#include "support/work_folder.hpp"
#include "unit/render/rendered_site.hpp"
#include "unit/render/sample_journal.hpp"

using daybook::layout::Record;
using daybook::layout::Value;
using daybook::render::Scene;

namespace {

/// The names of all fields of a record and of the records in it.
std::set<std::string_view> field_names(const Value& top) {
  std::set<std::string_view> names;
  std::vector<Value> rest{top};
  while (!rest.empty()) {
    const Value value = rest.back();
    rest.pop_back();
    if (value.list() != nullptr)
      rest.insert(rest.end(), value.list()->begin(), value.list()->end());
    if (value.record() == nullptr) continue;
    for (const auto& [name, field] : value.record()->fields()) {
      names.insert(name);
      rest.push_back(field);
    }
  }
  return names;
}

}  // namespace

TEST_CASE("every field a layout sees is described", "[render]") {
  const daybook::tests::RenderedSite rendered(daybook::tests::k_sample_journal);
  const auto shared = daybook::render::make_shared_data(rendered.context());
  const Scene scene{rendered.context(), shared, {rendered.site(), daybook::text::Url{}}};
  const std::string described = daybook::tests::read_file(DAYBOOK_SOURCE "/layouts/DATA.md");
  std::vector<Value> seen{
      shared.site,
      shared.build,
      daybook::render::home_view(scene),
      daybook::render::not_found_view(scene),
      daybook::render::session_view(scene, 1),
      daybook::render::track_view(scene, 0),
      daybook::render::module_view(scene, 0),
      daybook::render::adr_view(scene, 0),
      daybook::render::progress_view(scene, 0),
      daybook::render::progress_view(scene, 2026),
      daybook::render::tracker_view(scene, 0),
      daybook::render::stack_view(scene, 0),
      daybook::render::note_view(scene, 0),
      daybook::render::graph_view(scene, 0),
  };
  for (const daybook::render::ListPart& part : shared.lists.parts)
    seen.push_back(daybook::render::list_view(scene, part));
  for (std::uint32_t part = 0; part < shared.registers.parts.size(); ++part)
    seen.push_back(daybook::render::register_view(scene, part));
  std::size_t count = 0;
  for (const Value& value : seen) {
    for (const std::string_view name : field_names(value)) {
      CAPTURE(name);
      CHECK(described.find("`" + std::string(name) + "`") != std::string::npos);
      ++count;
    }
  }
  CHECK(count > 100);
}
