// SPDX-License-Identifier: MIT
#include "output/writer.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

namespace daybook::output {
namespace {

using base::Done;
using base::Error;
using base::Result;

// What may lie in a folder that is to become a site: the things a publishing branch is born with.
constexpr std::array<std::string_view, 6> k_harmless{".git",           ".gitignore", ".gitkeep",
                                                     ".gitattributes", "CNAME",      ".DS_Store"};

}  // namespace

Result<Writer> Writer::open(io::FileSystem& files, std::string folder,
                            std::span<const text::Url> addresses) {
  Writer writer(files, std::move(folder));
  if (const auto ready = writer.prepare(addresses); !ready) return ready.error();
  return writer;
}

Result<Done> Writer::prepare(std::span<const text::Url> addresses) {
  if (const auto looked = look_at_folder(); !looked) return looked;
  if (mode_ == Mode::staged) {
    return make_staging(addresses);
  }
  if (const auto inside = refuse_linked_folders(addresses); !inside) return inside;
  if (const auto ours = refuse_foreign_files(addresses); !ours) return ours;
  if (const auto made = make_folders(addresses); !made) return made;
  // Until finish() everything old and new is ours: a build that is stopped in between leaves no
  // orphan.
  Manifest both = before_;
  for (const text::Url& address : addresses)
    both.emplace(address.path(), base::Digest{});
  if (both.size() == before_.size()) return Done{};
  return replace(io::join(folder_, k_manifest_name), write_manifest(both));
}

Result<Done> Writer::look_at_folder() {
  const io::FileInfo info = files_->info(folder_);
  if (info.type == io::FileType::none) return Done{};
  folder_exists_ = true;
  const auto names = files_->list(folder_);
  if (!names) return names.error();
  if (names.value().empty() && info.type == io::FileType::folder) return Done{};
  mode_ = Mode::in_place;
  const bool harmless = std::ranges::all_of(names.value(), [](const io::FolderEntry& entry) {
    return std::ranges::find(k_harmless, entry.name) != k_harmless.end();
  });
  if (harmless) return Done{};
  const auto text = files_->read(io::join(folder_, k_manifest_name), k_largest_manifest);
  auto manifest = text ? read_manifest(text.value()) : std::nullopt;
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
Result<Done> Writer::make_staging(std::span<const text::Url> addresses) {
  const std::string manifest = io::join(root(), k_manifest_name);
  if (files_->info(root()).type != io::FileType::none) {
    const auto text = files_->read(manifest, k_largest_manifest);
    if (!text || !read_manifest(text.value())) {
      return Error{
          fmt::format("'{}' was not made by daybook and is in the way; move it away", root())};
    }
    if (const auto removed = files_->remove_all(root()); !removed) return removed;
  }
  if (const auto made = files_->make_folders(root()); !made) return made;
  if (const auto marked = files_->write(manifest, write_manifest({})); !marked) return marked;
  return make_folders(addresses);
}

// A folder of the site that was replaced by a link would lead writing and removing out of the site.
Result<Done> Writer::refuse_linked_folders(std::span<const text::Url> addresses) {
  std::set<std::string_view> folders;
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
    if (files_->info(path).type == io::FileType::none) continue;
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

std::string Writer::root() const {
  return mode_ == Mode::staged ? folder_ + std::string(k_staging_suffix) : folder_;
}

Result<Done> Writer::replace(const std::string& path, std::string_view bytes) {
  const std::string temporary = path + std::string(k_temporary_suffix);
  if (const auto written = files_->write(temporary, bytes); !written) {
    (void)files_->remove(temporary);
    return written;
  }
  return files_->rename(temporary, path);
}

Result<Writer::Put> Writer::put(const text::Url& address, std::string_view bytes) {
  return put_at(io::join(root(), address.path()), bytes);
}

io::FileInfo Writer::look_at(const text::Url& address) const {
  return files_->info(io::join(root(), address.path()));
}

Result<Writer::Put> Writer::put_at(const std::string& path, std::string_view bytes) {
  if (mode_ == Mode::staged) {
    const auto written = files_->write(path, bytes);
    return written ? Result<Put>(Put::written) : Result<Put>(written.error());
  }
  // The bytes decide, not the manifest: somebody may have edited the page by hand.
  const io::FileInfo info = files_->info(path);
  if (info.type == io::FileType::file && info.size == bytes.size()) {
    const auto there = files_->read(path, bytes.size());
    if (there && there.value() == bytes) return Put::unchanged;
  }
  const auto replaced = replace(path, bytes);
  return replaced ? Result<Put>(Put::written) : Result<Put>(replaced.error());
}

Result<std::uint32_t> Writer::remove_stale(const Manifest& made) {
  std::uint32_t removed = 0;
  std::set<std::string, std::greater<>> folders;  // deepest first
  for (const auto& [address, digest] : before_) {
    if (made.contains(address)) continue;
    const std::string path = io::join(folder_, address);
    if (files_->info(path).type == io::FileType::none) continue;
    if (const auto gone = files_->remove(path); !gone) return gone.error();
    ++removed;
    for (std::string_view folder = text::folder_of(address); !folder.empty();
         folder = text::folder_of(folder)) {
      folders.emplace(folder);
    }
  }
  for (const std::string& folder : folders) {
    const std::string path = io::join(folder_, folder);
    const auto names = files_->list(path);
    if (!names || !names.value().empty()) continue;
    if (const auto gone = files_->remove(path); !gone) return gone.error();
  }
  return removed;
}

Result<std::uint32_t> Writer::finish(const Manifest& made) {
  std::uint32_t removed = 0;
  if (mode_ == Mode::in_place) {
    const auto stale = remove_stale(made);
    if (!stale) return stale;
    removed = stale.value();
  }
  const auto written = put_at(io::join(root(), k_manifest_name), write_manifest(made));
  if (!written) return written.error();
  if (mode_ == Mode::in_place) return removed;
  if (folder_exists_) {
    if (const auto emptied = files_->remove(folder_); !emptied) return emptied.error();
  }
  const auto moved = files_->rename(root(), folder_);
  return moved ? Result<std::uint32_t>(removed) : Result<std::uint32_t>(moved.error());
}

}  // namespace daybook::output
