// SPDX-License-Identifier: MIT
#include "render/structured_data.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <variant>

#include "render/json_writer.hpp"
#include "text/ascii.hpp"
#include "text/split.hpp"
#include "text/utf8.hpp"

namespace daybook::render {
namespace {

// What search engines show of a headline.
constexpr std::size_t k_headline_length = 110;

struct Region {
  std::string_view language;
  std::string_view locale;
};
constexpr std::array k_regions{Region{"de", "de_DE"}, Region{"en", "en_US"}, Region{"es", "es_ES"},
                               Region{"fr", "fr_FR"}, Region{"ja", "ja_JP"}, Region{"ko", "ko_KR"},
                               Region{"tr", "tr_TR"}, Region{"zh", "zh_CN"}};

// JSON can say every character without these, and HTML cannot mistake what is left.
std::string escaped_for_script(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  for (const char c : json) {
    if (c == '<' || c == '>' || c == '&')
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    else
      out += c;
  }
  return out;
}

std::string address(const Scene& scene, const text::Url& url) {
  return text::absolute_link(scene.context.config.base_url, url);
}

void write_crumbs(JsonWriter& json, const Scene& scene, const Frame& frame) {
  std::vector<Crumb> steps{{site_title(scene.context), text::Url{}}};
  steps.insert(steps.end(), frame.crumbs.begin(), frame.crumbs.end());
  steps.push_back({frame.title, scene.hrefs.from()});
  json.object([&] {
    json.member("@type", "BreadcrumbList");
    json.key("itemListElement");
    json.list([&] {
      for (std::size_t i = 0; i < steps.size(); ++i) {
        json.object([&] {
          json.member("@type", "ListItem");
          json.member("position", static_cast<std::uint64_t>(i + 1));
          json.member("name", steps[i].title);
          json.member("item", address(scene, steps[i].url));
        });
      }
    });
  });
}

void write_person(JsonWriter& json, const config::Config& config) {
  if (config.author.empty()) return;
  json.object_member("author", [&] {
    json.member("@type", "Person");
    json.member("name", config.author);
  });
}

void write_session(JsonWriter& json, const Scene& scene, const site::FileNode& file) {
  const auto* const session = std::get_if<journal::Session>(&file.entry->record);
  if (session == nullptr) return;
  if (session->duration_min)
    json.member("timeRequired", fmt::format("PT{}M", *session->duration_min));
  if (file.track) json.member("articleSection", scene.site().track(*file.track).title);
}

void write_article(JsonWriter& json, const Scene& scene, const Frame& frame) {
  const site::FileNode& file = *frame.file;
  const config::Config& config = scene.context.config;
  const std::string url = address(scene, scene.hrefs.from());
  json.object([&] {
    json.member("@type", file.session ? "BlogPosting" : "Article");
    json.member("headline", text::ellipsize(frame.title, k_headline_length));
    json.member("url", url);
    json.member("mainEntityOfPage", url);
    if (!frame.description.empty()) json.member("description", frame.description);
    json.member("inLanguage", config.language);
    if (const auto day = published_day(frame)) json.member("datePublished", text::to_iso(*day));
    if (const auto day = modified_day(frame)) json.member("dateModified", text::to_iso(*day));
    write_person(json, config);
    write_session(json, scene, file);
    const auto& tags = file.entry->common.tags;
    if (!tags.empty())
      json.texts_member("keywords", tags, [](const auto& tag) { return tag.value; });
    json.object_member("isPartOf", [&] {
      json.member("@type", "WebSite");
      json.member("name", site_title(scene.context));
      json.member("url", address(scene, text::Url{}));
    });
  });
}

void write_site(JsonWriter& json, const Scene& scene) {
  const config::Config& config = scene.context.config;
  json.object([&] {
    json.member("@type", "WebSite");
    json.member("name", site_title(scene.context));
    json.member("url", address(scene, text::Url{}));
    if (!config.description.empty()) json.member("description", config.description);
    json.member("inLanguage", config.language);
    write_person(json, config);
  });
}

}  // namespace

std::optional<text::Date> published_day(const Frame& frame) {
  if (frame.file == nullptr || !frame.file->date) return std::nullopt;
  return frame.file->date->first;
}

std::optional<text::Date> modified_day(const Frame& frame) {
  if (frame.file == nullptr || !frame.file->history) return std::nullopt;
  const auto published = published_day(frame);
  const auto last = frame.file->history->last;
  return last && (!published || *last > *published) ? last : std::nullopt;
}

std::string open_graph_locale(std::string_view language) {
  const std::vector<std::string_view> parts = text::split(language, "-");
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (parts[i].size() != 2) continue;
    std::string locale = text::ascii_lower(parts.front()) + "_";
    for (const char c : parts[i])
      locale += text::ascii_upper(c);
    return locale;
  }
  const auto* const region =
      std::ranges::find(k_regions, text::ascii_lower(parts.front()), &Region::language);
  return region == k_regions.end() ? std::string() : std::string(region->locale);
}

std::string structured_data(const Scene& scene, const Frame& frame) {
  constexpr std::string_view k_not_found = "not_found";
  if (scene.context.config.base_url.empty() || frame.kind == k_not_found) return {};
  const bool is_home = scene.hrefs.from() == text::Url{};
  return escaped_for_script(json_object([&](JsonWriter& json) {
    json.member("@context", "https://schema.org");
    json.key("@graph");
    json.list([&] {
      if (is_home) return write_site(json, scene);
      write_crumbs(json, scene, frame);
      if (frame.file != nullptr) write_article(json, scene, frame);
    });
  }));
}

}  // namespace daybook::render
