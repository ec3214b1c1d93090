// SPDX-License-Identifier: MIT
#include "build/early_pages.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "build/leak_check.hpp"
#include "build/publish.hpp"
#include "build/scan.hpp"
#include "build/translate.hpp"
#include "config/placement.hpp"
#include "journal/same_facts.hpp"
#include "site/other_entry.hpp"

namespace daybook::build {

EarlyPages::EarlyPages(const io::FileSystem& files, std::string journal, LinkedSite site)
    : files_(files), journal_(std::move(journal)), site_(std::move(site)) {}

std::optional<render::Output> EarlyPages::make(const std::string& path) {
  const auto id = find(path);
  if (!id) return std::nullopt;
  const site::FileNode& file = site_.journal->site.file(*id);
  const render::Page* const page = site_.outputs->page_at(file.url);
  if (page == nullptr) return std::nullopt;
  const auto now = read(path);
  if (now == nullptr || !is_told_by_text(file, *now)) return std::nullopt;
  const site::OtherEntry put(site_.journal->site, *id, *now);
  auto made = site_.outputs->render(*page);
  if (!made.diagnostics.empty()) return std::nullopt;
  return std::move(made.value);
}

std::optional<site::FileId> EarlyPages::find(const std::string& path) const {
  const auto& all = site_.journal->site.files;
  const auto found = std::ranges::lower_bound(
      all, path, {}, [](const site::FileNode& file) { return file.entry->path(); });
  if (found == all.end() || found->entry->path() != path) return std::nullopt;
  return site::FileId{static_cast<std::uint32_t>(found - all.begin())};
}

std::shared_ptr<const journal::Entry> EarlyPages::read(const std::string& path) const {
  const Journal& journal = *site_.journal;
  auto loaded = load(files_, journal_, path);
  if (!loaded.value || !loaded.diagnostics.empty()) return nullptr;
  const std::vector<std::string> shortcodes = render::shortcode_names(journal.found.layouts);
  text::Diagnostics told_by_builds;
  return read_entry(std::move(loaded.value), to_placement(config::place_file(path, journal.config)),
                    {.vocabulary = *journal.vocabulary,
                     .shortcodes = shortcodes,
                     .private_sections = make_private_sections(journal.config, told_by_builds)});
}

bool EarlyPages::is_told_by_text(const site::FileNode& file, const journal::Entry& now) const {
  if (!file.transclusions.empty() || !journal::have_same_facts(*file.entry, now)) return false;
  auto leaks = check_leaks_of(*now.document, site_.journal->config);
  apply_severities(leaks, site_.journal->config);
  return count_leaks(leaks) == 0;
}

}  // namespace daybook::build
