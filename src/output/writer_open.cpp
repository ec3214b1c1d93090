// SPDX-License-Identifier: MIT
// What a writer does before anything is written: whose the folder is, and what lies in it.
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>
#include <utility>

#include "output/refusal.hpp"
#include "output/writer.hpp"

namespace daybook::output {
namespace {

using base::Done;
using base::Error;
using base::Result;

// What may lie in a folder that is to become a site: the things a publishing branch is born with,
// and what is left of a build that was killed in its first moment.
constexpr std::array<std::string_view, 8> k_harmless{
    ".git",  ".gitignore", ".gitkeep",    ".gitattributes",
    "CNAME", ".DS_Store",  k_next_folder, ".daybook-manifest.daybook-tmp"};

}  // namespace

Result<Writer> Writer::open(io::FileSystem& files, std::string folder,
                            std::span<const text::Url> addresses) {
  Writer writer(files, std::move(folder));
  if (const auto ready = writer.prepare(addresses); !ready) return ready.error();
  return writer;
}

Result<Done> Writer::prepare(std::span<const text::Url> addresses) {
  if (const auto taken = take_folder(); !taken) return taken;
  if (mode_ == Mode::staged) {
    if (const auto ours = refuse_foreign_staging(); !ours) return ours;
    open_.begin();
    auto ready = empty_staging();
    if (ready) ready = make_folders(addresses);
    return ready;
  }
  if (const auto read = read_before(); !read) return read;
  if (const auto inside = refuse_linked_folders(addresses); !inside) return inside;
  if (const auto ours = refuse_foreign_files(addresses); !ours) return ours;
  for (const text::Url& address : addresses)
    beside_.emplace(address.path(), Beside::nothing);
  open_.begin();
  remove_leftovers();
  return files_->remove(io::join(folder_, k_manifest_name) + std::string(k_temporary_suffix));
}

// The folder that will be the site is locked: the staged one as long as there is none.  One that is
// there and empty may be a disk of its own, which nothing can take the place of.
Result<Done> Writer::take_folder() {
  // Another build may end between the look and the lock, and then the site is there.
  constexpr int k_tries = 8;
  for (int attempt = 0; attempt < k_tries; ++attempt) {
    mode_ = mode_now();
    if (mode_ == Mode::staged) {
      if (const auto made = files_->make_folders(root()); !made) return made;
    }
    auto got = files_->lock(root());
    if (got.state == io::LockAttempt::State::busy) return busy(folder_, got);
    if (got.state == io::LockAttempt::State::missing && mode_ == Mode::staged) continue;
    lock_ = std::move(got.lock);
    if (mode_now() == mode_) return Done{};
    lock_.reset();
    (void)files_->remove(folder_ + std::string(k_staging_suffix));
  }
  return busy(folder_, {});
}

Writer::Mode Writer::mode_now() const {
  const bool is_there = files_->info(folder_).type != io::FileType::none;
  return is_there ? Mode::in_place : Mode::staged;
}

Result<Done> Writer::read_before() {
  const auto names = files_->list(folder_);
  if (!names) return names.error();
  const bool harmless = std::ranges::all_of(names.value(), [](const io::FolderEntry& entry) {
    return std::ranges::find(k_harmless, entry.name) != k_harmless.end();
  });
  if (harmless) return Done{};
  const std::string path = io::join(folder_, k_manifest_name);
  const auto text = files_->read(path, k_largest_manifest);
  // One that cannot be read says nothing about whose the folder is.
  if (!text && files_->info(path).type == io::FileType::file) return text.error();
  auto manifest = text ? read_manifest(text.value()) : std::nullopt;
  // By its name it is ours; by a power cut or an edit nobody knows any more what is.
  if (text && !manifest)
    return Error{fmt::format("'{}' is damaged; remove '{}' and build again", path, folder_)};
  if (!manifest) {
    return Error{fmt::format(
        "'{}' is not empty and was not made by daybook; name another folder with -o, or empty it",
        folder_)};
  }
  before_ = std::move(*manifest);
  return Done{};
}

// The staging folder bears our manifest from its first moment, so that one left behind by a build
// that was stopped is told from somebody else's folder of that name.
Result<Done> Writer::refuse_foreign_staging() {
  const auto names = files_->list(root());
  if (!names || names.value().empty()) return Done{};
  const auto text = files_->read(io::join(root(), k_manifest_name), k_largest_manifest);
  // Of a build that was stopped in that very moment there is but the beginning of one.
  const bool is_first = names.value().size() == 1 && text &&
                        std::string_view(write_manifest({})).starts_with(text.value());
  if (is_first || (text && read_manifest(text.value()))) return Done{};
  return Error{fmt::format("'{}' was not made by daybook and is in the way; move it away", root())};
}

Result<Done> Writer::empty_staging() {
  const auto names = files_->list(root());
  for (const io::FolderEntry& entry : names ? names.value() : std::vector<io::FolderEntry>()) {
    if (entry.name == k_manifest_name) continue;
    const auto removed = files_->remove_all(io::join(root(), entry.name));
    if (!removed) return removed;
  }
  return files_->write(io::join(root(), k_manifest_name), write_manifest({}));
}

// Until the end of finish() everything old and new is ours: a build that is stopped in between
// leaves no orphan.
Result<Done> Writer::mark_as_ours() {
  Manifest both = before_;
  for (const auto& [address, beside] : beside_)
    both.emplace(address, base::Digest{});
  is_marked_ = both.size() > before_.size();
  if (!is_marked_) return Done{};
  return replace(io::join(folder_, k_manifest_name), write_manifest(both));
}

// What a build that was killed had written and not put in place.
void Writer::remove_leftovers() {
  const std::string folder = io::join(folder_, k_next_folder);
  const auto names = files_->list(folder);
  if (!names) return;
  for (const io::FolderEntry& entry : names.value()) {
    if (is_next_name(entry.name)) (void)files_->remove(io::join(folder, entry.name));
  }
  (void)files_->remove(folder);
}

// A folder of the site that was replaced by a link would lead writing and removing out of the site.
Result<Done> Writer::refuse_linked_folders(std::span<const text::Url> addresses) {
  std::set<std::string_view> folders{k_next_folder};
  const auto note = [&](std::string_view address) {
    for (std::string_view folder = text::folder_of(address); !folder.empty();
         folder = text::folder_of(folder)) {
      if (!folders.insert(folder).second) return;
    }
  };
  for (const text::Url& address : addresses)
    note(address.path());
  for (const auto& [address, digest] : before_)
    note(address);
  for (const std::string_view folder : folders) {
    const std::string path = io::join(folder_, folder);
    if (files_->info(path).type != io::FileType::link) continue;
    return Error{fmt::format("'{}' is a link where a folder of the site belongs; remove it", path)};
  }
  return Done{};
}

Result<Done> Writer::refuse_foreign_files(std::span<const text::Url> addresses) {
  for (const text::Url& address : addresses) {
    if (before_.contains(address.path())) continue;
    const std::string path = io::join(folder_, address.path());
    const io::FileType type = files_->info(path).type;
    if (type == io::FileType::none) continue;
    // A folder of ours, of which nothing is made any more.
    const std::string prefix = std::string(address.path()) + "/";
    const auto below = before_.lower_bound(prefix);
    const bool is_ours = below != before_.end() && below->first.starts_with(prefix);
    if (type == io::FileType::folder && is_ours) continue;
    return Error{fmt::format(
        "'{}' was not made by daybook and stands where a page would go; move it away", path)};
  }
  return Done{};
}

Result<Done> Writer::make_folders(std::span<const text::Url> addresses) {
  std::set<std::string_view> folders{""};
  for (const text::Url& address : addresses)
    folders.insert(text::folder_of(address.path()));
  for (const std::string_view folder : folders) {
    if (const auto made = files_->make_folders(io::join(root(), folder)); !made) return made;
  }
  return Done{};
}

}  // namespace daybook::output
