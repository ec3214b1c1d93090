// SPDX-License-Identifier: MIT
#include "build/entry_cache.hpp"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <utility>

#include "base/fields.hpp"
#include "base/serial.hpp"
#include "build/entry_codec.hpp"
#include "build/scan.hpp"

namespace daybook::build {
namespace {

/// So many that an edit writes little anew, and so few that they are quickly opened.
constexpr std::size_t k_shards = 256;

std::size_t shard_of(std::string_view path) {
  return base::digest_of(path).low % k_shards;
}

std::string name_of(std::size_t shard) {
  return fmt::format("entries-{:02x}", shard);
}

/// The shard as a file: what all of it depends on, then the entries.
std::string save_shard(const base::Digest& key, std::int64_t looked_at_ns,
                       const std::vector<KeptEntry>& entries) {
  base::Saver saver(k_seal_size);
  std::size_t size = k_seal_size;
  for (const KeptEntry& kept : entries)
    size += kept.entry ? kept.entry->document->source().bytes().size() * 4 : kept.body.size() + 300;
  saver.reserve(size);
  saver.put(key);
  saver.put(looked_at_ns);
  saver.put_small(entries.size());
  for (const KeptEntry& kept : entries) {
    saver.put(kept.path);
    saver.put(kept.placement);
    saver.put(kept.seen);
    saver.put(kept.digest);
    saver.put_sized([&] {
      if (kept.entry)
        save_entry(saver, *kept.entry);
      else
        saver.put_bytes(kept.body.data(), kept.body.size());
    });
  }
  return saver.take();
}

}  // namespace

std::shared_ptr<const journal::Entry> EntryShard::find(const io::FileSystem& files,
                                                       const std::string& journal,
                                                       const std::string& path,
                                                       const journal::Placement& placement) {
  const auto found = std::ranges::lower_bound(before_, path, {}, &KeptEntry::path);
  if (found == before_.end() || found->path != path) return nullptr;
  if (base::fields(found->placement) != base::fields(placement)) return nullptr;
  KeptEntry kept = *found;
  const std::string full = io::join(journal, path);
  const io::FileInfo seen = files.info(full);
  if (seen == kept.seen && io::is_settled(seen, looked_at_ns_)) {
    if (witness_ != nullptr) witness_->vouch(full, k_largest_file, seen, kept.digest);
  } else {
    const auto bytes = files.read(full, k_largest_file);
    if (!bytes || base::digest_of(bytes.value()) != kept.digest) return nullptr;
    kept.seen = seen;
    is_changed_ = true;
  }
  auto entry = kept.entry ? kept.entry : load_entry(kept.body);
  if (entry) now_.push_back(std::move(kept));
  return entry;
}

void EntryShard::keep(const std::string& path, const journal::Placement& placement,
                      const io::FileInfo& seen, std::shared_ptr<const journal::Entry> entry) {
  const base::Digest digest = entry->document->source().digest();
  now_.push_back({.path = path,
                  .placement = placement,
                  .seen = seen,
                  .digest = digest,
                  .body = {},
                  .entry = std::move(entry)});
  is_changed_ = true;
}

std::span<const std::vector<std::size_t>> EntryCache::begin(const base::Digest& key,
                                                            std::span<const std::string> paths) {
  if (key != key_) kept_.clear();
  key_ = key;
  if (folder_ == nullptr) kept_.resize(k_shards);
  std::vector<std::vector<std::size_t>> shards(k_shards);
  for (std::size_t i = 0; i < paths.size(); ++i)
    shards[shard_of(paths[i])].push_back(i);
  groups_.clear();
  numbers_.clear();
  for (std::size_t number = 0; number < k_shards; ++number) {
    if (shards[number].empty()) {
      // Nothing of a file stays that the journal has no more.
      if (folder_ != nullptr) folder_->remove(name_of(number));
      continue;
    }
    groups_.push_back(std::move(shards[number]));
    numbers_.push_back(number);
  }
  return groups_;
}

EntryShard EntryCache::open(std::size_t group) {
  if (folder_ == nullptr) return std::exchange(kept_[numbers_[group]], {});
  EntryShard shard;
  shard.witness_ = witness_;
  shard.name_ = name_of(numbers_[group]);
  read(shard);
  return shard;
}

void EntryCache::read(EntryShard& shard) const {
  auto file = folder_->read(shard.name_);
  if (!file) return;
  shard.file_ = std::make_shared<const CacheFile>(*std::move(file));
  base::Loader loader(shard.file_->content());
  const bool is_of_now = loader.take<base::Digest>() == key_;
  shard.looked_at_ns_ = loader.take<std::int64_t>();
  const std::size_t count = loader.take_size();
  if (!is_of_now) return;
  for (std::size_t i = 0; i < count && loader.ok(); ++i) {
    KeptEntry kept;
    loader.get(kept.path);
    loader.get(kept.placement);
    loader.get(kept.seen);
    loader.get(kept.digest);
    kept.body = loader.take_sized();
    if (loader.ok()) shard.before_.push_back(std::move(kept));
  }
}

// A shard of which nothing is new stays as it is, with what it was looked at by.
void EntryCache::close(std::size_t group, EntryShard shard) {
  if (folder_ == nullptr) {
    EntryShard& kept = kept_[numbers_[group]];
    kept.before_ = std::move(shard.now_);
    kept.looked_at_ns_ = looked_at_ns_;
    return;
  }
  if (!shard.is_changed_ && shard.now_.size() == shard.before_.size()) return;
  (void)folder_->write(shard.name_, save_shard(key_, looked_at_ns_, shard.now_));
}

base::Digest entry_key(const config::Config& config, const Reader& reader) {
  base::Saver saver;
  for (const config::VocabularyEntry& entry : config.vocabulary) {
    saver.put_text(entry.family);
    saver.put(entry.word);
    saver.put(entry.meaning);
  }
  // Dialects are a whole language: any change of the file they stand in may be one of them.
  if (!config.dialects.value.is_none()) saver.put_text(config.dialects.source->bytes());
  saver.put_small(reader.shortcodes.size());
  for (const std::string& name : reader.shortcodes)
    saver.put(name);
  saver.put(reader.private_sections);
  saver.put(reader.parts);
  return base::digest_of(saver.bytes());
}

std::int64_t looked_at_now() {
  using std::chrono::nanoseconds;
  const auto now = std::chrono::system_clock::now() - std::chrono::seconds(2);
  return std::chrono::duration_cast<nanoseconds>(now.time_since_epoch()).count();
}

}  // namespace daybook::build
