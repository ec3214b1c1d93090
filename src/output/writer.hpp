// SPDX-License-Identifier: MIT
// Puts a site into its folder.  A first build is staged in a sibling folder and renamed into place;
// a later one writes only what differs, file by file through a temporary name, and removes what it
// made before and makes no more.  Never touches a file that is not in the manifest.  Tested by
// writer_test.cpp.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "io/file_system.hpp"
#include "output/manifest.hpp"
#include "text/url.hpp"

namespace daybook::output {

/// What writing did.
struct WriteReport {
  std::uint32_t written = 0;    ///< files new or changed
  std::uint32_t unchanged = 0;  ///< files whose bytes were there already
  std::uint32_t removed = 0;    ///< stale files of an earlier build
};

/// One build's writing.  put() may be called by many threads at once for different addresses.
class Writer {
 public:
  /// Looks at `folder` and makes ready to write `addresses` (all the build will put, each once).
  /// Refuses a folder that is not empty and has no manifest (`.git`, `CNAME` and the like do not
  /// count), and an address at which somebody else's file lies.  `files` must outlive the writer.
  static base::Result<Writer> open(io::FileSystem& files, std::string folder,
                                   std::span<const text::Url> addresses);

  enum class Put : std::uint8_t { written, unchanged };
  base::Result<Put> put(const text::Url& address, std::string_view bytes);
  /// What is there for an address now.
  io::FileInfo look_at(const text::Url& address) const;

  /// Removes stale files, writes `made` as the manifest and, for a first build, moves the staged
  /// folder into place.  To be called once, after the last put().
  base::Result<std::uint32_t> finish(const Manifest& made);

 private:
  enum class Mode : std::uint8_t { staged, in_place };
  Writer(io::FileSystem& files, std::string folder) : files_(&files), folder_(std::move(folder)) {}

  base::Result<base::Done> prepare(std::span<const text::Url> addresses);
  base::Result<base::Done> look_at_folder();
  base::Result<base::Done> make_staging(std::span<const text::Url> addresses);
  base::Result<base::Done> refuse_linked_folders(std::span<const text::Url> addresses);
  base::Result<base::Done> refuse_foreign_files(std::span<const text::Url> addresses);
  base::Result<base::Done> make_folders(std::span<const text::Url> addresses);
  base::Result<Put> put_at(const std::string& path, std::string_view bytes);
  base::Result<base::Done> replace(const std::string& path, std::string_view bytes);
  base::Result<std::uint32_t> remove_stale(const Manifest& made);
  std::string root() const;

  io::FileSystem* files_;
  std::string folder_;
  Mode mode_ = Mode::staged;
  bool folder_exists_ = false;
  Manifest before_;
};

}  // namespace daybook::output
