// SPDX-License-Identifier: MIT
#include "search/shards.hpp"

#include <algorithm>
#include <string_view>

#include "base/parallel.hpp"
#include "search/digits.hpp"
#include "search/merge.hpp"

namespace daybook::search {
namespace {

// The signs around a term.
constexpr std::size_t k_signs_of_term = 3;

/// A list of shards, cut before any of them is written.
class Cuts {
 public:
  explicit Cuts(std::size_t most) : most_(most) {}

  /// The term of this number is next; of it `size` bytes are told.
  void add(std::size_t number, std::string_view term, std::size_t size) {
    const bool is_full = bytes_ + size + term.size() + k_signs_of_term > most_;
    if (begins_.empty() || is_full) {
      begins_.push_back(lines_.size());
      before_ = {};
      bytes_ = 0;
    }
    const std::size_t common = common_with(term);
    bytes_ += size + term.size() - common + k_signs_of_term;
    lines_.push_back({.number = number, .common = common});
    before_ = term;
  }

  /// `append(out, number, common)` writes a term that begins as the one before.
  template <class Append>
  Shards write(std::span<const Told> terms, unsigned jobs, const Append& append) const {
    Shards shards;
    for (const std::size_t begin : begins_)
      shards.first_terms.emplace_back(terms[lines_[begin].number].term);
    shards.texts.resize(begins_.size());
    base::parallel_for(jobs, begins_.size(), [&](std::size_t shard) {
      const std::size_t end = shard + 1 < begins_.size() ? begins_[shard + 1] : lines_.size();
      for (std::size_t i = begins_[shard]; i < end; ++i)
        append(shards.texts[shard], lines_[i].number, lines_[i].common);
    });
    return shards;
  }

 private:
  struct Line {
    std::size_t number;
    std::size_t common;  // bytes, with the term before
  };

  // Whole code points only, since a reader may count in other units: ASCII.
  std::size_t common_with(std::string_view term) const {
    std::size_t common = 0;
    const std::size_t most = std::min({term.size(), before_.size(), k_digits - 1});
    while (common < most && term[common] == before_[common] &&
           static_cast<unsigned char>(term[common]) < 0x80)
      ++common;
    return common;
  }

  std::size_t most_;
  std::size_t bytes_ = 0;  // of the last shard
  std::string_view before_;
  std::vector<std::size_t> begins_;
  std::vector<Line> lines_;
};

}  // namespace

Shards write_postings(std::span<const Told> terms, std::size_t most, unsigned jobs) {
  Cuts cuts(most);
  for (std::size_t i = 0; i < terms.size(); ++i)
    cuts.add(i, terms[i].term, terms[i].postings.size());
  const auto append = [&](std::string& out, std::size_t number, std::size_t common) {
    out += digit_sign(common);
    out.append(terms[number].term.substr(common)).append(" ");
    out.append(terms[number].postings).append(";");
  };
  return cuts.write(terms, jobs, append);
}

Shards write_words(std::span<const Told> terms, std::size_t most, unsigned jobs) {
  Cuts cuts(most);
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (terms[i].may_be_mistyped) cuts.add(i, terms[i].term, 0);
  }
  const auto append = [&](std::string& out, std::size_t number, std::size_t common) {
    out += digit_sign(common);
    out += digit_sign(terms[number].width);
    out.append(terms[number].term.substr(common)).append(" ");
  };
  return cuts.write(terms, jobs, append);
}

}  // namespace daybook::search
