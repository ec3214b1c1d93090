// SPDX-License-Identifier: MIT
#include "render/reading.hpp"

#include "markdown/word_count.hpp"

namespace daybook::render {

void set_reading(const site::FileNode& file, layout::Record& page) {
  const markdown::WordCount count = markdown::count_words(*file.entry->document);
  page.set("word_count", count.all());
  page.set("reading_minutes", markdown::reading_minutes(count));
}

}  // namespace daybook::render
