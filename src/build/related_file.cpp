// SPDX-License-Identifier: MIT
#include "build/related_file.hpp"

#include <utility>

#include "base/serial.hpp"

namespace daybook::build {

site::RelatedMemo related_file(CacheFolder& cache) {
  return {.take =
              [&cache] {
                const auto file = cache.read(k_related_name);
                return file ? std::string(file->content()) : std::string();
              },
          .put =
              [&cache](std::string bytes) {
                base::Saver saver(k_seal_size);
                saver.put_bytes(bytes.data(), bytes.size());
                (void)cache.write(k_related_name, saver.take());
              }};
}

site::RelatedMemo related_in_memory(std::string& kept) {
  return {.take = [&kept] { return kept; },
          .put = [&kept](std::string bytes) { kept = std::move(bytes); }};
}

}  // namespace daybook::build
