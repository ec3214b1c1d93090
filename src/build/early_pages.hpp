// SPDX-License-Identifier: MIT
// Single pages as the next build will make them, before it has: who writes sees a sentence at once,
// however long a build of the whole journal takes.  Possible where a file was changed in its
// running text only, which is what most edits do.  Tested by early_pages_test.cpp.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "build/journal.hpp"
#include "build/outputs.hpp"
#include "io/file_system.hpp"
#include "render/render.hpp"
#include "render/theme.hpp"

namespace daybook::build {

/// A journal as a build has linked it, and all that made its pages.  The journal refers to nothing
/// of its owner's; `outputs` refers to both others.
struct LinkedSite {
  std::shared_ptr<Journal> journal;
  std::shared_ptr<const render::Theme> theme;
  std::shared_ptr<const Outputs> outputs;
};

/// Pages of that journal's files as they are by now.  Used by one thread.
class EarlyPages {
 public:
  /// `files` must outlive this, and so must all that the site was made of besides (its options).
  EarlyPages(const io::FileSystem& files, std::string journal, LinkedSite site);

  /// The page of a file, which is read again.  Nothing where only a build can tell what comes of
  /// it: the file is new or gone, has no page of its own, shows text of other files, has other
  /// facts than before, has something in it that should not be published, or its layout failed.
  std::optional<render::Output> make(const std::string& path);

 private:
  std::optional<site::FileId> find(const std::string& path) const;
  std::shared_ptr<const journal::Entry> read(const std::string& path) const;
  bool is_told_by_text(const site::FileNode& file, const journal::Entry& now) const;

  const io::FileSystem& files_;
  std::string journal_;
  LinkedSite site_;
};

}  // namespace daybook::build
