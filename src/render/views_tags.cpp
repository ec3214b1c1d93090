// SPDX-License-Identifier: MIT
// Tags and what carries them.
#include "render/records.hpp"
#include "render/views.hpp"

namespace daybook::render {

using layout::List;
using layout::Record;

Record tag_index_view(const Scene& scene) {
  Record page = frame_record(
      scene, {.kind = "tags", .title = "Tags", .section = fixed_url("tags/index.html")});
  List tags;
  for (const site::TagNode& tag : scene.site().tags) {
    Record row = link_record(tag.name, scene.hrefs.to(tag.url));
    row.set("count", tag.files.size());
    tags.push_back(std::move(row));
  }
  page.set("tags", std::move(tags));
  return page;
}

Record tag_view(const Scene& scene, std::uint32_t index) {
  const site::TagNode& tag = scene.site().tags[index];
  const text::Url section = fixed_url("tags/index.html");
  const std::string title = "#" + tag.name;
  Record page = frame_record(
      scene, {.kind = "tag", .title = title, .crumbs = {{"Tags", section}}, .section = section});
  List sessions;
  List others;
  for (const site::FileId id : tag.files) {
    const site::FileNode& file = scene.site().file(id);
    if (file.session)
      sessions.push_back(session_row(scene, *file.session));
    else
      others.push_back(file_row(scene, id));
  }
  page.set("name", tag.name);
  page.set("sessions", std::move(sessions));
  page.set("others", std::move(others));
  return page;
}

}  // namespace daybook::render
