// SPDX-License-Identifier: MIT
// How many rows each list has, and about how many bytes of HTML each of them takes.  Tested by
// index_weight_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

#include "render/list_pages.hpp"

namespace daybook::render {

/// The rows of a list, and how they are cut.
struct ListRows {
  std::size_t count = 0;
  std::size_t most_on_page = 0;
  std::function<std::size_t(std::size_t row)> weight;
};

/// The rows of a list whose pages are ListPart::kind and ListPart::of.  `pages` need no parts yet,
/// but all else.
/// What it refers to must outlive the result.
ListRows rows_of(const site::Site& site, const ListPages& pages, PageKind kind, std::uint32_t of);

/// A session as a line of a list without its summary.
std::size_t session_weight(const site::Site& site, site::SessionId id);

/// How many rows of a list the page of a track or module shows, before it leads to all of them: 40,
/// and fewer where they are heavy.
std::size_t rows_on_shelf(std::size_t count, const std::function<std::size_t(std::size_t)>& weight);

/// How many of a track's modules its card shows.
std::size_t modules_on_card(const site::TrackNode& track);

/// Where those modules begin that are on no track: Site::modules has them last.
std::uint32_t first_loose_module(const site::Site& site);

}  // namespace daybook::render
