// SPDX-License-Identifier: MIT
#include "output/writer.hpp"

#include <utility>

namespace daybook::output {
namespace {

using base::Done;
using base::Result;

void note_folders(std::string_view address, std::set<std::string, std::greater<>>& folders) {
  for (std::string_view folder = text::folder_of(address); !folder.empty();
       folder = text::folder_of(folder)) {
    folders.emplace(folder);
  }
}

}  // namespace

std::string Writer::root() const {
  return mode_ == Mode::staged ? folder_ + std::string(k_staging_suffix) : folder_;
}

Result<Done> Writer::replace(const std::string& path, std::string_view bytes) {
  const std::string temporary = path + std::string(k_temporary_suffix);
  auto done = files_->write(temporary, bytes);
  if (done) done = files_->rename(temporary, path);
  if (!done) (void)files_->remove(temporary);
  return done;
}

Result<Writer::Put> Writer::put(const text::Url& address, std::string_view bytes) {
  const std::string path = io::join(root(), address.path());
  if (mode_ == Mode::staged) {
    const auto written = files_->write(path, bytes);
    return written ? Result<Put>(Put::written) : Result<Put>(written.error());
  }
  return put_beside(path, bytes, beside_.find(address.path())->second);
}

Result<Writer::Put> Writer::put_beside(const std::string& path, std::string_view bytes,
                                       Beside& beside) {
  // The bytes decide, not the manifest: somebody may have edited the page by hand.
  const io::FileInfo info = files_->info(path);
  if (info.type == io::FileType::file && info.size == bytes.size()) {
    const auto there = files_->read(path, bytes.size());
    if (there && there.value() == bytes) return Put::unchanged;
  }
  const std::string temporary = path + std::string(k_temporary_suffix);
  beside = info.type == io::FileType::none ? Beside::fresh : Beside::changed;
  const auto written = files_->write(temporary, bytes);
  return written ? Result<Put>(Put::written) : Result<Put>(written.error());
}

io::FileInfo Writer::look_at(const text::Url& address) const {
  std::string path = io::join(root(), address.path());
  const auto found = beside_.find(address.path());
  const bool is_beside = found != beside_.end() &&
                         (found->second == Beside::fresh || found->second == Beside::changed);
  if (is_beside) path += k_temporary_suffix;
  return files_->info(path);
}

io::FileInfo Writer::look_again(const text::Url& address, const io::FileInfo& before) const {
  if (mode_ == Mode::staged) return before;
  io::FileInfo now = files_->info(io::join(folder_, address.path()));
  io::FileInfo as_before = now;
  // Its name is new, and nothing else.
  as_before.changed_ns = before.changed_ns;
  return as_before == before ? now : io::FileInfo{};
}

Result<Done> Writer::put_in_place(Beside which) {
  for (auto& [address, beside] : beside_) {
    if (beside != which) continue;
    const std::string path = io::join(folder_, address);
    const std::string temporary = path + std::string(k_temporary_suffix);
    auto renamed = files_->rename(temporary, path);
    // What was a folder may be a file now.
    if (!renamed && remove_folder_at(address)) renamed = files_->rename(temporary, path);
    if (!renamed) return renamed;
    beside = which == Beside::fresh ? Beside::placed : Beside::nothing;
    is_begun_ = is_begun_ || which == Beside::changed;
  }
  return Done{};
}

bool Writer::remove_folder_at(const std::string& address) {
  if (files_->info(io::join(folder_, address)).type != io::FileType::folder) return false;
  const std::string prefix = address + "/";
  std::set<std::string, std::greater<>> folders;
  for (auto it = before_.lower_bound(prefix); it != before_.end() && it->first.starts_with(prefix);
       ++it) {
    if (!files_->remove(io::join(folder_, it->first))) return false;
    note_folders(it->first, folders);
  }
  remove_if_empty(folders);
  return true;
}

Result<std::uint32_t> Writer::remove_stale(const Manifest& made) {
  std::uint32_t removed = 0;
  std::set<std::string, std::greater<>> folders;  // deepest first
  for (const auto& [address, digest] : before_) {
    if (made.contains(address)) continue;
    const std::string path = io::join(folder_, address);
    // Another page's folder may have its name by now.
    const io::FileType type = files_->info(path).type;
    if (type == io::FileType::none || type == io::FileType::folder) continue;
    if (const auto gone = files_->remove(path); !gone) return gone.error();
    ++removed;
    note_folders(address, folders);
  }
  remove_if_empty(folders);
  return removed;
}

/// One that stays is in nobody's way.
void Writer::remove_if_empty(const std::set<std::string, std::greater<>>& folders) {
  for (const std::string& folder : folders) {
    const std::string path = io::join(folder_, folder);
    const auto names = files_->list(path);
    if (names && names.value().empty()) (void)files_->remove(path);
  }
}

Result<std::uint32_t> Writer::finish(const Manifest& made) {
  const std::string manifest = io::join(root(), k_manifest_name);
  if (mode_ == Mode::staged) {
    // Half a manifest would be nobody's.
    auto done = replace(manifest, write_manifest(made));
    if (done) done = files_->rename(root(), folder_);
    if (!done) abandon();
    return done ? Result<std::uint32_t>(0U) : Result<std::uint32_t>(done.error());
  }
  for (const Beside which : {Beside::fresh, Beside::changed}) {
    const auto done = put_in_place(which);
    if (done) continue;
    abandon();
    return done.error();
  }
  is_begun_ = true;
  auto removed = remove_stale(made);
  if (!removed) return removed;
  const std::string bytes = write_manifest(made);
  const auto there = files_->read(manifest, k_largest_manifest);
  if (there && there.value() == bytes) return removed;
  const auto written = replace(manifest, bytes);
  return written ? removed : Result<std::uint32_t>(written.error());
}

void Writer::abandon() {
  if (mode_ == Mode::staged) {
    (void)files_->remove_all(root());
    return;
  }
  std::set<std::string, std::greater<>> folders;
  for (auto& [address, beside] : beside_) {
    const std::string path = io::join(folder_, address);
    if (beside == Beside::fresh || beside == Beside::changed)
      (void)files_->remove(path + std::string(k_temporary_suffix));
    // Pages that are in place already may lead to the new ones.
    if (beside == Beside::placed && !is_begun_) (void)files_->remove(path);
    beside = Beside::nothing;
    if (!before_.contains(address)) note_folders(address, folders);
  }
  remove_if_empty(folders);
  if (!is_marked_ || is_begun_) return;
  const std::string manifest = io::join(folder_, k_manifest_name);
  if (before_.empty())
    (void)files_->remove(manifest);
  else
    (void)replace(manifest, write_manifest(before_));
}

}  // namespace daybook::output
