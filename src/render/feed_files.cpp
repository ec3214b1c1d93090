// SPDX-License-Identifier: MIT
#include "render/feed_files.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <fmt/format.h>
#include <string>

#include "render/feed.hpp"
#include "render/shared.hpp"

namespace daybook::render {
namespace {

using config::FeedFormat;

constexpr std::array k_forms{
    FeedForm{FeedFormat::rss, "RSS", "application/rss+xml", "feed.xml"},
    FeedForm{FeedFormat::atom, "Atom", "application/atom+xml", "atom.xml"},
    FeedForm{FeedFormat::json, "JSON Feed", "application/feed+json", "feed.json"},
};

// The folder of a feed's files; "" for the journal's.
std::string folder_of(const site::Site& site, const FeedOf& of) {
  switch (of.kind) {
    case FeedOf::Kind::journal:
      return {};
    case FeedOf::Kind::track:
      return fmt::format("{}/", text::folder_of(site.tracks[of.index].url.path()));
    case FeedOf::Kind::tag: {
      const std::string_view page = site.tags[of.index].url.path();
      return fmt::format("{}/", page.substr(0, page.size() - text::extension_of(page).size()));
    }
    case FeedOf::Kind::reviews:
      return "reviews/";
  }
  assert(false);
  return {};
}

// reviews.xml was there before the other forms were.
text::Url url_of(const site::Site& site, const FeedOf& of, const FeedForm& form) {
  if (of.kind == FeedOf::Kind::reviews && form.format == FeedFormat::rss) return reviews_feed_url();
  return fixed_url(folder_of(site, of).append(form.file));
}

bool has_session(const site::Site& site, const site::TagNode& tag) {
  return std::ranges::any_of(tag.files,
                             [&](site::FileId id) { return site.file(id).session.has_value(); });
}

void add(const site::Site& site, const config::Config& config, const FeedOf& of,
         std::vector<FeedFile>& files) {
  for (const FeedFormat format : config.feed_formats)
    files.push_back({.of = of, .format = format, .url = url_of(site, of, feed_form(format))});
}

}  // namespace

const FeedForm& feed_form(FeedFormat format) {
  const auto* const form = std::ranges::find(k_forms, format, &FeedForm::format);
  assert(form != k_forms.end());
  return *form;
}

std::string feed_text(const Context& context, const FeedFile& file) {
  const FeedModel feed = make_feed(context, file);
  switch (file.format) {
    case FeedFormat::rss:
      return to_rss(feed);
    case FeedFormat::atom:
      return to_atom(feed);
    case FeedFormat::json:
      return to_json_feed(feed);
  }
  assert(false);
  return {};
}

std::vector<FeedFile> feed_files(const site::Site& site, const config::Config& config) {
  std::vector<FeedFile> files;
  if (config.base_url.empty()) return files;
  add(site, config, {}, files);
  add(site, config, {.kind = FeedOf::Kind::reviews}, files);
  for (std::uint32_t i = 0; i < site.tracks.size(); ++i)
    add(site, config, {.kind = FeedOf::Kind::track, .index = i}, files);
  for (std::uint32_t i = 0; config.feed_tags && i < site.tags.size(); ++i) {
    if (has_session(site, site.tags[i]))
      add(site, config, {.kind = FeedOf::Kind::tag, .index = i}, files);
  }
  return files;
}

std::vector<FeedFile> feed_files(const site::Site& site, const config::Config& config,
                                 const FeedOf& of) {
  std::vector<FeedFile> files;
  const bool is_tag = of.kind == FeedOf::Kind::tag;
  const bool wanted = !is_tag || (config.feed_tags && has_session(site, site.tags[of.index]));
  if (!config.base_url.empty() && wanted) add(site, config, of, files);
  return files;
}

}  // namespace daybook::render
