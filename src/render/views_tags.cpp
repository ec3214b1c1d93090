// SPDX-License-Identifier: MIT
// Tags and what carries them.
#include <algorithm>

#include "config/word_table.hpp"
#include "render/records.hpp"
#include "render/register.hpp"
#include "render/views.hpp"

namespace daybook::render {

using layout::List;
using layout::Record;

Record tag_index_view(const Scene& scene, const ListPart& part) {
  Record page = frame_record(scene, {.kind = "tags",
                                     .title = scene.words()["tags"],
                                     .section = fixed_url("tags/index.html"),
                                     .part = part.number});
  List tags;
  for (std::size_t i = part.first; i < part.last; ++i) {
    const site::TagNode& tag = scene.site().tags[i];
    Record row = link_record(tag.name, scene.hrefs.to(tag.url));
    row.set("count", tag.files.size());
    tags.push_back(std::move(row));
  }
  page.set("count", scene.site().tags.size());
  page.set("tags", std::move(tags));
  page.set("pager", pager(scene.hrefs, part));
  return page;
}

Record tag_view(const Scene& scene, const ListPart& part) {
  const site::TagNode& tag = scene.site().tags[part.of];
  const text::Url section = fixed_url("tags/index.html");
  const std::string title = "#" + tag.name;
  const FeedOf feed{.kind = FeedOf::Kind::tag, .index = part.of};
  Record page = frame_record(scene, {.kind = "tag",
                                     .title = title,
                                     .crumbs = {{scene.words()["tags"], section}},
                                     .section = section,
                                     .part = part.number,
                                     .feed = feed});
  List sessions;
  List others;
  for (std::size_t i = part.first; i < part.last; ++i) {
    const site::FileNode& file = scene.site().file(tag.files[i]);
    if (file.session)
      sessions.push_back(session_row(scene, *file.session));
    else
      others.push_back(file_row(scene, tag.files[i]));
  }
  const auto session_count = std::ranges::count_if(
      tag.files, [&](site::FileId id) { return scene.site().file(id).session.has_value(); });
  page.set("name", tag.name);
  page.set("tag_feed_href", feed_href(scene, feed));
  page.set("session_count", session_count);
  page.set("other_count", tag.files.size() - static_cast<std::size_t>(session_count));
  page.set("sessions", std::move(sessions));
  page.set("others", std::move(others));
  page.set("pager", pager(scene.hrefs, part));
  return page;
}

}  // namespace daybook::render
