// SPDX-License-Identifier: MIT
#include "search/index.hpp"

#include <algorithm>
#include <bit>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "base/parallel.hpp"
#include "search/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::search {
namespace {

constexpr std::string_view k_digits =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

// Pages whose words are kept at once before they are merged.
constexpr std::size_t k_batch = 512;
// A shorter word has too many neighbours.
constexpr std::size_t k_shortest_mistyped = 4;
// The signs around a term.
constexpr std::size_t k_signs_of_term = 3;

struct Posting {
  std::uint32_t page = 0;
  std::uint8_t weight = 0;
};

struct Term {
  std::string_view text;  // of a key of the dictionary, whose nodes do not move
  std::vector<Posting> postings;
};

/// All terms of all pages.
class Dictionary {
 public:
  void add(std::uint32_t page, const PageWords& words) {
    for (const PageWords::Row& row : words.rows) {
      key_.assign(words.term(row));
      terms_[key_].push_back({page, row.weight});
    }
  }

  std::vector<Term> take() {
    std::vector<Term> terms;
    terms.reserve(terms_.size());
    for (auto& [text, postings] : terms_)
      terms.push_back({text, std::move(postings)});
    std::ranges::sort(terms, {}, &Term::text);
    return terms;
  }

 private:
  std::string key_;
  std::unordered_map<std::string, std::vector<Posting>> terms_;
};

void keep_best(std::vector<Posting>& postings, std::size_t most) {
  if (postings.size() <= most) return;
  const auto is_better = [](const Posting& a, const Posting& b) {
    return std::tie(a.weight, a.page) > std::tie(b.weight, b.page);
  };
  std::ranges::nth_element(postings, postings.begin() + static_cast<std::ptrdiff_t>(most),
                           is_better);
  postings.resize(most);
  std::ranges::sort(postings, {}, &Posting::page);
}

void append_postings(std::string& out, const std::vector<Posting>& postings) {
  std::uint32_t next = 0;
  for (const Posting& posting : postings) {
    append_number(out, posting.page - next);
    out += digit_sign(posting.weight);
    next = posting.page + 1;
  }
}

/// Puts terms into shards, one after the other.
class ShardWriter {
 public:
  ShardWriter(Shards& shards, std::size_t most) : shards_(shards), most_(most) {}

  /// A new term, of which about `size` bytes will be told; the shard to append to, which has the
  /// number of bytes in common with the term before.  The rest of the term is `rest()`.
  std::string& begin(std::string_view term, std::size_t size) {
    const bool is_full =
        !shards_.texts.empty() && shards_.texts.back().size() + size + k_signs_of_term > most_;
    if (shards_.texts.empty() || is_full) {
      shards_.first_terms.emplace_back(term);
      shards_.texts.emplace_back();
      before_ = {};
    }
    const std::size_t common = common_with(term);
    rest_ = term.substr(common);
    before_ = term;
    shards_.texts.back() += digit_sign(common);
    return shards_.texts.back();
  }

  std::string_view rest() const { return rest_; }

 private:
  // Whole code points only, since a reader may count in other units: ASCII.
  std::size_t common_with(std::string_view term) const {
    std::size_t common = 0;
    const std::size_t most = std::min({term.size(), before_.size(), k_digits.size() - 1});
    while (common < most && term[common] == before_[common] &&
           static_cast<unsigned char>(term[common]) < 0x80)
      ++common;
    return common;
  }

  Shards& shards_;
  std::size_t most_;
  std::string_view before_;
  std::string_view rest_;
};

bool may_be_mistyped(std::string_view term) {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < term.size(); ++letters) {
    const text::Decoded decoded = text::decode(term, i);
    if (!text::is_letter(decoded.code_point) || is_unspaced(decoded.code_point)) return false;
    i += decoded.size;
  }
  return letters >= k_shortest_mistyped;
}

void write_term(Term& term, const IndexOptions& options, ShardWriter& postings,
                ShardWriter& words) {
  const auto width = static_cast<std::size_t>(std::bit_width(term.postings.size()));
  keep_best(term.postings, options.most_postings);
  std::string told;
  append_postings(told, term.postings);
  std::string& shard = postings.begin(term.text, told.size() + term.text.size());
  shard.append(postings.rest()).append(" ").append(told).append(";");
  if (!may_be_mistyped(term.text)) return;
  std::string& list = words.begin(term.text, term.text.size());
  list += digit_sign(width);
  list.append(words.rest()).append(" ");
}

}  // namespace

char digit_sign(std::size_t digit) {
  return k_digits[digit];
}

void append_number(std::string& out, std::size_t number) {
  constexpr std::size_t k_bits = 5;
  constexpr std::size_t k_more = 1U << k_bits;
  for (; number >= k_more; number >>= k_bits)
    out += digit_sign((number & (k_more - 1)) | k_more);
  out += digit_sign(number);
}

Index make_index(std::size_t pages, const std::function<PageText(std::size_t)>& page,
                 const IndexOptions& options) {
  Dictionary dictionary;
  for (std::size_t first = 0; first < pages; first += k_batch) {
    std::vector<PageWords> batch(std::min(k_batch, pages - first));
    base::parallel_for(options.jobs, batch.size(),
                       [&](std::size_t i) { batch[i] = weigh(page(first + i)); });
    for (std::size_t i = 0; i < batch.size(); ++i)
      dictionary.add(static_cast<std::uint32_t>(first + i), batch[i]);
  }
  Index index{.pages = pages, .postings = {}, .words = {}};
  ShardWriter postings(index.postings, options.postings_bytes);
  ShardWriter words(index.words, options.words_bytes);
  std::vector<Term> terms = dictionary.take();
  for (Term& term : terms) {
    write_term(term, options, postings, words);
    term.postings = {};
  }
  return index;
}

}  // namespace daybook::search
