// SPDX-License-Identifier: MIT
#include "render/graph_pages.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "config/word_table.hpp"
#include "render/graph_node.hpp"
#include "render/register.hpp"
#include "render/shared.hpp"

namespace daybook::render {
namespace {

using site::Target;

/// A group with its pages, before they are cut.
struct Whole {
  GraphGroup group;
  std::vector<Target> pages;
  std::string name;  // of its address
};

class Planner {
 public:
  Planner(const site::Site& site, const config::Words& words)
      : site_(site),
        words_(words),
        graph_{.links = site::LinkGraph(site), .groups = {}, .pages = {}} {}

  GraphPages run() {
    find_groups();
    const text::Url index = fixed_url(k_graph_path);
    graph_.pages.push_back({.url = index, .first_url = index, .sections = {}});
    const bool is_small = fits_one_page();
    for (Whole& whole : wholes_) {
      const auto group = static_cast<std::uint32_t>(graph_.groups.size());
      whole.group.url = is_small ? index : fixed_url("graph/" + unused(whole.name) + ".html");
      if (is_small)
        graph_.pages.front().sections.push_back({group, std::move(whole.pages)});
      else
        add_pages(group, whole);
      graph_.groups.push_back(std::move(whole.group));
    }
    return std::move(graph_);
  }

 private:
  void find_groups() {
    for (std::uint32_t i = 0; i < site_.tracks.size(); ++i) {
      const site::TrackNode& track = site_.tracks[i];
      const std::string folder(text::folder_of(track.url.path()));
      add_group(track.title, site::TrackId{i}, pages_of(track.sessions),
                std::string(text::file_name_of(folder)));
    }
    std::vector<site::SessionId> others;
    for (std::uint32_t i = 0; i < site_.sessions.size(); ++i) {
      if (!site_.file_of(site::SessionId{i}).track) others.push_back({i});
    }
    const bool is_all = wholes_.empty();
    add_group(words_[is_all ? config::Word("sessions") : "sessions_without_a_track"], std::nullopt,
              pages_of(others), "sessions");
    add_group(words_[wholes_.empty() ? config::Word("notes_and_decisions") : "beside_the_sessions"],
              std::nullopt, pages_beside(), "beside");
  }

  void add_group(std::string_view title, std::optional<site::TrackId> track,
                 std::vector<Target> pages, std::string name) {
    if (pages.empty()) return;
    std::size_t links = 0;
    for (const Target page : pages)
      links += graph_.links.from(page).size() + graph_.links.to(page).size();
    const std::size_t count = pages.size();
    wholes_.push_back({.group = {.title = std::string(title),
                                 .track = track,
                                 .pages = count,
                                 .links = links,
                                 .url = {}},
                       .pages = std::move(pages),
                       .name = std::move(name)});
  }

  std::vector<Target> pages_of(const std::vector<site::SessionId>& sessions) const {
    std::vector<Target> pages;
    for (const site::SessionId id : sessions)
      pages.push_back(graph_.links.page_of(site_.session(id).file));
    return pages;
  }

  bool is_session(Target page) const { return node_kind(site_, page) == NodeKind::session; }

  // Linked with something, but with no session: those stand on the drawings of their sessions.
  std::vector<Target> pages_beside() const {
    std::set<std::pair<NodeRank, Target>> found;
    const auto has_session = [&](Target page) {
      return std::ranges::any_of(graph_.links.from(page),
                                 [&](const auto& link) { return is_session(link.to); }) ||
             std::ranges::any_of(graph_.links.to(page),
                                 [&](const auto& link) { return is_session(link.from); });
    };
    const auto add = [&](Target page) {
      if (!is_session(page) && !has_session(page)) found.insert({node_rank(site_, page), page});
    };
    for (const site::PageLink& link : graph_.links.links()) {
      add(link.from);
      add(link.to);
    }
    std::vector<Target> pages;
    for (const auto& [rank, page] : found)
      pages.push_back(page);
    return pages;
  }

  std::size_t weight(Target page) const {
    constexpr std::size_t k_frame = 260;
    constexpr std::size_t k_longest_title = 400;
    constexpr std::size_t k_encoded = 3;  // bytes of a letter in an address
    return k_frame + k_encoded * site_.url(page).path().size() +
           std::min(html_size(site::page_title(site_, page, words_)), k_longest_title);
  }

  bool fits_one_page() const {
    constexpr std::size_t k_most_bytes = std::size_t{40} * 1024;
    constexpr std::size_t k_most_links = 150;
    std::size_t bytes = 0;
    std::size_t links = 0;
    for (const Whole& whole : wholes_) {
      for (const Target page : whole.pages)
        bytes += weight(page);
      links += whole.group.links;
    }
    return (bytes <= k_most_bytes && links <= k_most_links) || wholes_.empty();
  }

  int year_of(Target page) const {
    const auto& date = site_.files[page.index].date;
    return is_session(page) && date ? static_cast<int>(date->first.year()) : 0;
  }

  // Whole years as far as they go together, from the latest back; a year that is too long is cut.
  std::vector<std::vector<Target>> cut(const std::vector<Target>& pages) const {
    constexpr std::size_t k_most_bytes = std::size_t{80} * 1024;
    std::vector<std::vector<Target>> parts;
    for (std::size_t end = pages.size(); end > 0;) {
      std::size_t begin = end;
      std::size_t years_end = end;  // where the years that are whole begin
      std::size_t bytes = 0;
      while (begin > 0 && end - begin < k_most_graph_pages) {
        bytes += weight(pages[begin - 1]);
        if (bytes > k_most_bytes && begin < end) break;
        --begin;
        if (begin == 0 || year_of(pages[begin - 1]) != year_of(pages[begin])) years_end = begin;
      }
      if (years_end < end) begin = years_end;
      parts.emplace_back(pages.begin() + static_cast<std::ptrdiff_t>(begin),
                         pages.begin() + static_cast<std::ptrdiff_t>(end));
      end = begin;
    }
    return parts;
  }

  void add_pages(std::uint32_t group, const Whole& whole) {
    std::vector<std::vector<Target>> parts = cut(whole.pages);
    const auto count = static_cast<std::uint32_t>(parts.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      graph_.pages.push_back({.url = part_url(whole.group.url, i + 1),
                              .first_url = whole.group.url,
                              .number = i + 1,
                              .of_parts = count,
                              .sections = {{group, std::move(parts[i])}}});
    }
  }

  std::string unused(const std::string& name) {
    std::string wanted = name;
    for (unsigned number = 1; !names_.insert(wanted).second; ++number)
      wanted = name + "-" + std::to_string(number);
    return wanted;
  }

  const site::Site& site_;
  const config::Words& words_;
  GraphPages graph_;
  std::vector<Whole> wholes_;
  std::set<std::string> names_{"index"};
};

}  // namespace

GraphPages make_graph_pages(const site::Site& site, const config::Words& words) {
  return Planner(site, words).run();
}

bool has_graph(const site::Site& site) {
  return !site.sessions.empty() || std::ranges::any_of(site.files, [](const site::FileNode& file) {
    return !file.linked_from.empty();
  });
}

}  // namespace daybook::render
