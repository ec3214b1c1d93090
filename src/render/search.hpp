// SPDX-License-Identifier: MIT
// The search of a site as scripts, since a page opened from a folder may read nothing else: what
// filters offer, the shards of the index, and the texts of pages for what is found.  What is found
// is search_pages.hpp's matter, how an index is written the search room's.  Tested by
// search_test.cpp and, with assets/search-core.js, by tests/node.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/render.hpp"
#include "render/search_pages.hpp"
#include "search/index.hpp"

namespace daybook::render {

/// One file of `data/search/`.
struct SearchFile {
  enum class Kind : std::uint8_t { about, postings, words, texts } kind = Kind::about;
  std::uint32_t number = 0;
};

/// Everything that is written of a search; the texts are read when they are.
struct Search {
  SearchPages pages;
  search::Index index;
  std::vector<std::uint32_t> first_pages;  ///< of each file of texts, and the number of all
  std::vector<SearchFile> files;
};

/// A file of texts of about so many bytes of Markdown, or one page of more.
inline constexpr std::size_t k_most_search_texts = 20UL * 1024UL;
/// Of a longer page the rest is found, but not shown.
inline constexpr std::size_t k_most_search_text = 32UL * 1024UL;

/// Nothing when site.yaml wants no search.
std::optional<Search> make_search(const Context& context);

/// `data/search/about.js`, `data/search/postings/1f.js` …
text::Url search_url(const SearchFile& file);
std::string search_bytes(const Search& search, const site::Site& site, const SearchFile& file);

/// The page of search, and the scripts and the sheet that only it needs.
inline constexpr std::string_view k_search_path = "search/index.html";
inline constexpr std::array<std::string_view, 5> k_search_assets{
    "assets/search-core.js", "assets/search-hits.js", "assets/search-words.js", "assets/search.css",
    "assets/search.js"};

}  // namespace daybook::render
