// SPDX-License-Identifier: MIT
// From a linked Site to output files.  plan() lists what is to be made, render() makes one of them;
// both are pure and know no disk.  Tested by plan_test.cpp, views_test.cpp and the golden sites.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "config/config.hpp"
#include "render/theme.hpp"
#include "search/word_shelf.hpp"
#include "site/site.hpp"
#include "text/date.hpp"
#include "text/diagnostic.hpp"
#include "text/url.hpp"

namespace daybook::render {

struct Outline;

/// Borrowed for the length of a build; all const, so any number of workers share it.
struct Context {
  const config::Config& config;
  const Theme& theme;
  const site::Site& site;
  const Outline& outline;      ///< of that site (outline.hpp)
  text::Date clock;            ///< the build's day
  std::string_view generator;  ///< "daybook 0.1.0"
  std::uint32_t errors = 0;    ///< what reading and linking had to say, for data/journal.json
  std::uint32_t warnings = 0;
  unsigned jobs = 1;  ///< workers that index the texts for search
  /// Words of pages that the last index was made of; nullptr: all texts are read.
  const search::WordShelf* words_known = nullptr;

  const config::Words& words() const { return config.words; }
};

/// What an output is, and so who makes it.
enum class PageKind : std::uint8_t {
  home,
  session,
  track,
  module,
  adr,
  // Lists; subject: index into ListPages::parts.
  session_index,
  archive_year,
  track_index,
  track_sessions,
  track_modules,
  track_notes,
  module_sessions,
  module_notes,
  adr_index,
  tag_index,
  tag,
  folder,
  // Registers; subject: index into RegisterPages::parts.
  capabilities,
  gaps,
  reviews,
  tasks,
  questions,
  decisions,
  learnings,
  glossary,
  knowledge,
  challenges,
  resources,
  examples,
  metrics,
  portfolio,
  progress,  ///< subject: the year, or 0 for the overview
  tracker,   ///< subject: which part, from 0
  stack,     ///< the same
  graph,     ///< subject: index into GraphPages::pages
  note,      ///< subject: index into Site::files
  search,
  not_found,
  redirect,  ///< subject: index into Site::redirects
  feed,      ///< subject: index into feed_files()
  opml,      ///< a list of all feeds
  reviews_calendar,
  sitemap,
  sitemap_part,  ///< subject: which, from 0
  robots,
  nojekyll,
  cname,
  journal_data,    ///< the journal as JSON
  journal_part,    ///< a part of that; subject: index into journal_parts()
  journal_schema,  ///< the JSON Schema of that
  badge,           ///< of the capabilities, for a README elsewhere
  previews,        ///< subject: index into Previews::shards
  search_data,     ///< subject: index into Search::files
  theme_asset,     ///< subject: index into Theme::assets
};

/// One output to make.
struct Page {
  text::Url url;
  PageKind kind = PageKind::home;
  std::uint32_t subject = 0;  ///< which session, track, year …, by kind
};

/// True for what a reader sees in a browser: everything but feeds, assets and the like.
bool is_html(PageKind kind);

/// One output made: where, and its bytes.
struct Output {
  text::Url url;
  std::string bytes;
};

struct Shared;
class PageInputs;

/// Renders one site.  Made by one thread, then const: any number of threads may call it.
class Renderer {
 public:
  /// What `context` refers to must outlive the renderer.
  explicit Renderer(const Context& context);
  Renderer(const Renderer&) = delete;
  Renderer& operator=(const Renderer&) = delete;
  ~Renderer();

  /// Every output of the site but the journal's own files (Site::assets), in order of address.
  /// Feeds and the sitemap need absolute addresses and are left out without a base URL.
  std::vector<Page> plan() const;

  /// Makes one.  A layout that fails gives a diagnostic and an output that says so, never a lost
  /// page.
  text::Checked<Output> render(const Page& page) const;

  /// What the outputs are made of (page_inputs.hpp); views this.  `outside` stands for the program,
  /// its options and site.yaml.
  PageInputs inputs(const base::Digest& outside) const;

 private:
  Context context_;
  std::unique_ptr<const Shared> shared_;
};

}  // namespace daybook::render
