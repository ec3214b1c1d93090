// SPDX-License-Identifier: MIT
#include "render/navigation.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <optional>
#include <string_view>

#include "config/word_table.hpp"
#include "render/destinations.hpp"
#include "render/graph_pages.hpp"
#include "render/progress_pages.hpp"
#include "render/register.hpp"
#include "render/shared.hpp"
#include "render/site_text.hpp"
#include "render/theme.hpp"

namespace daybook::render {
namespace {

bool has_notes(const site::Site& site) {
  return std::ranges::any_of(site.folders, [](const site::FolderNode& folder) {
    return folder.index_note || !folder.notes.empty();
  });
}

bool has_tracks(const site::Site& site) {
  return !site.tracks.empty() || !site.modules.empty();
}

bool has_tags(const site::Site& site) {
  return !site.tags.empty();
}

/// A shelf of registers leads to the first of them that has rows.
std::optional<text::Url> first_register(const site::Site& site, std::string_view shelf) {
  for (const Register* const own : all_registers()) {
    if (own->shelf == shelf && own->count(site) > 0) return register_url(*own);
  }
  return std::nullopt;
}

/// The site's own entry of that name.
struct OwnEntry {
  std::string_view name;
  NavEntry entry;
};

// Those that have something on them.
std::vector<OwnEntry> shelves(const site::Site& site, const config::Words& words) {
  const auto page_with = [&](bool (*content)(const site::Site&), std::string_view path) {
    return content(site) ? std::optional(fixed_url(path)) : std::nullopt;
  };
  struct Row {
    std::string_view name;  // as config::navigation_shelves() has it
    config::Word title;
    std::string_view section;
    std::optional<text::Url> url;
  };
  const std::array rows{
      Row{"home", "home", "index.html", fixed_url("index.html")},
      Row{"sessions", "sessions", "sessions/index.html", fixed_url("sessions/index.html")},
      Row{"tracks", "tracks", "tracks/index.html", page_with(has_tracks, "tracks/index.html")},
      Row{"graph", "graph", "tracks/index.html", page_with(has_graph, k_graph_path)},
      Row{"capabilities", "capabilities", "capabilities/index.html",
          first_register(site, "capabilities")},
      Row{"tasks", "open_loops", "tasks/index.html", first_register(site, "tasks")},
      Row{"learnings", "learned", "learnings/index.html", first_register(site, "learnings")},
      Row{"progress", "progress", k_progress_path, page_with(has_progress, k_progress_path)},
      Row{"decisions", "decisions", "decisions/index.html", first_register(site, "decisions")},
      Row{"notes", "notes", "notes/index.html", page_with(has_notes, "notes/index.html")},
      Row{"tags", "tags", "tags/index.html", page_with(has_tags, "tags/index.html")},
  };
  std::vector<OwnEntry> entries;
  for (const Row& row : rows) {
    if (!row.url) continue;
    entries.push_back(
        {row.name, {std::string(words[row.title]), *row.url, {}, {}, fixed_url(row.section)}});
  }
  return entries;
}

std::optional<NavEntry> found_for(const Destinations& destinations,
                                  const config::NavigationEntry& entry) {
  auto found = destinations.find(entry.link);
  if (found) found->title = entry.title;
  return found;
}

bool names_shelves(const config::Config& config) {
  return std::ranges::any_of(config.navigation,
                             [](const auto& entry) { return !entry.shelf.empty(); });
}

}  // namespace

std::vector<NavEntry> make_navigation(const site::Site& site, const config::Config& config,
                                      const Destinations* destinations) {
  const std::vector<OwnEntry> own = shelves(site, config.words);
  std::vector<NavEntry> navigation;
  if (!names_shelves(config)) {
    for (const OwnEntry& each : own) {
      // Where there are tracks, their page leads to the graph; who names it has it besides.
      if (each.name != "graph" || !has_tracks(site)) navigation.push_back(each.entry);
    }
  }
  for (const config::NavigationEntry& entry : config.navigation) {
    if (entry.shelf.empty()) {
      if (auto found = found_for(*destinations, entry)) navigation.push_back(std::move(*found));
      continue;
    }
    const auto shelf = std::ranges::find(own, entry.shelf, &OwnEntry::name);
    if (shelf != own.end()) navigation.push_back(shelf->entry);
  }
  return navigation;
}

text::Diagnostics check_navigation(const site::Site& site, const config::Config& config,
                                   const Outline& outline, std::span<const std::string> assets) {
  text::Diagnostics diagnostics;
  if (!has_links(config)) return diagnostics;
  const std::vector<text::Url> addresses = asset_addresses(assets);
  const Destinations destinations(site, config, outline, addresses);
  check_site_text(config.home, config.home_place, destinations, diagnostics);
  check_site_text(config.footer, config.footer_place, destinations, diagnostics);
  for (const config::NavigationEntry& entry : config.navigation) {
    if (!entry.shelf.empty() || found_for(destinations, entry)) continue;
    diagnostics.push_back(text::make_diagnostic(text::Rule::navigation_broken, entry.place,
                                                fmt::format("'{}' leads to no page", entry.link),
                                                destinations.suggest(entry.link)));
  }
  return diagnostics;
}

}  // namespace daybook::render
