// SPDX-License-Identifier: MIT
// What a build would read, looked at without reading it: names, sizes and times of a journal's
// files, so that who keeps a site up to date knows when to build again.  Looking is polling: it is
// right on every file system, also where nobody tells of changes, and costs a few milliseconds for
// thousands of files.  When to look and when to build is serve's matter.  Tested by watch_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "build/pipeline.hpp"
#include "io/file_system.hpp"

namespace daybook::build {

/// One file as it was seen.
struct SeenFile {
  std::string path;  ///< relative to the journal; that of a configuration elsewhere as it was given
  std::uint64_t size = 0;
  std::int64_t modified_ns = 0;
  std::uint64_t number = 0;
  friend bool operator==(const SeenFile&, const SeenFile&) = default;
};
/// All of them, by path.
using Sight = std::vector<SeenFile>;

/// The paths that are new, gone or otherwise than before, sorted.
std::vector<std::string> changes(const Sight& before, const Sight& after);

/// Eyes on a journal.
class Watch {
 public:
  /// `files` must outlive the watch.
  Watch(const io::FileSystem& files, const JournalOptions& options);

  /// Takes over what a build found in site.yaml: what is excluded and where the site goes.
  void follow(const BuildReport& report);

  /// Left out, as in scan(): hidden names, what is excluded, the folder the site goes to; also
  /// every folder with a site that daybook made, and links, which are not followed.
  Sight look() const;
  /// The folders in which a change would be seen, each once: the journal's own, and those of the
  /// files in a sight.
  std::vector<std::string> folders(const Sight& sight) const;

 private:
  void look_into(const std::string& folder, std::vector<std::string>& folders, Sight& sight) const;
  bool is_left_out(const std::string& path) const;

  const io::FileSystem* files_;
  std::string journal_;
  std::string config_path_;  // empty when it is the journal's own
  config::Config config_;
};

}  // namespace daybook::build
