// SPDX-License-Identifier: MIT
// Into which pages the lists are cut that are no registers: sessions by year, tags, tracks,
// folders, decision records, and what stands on one track or module.  Knows no HTML but how much of
// it a row takes (list_rows.hpp).  Tested by list_pages_test.cpp and index_weight_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "render/render.hpp"

namespace daybook::render {

/// A year of sessions, or those without a date.
struct Year {
  std::uint32_t number = 0;               ///< 0: no date
  std::vector<site::SessionId> sessions;  ///< newest first
};

/// One page of a list.
struct ListPart {
  PageKind kind = PageKind::home;
  /// Whose list: index into ListPages::years, Site::tags, folders, tracks or modules, by kind.
  std::uint32_t of = 0;
  std::size_t first = 0;  ///< its rows are [first, last) of the list
  std::size_t last = 0;
  std::uint32_t number = 1;  ///< counted from 1 within the list
  std::uint32_t of_parts = 1;
  text::Url url;
  text::Url first_url;  ///< of part 1
};

/// The pages of all lists.
struct ListPages {
  std::vector<Year> years;           ///< newest first, those without a date last
  std::vector<site::AdrId> records;  ///< by status, what holds first
  bool split_sessions = false;       ///< sessions/index.html leads to the years instead
  /// By session: session_weight() (list_rows.hpp), since each stands in many lists.
  std::vector<std::size_t> session_weights;
  std::vector<ListPart> parts;  ///< those of a list follow one another
  std::map<std::pair<PageKind, std::uint32_t>, std::uint32_t> first_parts;  ///< indices of `parts`

  /// The first page of a list, or nullptr when it has none of its own.
  const ListPart* find(PageKind kind, std::uint32_t of) const;
  /// The page of a list of ours on which a row is.
  const ListPart& with_row(PageKind kind, std::uint32_t of, std::size_t row) const;
};

/// All lists of a site, and where each is cut into parts.  Pure.
ListPages make_list_pages(const site::Site& site);

/// Of `count` years those that a page links to: all, or the 40 around the year `at`, as
/// [first, last).
std::pair<std::size_t, std::size_t> near_years(std::size_t count, std::size_t at);

/// Where all of a list is, of which the page of a track or module shows the beginning: `name` is
/// `sessions`, `modules` or `notes`, and it is below that page: `tracks/go/index/sessions.html`,
/// `tracks/go/channels/index/sessions.html`.
text::Url shelf_list_url(const text::Url& shelf, std::string_view name);

}  // namespace daybook::render
