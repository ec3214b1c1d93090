// SPDX-License-Identifier: MIT
#include "output/cleaner.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "output/manifest.hpp"
#include "output/refusal.hpp"
#include "text/url.hpp"

namespace daybook::output {
namespace {

using base::Done;
using base::Error;
using base::Result;

class Cleaner {
 public:
  Cleaner(io::FileSystem& files, const std::string& folder, CleanMode mode)
      : files_(files), folder_(folder), mode_(mode) {}

  Result<CleanReport> run() {
    if (const auto taken = take_folders(); !taken) return taken.error();
    if (const auto cleaned = clean_folder(); !cleaned) return cleaned.error();
    if (const auto cleaned = clean_staging(); !cleaned) return cleaned.error();
    return std::move(report_);
  }

 private:
  /// What is only looked at may be written meanwhile.
  Result<Done> take_folders() {
    if (mode_ == CleanMode::show) return Done{};
    for (const std::string& folder : {folder_, folder_ + std::string(k_staging_suffix)}) {
      auto got = files_.lock(folder);
      if (got.state == io::LockAttempt::State::busy) return busy(folder_, got);
      locks_.push_back(std::move(got.lock));
    }
    return Done{};
  }

  Result<Done> clean_folder() {
    const io::FileInfo info = files_.info(folder_);
    if (info.type == io::FileType::none) return Done{};
    if (info.type != io::FileType::folder)
      return Error{fmt::format("'{}' is no folder, and is left as it is", folder_)};
    const std::string path = io::join(folder_, k_manifest_name);
    const auto text = files_.read(path, k_largest_manifest);
    auto manifest = text ? read_manifest(text.value()) : std::nullopt;
    if (!manifest)
      return Error{fmt::format("'{}' was not made by daybook, and is left as it is", folder_)};
    made_ = std::move(*manifest);
    note_folders();
    folders_.emplace(k_next_folder);
    if (const auto looked = look(); !looked) return looked;
    report_.folder =
        report_.left.empty() ? CleanReport::Folder::removed : CleanReport::Folder::kept;
    return mode_ == CleanMode::remove ? remove_files() : Result<Done>(Done{});
  }

  void note_folders() {
    for (const auto& [address, digest] : made_) {
      for (std::string_view folder = text::folder_of(address); !folder.empty();
           folder = text::folder_of(folder)) {
        if (!folders_.emplace(folder).second) break;
      }
    }
  }

  /// Goes through the folders of the site; what lies in others is nobody's to list.
  Result<Done> look() {
    std::vector<std::string> open{""};
    while (!open.empty()) {
      const std::string folder = std::move(open.back());
      open.pop_back();
      const auto names = files_.list(io::join(folder_, folder));
      if (!names) return names.error();
      for (const io::FolderEntry& entry : names.value()) {
        std::string address = io::join(folder, entry.name);
        if (entry.type == io::FileType::folder && folders_.contains(address))
          open.push_back(std::move(address));
        else if (address != k_manifest_name)
          judge(address, entry.type);
      }
    }
    std::ranges::sort(report_.removed);
    std::ranges::sort(report_.left, {}, &Left::path);
    return Done{};
  }

  void judge(const std::string& address, io::FileType type) {
    const std::string path = io::join(folder_, address);
    const auto ours = made_.find(address);
    if (type == io::FileType::file && (is_temporary(address) || is_as_written(ours, path))) {
      report_.removed.push_back(path);
      return;
    }
    const bool changed = type == io::FileType::file && ours != made_.end();
    report_.left.push_back({path, changed ? Left::Why::changed : Left::Why::foreign});
    if (changed) kept_.insert(*ours);
  }

  static bool is_temporary(std::string_view address) {
    if (text::folder_of(address) == k_next_folder) return is_next_name(text::file_name_of(address));
    return address.starts_with(k_manifest_name) &&
           address.substr(k_manifest_name.size()) == k_temporary_suffix;
  }

  // Of a build that was stopped the manifest knows no digests: all at these addresses is its own.
  bool is_as_written(Manifest::const_iterator ours, const std::string& path) const {
    if (ours == made_.end()) return false;
    if (ours->second == base::Digest{}) return true;
    const auto bytes = files_.read(path, files_.info(path).size);
    return bytes && base::digest_of(bytes.value()) == ours->second;
  }

  /// The manifest goes last, so that what a stopped run leaves is known to the next.
  Result<Done> remove_files() {
    for (const std::string& path : report_.removed) {
      if (const auto gone = files_.remove(path); !gone) return gone;
    }
    for (const std::string& folder : folders_) {
      if (const auto gone = remove_if_empty(io::join(folder_, folder)); !gone) return gone;
    }
    const std::string manifest = io::join(folder_, k_manifest_name);
    if (report_.folder == CleanReport::Folder::kept)
      return files_.replace(manifest, write_manifest(kept_));
    if (const auto gone = files_.remove(manifest); !gone) return gone;
    return files_.remove(folder_);
  }

  Result<Done> remove_if_empty(const std::string& folder) {
    if (files_.info(folder).type != io::FileType::folder) return Done{};
    const auto names = files_.list(folder);
    return names && names.value().empty() ? files_.remove(folder) : Result<Done>(Done{});
  }

  Result<Done> clean_staging() {
    const std::string staging = folder_ + std::string(k_staging_suffix);
    if (files_.info(staging).type != io::FileType::folder) return Done{};
    const auto text = files_.read(io::join(staging, k_manifest_name), k_largest_manifest);
    if (!text || !read_manifest(text.value())) return Done{};
    report_.removed.push_back(staging);
    return mode_ == CleanMode::remove ? files_.remove_all(staging) : Result<Done>(Done{});
  }

  io::FileSystem& files_;
  const std::string& folder_;
  CleanMode mode_;
  std::vector<std::unique_ptr<io::FolderLock>> locks_;
  Manifest made_;
  Manifest kept_;                                  // what is named in it hereafter
  std::set<std::string, std::greater<>> folders_;  // of the site, the deepest first
  CleanReport report_;
};

}  // namespace

Result<CleanReport> clean(io::FileSystem& files, const std::string& folder, CleanMode mode) {
  return Cleaner(files, folder, mode).run();
}

}  // namespace daybook::output
