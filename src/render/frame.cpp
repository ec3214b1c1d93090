// SPDX-License-Identifier: MIT
#include "config/word_table.hpp"
#include "render/feed_model.hpp"
#include "render/scene.hpp"
#include "render/structured_data.hpp"
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

void add_feeds(const Scene& scene, const FeedOf& of, List& feeds) {
  for (const FeedFile& file : feed_files(scene.site(), scene.context.config, of)) {
    const FeedForm& form = feed_form(file.format);
    feeds.push_back(Record{{"title", feed_title(scene.context, of)},
                           {"href", scene.hrefs.to(file.url)},
                           {"form", Value::borrowed(form.name)},
                           {"type", Value::borrowed(form.type)}});
  }
}

// The page's own first.
Value feeds(const Scene& scene, const Frame& frame) {
  List all;
  if (frame.feed) add_feeds(scene, *frame.feed, all);
  add_feeds(scene, {}, all);
  return all;
}

Value day(const std::optional<text::Date>& date) {
  return date ? Value(text::to_iso(*date)) : Value();
}

// The head's own, for who finds and shows pages elsewhere.
void set_outside(const Scene& scene, const Frame& frame, Record& page) {
  const std::string data = structured_data(scene, frame);
  page.set("structured_data", data.empty() ? Value() : Value(layout::Html{data}));
  page.set("published", day(published_day(frame)));
  page.set("modified", day(modified_day(frame)));
  page.set("feed_href", feed_href(scene, {}));
  page.set("feeds", feeds(scene, frame));
}

}  // namespace

Value feed_href(const Scene& scene, const FeedOf& of) {
  const std::vector<FeedFile> files = feed_files(scene.site(), scene.context.config, of);
  return files.empty() ? Value() : Value(scene.hrefs.to(files.front().url));
}

Record frame_record(const Scene& scene, const Frame& frame) {
  const config::Config& config = scene.context.config;
  const bool has_base = !config.base_url.empty();
  const text::Url& url = scene.hrefs.from();
  Record page{
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
      {"footer", scene.shared.footer
                     ? Value(layout::Html{scene.shared.footer->html(scene.hrefs, scene.words())})
                     : Value()},
      {"has_diagrams", false},
      {"navigation", navigation(scene, frame.section)},
      {"breadcrumbs", breadcrumbs(scene, frame)}};
  set_outside(scene, frame, page);
  return page;
}

}  // namespace daybook::render
