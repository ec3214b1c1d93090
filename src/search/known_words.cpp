// SPDX-License-Identifier: MIT
#include "search/known_words.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "base/serial.hpp"
#include "search/word_hash.hpp"

namespace daybook::search {
namespace {

// The letters of all terms stand behind what is told of each.
void save(base::Saver& saver, const PageWords& words) {
  saver.put_small(words.rows.size());
  for (const PageWords::Row& row : words.rows) {
    saver.put_small(row.size);
    saver.put_flat(row.weight);
  }
  for (const PageWords::Row& row : words.rows) {
    const std::string_view term = words.term(row);
    saver.put_bytes(term.data(), term.size());
  }
}

std::optional<PageWords> load(std::string_view bytes) {
  constexpr std::size_t k_smallest_row = 2;
  base::Loader loader(bytes);
  PageWords words;
  words.rows.resize(loader.take_size(k_smallest_row));
  std::uint32_t end = 0;
  for (PageWords::Row& row : words.rows) {
    row.begin = end;
    row.size = static_cast<std::uint16_t>(loader.take_small());
    row.weight = loader.take_flat<std::uint8_t>();
    if (row.weight > k_most_weight) loader.fail();
    end += row.size;
  }
  words.letters = loader.take_bytes(end);
  if (!loader.ok() || !loader.at_end()) return std::nullopt;
  for (PageWords::Row& row : words.rows)
    row.hash = hash_of(words.term(row));
  return words;
}

}  // namespace

KnownWords::KnownWords(std::string bytes) : bytes_(std::move(bytes)) {
  base::Loader loader(bytes_);
  while (loader.ok() && !loader.at_end()) {
    const auto key = loader.take<base::Digest>();
    const std::string_view words = loader.take_sized();
    if (loader.ok()) pages_.push_back({key, words});
  }
  std::ranges::sort(pages_, {}, &Page::key);
}

std::optional<PageWords> KnownWords::find(const base::Digest& key) const {
  const auto page = std::ranges::lower_bound(pages_, key, {}, &Page::key);
  if (page == pages_.end() || page->key != key) return std::nullopt;
  return load(page->words);
}

std::string save_words(std::span<const base::Digest> keys, std::span<const PageWords> pages) {
  base::Saver saver;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    saver.put(keys[i]);
    saver.put_sized([&] { save(saver, pages[i]); });
  }
  return saver.take();
}

}  // namespace daybook::search
