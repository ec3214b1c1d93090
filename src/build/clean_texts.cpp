// SPDX-License-Identifier: MIT
#include "build/clean_texts.hpp"

#include <algorithm>
#include <utility>

#include "base/serial.hpp"

namespace daybook::build {

CleanTexts CleanTexts::read(const CacheFolder& cache) {
  CleanTexts clean;
  const auto file = cache.read(k_clean_name);
  if (!file) return clean;
  base::Loader loader(file->content());
  loader.get(clean.key_);
  loader.get(clean.texts_);
  return loader.ok() ? clean : CleanTexts();
}

void CleanTexts::begin(const base::Digest& key) {
  if (key == key_) return;
  key_ = key;
  texts_.clear();
  is_changed_ = true;
}

bool CleanTexts::hold(const base::Digest& text) const {
  return std::ranges::binary_search(texts_, text);
}

void CleanTexts::keep(std::vector<base::Digest> texts) {
  std::ranges::sort(texts);
  is_changed_ = is_changed_ || texts != texts_;
  texts_ = std::move(texts);
}

void CleanTexts::write(CacheFolder& cache) const {
  if (!is_changed_) return;
  base::Saver saver(k_seal_size);
  saver.put(key_);
  saver.put(texts_);
  (void)cache.write(k_clean_name, saver.take());
}

}  // namespace daybook::build
