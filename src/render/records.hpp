// SPDX-License-Identifier: MIT
// The small records that views are put together from.  Their fields are in layout_data_*.cpp.
// Texts are borrowed from the Site, which outlives every rendering.  Tested by views_test.cpp.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "layout/value.hpp"
#include "render/scene.hpp"

namespace daybook::render {

/// title, href.
layout::Record link_record(std::string_view title, std::string href);
/// A link to a page, or none.
layout::Value session_link(const Scene& scene, std::optional<site::SessionId> id);
/// A session's link that leads to the section in which an item stands.
layout::Value item_link(const Scene& scene, const site::ItemRef& ref);
layout::Value track_link(const Scene& scene, std::optional<site::TrackId> id);
layout::Value module_link(const Scene& scene, std::optional<site::ModuleId> id);
layout::Value adr_link(const Scene& scene, std::optional<site::AdrId> id);
/// Links of one file's tags.
layout::Value tag_links(const Scene& scene, site::FileId id);

/// first, last (none for one day), text in the site's language.
layout::Record date_record(const text::DateRange& date, std::string_view language);
/// The same; none without a date.
layout::Value date_value(const Scene& scene, const std::optional<text::DateRange>& date);
/// A text that the caller's data keep; none for an empty one.
layout::Value text_or_none(std::string_view text);
/// A number of days; none without one.
layout::Value days_value(const std::optional<int>& days);
/// minutes, text, iso; none for zero or nothing.
layout::Value duration_value(const Scene& scene, std::optional<std::uint64_t> minutes);
/// The day on which a link out of the site was first not there, as evidence.lock has it; or none.
layout::Value rotten_day(const Scene& scene, std::string_view href);
/// number, name; none without a level.
layout::Value level_value(std::optional<journal::Level> level);

/// Puts on a page where its file is kept: source, source_href, edit_href, last_changed, commit; all
/// none for a page without a file.
void set_source(const Scene& scene, const site::FileNode* file, layout::Record& page);

/// A session as a line of a list.
layout::Value session_row(const Scene& scene, site::SessionId id);
layout::Value session_rows(const Scene& scene, const std::vector<site::SessionId>& newest_first);
/// "session", "decision" or "note".
std::string_view file_kind(const site::FileNode& file);
/// Any file as a line of a list: title, href, kind, date, summary.
layout::Value file_row(const Scene& scene, site::FileId id);
layout::Value file_rows(const Scene& scene, const std::vector<site::FileId>& ids);

/// Tracks, modules and decision records as lines of lists.
layout::Value track_row(const Scene& scene, site::TrackId id);
layout::Value module_row(const Scene& scene, site::ModuleId id);
layout::Value module_rows(const Scene& scene, const std::vector<site::ModuleId>& ids);
layout::Value adr_row(const Scene& scene, site::AdrId id);
/// name, label; the author's own word for a status that is no known one, none without any.
layout::Value adr_status(const Scene& scene, const journal::Adr& adr);
/// How a record stands, in the site's language; of none: that it has no status.
std::string_view adr_status_word(const Scene& scene, std::optional<journal::AdrStatus> status);

/// What of a capability's claims a page shows: the latest, with so many proofs of each.
struct ShownProofs {
  std::size_t first_claim = 0;        ///< those before it are left out
  std::vector<std::size_t> of_claim;  ///< from the first claim on
  std::size_t left_out = 0;           ///< proofs that are not shown
};
ShownProofs shown_proofs(const site::Capability& capability);
layout::Record capability_record(const Scene& scene, const site::Capability& capability);
/// Sets what is known of an entry that several sessions note: session, the latest, with its track
/// and module; opened, the first; times.
void set_sessions(const Scene& scene, std::span<const site::SessionId> oldest_first,
                  layout::Record& record);
layout::Record gap_record(const Scene& scene, const site::Gap& gap);
/// What every item's row has: text, type, session (with its address at the item's section), track,
/// module.
layout::Record item_record(const Scene& scene, const site::ItemRef& ref);
/// A field's text, or none.
layout::Value field_value(const journal::Item& item, journal::ItemField field);
layout::Value capability_rows(const Scene& scene, const std::vector<std::uint32_t>& indices);
layout::Value gap_rows(const Scene& scene, const std::vector<std::uint32_t>& indices);

}  // namespace daybook::render
