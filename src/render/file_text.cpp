// SPDX-License-Identifier: MIT
#include "render/file_text.hpp"

#include "markdown/word_count.hpp"
#include "render/body.hpp"
#include "render/records.hpp"

namespace daybook::render {

void set_file_text(const Scene& scene, site::FileId id, std::span<const markdown::NodeId> without,
                   layout::Record& page) {
  const site::FileNode& file = scene.site().file(id);
  page.set("tags", tag_links(scene, id));
  set_source(scene, &file, page);
  page.set("contents", contents_list(file));
  page.set("body", layout::Html{body_html(scene.context, file, scene.hrefs,
                                          {.without = without, .said = scene.said})});
  const markdown::WordCount count = markdown::count_words(*file.entry->document);
  page.set("word_count", count.all());
  page.set("reading_minutes", markdown::reading_minutes(count));
}

}  // namespace daybook::render
