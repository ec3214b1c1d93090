// SPDX-License-Identifier: MIT
#include "search/dictionary.hpp"

#include <algorithm>
#include <utility>

#include "base/parallel.hpp"
#include "search/word_hash.hpp"

namespace daybook::search {
namespace {

constexpr std::size_t k_first_places = 256;  // a power of two

}  // namespace

void Dictionary::add(std::size_t first, std::vector<PageWords> pages, unsigned jobs) {
  std::vector<Sorted> batch(pages.size());
  base::parallel_for(jobs, batch.size(),
                     [&](std::size_t i) { batch[i] = sorted(std::move(pages[i])); });
  base::parallel_for(jobs, k_parts, [&](std::size_t part) {
    for (std::size_t i = 0; i < batch.size(); ++i) {
      const auto& [words, begins] = batch[i];
      for (std::uint32_t k = begins[part]; k < begins[part + 1]; ++k)
        parts_[part].add(static_cast<std::uint32_t>(first + i), words.rows[k],
                         words.term(words.rows[k]));
    }
  });
}

std::vector<Term> Dictionary::terms() const {
  std::vector<Term> terms;
  for (const Part& part : parts_)
    part.take_terms(terms);
  std::ranges::sort(terms, {}, &Term::text);
  return terms;
}

Dictionary::Sorted Dictionary::sorted(PageWords words) {
  static_assert(k_parts == std::size_t{1} << (64U - 59U), "as part_of() has it");
  Sorted sorted;
  for (const PageWords::Row& row : words.rows)
    ++sorted.begins[part_of(row) + 1];
  for (std::size_t i = 1; i <= k_parts; ++i)
    sorted.begins[i] += sorted.begins[i - 1];
  std::array<std::uint32_t, k_parts + 1> next = sorted.begins;
  std::vector<PageWords::Row> rows(words.rows.size());
  for (const PageWords::Row& row : words.rows)
    rows[next[part_of(row)]++] = row;
  words.rows = std::move(rows);
  sorted.words = std::move(words);
  return sorted;
}

void Dictionary::Part::add(std::uint32_t page, const PageWords::Row& row, std::string_view term) {
  if (2 * entries_.size() >= places_.size()) grow();
  std::size_t at = row.hash & (places_.size() - 1);
  for (; places_[at] != 0; at = (at + 1) & (places_.size() - 1)) {
    Entry& entry = entries_[places_[at] - 1];
    if (entry.hash != row.hash || !is_same_word(this->term(entry), term)) continue;
    entry.postings.emplace_back(page, row.weight);
    return;
  }
  entries_.push_back(
      {.hash = row.hash, .begin = letters_.size(), .size = term.size(), .postings = {}});
  entries_.back().postings.emplace_back(page, row.weight);
  letters_ += term;
  places_[at] = static_cast<std::uint32_t>(entries_.size());
}

void Dictionary::Part::grow() {
  places_.assign(std::max(k_first_places, places_.size() * 2), 0);
  for (std::uint32_t i = 0; i < entries_.size(); ++i) {
    std::size_t at = entries_[i].hash & (places_.size() - 1);
    while (places_[at] != 0)
      at = (at + 1) & (places_.size() - 1);
    places_[at] = i + 1;
  }
}

void Dictionary::Part::take_terms(std::vector<Term>& terms) const {
  for (const Entry& entry : entries_)
    terms.push_back({.text = term(entry), .postings = entry.postings});
}

}  // namespace daybook::search
