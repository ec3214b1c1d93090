// SPDX-License-Identifier: MIT
#include "render/list_rows.hpp"

#include <algorithm>
#include <string_view>

#include "render/chain_drawing.hpp"
#include "render/months.hpp"
#include "render/register.hpp"

namespace daybook::render {
namespace {

// What a row costs besides its own texts: tags, classes, dates, the way to its page.
constexpr std::size_t k_session_frame = 560;
constexpr std::size_t k_file_frame = 160;
constexpr std::size_t k_record_frame = 360;
constexpr std::size_t k_tag_frame = 80;
constexpr std::size_t k_folder_frame = 90;
constexpr std::size_t k_module_frame = 300;
constexpr std::size_t k_track_frame = 420;
constexpr std::size_t k_module_on_card = 110;
constexpr std::size_t k_year_frame = 160;
constexpr std::size_t k_month = 160;
constexpr std::size_t k_chain_frame = 700;
constexpr std::size_t k_record_of_chain = 1500;
constexpr std::size_t k_arrow = 600;
/// A summary is cut to this many letters at most.
constexpr std::size_t k_summary = 800;

constexpr std::size_t k_no_limit = SIZE_MAX;

/// An address in a link: what is not ASCII takes three bytes for one.
std::size_t href_size(const text::Url& url) {
  const std::string_view path = url.path();
  const auto encoded = std::ranges::count_if(
      path, [](char c) { return static_cast<unsigned char>(c) >= 0x80 || c == '%'; });
  return path.size() + 2 * static_cast<std::size_t>(encoded);
}

std::size_t link_weight(const site::FileNode& file) {
  return html_size(file.entry->common.title.value) + href_size(file.url);
}

std::size_t summary_weight(const site::FileNode& file) {
  return std::min(html_size(file.entry->common.summary), k_summary);
}

std::size_t file_weight(const site::Site& site, const ListPages& pages, site::FileId id) {
  const site::FileNode& file = site.file(id);
  const std::size_t summary = summary_weight(file);
  return summary + (file.session ? pages.session_weights[file.session->index]
                                 : k_file_frame + link_weight(file));
}

std::size_t module_weight(const site::ModuleNode& module) {
  return k_module_frame + html_size(module.title) + href_size(module.url);
}

std::size_t track_weight(const site::Site& site, const site::TrackNode& track) {
  std::size_t bytes = k_track_frame + html_size(track.title) + href_size(track.url);
  for (std::size_t i = 0; i < modules_on_card(track); ++i) {
    const site::ModuleNode& module = site.module(track.modules[i]);
    bytes += k_module_on_card + html_size(module.title) + href_size(module.url);
  }
  return bytes;
}

std::size_t chain_weight(const site::Site& site, const site::DecisionChain& chain) {
  const std::size_t shown = std::min(chain.records.size(), k_most_boxes);
  std::size_t bytes = k_chain_frame + k_arrow * std::min(chain.arrows.size(), shown * shown / 2);
  for (std::size_t i = 0; i < shown; ++i)
    bytes += k_record_of_chain + 3 * link_weight(site.file(site.adr(chain.records[i]).file));
  return bytes;
}

ListRows sessions_of(const ListPages& pages, const std::vector<site::SessionId>& newest_first) {
  return {
      .count = newest_first.size(),
      .most_on_page = k_most_rows_of_part,
      .weight = [&](std::size_t row) { return pages.session_weights[newest_first[row].index]; }};
}

ListRows sessions_reversed(const ListPages& pages, const std::vector<site::SessionId>& ids) {
  return {.count = ids.size(), .most_on_page = k_most_rows_of_part, .weight = [&](std::size_t row) {
            return pages.session_weights[ids[ids.size() - 1 - row].index];
          }};
}

ListRows files_of(const site::Site& site, const ListPages& pages,
                  const std::vector<site::FileId>& ids) {
  return {.count = ids.size(), .most_on_page = k_most_rows_of_part, .weight = [&](std::size_t row) {
            return file_weight(site, pages, ids[row]);
          }};
}

ListRows modules_of(const site::Site& site, const std::vector<site::ModuleId>& ids) {
  return {.count = ids.size(), .most_on_page = k_no_limit, .weight = [&](std::size_t row) {
            return module_weight(site.module(ids[row]));
          }};
}

ListRows tracks_of(const site::Site& site) {
  const std::size_t first_loose = first_loose_module(site);
  return {.count = site.tracks.size() + site.modules.size() - first_loose,
          .most_on_page = k_no_limit,
          .weight = [&site, first_loose](std::size_t row) {
            const std::size_t tracks = site.tracks.size();
            return row < tracks ? track_weight(site, site.tracks[row])
                                : module_weight(site.modules[first_loose + row - tracks]);
          }};
}

ListRows folder_rows_of(const site::Site& site, const ListPages& pages,
                        const site::FolderNode& folder) {
  return {.count = folder.folders.size() + folder.notes.size(),
          .most_on_page = k_most_rows_of_part,
          .weight = [&](std::size_t row) {
            if (row >= folder.folders.size())
              return file_weight(site, pages, folder.notes[row - folder.folders.size()]);
            const site::FolderNode& below = site.folders[folder.folders[row].index];
            return k_folder_frame + html_size(below.path) + href_size(below.url);
          }};
}

ListRows records_of(const site::Site& site, const ListPages& pages) {
  return {.count = pages.records.size() + site.decision_chains.size(),
          .most_on_page = k_most_rows_of_part,
          .weight = [&](std::size_t row) {
            if (row >= pages.records.size())
              return chain_weight(site, site.decision_chains[row - pages.records.size()]);
            const site::FileNode& file = site.file(site.adr(pages.records[row]).file);
            return k_record_frame + link_weight(file) + summary_weight(file);
          }};
}

ListRows years_of(const site::Site& site, const ListPages& pages) {
  if (!pages.split_sessions) return {.count = 0, .most_on_page = k_no_limit, .weight = {}};
  return {.count = pages.years.size(), .most_on_page = k_no_limit, .weight = [&](std::size_t row) {
            return k_year_frame + k_month * months_of(site, pages.years[row]).size();
          }};
}

ListRows tags_of(const site::Site& site) {
  return {.count = site.tags.size(), .most_on_page = k_no_limit, .weight = [&](std::size_t row) {
            return k_tag_frame + html_size(site.tags[row].name) + href_size(site.tags[row].url);
          }};
}

}  // namespace

ListRows rows_of(const site::Site& site, const ListPages& pages, PageKind kind, std::uint32_t of) {
  switch (kind) {
    case PageKind::session_index:
      return years_of(site, pages);
    case PageKind::archive_year:
      return sessions_of(pages, pages.years[of].sessions);
    case PageKind::track_index:
      return tracks_of(site);
    case PageKind::tag_index:
      return tags_of(site);
    case PageKind::tag:
      return files_of(site, pages, site.tags[of].files);
    case PageKind::adr_index:
      return records_of(site, pages);
    case PageKind::folder:
      return folder_rows_of(site, pages, site.folders[of]);
    case PageKind::track_sessions:
      return sessions_reversed(pages, site.tracks[of].sessions);
    case PageKind::track_modules:
      return modules_of(site, site.tracks[of].modules);
    case PageKind::track_notes:
      return files_of(site, pages, site.tracks[of].notes);
    case PageKind::module_sessions:
      return sessions_reversed(pages, site.modules[of].sessions);
    case PageKind::module_notes:
      return files_of(site, pages, site.modules[of].notes);
    default:
      return {};
  }
}

std::size_t session_weight(const site::Site& site, site::SessionId id) {
  const site::FileNode& file = site.file_of(id);
  return k_session_frame + link_weight(file) +
         (file.track ? html_size(site.track(*file.track).title) : 0) +
         (file.module ? html_size(site.module(*file.module).title) : 0);
}

std::size_t rows_on_shelf(std::size_t count,
                          const std::function<std::size_t(std::size_t)>& weight) {
  constexpr std::size_t k_most_bytes = std::size_t{48} * 1024;
  std::size_t bytes = 0;
  for (std::size_t row = 0; row < std::min(count, k_most_rows_on_shelf); ++row) {
    bytes += weight(row);
    if (bytes > k_most_bytes && row > 0) return row;
  }
  return std::min(count, k_most_rows_on_shelf);
}

std::size_t modules_on_card(const site::TrackNode& track) {
  return std::min(track.modules.size(), k_most_rows_on_shelf);
}

std::uint32_t first_loose_module(const site::Site& site) {
  const auto first = std::ranges::find_if(
      site.modules, [](const site::ModuleNode& module) { return !module.track.has_value(); });
  return static_cast<std::uint32_t>(first - site.modules.begin());
}

}  // namespace daybook::render
