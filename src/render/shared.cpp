// SPDX-License-Identifier: MIT
#include "render/shared.hpp"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>

#include "config/word_table.hpp"
#include "render/look.hpp"
#include "render/records.hpp"
#include "render/register_heads.hpp"
#include "render/structured_data.hpp"
#include "text/date.hpp"

namespace daybook::render {
namespace {

using layout::Record;
using layout::Value;

// Puts each capability and open gap on its track's and its module's part.
void share_ledger(const site::Site& site, Shared& shared) {
  shared.of_track.resize(site.tracks.size());
  shared.of_module.resize(site.modules.size());
  const auto each_shelf = [&](const auto& row, const auto& put) {
    if (row.track) put(shared.of_track[row.track->index]);
    if (row.module) put(shared.of_module[row.module->index]);
  };
  for (std::uint32_t i = 0; i < site.capabilities.size(); ++i) {
    each_shelf(site.capabilities[i], [i](LedgerPart& part) { part.capabilities.push_back(i); });
  }
  for (std::uint32_t i = 0; i < site.gaps.size(); ++i) {
    if (site.gaps[i].closed) continue;
    each_shelf(site.gaps[i], [i](LedgerPart& part) { part.open_gaps.push_back(i); });
  }
}

// Whom a page finds by a file or a path.
void share_indices(const site::Site& site, Shared& shared) {
  shared.tags_of.resize(site.files.size());
  for (std::uint32_t i = 0; i < site.tags.size(); ++i) {
    for (const site::FileId file : site.tags[i].files) {
      shared.tags_of[file.index].push_back(site::TagId{i});
    }
  }
  for (std::uint32_t i = 0; i < site.folders.size(); ++i)
    shared.folder_by_path.try_emplace(site.folders[i].path, site::FolderId{i});
}

void share_dates(const Context& context, Shared& shared) {
  const auto add = [&](const text::DateRange& date) {
    if (!shared.dates.contains(date))
      shared.dates.emplace(date, date_record(date, context.config.language));
  };
  for (const site::FileNode& file : context.site.files) {
    if (file.date) add(*file.date);
  }
  for (const site::Review& review : context.site.reviews) {
    if (review.due) add({*review.due, *review.due});
  }
}

Value counts(const site::Site& site, const config::Words& words, text::Date today) {
  std::uint64_t minutes = 0;
  for (const site::SessionNode& node : site.sessions)
    minutes += node.session->duration_min.value_or(0);
  const auto proved = std::ranges::count(site.capabilities, site::CapabilityState::proved,
                                         &site::Capability::state);
  const auto open_gaps = std::ranges::count_if(
      site.gaps, [](const site::Gap& gap) { return !gap.closed.has_value(); });
  const auto due_reviews = std::ranges::count_if(site.reviews, [today](const site::Review& review) {
    return review.due && *review.due <= today;
  });
  return Record{{"sessions", site.sessions.size()},
                {"time", minutes == 0 ? Value() : words.duration(minutes)},
                {"tracks", site.tracks.size()},
                {"modules", site.modules.size()},
                {"decisions", site.decisions.size()},
                {"capabilities", site.capabilities.size()},
                {"proved", proved},
                {"open_gaps", open_gaps},
                {"due_reviews", due_reviews},
                {"tags", site.tags.size()}};
}

/// Of a file below assets/.
bool has_asset(const Context& context, std::string_view name) {
  const std::string path = fmt::format("assets/{}", name);
  return std::ranges::any_of(context.theme.assets,
                             [&](const Asset& asset) { return asset.url.path() == path; });
}

bool draws_diagrams(const Context& context) {
  return context.config.mermaid.has_value() && has_asset(context, k_mermaid);
}

// The path below assets/; empty when there is no such file, which is reported elsewhere.
std::string look_file(const Context& context, const config::LookFile& file) {
  return has_asset(context, file.name) ? text::percent_encode_path(file.name) : std::string{};
}

Value site_record(const Context& context, const Previews& previews) {
  const config::Config& config = context.config;
  const std::string locale = open_graph_locale(config.language);
  return Record{{"title", site_title(context)},
                {"description", config.description},
                {"author", config.author},
                {"language", config.language.empty() ? "en" : config.language},
                {"locale", locale.empty() ? Value() : Value(locale)},
                {"base_url", config.base_url},
                {"repository", context.site.origin.repository},
                {"look", !look_css(config.look).empty()},
                {"logo", look_file(context, config.look.logo)},
                {"stylesheet", look_file(context, config.look.stylesheet)},
                {"remote_images", config.remote_images},
                {"previews", previews.shards.size()},
                {"counts", counts(context.site, context.words(), context.clock)}};
}

}  // namespace

// In order of the keys, so that a layout finds one among hundreds at once.
Value words_value(const config::Words& words) {
  std::vector<std::size_t> order(config::k_words.size());
  for (std::size_t i = 0; i < order.size(); ++i)
    order[i] = i;
  std::ranges::sort(order, {}, [](std::size_t i) { return config::k_words[i].key; });
  Record record;
  for (const std::size_t i : order)
    record.set(config::k_words[i].key, Value::borrowed(words[config::Word::at(i)]));
  return record;
}

text::Url fixed_url(std::string_view path) {
  const auto url = text::Url::from_path(path);
  assert(url && "a path of ours is an address");
  return url.value_or(text::Url{});
}

text::Url archive_url(std::uint32_t year) {
  return fixed_url("archive/" + (year == 0 ? std::string("undated") : std::to_string(year)) +
                   ".html");
}

text::Url reviews_calendar_url() {
  return fixed_url("reviews.ics");
}

text::Url reviews_feed_url() {
  return fixed_url("reviews.xml");
}

std::string_view site_title(const Context& context) {
  return context.config.title.empty() ? context.words()["journal"] : context.config.title;
}

Shared make_shared_data(const Context& context) {
  const site::Site& site = context.site;
  const Outline& outline = context.outline;
  Shared shared{
      .lists = outline.lists,
      .registers = outline.registers,
      .progress = outline.progress,
      .graphs = outline.graphs,
      .previews = make_previews(context),
      .search = make_search(context),
      .draws_diagrams = draws_diagrams(context),
      .site = {},
      .build = Record{{"generator", context.generator}, {"date", text::to_iso(context.clock)}},
      .words = words_value(context.config.words),
      .navigation = {},
      .feeds = feed_files(site, context.config),
      .home = {},
      .footer = {},
      .of_track = {},
      .of_module = {},
      .tags_of = {},
      .record_numbers = site::RecordNumbers(site),
      .folder_by_path = {},
      .json = JournalJson(context.config, site, outline.progress,
                          {.generator = context.generator,
                           .clock = context.clock,
                           .errors = context.errors,
                           .warnings = context.warnings}),
      .heads = make_register_heads(outline.registers),
      .dates = {}};
  shared.site = site_record(context, shared.previews);
  std::vector<text::Url> assets;
  for (const Asset& asset : context.theme.assets)
    assets.push_back(asset.url);
  const config::Config& config = context.config;
  std::optional<Destinations> destinations;
  if (has_links(config)) destinations.emplace(site, config, outline, assets);
  shared.navigation = make_navigation(site, config, destinations ? &*destinations : nullptr);
  using Image = markdown::LinkTarget::Image;
  const Image images = config.remote_images ? Image::shown : Image::linked;
  if (!config.home.empty()) shared.home.emplace(config.home, *destinations, images);
  if (!config.footer.empty()) shared.footer.emplace(config.footer, *destinations, images);
  share_ledger(site, shared);
  share_dates(context, shared);
  share_indices(site, shared);
  return shared;
}

}  // namespace daybook::render
