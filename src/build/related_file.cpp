// SPDX-License-Identifier: MIT
#include "build/related_file.hpp"

#include <utility>

namespace daybook::build {

site::RelatedMemo related_file(CacheFolder& cache) {
  return {.take = [&cache] { return cache.take_content(k_related_name); },
          .put = [&cache](std::string bytes) { cache.put_content(k_related_name, bytes); }};
}

site::RelatedMemo related_in_memory(std::string& kept) {
  return {.take = [&kept] { return kept; },
          .put = [&kept](std::string bytes) { kept = std::move(bytes); }};
}

}  // namespace daybook::build
