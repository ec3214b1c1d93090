// SPDX-License-Identifier: MIT
#include "build/word_files.hpp"

#include <fmt/format.h>
#include <string>
#include <utility>

namespace daybook::build {
namespace {

std::string name_of(std::size_t batch) {
  return fmt::format("{}{:02}", k_words_name, batch);
}

}  // namespace

search::WordShelf word_files(CacheFolder& cache) {
  return {.take = [&cache](std::size_t batch) { return cache.take_content(name_of(batch)); },
          .put =
              [&cache](std::size_t batch, std::string bytes) {
                if (bytes.empty())
                  cache.remove(name_of(batch));
                else
                  cache.put_content(name_of(batch), bytes);
              }};
}

search::WordShelf word_batches(WordBatches& batches) {
  return {.take =
              [&batches](std::size_t batch) {
                const auto found = batches.find(batch);
                return found == batches.end() ? std::string() : found->second;
              },
          .put =
              [&batches](std::size_t batch, std::string bytes) {
                if (bytes.empty())
                  batches.erase(batch);
                else
                  batches.insert_or_assign(batch, std::move(bytes));
              }};
}

}  // namespace daybook::build
