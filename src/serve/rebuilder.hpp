// SPDX-License-Identifier: MIT
// Builds into two folders by turns: one is shown while the other is written, and each build finds
// there what the one before the last left and makes only what differs.  Entries of files that did
// not change are kept in memory from one build to the next, and so is what each folder was made of.
// Tested by rebuilder_test.cpp.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>

#include "build/clean_texts.hpp"
#include "build/entry_cache.hpp"
#include "build/pipeline.hpp"
#include "build/related_file.hpp"
#include "build/word_files.hpp"
#include "io/file_system.hpp"
#include "serve/stage.hpp"

namespace daybook::serve {

/// Builds again and again, never into the site that is shown.
class Rebuilder {
 public:
  /// `options.journal.output` is of no account: sites go below `folder`, which has to be there.
  /// `files` must outlive it.
  Rebuilder(io::FileSystem& files, build::BuildOptions options, std::string folder);
  Rebuilder(const Rebuilder&) = delete;
  Rebuilder& operator=(const Rebuilder&) = delete;

  /// What came of one build.
  struct Built {
    build::BuildOutcome outcome;
    std::shared_ptr<const Site> site;  ///< nullptr when the build failed
    /// Of that site; the rebuilder must outlive it.
    std::unique_ptr<build::EarlyPages> early;
  };
  /// Builds as of this day, into a folder whose site nobody holds; waits when both are held.
  Built build(text::Date day);

 private:
  std::size_t free_folder() const;

  io::FileSystem& files_;
  build::BuildOptions options_;
  std::string folder_;
  build::EntryCache entries_;
  build::CleanTexts clean_;
  build::WordBatches words_;
  search::WordShelf shelf_ = build::word_batches(words_);
  std::string related_;
  site::RelatedMemo related_memo_ = build::related_in_memory(related_);
  // What was built last into each folder.
  std::array<std::weak_ptr<const Site>, 2> held_;
  std::array<build::MadeSite, 2> made_;
};

/// How much a build must have gone wrong for an error page to take the place of the site.
enum class Strictness : std::uint8_t {
  errors,    ///< nothing was built, or site.yaml or a layout has an error
  warnings,  ///< anything that is no note
};

/// Whether the site of this build is not to be shown.  Errors of a journal's texts are no reason:
/// their pages are there, as in a build.
bool is_trouble(const build::BuildOutcome& outcome, Strictness strictness);

}  // namespace daybook::serve
