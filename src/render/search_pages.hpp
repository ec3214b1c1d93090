// SPDX-License-Identifier: MIT
// What search finds: every published page that an author wrote, shelves, tags and terms, each with
// its text section by section.  Knows no index.  Tested by search_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.hpp"
#include "config/config.hpp"
#include "search/page_words.hpp"
#include "site/site.hpp"

namespace daybook::render {

/// What a page of the search index is about.
enum class SearchKind : std::uint8_t { session, decision, note, track, module, folder, term, tag };
inline constexpr std::size_t k_search_kinds = 8;
/// "session", "decision" …
std::string_view search_kind_name(SearchKind kind);

/// One thing to be found.
struct SearchPage {
  SearchKind kind = SearchKind::note;
  std::uint32_t index = 0;           ///< of the file, track, module, folder, term or tag
  std::optional<site::FileId> file;  ///< whose text it shows
};

/// A section, or a claim of a capability.
struct SearchSection {
  std::string anchor;  ///< not encoded; empty: the page's beginning
  std::string title;   ///< of a claim its statement
  std::vector<search::Piece> pieces;
  bool is_claim = false;
  std::optional<journal::Level> level = {};
  std::string_view state = {};
};

/// All that is told of one.
struct SearchText {
  std::string address;  ///< below the root, percent-encoded
  std::string title;
  std::string where;  ///< its track and module, or whose it is; may be empty
  std::string day;    ///< in the site's language; may be empty
  std::vector<std::string> tags;
  std::vector<SearchSection> sections;
};

/// What filters ask of a page.
struct SearchFacets {
  SearchKind kind = SearchKind::note;
  std::optional<site::TrackId> track;
  std::span<const std::uint32_t> tags = {};  ///< of the SearchPages
  std::vector<journal::Level> levels = {};   ///< each once
};
/// As terms: `#kind.note`, `#track.2`, `#tag.14`, `#level.3`.
std::vector<std::string> facet_terms(const SearchFacets& facets);

/// All of a site.  Views the Site and the Config, which outlive it; const after construction.
class SearchPages {
 public:
  SearchPages(const site::Site& site, const config::Config& config);

  /// Those with a date first, the oldest of them first; then files by path, shelves, terms, tags.
  const std::vector<SearchPage>& pages() const { return pages_; }
  std::size_t dated() const { return dated_; }

  SearchText text(const SearchPage& page) const;
  SearchFacets facets(const SearchPage& page) const;
  /// Another one when other words would be found on the page: a sum of all that they are read from.
  /// `layouts`: of those there are, since a word between braces is one or the other by them.
  base::Digest key(const SearchPage& page, const base::Digest& layouts) const;
  /// About how many bytes of text it has, without reading it.
  std::size_t weight(const SearchPage& page) const;

 private:
  struct ClaimRef {
    std::uint32_t capability;
    std::uint32_t claim;
  };

  void add_files();
  void add_shelves();
  void note_claims();
  void add_claims(site::SessionId id, SearchText& text) const;
  std::optional<site::TrackId> track_of(const SearchPage& page) const;
  std::string where(const SearchPage& page) const;
  std::string address(const SearchPage& page) const;
  std::string_view title(const SearchPage& page) const;

  const site::Site& site_;
  const config::Config& config_;
  std::vector<SearchPage> pages_;
  std::size_t dated_ = 0;
  std::vector<std::vector<std::uint32_t>> tags_;  // of each file
  std::vector<std::vector<ClaimRef>> claims_;     // of each session
};

}  // namespace daybook::render
