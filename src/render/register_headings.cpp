// SPDX-License-Identifier: MIT
#include "render/register_headings.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/register_heads.hpp"
#include "text/slug.hpp"
#include "text/url.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

std::string heading_id(std::string_view heading) {
  const std::string slug = text::slugify(heading);
  // A sign of no alphabet, as a glossary may begin with, has no slug.
  return "heading." + (slug.empty() ? text::percent_encode_path(heading) : slug);
}

std::vector<HeadingStart> heading_starts(const Scene& scene, std::uint32_t first_part) {
  const auto& parts = scene.shared.registers.parts;
  const RegisterPart& own = parts[first_part];
  const std::vector<std::uint32_t>& list = scene.shared.registers.lists[own.list];
  std::vector<HeadingStart> starts;
  for (std::uint32_t i = first_part; i < first_part + own.of_parts; ++i) {
    for (std::size_t row = parts[i].first; row < parts[i].last; ++row) {
      std::string heading = own.of->heading(scene, list[row]);
      const std::string_view last = starts.empty() ? std::string_view{} : starts.back().title;
      if (heading == last) continue;
      std::string id = heading_id(heading);
      starts.push_back({.title = std::move(heading), .id = std::move(id), .part = i});
    }
  }
  return starts;
}

// Those of some rows that are of one session, together: records rows.  `first` is the place of the
// first of them in the list.
List runs_of(const Scene& scene, const RegisterPart& part, const List& rows, std::size_t first) {
  const std::vector<std::uint32_t>& list = scene.shared.registers.lists[part.list];
  const auto file_of = [&](std::size_t i) {
    return part.of->facets(scene.site(), list[first + i]).file;
  };
  List runs;
  for (std::size_t i = 0; i < rows.size();) {
    const auto file = file_of(i);
    List run;
    for (; i < rows.size() && file_of(i) == file; ++i)
      run.push_back(rows[i]);
    runs.push_back(Record{{"rows", std::move(run)}});
  }
  return runs;
}

}  // namespace

List heading_links(const Scene& scene, std::uint32_t index) {
  const auto& parts = scene.shared.registers.parts;
  const RegisterPart& own = parts[index];
  const auto& starts = scene.shared.heads->lists[own.list].headings.get(
      [&] { return heading_starts(scene, index + 1 - own.number); });
  List links;
  for (const HeadingStart& start : starts) {
    const std::string page =
        start.part == index ? std::string{} : scene.hrefs.to(parts[start.part].url);
    links.push_back(
        Record{{"title", Value::borrowed(start.title)}, {"href", page + "#" + start.id}});
  }
  return links;
}

List headed_rows(const Scene& scene, const RegisterPart& part, const List& rows) {
  const std::vector<std::uint32_t>& list = scene.shared.registers.lists[part.list];
  List headed;
  for (std::size_t i = part.first; i < part.last;) {
    const std::size_t first = i;
    const std::string heading = part.of->heading(scene, list[i]);
    List below;
    for (; i < part.last && part.of->heading(scene, list[i]) == heading; ++i)
      below.push_back(rows[i - part.first]);
    List runs = runs_of(scene, part, below, first);
    headed.push_back(Record{{"id", heading_id(heading)},
                            {"title", heading},
                            {"rows", std::move(below)},
                            {"runs", std::move(runs)}});
  }
  return headed;
}

}  // namespace daybook::render
