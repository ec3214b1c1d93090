// SPDX-License-Identifier: MIT
#include "render/related.hpp"

#include "render/records.hpp"

namespace daybook::render {

layout::Value related_rows(const Scene& scene, site::SessionId id) {
  layout::List rows;
  for (const site::Related& related : scene.site().related[id.index]) {
    const site::FileNode& file = scene.site().file_of(related.session);
    layout::Record row =
        link_record(file.entry->common.title.value, scene.hrefs.to(related.session));
    row.set("date", date_value(scene, file.date));
    row.set("why", site::related_why(scene.site(), related, scene.words()));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace daybook::render
