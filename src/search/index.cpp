// SPDX-License-Identifier: MIT
#include "search/index.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "base/parallel.hpp"
#include "search/batch.hpp"
#include "search/merge.hpp"
#include "search/segment.hpp"

namespace daybook::search {
namespace {

using ReadPage = std::function<PageText(std::size_t)>;

/// The batches of all pages, each made by one worker.
class Batches {
 public:
  Batches(std::size_t pages, const ReadPage& page, const IndexOptions& options)
      : pages_(pages),
        page_(page),
        options_(options),
        batches_((pages + options.batch_pages - 1) / options.batch_pages),
        segments_(batches_.size()) {
    for (std::size_t i = 0; options.shelf != nullptr && i < batches_.size(); ++i)
      batches_[i].bytes = options.shelf->take(i);
    base::parallel_for(options.jobs, batches_.size(), [&](std::size_t i) {
      segments_[i] = words_of(batches_[i], i * options.batch_pages);
    });
  }

  const std::vector<Segment>& segments() const { return segments_; }

  /// Keeps what is new; after that there are no segments.
  void keep(const WordShelf& shelf) {
    segments_.clear();
    for (std::size_t i = 0; i < batches_.size(); ++i) {
      if (batches_[i].is_new) shelf.put(i, std::move(batches_[i].bytes));
    }
    // What an index of more pages has left.
    for (std::size_t i = batches_.size(); !shelf.take(i).empty(); ++i)
      shelf.put(i, {});
  }

 private:
  struct Batch {
    std::string bytes;  // which segments view
    bool is_new = false;
  };

  // Without a shelf pages have no keys, and nothing is known of them.
  std::vector<base::Digest> keys_from(std::size_t first) const {
    std::vector<base::Digest> keys(std::min(options_.batch_pages, pages_ - first));
    for (std::size_t i = 0; options_.shelf != nullptr && i < keys.size(); ++i)
      keys[i] = options_.key(first + i);
    return keys;
  }

  Segment words_of(Batch& batch, std::size_t first) const {
    const std::vector<base::Digest> keys = keys_from(first);
    const std::optional<KnownBatch> known = read_batch(batch.bytes);
    if (known && known->keys == keys) return known->words;
    SegmentMaker maker;
    const SamePages same = same_pages(known ? known->keys : std::vector<base::Digest>(), keys);
    for (const std::uint32_t page : same.fresh)
      maker.add(page, weigh(page_(first + page)));
    std::string words = maker.make();
    if (known) words = renewed(known->words, same.to, *Segment::read(words, keys.size()));
    batch.bytes = save_batch(keys, words);
    batch.is_new = true;
    return read_batch(batch.bytes)->words;
  }

  std::size_t pages_;
  const ReadPage& page_;
  const IndexOptions& options_;
  std::vector<Batch> batches_;
  std::vector<Segment> segments_;
};

}  // namespace

Index make_index(std::size_t pages, const std::function<PageText(std::size_t)>& page,
                 const IndexOptions& options) {
  Batches batches(pages, page, options);
  const Terms terms = merge(batches.segments(), {.jobs = options.jobs,
                                                 .batch_pages = options.batch_pages,
                                                 .most_postings = options.most_postings});
  Index index{.pages = pages,
              .postings = write_postings(terms.all, options.postings_bytes, options.jobs),
              .words = write_words(terms.all, options.words_bytes, options.jobs)};
  if (options.shelf != nullptr) batches.keep(*options.shelf);
  return index;
}

}  // namespace daybook::search
