// SPDX-License-Identifier: MIT
// Puts a site into its folder.  Where there is none, it is staged in a sibling folder, renamed
// last. A later one writes only what differs, into a folder of the site's that nothing leads to;
// when all of it is there, the files are moved one after the other: the new ones, those that are
// otherwise, and at last what is made no more goes.  So a build that fails leaves the site as it
// was, and no page ever leads nowhere. Never touches a file that is not in the manifest, nor a
// folder that another process writes. Tested by writer_test.cpp.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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
  /// count), an address at which somebody else's file lies, and a folder that another process is
  /// building.  `files` must outlive the writer.
  static base::Result<Writer> open(io::FileSystem& files, std::string folder,
                                   std::span<const text::Url> addresses);
  Writer(Writer&&) noexcept = default;
  Writer& operator=(Writer&&) = delete;
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  /// Abandons what was not finished.
  ~Writer() { abandon(); }

  enum class Put : std::uint8_t { written, unchanged };
  base::Result<Put> put(const text::Url& address, std::string_view bytes);
  /// What is there for an address now, or will be.
  io::FileInfo look_at(const text::Url& address) const;
  /// After finish(): the same of a file that look_at() saw so before; nothing is known of one that
  /// somebody changed since.
  io::FileInfo look_again(const text::Url& address, const io::FileInfo& before) const;

  /// Puts all in place, removes stale files and writes `made` as the manifest.  To be called once,
  /// after the last put().
  base::Result<std::uint32_t> finish(const Manifest& made);
  /// Instead of finish(): takes back what was written.  The site stays as it was, unless finish()
  /// failed when pages of both were in it already.  After finish() or once more it does nothing.
  void abandon();

 private:
  enum class Mode : std::uint8_t { staged, in_place };
  /// Whether there is something to abandon; nothing when it was moved from.
  class Open {
   public:
    Open() = default;
    Open(Open&& other) noexcept : is_(std::exchange(other.is_, false)) {}
    Open& operator=(Open&&) = delete;
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;
    ~Open() = default;
    void begin() { is_ = true; }
    bool end() { return std::exchange(is_, false); }

   private:
    bool is_ = false;
  };
  Writer(io::FileSystem& files, std::string folder) : files_(&files), folder_(std::move(folder)) {}

  /// What there is of an address besides what was there: nothing, bytes that are to come where none
  /// or others were, or a page that was none before.
  enum class Beside : std::uint8_t { nothing, fresh, changed, placed };
  base::Result<base::Done> prepare(std::span<const text::Url> addresses);
  base::Result<base::Done> take_folder();
  Mode mode_now() const;
  base::Result<base::Done> refuse_foreign_staging();
  base::Result<base::Done> empty_staging();
  base::Result<base::Done> read_before();
  base::Result<base::Done> refuse_linked_folders(std::span<const text::Url> addresses);
  base::Result<base::Done> refuse_foreign_files(std::span<const text::Url> addresses);
  base::Result<base::Done> make_folders(std::span<const text::Url> addresses);
  base::Result<base::Done> mark_as_ours();
  base::Result<Put> put_beside(const text::Url& address, std::string_view bytes, Beside& beside);
  base::Result<base::Done> replace(const std::string& path, std::string_view bytes);
  base::Result<base::Done> put_in_place(Beside which);
  base::Result<base::Done> make_folder(std::string_view folder);
  base::Result<base::Done> remove_folder_at(const std::string& address);
  base::Result<std::uint32_t> remove_stale(const Manifest& made);
  void remove_if_empty(const std::set<std::string, std::greater<>>& folders);
  void take_back();
  void remove_next();
  void remove_leftovers();
  std::string root() const;
  std::string next_of(std::string_view address) const;

  io::FileSystem* files_;
  std::string folder_;
  Mode mode_ = Mode::staged;
  std::unique_ptr<io::FolderLock> lock_;
  Open open_;
  Manifest before_;
  std::map<std::string, Beside, std::less<>> beside_;  // each worker sets its own
  std::vector<std::string> aside_;  // old files in whose place a folder came: with what is to come
  bool is_marked_ = false;          // the manifest names what is to come
  bool is_begun_ = false;           // a page of the new site is in an old one's place
};

}  // namespace daybook::output
