// SPDX-License-Identifier: MIT
#include "render/list_pages.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>

#include "render/list_rows.hpp"
#include "render/register_pages.hpp"
#include "render/shared.hpp"

namespace daybook::render {
namespace {

using journal::AdrStatus;

constexpr std::string_view k_html = ".html";

// In the order of their index; what holds comes first.
constexpr std::array<std::optional<AdrStatus>, 6> k_status_order{
    AdrStatus::accepted,   AdrStatus::proposed, AdrStatus::superseded,
    AdrStatus::deprecated, AdrStatus::rejected, std::nullopt};

std::vector<Year> make_years(const site::Site& site) {
  std::vector<Year> years;
  for (std::size_t i = site.sessions.size(); i-- > 0;) {
    const auto& date = site.file(site.sessions[i].file).date;
    const auto number = date ? static_cast<std::uint32_t>(static_cast<int>(date->first.year())) : 0;
    if (years.empty() || years.back().number != number) years.push_back({number, {}});
    years.back().sessions.push_back(site::SessionId{static_cast<std::uint32_t>(i)});
  }
  return years;
}

std::vector<site::AdrId> order_records(const site::Site& site) {
  std::vector<site::AdrId> records;
  for (const auto& status : k_status_order) {
    for (std::uint32_t i = 0; i < site.adrs.size(); ++i) {
      if (site.adrs[i].adr->status == status) records.push_back(site::AdrId{i});
    }
  }
  return records;
}

// Whether the sessions are too many, or too heavy, to be on one page by month.
bool is_split(const std::vector<std::size_t>& weights) {
  constexpr std::size_t k_most_on_one_page = 300;
  constexpr std::size_t k_most_bytes = std::size_t{240} * 1024;
  return weights.size() > k_most_on_one_page ||
         std::accumulate(weights.begin(), weights.end(), std::size_t{0}) > k_most_bytes;
}

class Planner {
 public:
  explicit Planner(const site::Site& site) : site_(site) {
    pages_.years = make_years(site);
    pages_.records = order_records(site);
    for (std::uint32_t i = 0; i < site.sessions.size(); ++i)
      pages_.session_weights.push_back(session_weight(site, site::SessionId{i}));
    pages_.split_sessions = is_split(pages_.session_weights);
  }

  ListPages run() {
    add(PageKind::session_index, 0, fixed_url("sessions/index.html"));
    for (std::uint32_t i = 0; i < pages_.years.size(); ++i)
      add(PageKind::archive_year, i, archive_url(pages_.years[i].number));
    add(PageKind::track_index, 0, fixed_url("tracks/index.html"));
    add(PageKind::adr_index, 0, fixed_url("adr/index.html"));
    add(PageKind::tag_index, 0, fixed_url("tags/index.html"));
    for (std::uint32_t i = 0; i < site_.tags.size(); ++i)
      add(PageKind::tag, i, site_.tags[i].url);
    for (std::uint32_t i = 0; i < site_.folders.size(); ++i)
      add(PageKind::folder, i, site_.folders[i].url);
    add_shelves();
    return std::move(pages_);
  }

 private:
  void add_shelves() {
    for (std::uint32_t i = 0; i < site_.tracks.size(); ++i) {
      const text::Url& shelf = site_.tracks[i].url;
      add_rest(PageKind::track_sessions, i, shelf, "sessions");
      add_rest(PageKind::track_modules, i, shelf, "modules");
      add_rest(PageKind::track_notes, i, shelf, "notes");
    }
    for (std::uint32_t i = 0; i < site_.modules.size(); ++i) {
      const text::Url& shelf = site_.modules[i].url;
      add_rest(PageKind::module_sessions, i, shelf, "sessions");
      add_rest(PageKind::module_notes, i, shelf, "notes");
    }
  }

  // A list of its own where the shelf's page shows the beginning only.
  void add_rest(PageKind kind, std::uint32_t of, const text::Url& shelf, std::string_view name) {
    const ListRows rows = rows_of(site_, pages_, kind, of);
    if (rows_on_shelf(rows.count, rows.weight) < rows.count)
      add(kind, of, shelf_list_url(shelf, name));
  }

  void add(PageKind kind, std::uint32_t of, const text::Url& url) {
    const ListRows rows = rows_of(site_, pages_, kind, of);
    const auto begins = cut_into_parts(rows.count, rows.weight, rows.most_on_page);
    pages_.first_parts[{kind, of}] = static_cast<std::uint32_t>(pages_.parts.size());
    for (std::size_t i = 0; i < begins.size(); ++i) {
      const auto number = static_cast<std::uint32_t>(i + 1);
      pages_.parts.push_back({.kind = kind,
                              .of = of,
                              .first = begins[i],
                              .last = i + 1 < begins.size() ? begins[i + 1] : rows.count,
                              .number = number,
                              .of_parts = static_cast<std::uint32_t>(begins.size()),
                              .url = part_url(url, number),
                              .first_url = url});
    }
  }

  const site::Site& site_;
  ListPages pages_;
};

}  // namespace

const ListPart* ListPages::find(PageKind kind, std::uint32_t of) const {
  const auto found = first_parts.find({kind, of});
  return found == first_parts.end() ? nullptr : &parts[found->second];
}

const ListPart& ListPages::with_row(PageKind kind, std::uint32_t of, std::size_t row) const {
  const ListPart* const first = find(kind, of);
  assert(first != nullptr && row < first[first->of_parts - 1].last);
  const auto* const after = std::upper_bound(
      first, first + first->of_parts, row,
      [](std::size_t wanted, const ListPart& part) { return wanted < part.first; });
  return *(after - 1);
}

ListPages make_list_pages(const site::Site& site) {
  return Planner(site).run();
}

std::pair<std::size_t, std::size_t> near_years(std::size_t count, std::size_t at) {
  constexpr std::size_t k_most_years = 40;
  if (count <= k_most_years) return {0, count};
  const std::size_t last = std::clamp(at + k_most_years / 2, k_most_years, count);
  return {last - k_most_years, last};
}

text::Url shelf_list_url(const text::Url& shelf, std::string_view name) {
  std::string stem(shelf.path().substr(0, shelf.path().size() - k_html.size()));
  if (text::file_name_of(stem) != "index") stem += "/index";
  return fixed_url(stem.append("/").append(name).append(k_html));
}

}  // namespace daybook::render
