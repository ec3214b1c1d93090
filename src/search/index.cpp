// SPDX-License-Identifier: MIT
#include "search/index.hpp"

#include <algorithm>
#include <bit>
#include <span>
#include <tuple>

#include "base/parallel.hpp"
#include "search/dictionary.hpp"
#include "search/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::search {
namespace {

constexpr std::string_view k_digits =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

// A shorter word has too many neighbours.
constexpr std::size_t k_shortest_mistyped = 4;
// The signs around a term.
constexpr std::size_t k_signs_of_term = 3;

// Terms that one thread writes at a time.
constexpr std::size_t k_chunk = 256;

/// Those that are kept of a term's postings.
std::span<const Posting> best_of(std::span<const Posting> all, std::size_t most,
                                 std::vector<Posting>& space) {
  if (all.size() <= most) return all;
  const auto is_better = [](const Posting& a, const Posting& b) {
    return std::tuple(a.weight(), a.page()) > std::tuple(b.weight(), b.page());
  };
  space.assign(all.begin(), all.end());
  std::ranges::nth_element(space, space.begin() + static_cast<std::ptrdiff_t>(most), is_better);
  space.erase(space.begin() + static_cast<std::ptrdiff_t>(most), space.end());
  std::ranges::sort(space, {}, &Posting::page);
  return space;
}

void append_postings(std::string& out, std::span<const Posting> postings) {
  std::uint32_t next = 0;
  for (const Posting& posting : postings) {
    append_number(out, posting.page() - next);
    out += digit_sign(posting.weight());
    next = posting.page() + 1;
  }
}

bool may_be_mistyped(std::string_view term) {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < term.size(); ++letters) {
    const text::Decoded decoded = text::decode(term, i);
    if (!text::is_letter(decoded.code_point) || is_unspaced(decoded.code_point)) return false;
    i += decoded.size;
  }
  return letters >= k_shortest_mistyped;
}

/// What is told of a term.
struct Told {
  std::string postings;
  std::size_t width = 0;  ///< bits of how many pages say it
  bool may_be_mistyped = false;
};

Told tell(const Term& term, const IndexOptions& options, std::vector<Posting>& space) {
  Told told{.postings = {},
            .width = static_cast<std::size_t>(std::bit_width(term.postings.size())),
            .may_be_mistyped = may_be_mistyped(term.text)};
  append_postings(told.postings, best_of(term.postings, options.most_postings, space));
  return told;
}

std::vector<Told> tell_all(std::span<const Term> terms, const IndexOptions& options) {
  std::vector<Told> told(terms.size());
  base::parallel_for(options.jobs, (terms.size() + k_chunk - 1) / k_chunk, [&](std::size_t chunk) {
    std::vector<Posting> space;
    for (std::size_t i = chunk * k_chunk; i < std::min((chunk + 1) * k_chunk, terms.size()); ++i)
      told[i] = tell(terms[i], options, space);
  });
  return told;
}

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
  Shards write(std::span<const Term> terms, unsigned jobs, const Append& append) const {
    Shards shards;
    for (const std::size_t begin : begins_)
      shards.first_terms.emplace_back(terms[lines_[begin].number].text);
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
    const std::size_t most = std::min({term.size(), before_.size(), k_digits.size() - 1});
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

Shards write_postings(std::span<const Term> terms, std::span<const Told> told,
                      const IndexOptions& options) {
  Cuts cuts(options.postings_bytes);
  for (std::size_t i = 0; i < terms.size(); ++i)
    cuts.add(i, terms[i].text, told[i].postings.size());
  const auto append = [&](std::string& out, std::size_t number, std::size_t common) {
    out += digit_sign(common);
    out.append(terms[number].text.substr(common)).append(" ");
    out.append(told[number].postings).append(";");
  };
  return cuts.write(terms, options.jobs, append);
}

Shards write_words(std::span<const Term> terms, std::span<const Told> told,
                   const IndexOptions& options) {
  Cuts cuts(options.words_bytes);
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (told[i].may_be_mistyped) cuts.add(i, terms[i].text, 0);
  }
  const auto append = [&](std::string& out, std::size_t number, std::size_t common) {
    out += digit_sign(common);
    out += digit_sign(told[number].width);
    out.append(terms[number].text.substr(common)).append(" ");
  };
  return cuts.write(terms, options.jobs, append);
}

using ReadPage = std::function<PageText(std::size_t)>;

/// The words of pages that are known, and of those that are not; then all of them are.
std::vector<PageWords> take_from_shelf(std::size_t first, std::size_t count, const ReadPage& page,
                                       const IndexOptions& options) {
  const std::size_t batch = first / k_index_batch;
  const KnownWords known(options.shelf->take(batch));
  std::vector<PageWords> words(count);
  std::vector<base::Digest> keys(count);
  std::vector<char> is_new(count);  // not of bool: each thread writes its own
  base::parallel_for(options.jobs, count, [&](std::size_t i) {
    keys[i] = options.key(first + i);
    auto found = known.find(keys[i]);
    is_new[i] = found ? 0 : 1;
    words[i] = found ? std::move(*found) : weigh(page(first + i));
  });
  if (known.size() != count || std::ranges::find(is_new, 1) != is_new.end())
    options.shelf->put(batch, save_words(keys, words));
  return words;
}

std::vector<PageWords> read_batch(std::size_t first, std::size_t count, const ReadPage& page,
                                  const IndexOptions& options) {
  if (options.shelf != nullptr) return take_from_shelf(first, count, page, options);
  std::vector<PageWords> words(count);
  base::parallel_for(options.jobs, count,
                     [&](std::size_t i) { words[i] = weigh(page(first + i)); });
  return words;
}

/// What an index of more pages has left.
void clear_from(std::size_t batch, const WordShelf& shelf) {
  for (; !shelf.take(batch).empty(); ++batch)
    shelf.put(batch, {});
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
  for (std::size_t first = 0; first < pages; first += k_index_batch) {
    const std::size_t count = std::min(k_index_batch, pages - first);
    dictionary.add(first, read_batch(first, count, page, options), options.jobs);
  }
  if (options.shelf != nullptr)
    clear_from((pages + k_index_batch - 1) / k_index_batch, *options.shelf);
  const std::vector<Term> terms = dictionary.terms();
  const std::vector<Told> told = tell_all(terms, options);
  return {.pages = pages,
          .postings = write_postings(terms, told, options),
          .words = write_words(terms, told, options)};
}

}  // namespace daybook::search
