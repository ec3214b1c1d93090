// SPDX-License-Identifier: MIT
#include "build/watch.hpp"

#include <algorithm>
#include <utility>

#include "config/placement.hpp"
#include "text/url.hpp"

namespace daybook::build {
namespace {

SeenFile seen(std::string path, const io::FileInfo& info) {
  return {.path = std::move(path),
          .size = info.size,
          .modified_ns = info.modified_ns,
          .number = info.number};
}

}  // namespace

std::vector<std::string> changes(const Sight& before, const Sight& after) {
  std::vector<std::string> paths;
  auto old = before.begin();
  auto now = after.begin();
  while (old != before.end() || now != after.end()) {
    if (now == after.end() || (old != before.end() && old->path < now->path)) {
      paths.push_back((old++)->path);
    } else if (old == before.end() || now->path < old->path) {
      paths.push_back((now++)->path);
    } else {
      if (*old != *now) paths.push_back(now->path);
      ++old;
      ++now;
    }
  }
  return paths;
}

Watch::Watch(const io::FileSystem& files, const JournalOptions& options)
    : files_(&files), journal_(options.journal), config_path_(options.config_path) {}

void Watch::follow(const BuildReport& report) {
  config_ = report.config;
}

// Folders still to be listed are kept in a list, so that depth costs no stack.
Sight Watch::look() const {
  Sight sight;
  std::vector<std::string> folders{""};
  while (!folders.empty()) {
    const std::string folder = std::move(folders.back());
    folders.pop_back();
    look_into(folder, folders, sight);
  }
  if (!config_path_.empty()) {
    const io::FileInfo info = files_->info(config_path_);
    if (info.type != io::FileType::none) sight.push_back(seen(config_path_, info));
  }
  std::ranges::sort(sight, {}, &SeenFile::path);
  return sight;
}

std::vector<std::string> Watch::folders(const Sight& sight) const {
  std::vector<std::string> folders{journal_};
  for (const SeenFile& file : sight) {
    if (file.path == config_path_) continue;
    std::string folder = io::join(journal_, text::folder_of(file.path));
    if (folder != folders.back()) folders.push_back(std::move(folder));
  }
  std::ranges::sort(folders);
  folders.erase(std::unique(folders.begin(), folders.end()), folders.end());
  return folders;
}

// A folder that cannot be listed has nothing in it: the build tells why.
void Watch::look_into(const std::string& folder, std::vector<std::string>& folders,
                      Sight& sight) const {
  const auto names = files_->list(io::join(journal_, folder));
  if (!names) return;
  const auto& entries = names.value();
  if (std::ranges::find(entries, output::k_manifest_name, &io::FolderEntry::name) != entries.end())
    return;
  for (const io::FolderEntry& entry : entries) {
    std::string path = io::join(folder, entry.name);
    if (entry.name.starts_with('.')) continue;
    if (entry.type == io::FileType::folder) {
      if (!is_left_out(path)) folders.push_back(std::move(path));
    } else if (entry.type == io::FileType::file) {
      const io::FileInfo info = files_->info(io::join(journal_, path));
      sight.push_back(seen(std::move(path), info));
    }
  }
}

bool Watch::is_left_out(const std::string& path) const {
  return path == config_.output || config::is_excluded(path, config_);
}

}  // namespace daybook::build
