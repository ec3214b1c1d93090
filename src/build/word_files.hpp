// SPDX-License-Identifier: MIT
// Words of pages, so that the next build looks into texts only that changed: between the builds of
// one run in memory, between runs in `.daybook` of the journal, a batch a file.  Tested by
// incremental_test.cpp and word_files_test.cpp.
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "build/cache_folder.hpp"
#include "search/word_shelf.hpp"

namespace daybook::build {

/// A shelf in the cache, which must outlive it.  A batch that cannot be written is not known.
search::WordShelf word_files(CacheFolder& cache);

/// Some 1 KB a session.
using WordBatches = std::map<std::size_t, std::string>;
/// A shelf in memory; `batches` must outlive it.
search::WordShelf word_batches(WordBatches& batches);

}  // namespace daybook::build
