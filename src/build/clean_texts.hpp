// SPDX-License-Identifier: MIT
// Published texts of which the search for leaks had nothing to say, so that the next build need not
// look through them again: between the builds of one run in memory, between runs in `.daybook` of
// the journal.  Texts are known by their digests.  Tested by clean_texts_test.cpp.
#pragma once

#include <vector>

#include "base/digest.hpp"
#include "build/cache_folder.hpp"

namespace daybook::build {

/// Those of the last build.
class CleanTexts {
 public:
  /// Between the builds of one run.
  CleanTexts() = default;
  /// Between runs: those that the cache has.
  static CleanTexts read(const CacheFolder& cache);

  /// Begins to look: `key` is another one when there may be something to say of the same bytes.
  void begin(const base::Digest& key);
  /// Whether there was nothing to say of it.  Any number of threads may ask.
  bool hold(const base::Digest& text) const;
  /// Those of this build, in the place of all before.
  void keep(std::vector<base::Digest> texts);
  /// Writes them, if they are others than were read.
  void write(CacheFolder& cache) const;

 private:
  base::Digest key_;
  std::vector<base::Digest> texts_;  // ascending
  bool is_changed_ = false;
};

}  // namespace daybook::build
