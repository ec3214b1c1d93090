// SPDX-License-Identifier: MIT
#include "config/word_table.hpp"
#include "render/scene.hpp"
#include "text/utf8.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

constexpr std::size_t k_description_length = 200;

Value navigation(const Scene& scene, const text::Url& section) {
  List entries;
  entries.reserve(scene.shared.navigation.size());
  for (const NavEntry& entry : scene.shared.navigation) {
    const bool is_outside = !entry.outside.empty();
    std::string href = is_outside ? entry.outside : scene.hrefs.to(entry.url);
    if (!entry.fragment.empty()) href += "#" + entry.fragment;
    entries.push_back(Record{{"title", Value::borrowed(entry.title)},
                             {"href", std::move(href)},
                             {"current", !is_outside && entry.section == section}});
  }
  return entries;
}

Value breadcrumbs(const Scene& scene, const Frame& frame) {
  List crumbs;
  for (const Crumb& crumb : frame.crumbs) {
    crumbs.push_back(Record{{"title", crumb.title}, {"href", scene.hrefs.to(crumb.url)}});
  }
  return crumbs;
}

std::string head_title(const Scene& scene, const Frame& frame) {
  const std::string_view site = site_title(scene.context);
  if (frame.title == site) return std::string(site);
  const std::string part = frame.part == 1 ? "" : " (" + std::to_string(frame.part) + ")";
  return std::string(frame.title) + part + " · " + std::string(site);
}

// What search engines and previews of links show below the title.
std::string description_of(const Scene& scene, const Frame& frame) {
  const std::string_view site = site_title(scene.context);
  const std::string_view said =
      frame.description.empty() ? scene.context.config.description : frame.description;
  if (!said.empty()) return text::ellipsize(said, k_description_length);
  if (frame.title == site) return scene.words().fill("described_home", site);
  return scene.words().fill("described_page", frame.title, site);
}

}  // namespace

Record frame_record(const Scene& scene, const Frame& frame) {
  const config::Config& config = scene.context.config;
  const bool has_base = !config.base_url.empty();
  const text::Url& url = scene.hrefs.from();
  return Record{
      {"kind", Value::borrowed(frame.kind)},
      {"title", frame.title},
      {"title_id", frame.title_id},
      {"head_title", head_title(scene, frame)},
      {"description", description_of(scene, frame)},
      {"url", url.path()},
      {"canonical", has_base ? Value(text::absolute_link(config.base_url, url)) : Value()},
      {"root", scene.hrefs.root()},
      {"home_href", scene.hrefs.to(text::Url{})},
      {"search_href", config.search ? Value(scene.hrefs.to(fixed_url(k_search_path))) : Value()},
      {"feed_href", has_base ? Value(scene.hrefs.to(fixed_url("feed.xml"))) : Value()},
      {"footer", scene.shared.footer
                     ? Value(layout::Html{scene.shared.footer->html(scene.hrefs, scene.words())})
                     : Value()},
      {"has_diagrams", false},
      {"navigation", navigation(scene, frame.section)},
      {"breadcrumbs", breadcrumbs(scene, frame)}};
}

}  // namespace daybook::render
