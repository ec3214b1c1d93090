// SPDX-License-Identifier: MIT
// Words by hash, which is what an index is made with.  Hashes are never written, and no order
// follows from them.  Tested by page_words_test.cpp and segment_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

/// Words, numbered as they come.  Most of the work of an index is done here, so it is a table of
/// its own that asks for memory a few times.
class WordTable {
 public:
  /// `places`: a power of two, twice as many as there may be words before it has to grow.
  explicit WordTable(std::size_t places) : places_(places) {}

  /// The number of a word with this hash; a new one is the next.
  std::uint32_t find(std::string_view word, std::uint64_t hash) {
    if (2 * words_.size() >= places_.size()) grow();
    std::size_t at = hash & (places_.size() - 1);
    for (; places_[at] != 0; at = (at + 1) & (places_.size() - 1)) {
      const std::uint32_t number = places_[at] - 1;
      if (words_[number].hash == hash && is_same_word(this->word(number), word)) return number;
    }
    words_.push_back({.hash = hash,
                      .begin = static_cast<std::uint32_t>(letters_.size()),
                      .size = static_cast<std::uint16_t>(word.size())});
    letters_ += word;
    places_[at] = static_cast<std::uint32_t>(words_.size());
    return places_[at] - 1;
  }

  std::size_t size() const { return words_.size(); }
  /// Until the next word is new.
  std::string_view word(std::uint32_t number) const {
    return std::string_view(letters_).substr(words_[number].begin, words_[number].size);
  }
  std::uint64_t hash(std::uint32_t number) const { return words_[number].hash; }
  /// All words one after the other.
  std::string take_letters() { return std::move(letters_); }

 private:
  struct Word {
    std::uint64_t hash = 0;
    std::uint32_t begin = 0;  // in the letters
    std::uint16_t size = 0;
  };

  void grow() {
    places_.assign(places_.size() * 2, 0);
    for (std::uint32_t i = 0; i < words_.size(); ++i) {
      std::size_t at = words_[i].hash & (places_.size() - 1);
      while (places_[at] != 0)
        at = (at + 1) & (places_.size() - 1);
      places_[at] = i + 1;
    }
  }

  std::vector<std::uint32_t> places_;  // by hash: a word's number from 1, or 0
  std::vector<Word> words_;
  std::string letters_;
};

}  // namespace daybook::search
