// SPDX-License-Identifier: MIT
#include "site/catalog.hpp"

#include <algorithm>
#include <utility>

#include "text/suggest.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::site {
namespace {

std::string_view without_extension(std::string_view path) {
  return path.substr(0, path.size() - text::extension_of(path).size());
}

// A path as wiki links write it.
std::string_view compared(std::string_view path) {
  return text::is_markdown_name(path) ? without_extension(path) : path;
}

// More than this many files in a folder are not searched for a like name: a broken link costs a
// hint, not a second.
constexpr std::size_t k_most_compared = 2000;

}  // namespace

std::string loose_name(std::string_view name) {
  std::string loose;
  for (const char c : text::fold_case(text::trim(name))) {
    const bool is_gap = c == ' ' || c == '_' || c == '-';
    if (!is_gap)
      loose += c;
    else if (!loose.ends_with('-'))
      loose += '-';
  }
  return loose;
}

void Catalog::add(CatalogEntry entry) {
  const auto index = static_cast<std::uint32_t>(entries_.size());
  entries_.push_back(std::move(entry));
  const std::string& path = entries_.back().path;
  by_path_.emplace(path, index);
  std::string folded_path = text::fold_case(path);
  longest_path_ = std::max(longest_path_, folded_path.size());
  by_folded_path_.emplace(std::move(folded_path), index);
  if (entries_.back().kind == CatalogEntry::Kind::folder) return;
  by_folder_[std::string(text::folder_of(path))].push_back(index);
  by_file_name_[text::fold_case(text::file_name_of(path))].push_back(index);
  std::string folded = text::fold_case("/" + std::string(compared(path)));
  std::string loose = loose_name(folded);
  std::ranges::reverse(loose);
  names_[loose_name(text::file_name_of(compared(path)))].emplace(
      std::move(loose), Name{.entry = index, .folded = std::move(folded)});
}

void Catalog::add_name(Names& names, std::string_view name, std::uint32_t entry) {
  auto& same = names[loose_name(name)];
  // All names of one entry are added together.
  if (same.empty() || same.back().entry != entry)
    same.push_back({.entry = entry, .folded = text::fold_case(name)});
}

void Catalog::add_title(std::string_view title, std::uint32_t entry) {
  add_name(titles_, title, entry);
}

void Catalog::add_shelf(CatalogEntry shelf, std::string_view name, std::string_view title) {
  const auto index = static_cast<std::uint32_t>(entries_.size());
  entries_.push_back(std::move(shelf));
  add_name(shelf_names_, name, index);
  add_name(shelf_names_, title, index);
}

const CatalogEntry* Catalog::exact_or_folded(std::string_view path) const {
  if (const auto exact = by_path_.find(std::string(path)); exact != by_path_.end()) {
    return &entries_[exact->second];
  }
  const auto folded = by_folded_path_.find(text::fold_case(path));
  return folded == by_folded_path_.end() ? nullptr : &entries_[folded->second];
}

const CatalogEntry* Catalog::by_path(std::string_view path) const {
  while (!path.empty() && path.back() == '/')
    path.remove_suffix(1);
  if (const CatalogEntry* found = exact_or_folded(path)) return found;
  if (const CatalogEntry* found = exact_or_folded(std::string(path) + ".md")) return found;
  if (path.ends_with(".html")) {
    return exact_or_folded(std::string(path.substr(0, path.size() - 5)) + ".md");
  }
  return nullptr;
}

std::vector<const CatalogEntry*> Catalog::by_name(std::string_view name) const {
  auto found = by_file_name(name);
  if (found.empty()) found = spelled(titles_, name);
  if (found.empty()) found = spelled(shelf_names_, name);
  return found;
}

// In the order of their entries.
std::vector<const Catalog::Name*> Catalog::ending_in(const Paths& paths, std::string_view loose,
                                                     bool from_root) {
  const std::string wanted(loose.rbegin(), loose.rend());
  std::vector<const Name*> found;
  for (auto each = paths.lower_bound(wanted);
       each != paths.end() && each->first.starts_with(wanted); ++each) {
    if (from_root && each->first.size() != wanted.size()) break;
    found.push_back(&each->second);
  }
  std::ranges::sort(found, {}, &Name::entry);
  return found;
}

std::vector<const CatalogEntry*> Catalog::by_file_name(std::string_view name) const {
  const bool from_root = name.starts_with('/');
  const std::string folded = "/" + text::fold_case(text::trim(name.substr(from_root ? 1 : 0)));
  const std::string_view path = compared(folded);
  const auto same = names_.find(loose_name(text::file_name_of(path)));
  if (same == names_.end()) return {};
  // Those that fit in spelling, and those that are the whole path.
  std::vector<const CatalogEntry*> loose;
  std::vector<const CatalogEntry*> exact;
  std::vector<const CatalogEntry*> whole;
  for (const Name* const each : ending_in(same->second, loose_name(path), from_root)) {
    const CatalogEntry& entry = entries_[each->entry];
    loose.push_back(&entry);
    if (each->folded.ends_with(path)) exact.push_back(&entry);
    if (each->folded == path) whole.push_back(&entry);
  }
  const bool has_folder = path.find('/', 1) != std::string_view::npos;
  if (has_folder && whole.size() == 1) return whole;
  if (exact.size() <= 1) return exact.empty() ? loose : exact;
  // Of `Foo.md` and `foo.md` the one that is written so.
  const std::string slashed = "/" + std::string(text::trim(name.substr(from_root ? 1 : 0)));
  const std::string_view written = compared(slashed);
  const auto is_as_written = [&](const CatalogEntry* entry) {
    const std::string_view own = compared(entry->path);
    return own.ends_with(written) || own == written.substr(1);
  };
  if (std::ranges::count_if(exact, is_as_written) == 1)
    return {*std::ranges::find_if(exact, is_as_written)};
  return exact;
}

std::vector<const CatalogEntry*> Catalog::spelled(const Names& names, std::string_view name) const {
  const auto same = names.find(loose_name(name));
  if (same == names.end()) return {};
  const std::string folded = text::fold_case(name);
  const bool is_exact =
      std::ranges::find(same->second, folded, &Name::folded) != same->second.end();
  std::vector<const CatalogEntry*> found;
  for (const Name& each : same->second) {
    if (!is_exact || each.folded == folded) found.push_back(&entries_[each.entry]);
  }
  return found;
}

std::string Catalog::shortest_name(const CatalogEntry& entry) const {
  const std::string_view path = compared(entry.path);
  for (std::size_t slash = path.rfind('/'); slash != std::string_view::npos && slash > 0;
       slash = path.rfind('/', slash - 1)) {
    const std::string_view tail = path.substr(slash + 1);
    const auto found = by_name(tail);
    if (found.size() == 1 && found.front() == &entry) return std::string(tail);
  }
  const auto found = by_name(path);
  const bool is_alone = found.size() == 1 && found.front() == &entry;
  return is_alone ? std::string(path) : "/" + std::string(path);
}

std::string Catalog::nearest_name(std::string_view name) const {
  if (entries_.size() > k_most_compared) return {};
  std::vector<std::string> spellings;
  std::vector<const CatalogEntry*> pages;
  for (const CatalogEntry& entry : entries_) {
    if (entry.kind != CatalogEntry::Kind::page) continue;
    spellings.push_back(loose_name(text::stem_of(entry.path)));
    pages.push_back(&entry);
  }
  const std::vector<std::string_view> known(spellings.begin(), spellings.end());
  const std::string wanted = loose_name(text::stem_of(name));
  const std::string_view near = text::nearest(wanted, known);
  if (near.empty()) return {};
  const auto at = std::ranges::find(known, near);
  return shortest_name(*pages[static_cast<std::size_t>(at - known.begin())]);
}

const CatalogEntry* Catalog::by_tail(std::string_view path) const {
  const std::string folded = text::fold_case(path);
  const std::size_t skipped = folded.size() - std::min(folded.size(), longest_path_ + 1);
  for (std::size_t slash = folded.find('/', skipped); slash != std::string::npos;
       slash = folded.find('/', slash + 1)) {
    const auto found = by_folded_path_.find(folded.substr(slash + 1));
    if (found == by_folded_path_.end()) continue;
    const CatalogEntry& entry = entries_[found->second];
    if (entry.kind != CatalogEntry::Kind::folder) return &entry;
  }
  return nullptr;
}

std::string Catalog::same_name(std::string_view path) const {
  const auto same = by_file_name_.find(text::fold_case(text::file_name_of(path)));
  return same == by_file_name_.end() ? std::string() : entries_[same->second.front()].path;
}

std::string Catalog::nearest_path(std::string_view path) const {
  const auto folder = by_folder_.find(std::string(text::folder_of(path)));
  if (folder == by_folder_.end() || folder->second.size() > k_most_compared) return {};
  std::vector<std::string_view> names;
  names.reserve(folder->second.size());
  for (const std::uint32_t index : folder->second)
    names.push_back(text::file_name_of(entries_[index].path));
  const std::string_view near = text::nearest(text::file_name_of(path), names);
  if (near.empty()) return {};
  const std::string_view parent = text::folder_of(path);
  return parent.empty() ? std::string(near) : std::string(parent) + "/" + std::string(near);
}

}  // namespace daybook::site
