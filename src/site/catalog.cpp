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

// More than this many files in a folder are not searched for a like name: a broken link costs a
// hint, not a second.
constexpr std::size_t k_most_compared = 2000;

}  // namespace

void Catalog::add(CatalogEntry entry) {
  const auto index = static_cast<std::uint32_t>(entries_.size());
  entries_.push_back(std::move(entry));
  const std::string& path = entries_.back().path;
  by_path_.emplace(path, index);
  by_folded_path_.emplace(text::fold_case(path), index);
  if (entries_.back().kind == CatalogEntry::Kind::folder) return;
  by_folder_[std::string(text::folder_of(path))].push_back(index);
  by_file_name_[text::fold_case(text::file_name_of(path))].push_back(index);
  if (text::is_markdown_name(path))
    add_name(text::stem_of(path), index);
  else
    add_name(text::file_name_of(path), index);
}

void Catalog::add_name(std::string_view name, std::uint32_t entry) {
  auto& same = by_name_[text::fold_case(name)];
  if (std::ranges::find(same, entry) == same.end()) same.push_back(entry);
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
  std::vector<const CatalogEntry*> found;
  const std::string folded = text::fold_case(name);
  const std::string last(text::file_name_of(folded));
  const std::string stem(text::is_markdown_name(last) ? without_extension(last)
                                                      : std::string_view(last));
  const auto same = by_name_.find(stem);
  if (same == by_name_.end()) return found;
  const std::string tail =
      "/" + std::string(text::is_markdown_name(folded) ? without_extension(folded)
                                                       : std::string_view(folded));
  const bool has_folder = folded.find('/') != std::string::npos;
  for (const std::uint32_t index : same->second) {
    const CatalogEntry& entry = entries_[index];
    const std::string path = "/" + text::fold_case(entry.path);
    const std::string_view compared =
        text::is_markdown_name(path) ? without_extension(path) : std::string_view(path);
    if (!has_folder || compared.ends_with(tail)) found.push_back(&entry);
  }
  return found;
}

const CatalogEntry* Catalog::by_tail(std::string_view path) const {
  const auto same = by_file_name_.find(text::fold_case(text::file_name_of(path)));
  if (same == by_file_name_.end()) return nullptr;
  const std::string folded = text::fold_case(path);
  const CatalogEntry* best = nullptr;
  std::size_t best_size = 0;
  for (const std::uint32_t index : same->second) {
    const std::string candidate = "/" + text::fold_case(entries_[index].path);
    if (folded.ends_with(candidate) && candidate.size() > best_size) {
      best = &entries_[index];
      best_size = candidate.size();
    }
  }
  return best;
}

std::string Catalog::nearest(std::string_view path) const {
  const auto same = by_file_name_.find(text::fold_case(text::file_name_of(path)));
  if (same != by_file_name_.end()) return entries_[same->second.front()].path;
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
