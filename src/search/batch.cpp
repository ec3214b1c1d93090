// SPDX-License-Identifier: MIT
#include "search/batch.hpp"

#include <algorithm>
#include <utility>

#include "base/serial.hpp"

namespace daybook::search {
namespace {

using Numbered = std::pair<base::Digest, std::uint32_t>;

std::vector<Numbered> by_key(std::span<const base::Digest> keys) {
  std::vector<Numbered> numbered;
  numbered.reserve(keys.size());
  for (const base::Digest& key : keys)
    numbered.emplace_back(key, static_cast<std::uint32_t>(numbered.size()));
  std::ranges::sort(numbered);
  return numbered;
}

}  // namespace

std::string save_batch(std::span<const base::Digest> keys, std::string_view segment) {
  base::Saver saver;
  saver.reserve(keys.size_bytes() + segment.size() + sizeof(std::uint64_t));
  saver.put_small(keys.size());
  for (const base::Digest& key : keys)
    saver.put(key);
  saver.put_sized([&] { saver.put_bytes(segment.data(), segment.size()); });
  return saver.take();
}

std::optional<KnownBatch> read_batch(std::string_view bytes) {
  base::Loader loader(bytes);
  KnownBatch batch;
  batch.keys.resize(loader.take_size(sizeof(base::Digest)));
  for (base::Digest& key : batch.keys)
    loader.get(key);
  const std::string_view segment = loader.take_sized();
  if (!loader.ok() || !loader.at_end()) return std::nullopt;
  auto words = Segment::read(segment, batch.keys.size());
  if (!words) return std::nullopt;
  batch.words = *std::move(words);
  return batch;
}

// Two pages that say the same have one key: each is one of the other batch, while that has some.
SamePages same_pages(std::span<const base::Digest> from, std::span<const base::Digest> to) {
  SamePages same{.to = std::vector(from.size(), k_no_page), .fresh = {}};
  const std::vector<Numbered> known = by_key(from);
  auto next = known.begin();
  for (const auto& [key, page] : by_key(to)) {
    while (next != known.end() && next->first < key)
      ++next;
    if (next != known.end() && next->first == key)
      same.to[(next++)->second] = page;
    else
      same.fresh.push_back(page);
  }
  std::ranges::sort(same.fresh);
  return same;
}

}  // namespace daybook::search
