// SPDX-License-Identifier: MIT
#include "output/writer.hpp"

#include <cassert>
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

std::string Writer::next_of(std::string_view address) const {
  return io::join(io::join(folder_, k_next_folder), next_name(address));
}

Result<Done> Writer::replace(const std::string& path, std::string_view bytes) {
  return io::write_beside(*files_, path, path + std::string(k_temporary_suffix), bytes);
}

Result<Writer::Put> Writer::put(const text::Url& address, std::string_view bytes) {
  if (mode_ == Mode::staged) {
    const auto written = files_->write(io::join(root(), address.path()), bytes);
    return written ? Result<Put>(Put::written) : Result<Put>(written.error());
  }
  const auto beside = beside_.find(address.path());
  assert(beside != beside_.end());
  return put_beside(address, bytes, beside->second);
}

Result<Writer::Put> Writer::put_beside(const text::Url& address, std::string_view bytes,
                                       Beside& beside) {
  const std::string path = io::join(folder_, address.path());
  // The bytes decide, not the manifest: somebody may have edited the page by hand.
  const io::FileInfo info = files_->info(path);
  if (info.type == io::FileType::file && info.size == bytes.size()) {
    const auto there = files_->read(path, bytes.size());
    if (there && there.value() == bytes) return Put::unchanged;
  }
  beside = info.type == io::FileType::none ? Beside::fresh : Beside::changed;
  auto written = files_->make_folders(io::join(folder_, k_next_folder));
  if (written) written = files_->write(next_of(address.path()), bytes);
  return written ? Result<Put>(Put::written) : Result<Put>(written.error());
}

io::FileInfo Writer::look_at(const text::Url& address) const {
  const auto found = beside_.find(address.path());
  const bool is_beside = found != beside_.end() &&
                         (found->second == Beside::fresh || found->second == Beside::changed);
  return files_->info(is_beside ? next_of(address.path()) : io::join(root(), address.path()));
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
  std::set<std::string_view> made;
  for (auto& [address, beside] : beside_) {
    if (beside != which) continue;
    if (which == Beside::fresh && made.insert(text::folder_of(address)).second) {
      if (const auto folder = make_folder(text::folder_of(address)); !folder) return folder;
    }
    is_begun_ = is_begun_ || which == Beside::changed;
    const std::string path = io::join(folder_, address);
    auto renamed = files_->rename(next_of(address), path);
    // What was a folder may be a file now.
    if (!renamed && files_->info(path).type == io::FileType::folder) {
      if (auto gone = remove_folder_at(address); !gone) return gone;
      renamed = files_->rename(next_of(address), path);
    }
    if (!renamed) return renamed;
    beside = which == Beside::fresh ? Beside::placed : Beside::nothing;
  }
  return Done{};
}

Result<Done> Writer::make_folder(std::string_view folder) {
  const std::string path = io::join(folder_, folder);
  auto made = files_->make_folders(path);
  // What was a file may be a folder now.
  for (; !made && !folder.empty(); folder = text::folder_of(folder)) {
    const std::string file = io::join(folder_, folder);
    if (!before_.contains(folder) || files_->info(file).type != io::FileType::file) continue;
    if (auto moved = files_->rename(file, next_of(folder)); !moved) return moved;
    aside_.emplace_back(folder);
    return files_->make_folders(path);
  }
  return made;
}

Result<Done> Writer::remove_folder_at(const std::string& address) {
  const std::string prefix = address + "/";
  std::set<std::string, std::greater<>> folders;
  for (auto it = before_.lower_bound(prefix); it != before_.end() && it->first.starts_with(prefix);
       ++it) {
    if (auto gone = files_->remove(io::join(folder_, it->first)); !gone) return gone;
    note_folders(it->first, folders);
  }
  // Only those within it are in the way.
  for (const std::string& folder : folders) {
    if (folder != address && !folder.starts_with(prefix)) continue;
    if (auto gone = files_->remove(io::join(folder_, folder)); !gone) return gone;
  }
  return Done{};
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
    if (!done) return done.error();
    (void)open_.end();
    return 0U;
  }
  if (const auto marked = mark_as_ours(); !marked) return marked.error();
  for (const Beside which : {Beside::fresh, Beside::changed}) {
    if (const auto done = put_in_place(which); !done) return done.error();
  }
  is_begun_ = true;
  auto removed = remove_stale(made);
  if (!removed) return removed;
  const std::string bytes = write_manifest(made);
  const auto there = files_->read(manifest, k_largest_manifest);
  if (!there || there.value() != bytes) {
    if (const auto written = replace(manifest, bytes); !written) return written.error();
  }
  remove_next();
  (void)open_.end();
  return removed;
}

void Writer::abandon() {
  if (!open_.end()) return;
  if (mode_ == Mode::staged) {
    (void)files_->remove_all(root());
    return;
  }
  // Pages that are in place already may lead to the new ones.
  if (!is_begun_) take_back();
  remove_next();
}

void Writer::take_back() {
  std::set<std::string, std::greater<>> folders;
  for (auto& [address, beside] : beside_) {
    if (beside == Beside::placed) (void)files_->remove(io::join(folder_, address));
    if (!before_.contains(address)) note_folders(address, folders);
  }
  remove_if_empty(folders);
  for (const std::string& address : aside_)
    (void)files_->rename(next_of(address), io::join(folder_, address));
  if (!is_marked_) return;
  const std::string manifest = io::join(folder_, k_manifest_name);
  if (before_.empty())
    (void)files_->remove(manifest);
  else
    (void)replace(manifest, write_manifest(before_));
}

void Writer::remove_next() {
  for (const auto& [address, beside] : beside_) {
    if (beside == Beside::fresh || beside == Beside::changed)
      (void)files_->remove(next_of(address));
  }
  for (const std::string& address : aside_)
    (void)files_->remove(next_of(address));
  const std::string folder = io::join(folder_, k_next_folder);
  // What else lies there is not ours, and keeps it.
  if (files_->info(folder).type == io::FileType::folder) (void)files_->remove(folder);
}

}  // namespace daybook::output
