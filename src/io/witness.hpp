// SPDX-License-Identifier: MIT
// A file system that notes what was asked of it and what it answered, so that somebody can ask
// later whether all answers would be the same: then so is whatever was made of them.  An answer is
// kept as what was seen of the file and a digest.  Only for reading.  Tested by witness_test.cpp.
#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.hpp"
#include "base/result.hpp"
#include "io/file_system.hpp"

namespace daybook::io {

/// The questions of FileSystem.
enum class Asked : std::uint8_t { info, read, read_head, list, real_path };

/// One question and its answer.
struct Observation {
  Asked what = Asked::info;
  std::string path;
  std::uint64_t limit = 0;  ///< of read and read_head
  FileInfo seen;            ///< before it was read
  base::Digest answer;      ///< of the bytes, the names, the path or the refusal
};

/// Whether a file that was seen so, when the disk's clock showed `looked_at_ns` or more, cannot
/// have been changed since without looking otherwise.  One that was changed just before could be
/// changed again within the same tick of that clock.
bool is_settled(const FileInfo& seen, std::int64_t looked_at_ns);

/// What became of an answer.
enum class Still : std::uint8_t {
  same_by_sight,  ///< nothing was read
  same_by_bytes,  ///< it looks otherwise and is the same
  other,
};
/// Asks again, and puts what is seen now into the observation.  `left_out`: paths of folders that
/// are no part of an answer, with all in them, as hidden names are none.
Still ask_again(const FileSystem& files, Observation& observation, std::int64_t looked_at_ns,
                std::span<const std::string> left_out);

/// The witness.  May be used by many threads at once.
class Witness final : public FileSystem {
 public:
  /// `files` must outlive it.
  explicit Witness(const FileSystem& files) : files_(files) {}

  /// All that was asked, each question once, in order of their paths; nothing when a question got
  /// two answers, so that no one can say what was made of it, or none for a reason that may be gone
  /// unseen.
  std::optional<std::vector<Observation>> observations(std::span<const std::string> left_out);

  /// Notes a file as read that need not be: it is known to look so and to hold what has this
  /// digest.
  void vouch(std::string_view path, std::uint64_t limit, const FileInfo& seen,
             const base::Digest& digest) const;

  FileInfo info(std::string_view path) const override;
  base::Result<std::string> read(std::string_view path, std::uint64_t limit) const override;
  base::Result<std::string> read_head(std::string_view path, std::size_t size) const override;
  base::Result<std::vector<FolderEntry>> list(std::string_view path) const override;
  base::Result<std::string> real_path(std::string_view path) const override;

  /// These are refused.
  base::Result<base::Done> write(std::string_view path, std::string_view bytes) override;
  base::Result<base::Done> create(std::string_view path, std::string_view bytes) override;
  base::Result<base::Done> replace(std::string_view path, std::string_view bytes) override;
  base::Result<base::Done> make_folders(std::string_view path) override;
  base::Result<base::Done> rename(std::string_view from, std::string_view to) override;
  base::Result<base::Done> remove(std::string_view path) override;
  base::Result<base::Done> remove_all(std::string_view path) override;
  /// As long as nothing can be written there is nothing to keep others from.
  LockAttempt lock(std::string_view folder) override;

 private:
  struct Note {
    Observation observation;
    std::vector<FolderEntry> names;  // of a folder
    bool is_in_doubt = false;        // the next time the answer may be another one, unseen
  };
  void note(Note note) const;

  const FileSystem& files_;
  mutable std::mutex mutex_;
  mutable std::vector<Note> notes_;
};

}  // namespace daybook::io
