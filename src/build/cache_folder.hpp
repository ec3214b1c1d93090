// SPDX-License-Identifier: MIT
// The folder `.daybook` of a journal: what a build keeps for the next one.  Removing it costs time
// and nothing else.  What is read from it was written by this build of this program and in this
// very place, or it is nothing: a file that is damaged, of another version, or that came along with
// a journal from somebody else does not count (content/adr/0027).  What the files hold is their
// writers' matter.  Tested by cache_folder_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/digest.hpp"
#include "io/file_system.hpp"

namespace daybook::build {

/// Its name, in the journal's folder.
inline constexpr std::string_view k_cache_folder = ".daybook";
/// Of its file that tells what the last build was made of (build/build_record.hpp).
inline constexpr std::string_view k_record_name = "build.record";
/// Of the one that tells which texts have no leaks (build/clean_texts.hpp).
inline constexpr std::string_view k_clean_name = "clean-texts";

/// Of the one that tells which sessions are alike (related_file.hpp).
inline constexpr std::string_view k_related_name = "related";
/// Before the number of one that has words of pages (word_files.hpp).
inline constexpr std::string_view k_words_name = "words-";

/// So many bytes of a file of the cache stand before its content.
inline constexpr std::size_t k_seal_size = 48;
/// The bytes of a file of the cache: a line for the form, the seal, and a digest of the content,
/// which stands in `file` behind k_seal_size bytes of any kind.
std::string sealed(std::string file, const base::Digest& seal);
/// Its content; nothing when the form, the seal or a bit is another one.  For any bytes.
std::optional<std::string_view> unsealed(std::string_view file, const base::Digest& seal);

/// A file of the cache as it was read.
struct CacheFile {
  std::string bytes;
  std::string_view content() const { return std::string_view(bytes).substr(k_seal_size); }
};

/// The cache of a journal.
class CacheFolder {
 public:
  /// Nothing when it cannot be had: where the journal cannot be written, where something else has
  /// its name, and while another build has it.  `program` tells one build of the program from
  /// another; `files` must outlive it.
  static std::optional<CacheFolder> open(io::FileSystem& files, const std::string& journal,
                                         const base::Digest& program);

  /// Whether there was none before.
  bool is_new() const { return is_new_; }
  /// A file as it was written.
  std::optional<CacheFile> read(std::string_view name) const;
  /// Writes a file as sealed() takes it; whether it is there now.  A failure leaves what was there.
  bool write(std::string_view name, std::string file);
  /// The content of a file, for who keeps no views into it; empty when there is none.
  std::string take_content(std::string_view name) const;
  /// Writes a file of this content.  What cannot be written is not known.
  void put_content(std::string_view name, std::string_view content);
  /// Removes a file; fine when there is none.
  void remove(std::string_view name);
  /// What the clock of the disk shows, since that is what stamps files; nothing when nothing can be
  /// written there.
  std::optional<std::int64_t> now();

 private:
  CacheFolder(io::FileSystem& files, std::string folder)
      : files_(&files), folder_(std::move(folder)) {}

  io::FileSystem* files_;
  std::string folder_;
  std::unique_ptr<io::FolderLock> lock_;
  base::Digest seal_;
  bool is_new_ = false;
};

/// What clear_cache() did, or would do.
enum class Cleared : std::uint8_t { nothing, removed };
enum class ClearMode : std::uint8_t { remove, show };
/// Removes the cache of a journal, and its folder when nothing else is in it.
Cleared clear_cache(io::FileSystem& files, const std::string& journal, ClearMode mode);

}  // namespace daybook::build
