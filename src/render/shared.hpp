// SPDX-License-Identifier: MIT
// What many pages need and one pass over the site gives: made once, then only read.  Tested through
// views_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "layout/value.hpp"
#include "render/feed_files.hpp"
#include "render/journal_json.hpp"
#include "render/journal_parts.hpp"
#include "render/navigation.hpp"
#include "render/outline.hpp"
#include "render/previews.hpp"
#include "render/render.hpp"
#include "render/search.hpp"
#include "render/site_text.hpp"
#include "site/record_numbers.hpp"
#include "text/date.hpp"

namespace daybook::render {

struct RegisterHeads;

/// One shelf's part of the ledgers: indices into Site::capabilities and Site::gaps.
struct LedgerPart {
  std::vector<std::uint32_t> capabilities;
  std::vector<std::uint32_t> open_gaps;
};

struct DateRangeHash {
  std::size_t operator()(const text::DateRange& range) const noexcept {
    const auto number = [](text::Date date) {
      return (static_cast<unsigned>(static_cast<int>(date.year())) << 9U) +
             (static_cast<unsigned>(date.month()) << 5U) + static_cast<unsigned>(date.day());
    };
    return (std::size_t{number(range.first)} << 32U) + number(range.last);
  }
};

/// What all views of a site see besides the Site: made once by the Renderer, then const.
struct Shared {
  const ListPages& lists;  ///< of Context::outline, as the three below
  const RegisterPages& registers;
  const ProgressPages& progress;
  const GraphPages& graphs;
  Previews previews;
  std::optional<Search> search;
  bool draws_diagrams;  ///< site.yaml wants it, and the script for it is there
  layout::Value site;   ///< the global `site`
  layout::Value build;  ///< the global `build`
  layout::Value words;  ///< the global `words`
  std::vector<NavEntry> navigation;
  std::vector<FeedFile> feeds;
  std::optional<SiteText> home;    ///< of site.yaml, when it has one
  std::optional<SiteText> footer;  ///< the same
  std::vector<LedgerPart> of_track;
  std::vector<LedgerPart> of_module;
  std::vector<std::vector<site::TagId>> tags_of;  ///< by file, by name
  site::RecordNumbers record_numbers;
  std::unordered_map<std::string_view, site::FolderId> folder_by_path;
  JournalJson json;
  std::shared_ptr<const RegisterHeads> heads;  ///< of `registers`
  /// What date_value() gives for the days that rows of lists say again and again.
  std::unordered_map<text::DateRange, layout::Value, DateRangeHash> dates;
};

/// Borrows from the context, which must outlive it.
Shared make_shared_data(const Context& context);

/// The global `words`; borrows from them.
layout::Value words_value(const config::Words& words);

/// Where the capabilities that are proved stand together, to be printed.
inline constexpr std::string_view k_portfolio_path = "capabilities/portfolio.html";

/// The address of a page of the site's own making.
text::Url fixed_url(std::string_view path);

/// Where a year of sessions begins: `archive/2026.html`.
text::Url archive_url(std::uint32_t year);

/// Where reviews are a calendar and, with a base URL, a feed of RSS.
text::Url reviews_calendar_url();
text::Url reviews_feed_url();

/// The journal's title; the word "Journal" when site.yaml gives none.
std::string_view site_title(const Context& context);

}  // namespace daybook::render
