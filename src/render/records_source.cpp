// SPDX-License-Identifier: MIT
// Where a page's file is kept, and when it was last changed.
#include "render/records.hpp"
#include "site/forge.hpp"
#include "text/utf8.hpp"

namespace daybook::render {
namespace {

using layout::Value;

Value words(std::string text) {
  return text.empty() ? Value() : Value(std::move(text));
}

// The user's own pattern stands for every file, in a commit or not: it needs no repository.
std::string edit_address(const Scene& scene, const site::FileNode& file) {
  const std::string_view path = file.entry->path();
  std::string pattern = scene.context.config.edit_url;
  if (pattern.empty())
    return file.history ? site::edit_href(scene.site().origin, path) : std::string();
  constexpr std::string_view k_path = "{path}";
  return pattern.replace(pattern.find(k_path), k_path.size(), text::percent_encode_path(path));
}

}  // namespace

void set_source(const Scene& scene, const site::FileNode* file, layout::Record& page) {
  const bool in_commit = file != nullptr && file->history;
  std::optional<text::DateRange> changed;
  if (in_commit && file->history->last) {
    changed = text::DateRange{.first = *file->history->last, .last = *file->history->last};
  }
  page.set("source", file != nullptr ? Value(text::repair_utf8(file->entry->path())) : Value());
  page.set("source_href", in_commit
                              ? words(site::source_href(scene.site().origin, file->entry->path()))
                              : Value());
  page.set("edit_href", file != nullptr ? words(edit_address(scene, *file)) : Value());
  page.set("last_changed", date_value(scene, changed));
  page.set("commit", in_commit ? words(file->history->commit) : Value());
}

}  // namespace daybook::render
