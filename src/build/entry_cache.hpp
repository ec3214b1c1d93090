// SPDX-License-Identifier: MIT
// Entries of files that did not change, so that a build parses only what did: between the builds of
// one run in memory, between runs in `.daybook` of the journal.  A file keeps its entry while its
// bytes, its place in the journal and all that entries depend on are the same.  Files are dealt out
// to shards by their paths, and one worker has a shard at a time.  Tested by entry_cache_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.hpp"
#include "build/cache_folder.hpp"
#include "build/publish.hpp"
#include "io/file_system.hpp"
#include "io/witness.hpp"
#include "journal/session.hpp"

namespace daybook::build {

/// The entry of one file, and what it was made of.
struct KeptEntry {
  std::string path;
  journal::Placement placement;
  io::FileInfo seen;  ///< before it was read
  base::Digest digest;
  std::string_view body;                          ///< save_entry()'s, in its shard's bytes; or
  std::shared_ptr<const journal::Entry> entry{};  ///< the entry itself
};

/// Some of the files, with one worker.
class EntryShard {
 public:
  /// The entry of a file that is what it was when it was kept; nullptr otherwise.  `path` is below
  /// `journal`.
  std::shared_ptr<const journal::Entry> find(const io::FileSystem& files,
                                             const std::string& journal, const std::string& path,
                                             const journal::Placement& placement);
  /// Keeps the entry of a file that was seen so before it was read.
  void keep(const std::string& path, const journal::Placement& placement, const io::FileInfo& seen,
            std::shared_ptr<const journal::Entry> entry);

 private:
  friend class EntryCache;
  std::string name_;
  std::shared_ptr<const CacheFile> file_;  // what `before_` views into
  std::int64_t looked_at_ns_ = 0;
  std::vector<KeptEntry> before_;  // by path
  std::vector<KeptEntry> now_;     // by path, when they are asked for in that order
  bool is_changed_ = false;
  const io::Witness* witness_ = nullptr;
};

/// All shards of a journal.
class EntryCache {
 public:
  /// Between the builds of one run.
  EntryCache() = default;
  /// Between runs.  `witness` is told of files that are known without being read.  Both must
  /// outlive it.
  EntryCache(CacheFolder& folder, const io::Witness& witness)
      : folder_(&folder), witness_(&witness) {}

  /// To be told before each build: what the disk's clock shows before anything is looked at.
  void set_clock(std::int64_t now_ns) { looked_at_ns_ = now_ns; }

  /// Begins to read: `key` is another one when entries of the same files would be others.  Deals
  /// out the paths, which are sorted, by their indices.
  std::span<const std::vector<std::size_t>> begin(const base::Digest& key,
                                                  std::span<const std::string> paths);

  /// The shard of a group, and back.  Each by one worker.
  EntryShard open(std::size_t group);
  void close(std::size_t group, EntryShard shard);

 private:
  void read(EntryShard& shard) const;

  CacheFolder* folder_ = nullptr;
  const io::Witness* witness_ = nullptr;
  base::Digest key_;
  std::int64_t looked_at_ns_ = 0;
  std::vector<std::vector<std::size_t>> groups_;
  std::vector<std::size_t> numbers_;  // of the groups' shards
  std::vector<EntryShard> kept_;      // between builds of one run, by number
};

/// Of all that an entry is made of besides its file.
base::Digest entry_key(const config::Config& config, const Reader& reader);

/// What the clock shows, for a cache in memory: early enough for the clock of any disk.
std::int64_t looked_at_now();

}  // namespace daybook::build
