// SPDX-License-Identifier: MIT
// The fixed pages are always there, so that an address does not die with
// the last thing on its shelf.
#include "render/plan.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "render/badge.hpp"
#include "render/feed_files.hpp"
#include "render/journal_parts.hpp"
#include "render/outline.hpp"
#include "render/redirects.hpp"
#include "render/register.hpp"
#include "render/shared.hpp"
#include "render/sitemap.hpp"

namespace daybook::render {
namespace {

/// How what goes with mermaid.min.js begins, style sheet and script.
constexpr std::string_view k_diagram_assets = "assets/diagrams.";

struct FixedPage {
  PageKind kind;
  std::string_view path;
};

constexpr std::array k_fixed{
    FixedPage{PageKind::home, "index.html"},
    FixedPage{PageKind::not_found, "404.html"},
    FixedPage{PageKind::portfolio, k_portfolio_path},
    FixedPage{PageKind::robots, "robots.txt"},
    FixedPage{PageKind::nojekyll, ".nojekyll"},
    FixedPage{PageKind::reviews_calendar, "reviews.ics"},
    FixedPage{PageKind::journal_data, "data/journal.json"},
    FixedPage{PageKind::journal_schema, "data/journal.schema.json"},
    FixedPage{PageKind::badge, k_badge_path},
};

// Only where there is a base URL: their links are absolute.
constexpr std::array k_fixed_with_base{
    FixedPage{PageKind::sitemap, k_sitemap_path},
};

// Only where some text has a formula: the font is large.
constexpr std::array<std::string_view, 3> k_math_assets{"assets/math.css", "assets/math.js",
                                                        "assets/latinmodern-math.woff2"};

bool has_math(const site::Site& site) {
  return std::ranges::any_of(site.files,
                             [](const site::FileNode& file) { return file.entry->has_formula; });
}

std::uint32_t index_of(std::size_t i) {
  return static_cast<std::uint32_t>(i);
}

void add_fixed(const config::Config& config, std::vector<Page>& pages) {
  for (const FixedPage& page : k_fixed)
    pages.push_back({fixed_url(page.path), page.kind, 0});
  if (!config.cname.empty()) pages.push_back({fixed_url("CNAME"), PageKind::cname, 0});
  if (config.base_url.empty()) return;
  for (const FixedPage& page : k_fixed_with_base)
    pages.push_back({fixed_url(page.path), page.kind, 0});
}

void add_journal_parts(std::span<const JournalPart> parts, std::vector<Page>& pages) {
  for (std::size_t i = 0; i < parts.size(); ++i)
    pages.push_back({parts[i].url, PageKind::journal_part, index_of(i)});
}

void add_files(const site::Site& site, std::vector<Page>& pages) {
  for (std::size_t i = 0; i < site.sessions.size(); ++i) {
    pages.push_back({site.file(site.sessions[i].file).url, PageKind::session, index_of(i)});
  }
  for (std::size_t i = 0; i < site.adrs.size(); ++i) {
    pages.push_back({site.file(site.adrs[i].file).url, PageKind::adr, index_of(i)});
  }
  const auto add_notes = [&](const std::vector<site::FileId>& notes) {
    for (const site::FileId id : notes)
      pages.push_back({site.file(id).url, PageKind::note, id.index});
  };
  for (const site::TrackNode& track : site.tracks)
    add_notes(track.notes);
  for (const site::ModuleNode& module : site.modules)
    add_notes(module.notes);
  for (const site::FolderNode& folder : site.folders)
    add_notes(folder.notes);
}

void add_progress(const ProgressPages& progress, std::vector<Page>& pages) {
  pages.push_back({fixed_url(k_progress_path), PageKind::progress, 0});
  for (const site::YearTotal& year : progress.progress.years)
    pages.push_back(
        {progress_year_url(year.year), PageKind::progress, static_cast<std::uint32_t>(year.year)});
  const auto add_parts = [&](std::string_view path, PageKind kind, std::size_t parts) {
    for (std::uint32_t i = 0; i < parts; ++i)
      pages.push_back({part_url(fixed_url(path), i + 1), kind, i});
  };
  add_parts(k_tracker_path, PageKind::tracker, progress.tracker_parts.size());
  add_parts(k_stack_path, PageKind::stack, progress.stack_parts.size());
}

void add_graph(const GraphPages& graphs, std::vector<Page>& pages) {
  for (std::size_t i = 0; i < graphs.pages.size(); ++i)
    pages.push_back({graphs.pages[i].url, PageKind::graph, index_of(i)});
}

void add_shelves(const site::Site& site, std::vector<Page>& pages) {
  for (std::size_t i = 0; i < site.tracks.size(); ++i)
    pages.push_back({site.tracks[i].url, PageKind::track, index_of(i)});
  for (std::size_t i = 0; i < site.modules.size(); ++i)
    pages.push_back({site.modules[i].url, PageKind::module, index_of(i)});
}

void add_feeds(const site::Site& site, const config::Config& config, std::vector<Page>& pages) {
  const std::vector<FeedFile> feeds = feed_files(site, config);
  for (std::size_t i = 0; i < feeds.size(); ++i)
    pages.push_back({feeds[i].url, PageKind::feed, index_of(i)});
  if (!feeds.empty()) pages.push_back({fixed_url(k_opml_path), PageKind::opml, 0});
}

void add_redirects(const Context& context, std::vector<Page>& pages) {
  for (const std::uint32_t i :
       usable_redirects(context.site, context.config, context.outline).value)
    pages.push_back({context.site.redirects[i].from, PageKind::redirect, i});
}

void add_lists(const Outline& outline, std::vector<Page>& pages) {
  const auto& lists = outline.lists.parts;
  for (std::size_t i = 0; i < lists.size(); ++i)
    pages.push_back({lists[i].url, lists[i].kind, index_of(i)});
  const auto& registers = outline.registers.parts;
  for (std::size_t i = 0; i < registers.size(); ++i)
    pages.push_back({registers[i].url, registers[i].of->kind, index_of(i)});
  add_progress(outline.progress, pages);
  add_graph(outline.graphs, pages);
}

// The parts of a sitemap that cannot be one.
void add_sitemaps(const Context& context, std::vector<Page>& pages) {
  std::ranges::sort(pages, {}, &Page::url);
  const std::size_t count = count_sitemaps(context, pages);
  for (std::size_t i = 0; count > 1 && i < count; ++i)
    pages.push_back({sitemap_part_url(i), PageKind::sitemap_part, index_of(i)});
}

// What only a page's script needs that the site does not have is left out.
bool is_wanted(const Asset& asset, const site::Site& site, const config::Config& config) {
  const std::string_view path = asset.url.path();
  if (path == k_redirect_script) return !site.redirects.empty();
  if (path == k_preview_script) return config.previews;
  return config.search || std::ranges::find(k_search_assets, path) == k_search_assets.end();
}

}  // namespace

bool takes_long(PageKind kind) {
  return kind == PageKind::journal_data || kind == PageKind::reviews_calendar ||
         kind == PageKind::sitemap;
}

std::vector<Page> pages_of(const site::Site& site, const config::Config& config,
                           const Outline& outline) {
  std::vector<Page> pages;
  add_fixed(config, pages);
  add_journal_parts(outline.journal, pages);
  add_files(site, pages);
  add_shelves(site, pages);
  add_feeds(site, config, pages);
  add_lists(outline, pages);
  if (config.search) pages.push_back({fixed_url(k_search_path), PageKind::search, 0});
  return pages;
}

std::vector<Page> Renderer::plan() const {
  std::vector<Page> pages = pages_of(context_.site, context_.config, context_.outline);
  if (!context_.config.base_url.empty()) add_sitemaps(context_, pages);
  add_redirects(context_, pages);
  for (std::size_t i = 0; i < shared_->previews.shards.size(); ++i)
    pages.push_back({preview_url(index_of(i)), PageKind::previews, index_of(i)});
  const std::size_t search_files = shared_->search ? shared_->search->files.size() : 0;
  for (std::size_t i = 0; i < search_files; ++i)
    pages.push_back({search_url(shared_->search->files[i]), PageKind::search_data, index_of(i)});
  const bool math = has_math(context_.site) || (shared_->home && shared_->home->has_math()) ||
                    (shared_->footer && shared_->footer->has_math());
  for (std::size_t i = 0; i < context_.theme.assets.size(); ++i) {
    const Asset& asset = context_.theme.assets[i];
    if (!math && std::ranges::find(k_math_assets, asset.url.path()) != k_math_assets.end())
      continue;
    if (asset.url.path().starts_with(k_diagram_assets) && !shared_->draws_diagrams) continue;
    if (is_wanted(asset, context_.site, context_.config))
      pages.push_back({asset.url, PageKind::theme_asset, index_of(i)});
  }
  std::ranges::sort(pages, {}, &Page::url);
  return pages;
}

}  // namespace daybook::render
