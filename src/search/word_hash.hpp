// SPDX-License-Identifier: MIT
// What words are looked up by while an index is made.  It is never written, and no order follows
// from it.  Tested by page_words_test.cpp and index_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace daybook::search {

/// Two words of one size that have no more bytes than this are the same when their hashes are.
inline constexpr std::size_t k_told_by_hash = 8;

namespace detail {

template <class Number>
std::uint64_t bytes_at(const char* at) {
  Number number = 0;
  std::memcpy(&number, at, sizeof number);
  return number;
}

/// All bytes of a word of up to eight.
inline std::uint64_t all_bytes(std::string_view word) {
  const char* const end = word.data() + word.size();
  if (word.size() == 8) return bytes_at<std::uint64_t>(word.data());
  if (word.size() >= 4)
    return bytes_at<std::uint32_t>(word.data()) | bytes_at<std::uint32_t>(end - 4) << 32U;
  if (word.empty()) return 0;
  return bytes_at<std::uint8_t>(word.data()) |
         bytes_at<std::uint8_t>(word.data() + word.size() / 2) << 8U |
         bytes_at<std::uint8_t>(end - 1) << 16U;
}

/// Different numbers give different ones.
inline std::uint64_t mixed(std::uint64_t number) {
  number ^= number >> 32U;
  number *= 0x9E3779B97F4A7C15U;
  number ^= number >> 29U;
  number *= 0xBF58476D1CE4E5B9U;
  return number ^ number >> 32U;
}

}  // namespace detail

/// The hash of a word: equal for equal words.
inline std::uint64_t hash_of(std::string_view word) {
  if (word.size() <= k_told_by_hash) return detail::mixed(detail::all_bytes(word) + word.size());
  std::uint64_t hash = word.size();
  for (std::size_t i = 0; i + 8 < word.size(); i += 8)
    hash = detail::mixed(hash ^ detail::bytes_at<std::uint64_t>(word.data() + i));
  return detail::mixed(hash ^ detail::bytes_at<std::uint64_t>(word.data() + word.size() - 8));
}

/// Whether two words with the same hash are the same.
inline bool is_same_word(std::string_view a, std::string_view b) {
  return a.size() == b.size() &&
         (a.size() <= k_told_by_hash || std::memcmp(a.data(), b.data(), a.size()) == 0);
}

}  // namespace daybook::search
