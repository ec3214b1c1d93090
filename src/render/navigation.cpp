// SPDX-License-Identifier: MIT
#include "render/navigation.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>

#include "render/graph_pages.hpp"
#include "render/plan.hpp"
#include "render/progress_pages.hpp"
#include "render/register.hpp"
#include "render/shared.hpp"
#include "render/theme.hpp"
#include "text/suggest.hpp"

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

// Where there are tracks, the graph stands beside them.
bool has_graph_alone(const site::Site& site) {
  return !has_tracks(site) && has_graph(site);
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
std::vector<OwnEntry> shelves(const site::Site& site) {
  const auto page_with = [&](bool (*content)(const site::Site&), std::string_view path) {
    return content(site) ? std::optional(fixed_url(path)) : std::nullopt;
  };
  struct Row {
    std::string_view name;  // as config::navigation_shelves() has it
    std::string_view title;
    std::string_view section;
    std::optional<text::Url> url;
  };
  const std::array rows{
      Row{"home", "Home", "index.html", fixed_url("index.html")},
      Row{"sessions", "Sessions", "sessions/index.html", fixed_url("sessions/index.html")},
      Row{"tracks", "Tracks", "tracks/index.html", page_with(has_tracks, "tracks/index.html")},
      Row{"graph", "Graph", "tracks/index.html", page_with(has_graph_alone, k_graph_path)},
      Row{"capabilities", "Capabilities", "capabilities/index.html",
          first_register(site, "capabilities")},
      Row{"tasks", "Open loops", "tasks/index.html", first_register(site, "tasks")},
      Row{"learnings", "Learned", "learnings/index.html", first_register(site, "learnings")},
      Row{"progress", "Progress", k_progress_path, page_with(has_progress, k_progress_path)},
      Row{"decisions", "Decisions", "decisions/index.html", first_register(site, "decisions")},
      Row{"notes", "Notes", "notes/index.html", page_with(has_notes, "notes/index.html")},
      Row{"tags", "Tags", "tags/index.html", page_with(has_tags, "tags/index.html")},
  };
  std::vector<OwnEntry> entries;
  for (const Row& row : rows) {
    if (!row.url) continue;
    entries.push_back(
        {row.name, {std::string(row.title), *row.url, {}, {}, fixed_url(row.section)}});
  }
  return entries;
}

/// All that a link of site.yaml can lead to.
class Destinations {
 public:
  Destinations(const site::Site& site, const config::Config& config, const Outline& outline,
               std::span<const text::Url> assets)
      : site_(site), addresses_(assets.begin(), assets.end()) {
    for (const Page& page : pages_of(site, config, outline))
      addresses_.insert(page.url);
    for (const site::AssetNode& asset : site.assets)
      addresses_.insert(asset.url);
  }

  /// A page of the journal by its Markdown file, a file that is published beside it, an output of
  /// the site by its address, or an address elsewhere.  Nothing when it is none of these.
  std::optional<NavEntry> find(const config::NavigationEntry& entry) const {
    const text::LinkParts parts = text::split_link(entry.link);
    if (!parts.scheme.empty()) return NavEntry{entry.title, {}, entry.link, {}, {}};
    const auto path = text::resolve_path("", text::percent_decode(parts.path));
    const auto url = path ? address_of(*path) : std::nullopt;
    if (!url) return std::nullopt;
    return NavEntry{entry.title, *url, {}, std::string(parts.fragment), *url};
  }

  /// The nearest of what might have been meant.
  std::string suggest(std::string_view link) const {
    std::vector<std::string_view> known;
    for (const site::FileNode& file : site_.files)
      known.push_back(file.entry->path());
    for (const text::Url& address : addresses_)
      known.push_back(address.path());
    return text::did_you_mean(link, known);
  }

 private:
  std::optional<text::Url> address_of(std::string_view path) const {
    const auto file = std::ranges::find(
        site_.files, path, [](const site::FileNode& node) { return node.entry->path(); });
    if (file != site_.files.end()) return file->url;
    const auto asset = std::ranges::find(site_.assets, path, &site::AssetNode::path);
    if (asset != site_.assets.end()) return asset->url;
    const std::string folder(path.substr(0, path.size() - (path.ends_with('/') ? 1 : 0)));
    const std::string index = folder.empty() ? "index.html" : folder + "/index.html";
    for (const std::string_view each : {path, std::string_view(index)}) {
      const auto url = each.empty() ? std::nullopt : text::Url::from_path(each);
      if (url && addresses_.contains(*url)) return url;
    }
    return std::nullopt;
  }

  const site::Site& site_;
  std::set<text::Url> addresses_;
};

bool names_shelves(const config::Config& config) {
  return std::ranges::any_of(config.navigation,
                             [](const auto& entry) { return !entry.shelf.empty(); });
}

}  // namespace

std::vector<NavEntry> make_navigation(const site::Site& site, const config::Config& config,
                                      const Outline& outline, std::span<const text::Url> assets) {
  const std::vector<OwnEntry> own = shelves(site);
  std::vector<NavEntry> navigation;
  if (!names_shelves(config)) {
    std::ranges::transform(own, std::back_inserter(navigation), &OwnEntry::entry);
  }
  if (config.navigation.empty()) return navigation;
  const Destinations destinations(site, config, outline, assets);
  for (const config::NavigationEntry& entry : config.navigation) {
    const auto shelf = std::ranges::find(own, entry.shelf, &OwnEntry::name);
    if (shelf != own.end()) {
      navigation.push_back(shelf->entry);
    } else if (auto found = destinations.find(entry); found && entry.shelf.empty()) {
      navigation.push_back(std::move(*found));
    }
  }
  return navigation;
}

text::Diagnostics check_navigation(const site::Site& site, const config::Config& config,
                                   const Outline& outline, std::span<const std::string> assets) {
  text::Diagnostics diagnostics;
  if (config.navigation.empty()) return diagnostics;
  std::vector<text::Url> addresses;
  const auto add = [&](std::string_view name) {
    if (const auto url = text::Url::from_path(fmt::format("assets/{}", name)))
      addresses.push_back(*url);
  };
  std::ranges::for_each(assets, add);
  std::ranges::for_each(embedded_assets(), add, &EmbeddedFile::name);
  const Destinations destinations(site, config, outline, addresses);
  for (const config::NavigationEntry& entry : config.navigation) {
    if (!entry.shelf.empty() || destinations.find(entry)) continue;
    std::string help = destinations.suggest(entry.link);
    if (help.empty())
      help = "write the path of a published file, or of a page: sessions/index.html";
    diagnostics.push_back(text::make_diagnostic(text::Rule::navigation_broken, entry.place,
                                                fmt::format("'{}' leads to no page", entry.link),
                                                std::move(help)));
  }
  return diagnostics;
}

}  // namespace daybook::render
