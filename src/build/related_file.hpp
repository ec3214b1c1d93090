// SPDX-License-Identifier: MIT
// Which sessions are alike, so that the next build compares them only when something they are
// compared by has changed: between the builds of one run in memory, between runs in `.daybook` of
// the journal.  Tested by related_file_test.cpp and incremental_test.cpp.
#pragma once

#include <string>

#include "build/cache_folder.hpp"
#include "site/related.hpp"

namespace daybook::build {

/// In the cache, which must outlive it.  What cannot be written is not known.
site::RelatedMemo related_file(CacheFolder& cache);
/// In memory, some 100 bytes a session; `kept` must outlive it.
site::RelatedMemo related_in_memory(std::string& kept);

}  // namespace daybook::build
