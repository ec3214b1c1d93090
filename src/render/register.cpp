// SPDX-License-Identifier: MIT
// The view of a register's page: rows, filters, pager, neighbours.
#include "render/register.hpp"

#include <array>
#include <map>
#include <string>
#include <utility>

#include "render/records.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

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
    const auto choose = [&](std::size_t filter, std::string token, std::string_view title) {
      tokens += (tokens.empty() ? "" : " ") + token;
      Option& option = options_[filter][std::move(token)];
      if (option.count++ == 0) option.title = title;
    };
    if (facets.track)
      choose(0, "t" + std::to_string(facets.track->index), site.track(*facets.track).title);
    if (facets.module)
      choose(1, "m" + std::to_string(facets.module->index), site.module(*facets.module).title);
    if (!facets.level.empty()) choose(2, std::string(facets.level), facets.level);
    if (!facets.state.empty()) choose(3, "s-" + std::string(facets.state), facets.state);
    if (facets.file) {
      for (const site::TagId tag : scene_.shared.tags_of[facets.file->index])
        choose(4, "g" + std::to_string(tag.index), site.tags[tag.index].name);
    }
    return tokens;
  }

  /// Filters with a choice: records name, title, options (value, title, count).
  Value take(std::string_view state_title) {
    const std::array<std::pair<std::string_view, std::string_view>, 5> names{
        {{"track", "Track"},
         {"module", "Module"},
         {"level", "Level"},
         {"state", state_title},
         {"tag", "Tag"}}};
    List filters;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (options_[i].size() < 2) continue;
      List options;
      for (auto& [token, option] : options_[i])
        options.push_back(
            Record{{"value", token}, {"title", std::move(option.title)}, {"count", option.count}});
      filters.push_back(Record{{"name", Value::borrowed(names[i].first)},
                               {"title", Value::borrowed(names[i].second)},
                               {"options", std::move(options)}});
    }
    return filters;
  }

 private:
  const Scene& scene_;
  std::array<std::map<std::string, Option>, 5> options_;
};

// The other registers of the same shelf of the navigation that have something in them.
Value siblings(const Scene& scene, const Register& own) {
  List links;
  for (const Register* const other : all_registers()) {
    if (other->shelf != own.shelf) continue;
    if (other != &own && other->count(scene.site()) == 0) continue;
    const RegisterPart* const part = scene.shared.registers.find(other->kind, {});
    Record link = link_record(other->title, scene.hrefs.to(part->url));
    link.set("current", other == &own);
    links.push_back(std::move(link));
  }
  return links.size() > 1 ? Value(std::move(links)) : Value(List{});
}

// Tracks with pages of their own in this register.
Value shelf_links(const Scene& scene, const RegisterPart& here) {
  List links;
  for (std::uint32_t i = 0; i < scene.site().tracks.size(); ++i) {
    const Shelf shelf{.track = site::TrackId{i}, .module = {}};
    const RegisterPart* const part = scene.shared.registers.find(here.of->kind, shelf);
    if (part == nullptr) continue;
    Record link = link_record(scene.site().tracks[i].title, scene.hrefs.to(part->url));
    link.set("count", scene.shared.registers.lists[part->list].size());
    link.set("current", shelf == here.shelf);
    links.push_back(std::move(link));
  }
  return links;
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

Value shelf_title(const Scene& scene, const Shelf& shelf) {
  return shelf.module ? module_link(scene, shelf.module) : track_link(scene, shelf.track);
}

std::vector<Crumb> crumbs_of(const RegisterPart& part) {
  const text::Url index = register_url(*part.of);
  return part.url == index ? std::vector<Crumb>{} : std::vector<Crumb>{{part.of->title, index}};
}

}  // namespace

Facets facets_of(const site::Site& site, const site::ItemRef& ref) {
  const site::SessionNode& session = site.session(ref.session);
  const site::FileNode& file = site.file(session.file);
  return {
      .track = file.track, .module = file.module, .file = session.file, .state = {}, .level = {}};
}

text::Url part_url(const text::Url& first, std::uint32_t number) {
  if (number == 1) return first;
  constexpr std::string_view k_html = ".html";
  std::string stem(first.path());
  stem.resize(stem.size() - k_html.size());
  return fixed_url(stem + "/" + std::to_string(number) + std::string(k_html));
}

Value pager(const Hrefs& hrefs, const text::Url& first, std::uint32_t number, std::uint32_t count) {
  if (count < 2) return {};
  const auto href = [&](std::uint32_t part) { return hrefs.to(part_url(first, part)); };
  constexpr std::uint32_t k_near = 3;
  List parts;
  std::uint32_t last = 0;
  for (std::uint32_t part = 1; part <= count; ++part) {
    const bool is_near = part + k_near >= number && part <= number + k_near;
    if (part != 1 && part != count && !is_near) continue;
    parts.push_back(Record{{"title", std::to_string(part)},
                           {"href", href(part)},
                           {"current", part == number},
                           {"after_gap", part > last + 1}});
    last = part;
  }
  return Record{{"number", number},
                {"count", count},
                {"previous", number > 1 ? Value(href(number - 1)) : Value()},
                {"next", number < count ? Value(href(number + 1)) : Value()},
                {"parts", std::move(parts)}};
}

Record register_view(const Scene& scene, std::uint32_t index) {
  const RegisterPart& part = scene.shared.registers.parts[index];
  const Register& own = *part.of;
  const std::vector<std::uint32_t>& list = scene.shared.registers.lists[part.list];
  Record page = frame_record(scene, {.kind = own.name,
                                     .title = own.title,
                                     .crumbs = crumbs_of(part),
                                     .section = fixed_url(std::string(own.shelf) + "/index.html")});
  Filters filters(scene);
  List rows;
  for (std::size_t i = part.first; i < part.last; ++i) {
    Record row = own.row(scene, list[i]);
    row.set("facets", filters.note(own.facets(scene.site(), list[i])));
    rows.push_back(std::move(row));
  }
  page.set("count", list.size());
  page.set("groups", groups_of(scene, part, rows));
  page.set("rows", std::move(rows));
  page.set("filters", filters.take(own.state_title));
  page.set("pager", pager(scene.hrefs, part.shelf_url, part.number, part.of_parts));
  page.set("shelf", shelf_title(scene, part.shelf));
  page.set("shelves", shelf_links(scene, part));
  page.set("siblings", siblings(scene, own));
  if (own.head != nullptr) own.head(scene, list, page);
  return page;
}

}  // namespace daybook::render
