// SPDX-License-Identifier: MIT
// The view of a register's page: rows, filters, pager, neighbours.
#include "render/register.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "config/word_table.hpp"
#include "render/graph_pages.hpp"
#include "render/records.hpp"
#include "render/register_headings.hpp"
#include "render/register_heads.hpp"
#include "text/slug.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

/// A page that is no register and stands among the registers of a shelf.
struct StandingPage {
  std::string_view shelf;
  PageKind kind;
  config::Word title;
  std::string_view path;
  bool (*has_content)(const site::Site& site);
};
constexpr std::array k_standing_pages{
    StandingPage{"decisions", PageKind::adr_index, "records", "adr/index.html",
                 [](const site::Site& site) { return !site.adrs.empty(); }},
    StandingPage{
        "tracks", PageKind::track_index, "tracks", "tracks/index.html",
        [](const site::Site& site) { return !site.tracks.empty() || !site.modules.empty(); }},
    StandingPage{"tracks", PageKind::graph, "graph", k_graph_path, has_graph},
};

/// One choice of a filter.
struct Option {
  std::string title;
  std::size_t count = 0;
};

/// The choices that the rows of one page offer, each under the token that its rows carry.
class Filters {
 public:
  explicit Filters(const Scene& scene) : scene_(scene) {}

  /// Counts a row's facets; returns its tokens with a space between.
  std::string note(const Facets& facets) {
    std::string tokens;
    const site::Site& site = scene_.site();
    const auto choose = [&](std::size_t filter, const std::string& token, std::string_view title) {
      tokens.append(tokens.empty() ? "" : " ").append(token);
      Option& option = options_[filter][token];
      if (option.count++ == 0) option.title = title;
    };
    for (const site::TrackId track : tracks_of(site, facets))
      choose(0, "t" + std::to_string(track.index), site.track(track).title);
    for (const site::ModuleId module : modules_of(site, facets))
      choose(1, "m" + std::to_string(module.index), site.module(module).title);
    if (!facets.kind.empty()) choose(2, "k-" + text::slugify(facets.kind), facets.kind);
    if (!facets.level.empty()) choose(3, std::string(facets.level), facets.level);
    if (!facets.state.empty()) choose(4, "s-" + std::string(facets.state), facets.state);
    for (const site::TagId tag : tags_of(facets))
      choose(5, "g" + std::to_string(tag.index), site.tags[tag.index].name);
    return tokens;
  }

  /// Filters with a choice: records name, title, options (value, title, count).
  Value take(const Register& own) {
    const std::array<Name, k_filters> names{{{"track", "filter_track", {}},
                                             {"module", "filter_module", {}},
                                             {"kind", own.kind_title, own.kind_words},
                                             {"level", "filter_level", {}},
                                             {"state", own.state_title, own.state_words},
                                             {"tag", "filter_tag", {}}}};
    const config::Words& words = scene_.words();
    List filters;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (options_[i].size() < 2) continue;
      List options;
      for (auto& [token, option] : most_frequent(options_[i]))
        options.push_back(Record{{"value", std::move(token)},
                                 {"title", words.named(names[i].family, option.title)},
                                 {"count", option.count}});
      filters.push_back(Record{{"name", Value::borrowed(names[i].name)},
                               {"title", Value::borrowed(words[names[i].title])},
                               {"options", std::move(options)}});
    }
    return filters;
  }

 private:
  struct Name {
    std::string_view name;
    config::Word title;
    std::string_view family;  ///< of the words for the options
  };
  using Options = std::unordered_map<std::string, Option>;  // by token
  using Choice = std::pair<std::string, Option>;
  static constexpr std::size_t k_filters = 6;

  // In the order of the tokens.  Nobody chooses from thousands.
  static std::vector<Choice> most_frequent(const Options& options) {
    constexpr std::size_t k_most_options = 250;
    std::vector<Choice> kept(options.begin(), options.end());
    std::ranges::sort(kept, {}, &Choice::first);
    const auto count_of = [](const Choice& choice) { return choice.second.count; };
    std::ranges::stable_sort(kept, std::ranges::greater(), count_of);
    kept.resize(std::min(kept.size(), k_most_options));
    std::ranges::sort(kept, {}, &Choice::first);
    return kept;
  }

  std::set<site::TagId> tags_of(const Facets& facets) const {
    std::set<site::TagId> tags;
    const auto add = [&](site::FileId file) {
      const auto& more = scene_.shared.tags_of[file.index];
      tags.insert(more.begin(), more.end());
    };
    if (facets.file) add(*facets.file);
    std::ranges::for_each(facets.more_files, add);
    return tags;
  }

  const Scene& scene_;
  std::array<Options, k_filters> options_;
};

// Tracks with pages of their own in this register.
void set_shelves(const Scene& scene, const RegisterPart& here, Record& page) {
  const RegisterPages& registers = scene.shared.registers;
  const TrackShelves& shelves = scene.shared.heads->of_tracks.at(here.of->kind);
  List links;
  links.reserve(shelves.listed.size());
  for (const std::uint32_t index : shelves.listed) {
    const RegisterPart& part = registers.parts[index];
    const std::string_view title = scene.site().track(*part.shelf.track).title;
    links.push_back(Record{{"title", Value::borrowed(title)},
                           {"href", scene.hrefs.to(part.url)},
                           {"count", registers.lists[part.list].size()},
                           {"current", part.shelf == here.shelf}});
  }
  page.set("shelves", std::move(links));
  page.set("more_shelves", shelves.more);
  page.set("tracks_href", scene.hrefs.to(fixed_url("tracks/index.html")));
}

// The same rows where those of one module follow one another: records track, module, rows.
Value groups_of(const Scene& scene, const RegisterPart& part, const List& rows) {
  const std::vector<std::uint32_t>& list = scene.shared.registers.lists[part.list];
  List groups;
  for (std::size_t i = part.first; i < part.last;) {
    const Facets first = part.of->facets(scene.site(), list[i]);
    List run;
    for (; i < part.last; ++i) {
      const Facets next = part.of->facets(scene.site(), list[i]);
      if (next.track != first.track || next.module != first.module) break;
      run.push_back(rows[i - part.first]);
    }
    groups.push_back(Record{{"track", track_link(scene, first.track)},
                            {"module", module_link(scene, first.module)},
                            {"rows", std::move(run)}});
  }
  return groups;
}

// The same rows where those of one state follow one another: records state, count (on all parts),
// rows.
Value states_of(const Scene& scene, const RegisterPart& part, const List& rows) {
  const std::vector<std::uint32_t>& list = scene.shared.registers.lists[part.list];
  const auto state = [&](std::uint32_t row) { return part.of->facets(scene.site(), row).state; };
  const auto& counts = scene.shared.registers.states[part.list];
  List groups;
  for (std::size_t i = part.first; i < part.last;) {
    const std::string_view own = state(list[i]);
    List run;
    for (; i < part.last && state(list[i]) == own; ++i)
      run.push_back(rows[i - part.first]);
    groups.push_back(Record{
        {"state", Value::borrowed(own)}, {"count", counts.at(own)}, {"rows", std::move(run)}});
  }
  return groups;
}

Value shelf_title(const Scene& scene, const Shelf& shelf) {
  return shelf.module ? module_link(scene, shelf.module) : track_link(scene, shelf.track);
}

std::vector<Crumb> crumbs_of(const Scene& scene, const RegisterPart& part) {
  const text::Url index = register_url(*part.of);
  if (part.url == index) return {};
  return {{scene.words()[part.of->title], index}};
}

}  // namespace

Value neighbours(const Scene& scene, std::string_view shelf, PageKind own) {
  List links;
  const auto add = [&](config::Word title, PageKind kind, const text::Url& url) {
    Record link = link_record(scene.words()[title], scene.hrefs.to(url));
    link.set("current", kind == own);
    links.push_back(std::move(link));
  };
  for (const Register* const other : all_registers()) {
    if (other->shelf != shelf) continue;
    if (other->kind == own || other->count(scene.site()) > 0)
      add(other->title, other->kind, register_url(*other));
  }
  for (const StandingPage& page : k_standing_pages) {
    if (page.shelf == shelf && (page.kind == own || page.has_content(scene.site())))
      add(page.title, page.kind, fixed_url(page.path));
  }
  return links.size() > 1 ? Value(std::move(links)) : Value(List{});
}

Facets facets_of(const site::Site& site, site::FileId id) {
  const site::FileNode& file = site.file(id);
  return {.track = file.track, .module = file.module, .file = id, .state = {}, .level = {}};
}

Facets facets_of(const site::Site& site, site::SessionId session) {
  return facets_of(site, site.session(session).file);
}

Facets facets_of(const site::Site& site, const site::ItemRef& ref) {
  return facets_of(site, ref.session);
}

Facets facets_of(const site::Site& site, std::span<const site::SessionId> sessions) {
  Facets facets = facets_of(site, sessions.back());
  for (const site::SessionId id : sessions.first(sessions.size() - 1))
    facets.more_files.push_back(site.session(id).file);
  return facets;
}

std::vector<site::TrackId> tracks_of(const site::Site& site, const Facets& facets) {
  std::set<site::TrackId> tracks;
  if (facets.track) tracks.insert(*facets.track);
  for (const site::FileId file : facets.more_files) {
    if (site.file(file).track) tracks.insert(*site.file(file).track);
  }
  return {tracks.begin(), tracks.end()};
}

std::vector<site::ModuleId> modules_of(const site::Site& site, const Facets& facets) {
  std::set<site::ModuleId> modules;
  if (facets.module) modules.insert(*facets.module);
  for (const site::FileId file : facets.more_files) {
    if (site.file(file).module) modules.insert(*site.file(file).module);
  }
  return {modules.begin(), modules.end()};
}

Record register_view(const Scene& scene, std::uint32_t index) {
  const RegisterPart& part = scene.shared.registers.parts[index];
  const Register& own = *part.of;
  const std::vector<std::uint32_t>& list = scene.shared.registers.lists[part.list];
  Record page = frame_record(scene, {.kind = own.name,
                                     .title = scene.words()[own.title],
                                     .crumbs = crumbs_of(scene, part),
                                     .section = fixed_url(std::string(own.shelf) + "/index.html"),
                                     .part = part.number});
  Filters filters(scene);
  List rows;
  for (std::size_t i = part.first; i < part.last; ++i) {
    Record row = own.row(scene, list[i]);
    row.set("facets", filters.note(own.facets(scene.site(), list[i])));
    rows.push_back(std::move(row));
  }
  page.set("count", list.size());
  page.set("groups", groups_of(scene, part, rows));
  const bool has_headings = own.heading != nullptr;
  page.set("headings", has_headings ? headed_rows(scene, part, rows) : List{});
  page.set("heading_links", has_headings ? heading_links(scene, index) : List{});
  page.set("by_state", states_of(scene, part, rows));
  page.set("rows", std::move(rows));
  page.set("filters", filters.take(own));
  page.set("pager", pager(scene.hrefs, part.shelf_url, part.number, part.of_parts));
  page.set("shelf", shelf_title(scene, part.shelf));
  set_shelves(scene, part, page);
  page.set("siblings", neighbours(scene, own.shelf, own.kind));
  if (own.head != nullptr) own.head(scene, part.list, page);
  return page;
}

}  // namespace daybook::render
