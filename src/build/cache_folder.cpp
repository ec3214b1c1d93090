// SPDX-License-Identifier: MIT
#include "build/cache_folder.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>
#include <vector>

#include "base/serial.hpp"

namespace daybook::build {
namespace {

constexpr std::string_view k_form = "daybook cache 1\n";
constexpr std::string_view k_ignore = ".gitignore";
constexpr std::string_view k_clock = "clock";
constexpr std::string_view k_beside = ".new";
constexpr std::string_view k_entries = "entries-";
constexpr std::uint64_t k_largest = std::uint64_t{1} << 32U;

bool is_ours(std::string_view name) {
  if (name.ends_with(k_beside)) name.remove_suffix(k_beside.size());
  return name == k_ignore || name == k_clock || name == k_record_name || name == k_clean_name ||
         name == k_related_name || name.starts_with(k_words_name) || name.starts_with(k_entries);
}

/// A file that travelled has another number and another time of change, which nobody can choose or
/// guess: so has all that came with it.
base::Digest seal_of(const io::FileInfo& mark, const base::Digest& program) {
  base::Saver saver;
  saver.put(program);
  saver.put_flat(mark.number);
  saver.put_flat(mark.changed_ns);
  return base::digest_of(saver.bytes());
}

}  // namespace

std::string sealed(std::string file, const base::Digest& seal) {
  base::Saver head;
  head.put_bytes(k_form.data(), k_form.size());
  head.put(seal);
  head.put(base::digest_of(std::string_view(file).substr(k_seal_size)));
  assert(head.bytes().size() == k_seal_size);
  std::ranges::copy(head.bytes(), file.begin());
  return file;
}

std::optional<std::string_view> unsealed(std::string_view file, const base::Digest& seal) {
  if (!file.starts_with(k_form)) return std::nullopt;
  base::Loader loader(file.substr(k_form.size()));
  const auto its_seal = loader.take<base::Digest>();
  const auto digest = loader.take<base::Digest>();
  if (!loader.ok() || its_seal != seal) return std::nullopt;
  const std::string_view content = file.substr(k_seal_size);
  return base::digest_of(content) == digest ? std::optional(content) : std::nullopt;
}

std::optional<CacheFolder> CacheFolder::open(io::FileSystem& files, const std::string& journal,
                                             const base::Digest& program) {
  // A journal that is not there is not made here.
  if (files.info(io::join(journal, ".")).type != io::FileType::folder) return std::nullopt;
  CacheFolder cache(files, io::join(journal, k_cache_folder));
  cache.is_new_ = files.info(cache.folder_).type == io::FileType::none;
  if (cache.is_new_ && !files.make_folders(cache.folder_)) return std::nullopt;
  // A link would lead the writing to another place.
  if (files.info(cache.folder_).type != io::FileType::folder) return std::nullopt;
  // Two builds of one journal: the later one does without.
  auto got = files.lock(cache.folder_);
  if (got.state != io::LockAttempt::State::held) return std::nullopt;
  cache.lock_ = std::move(got.lock);
  const std::string mark = io::join(cache.folder_, k_ignore);
  if (files.info(mark).type == io::FileType::none && !files.write(mark, "*\n")) return std::nullopt;
  const io::FileInfo seen = files.info(mark);
  if (seen.type != io::FileType::file) return std::nullopt;
  cache.seal_ = seal_of(seen, program);
  return cache;
}

std::optional<CacheFile> CacheFolder::read(std::string_view name) const {
  const std::string path = io::join(folder_, name);
  if (files_->info(path).type != io::FileType::file) return std::nullopt;
  auto file = files_->read(path, k_largest);
  if (!file) return std::nullopt;
  if (!unsealed(file.value(), seal_)) return std::nullopt;
  return CacheFile{.bytes = std::move(file).value()};
}

bool CacheFolder::write(std::string_view name, std::string file) {
  const std::string path = io::join(folder_, name);
  return static_cast<bool>(io::write_beside(*files_, path, path + std::string(k_beside),
                                            sealed(std::move(file), seal_)));
}

std::string CacheFolder::take_content(std::string_view name) const {
  const auto file = read(name);
  return file ? std::string(file->content()) : std::string();
}

void CacheFolder::put_content(std::string_view name, std::string_view content) {
  std::string file;
  file.reserve(k_seal_size + content.size());
  file.resize(k_seal_size);
  file += content;
  (void)write(name, std::move(file));
}

void CacheFolder::remove(std::string_view name) {
  (void)files_->remove(io::join(folder_, name));
}

std::optional<std::int64_t> CacheFolder::now() {
  const std::string path = io::join(folder_, k_clock);
  if (!files_->write(path, "\n")) return std::nullopt;
  const io::FileInfo seen = files_->info(path);
  if (seen.type != io::FileType::file) return std::nullopt;
  return seen.changed_ns;
}

Cleared clear_cache(io::FileSystem& files, const std::string& journal, ClearMode mode) {
  const std::string folder = io::join(journal, k_cache_folder);
  if (files.info(folder).type != io::FileType::folder) return Cleared::nothing;
  const auto names = files.list(folder);
  if (!names) return Cleared::nothing;
  Cleared cleared = Cleared::nothing;
  for (const io::FolderEntry& entry : names.value()) {
    if (entry.type != io::FileType::file || !is_ours(entry.name)) continue;
    if (mode == ClearMode::remove && !files.remove(io::join(folder, entry.name))) continue;
    cleared = Cleared::removed;
  }
  if (cleared == Cleared::removed && mode == ClearMode::remove) (void)files.remove(folder);
  return cleared;
}

}  // namespace daybook::build
