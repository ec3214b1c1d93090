// SPDX-License-Identifier: MIT
#include "render/destinations.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "render/outline.hpp"
#include "render/plan.hpp"
#include "render/theme.hpp"
#include "text/suggest.hpp"

namespace daybook::render {

bool has_links(const config::Config& config) {
  return !config.home.empty() || !config.footer.empty() ||
         std::ranges::any_of(config.navigation,
                             [](const auto& entry) { return entry.shelf.empty(); });
}

Destinations::Destinations(const site::Site& site, const config::Config& config,
                           const Outline& outline, std::span<const text::Url> assets)
    : site_(site), addresses_(assets.begin(), assets.end()) {
  for (const Page& page : pages_of(site, config, outline))
    addresses_.insert(page.url);
  for (const site::AssetNode& asset : site.assets)
    addresses_.insert(asset.url);
}

std::optional<NavEntry> Destinations::find(std::string_view link) const {
  const text::LinkParts parts = text::split_link(link);
  if (!parts.scheme.empty()) return NavEntry{{}, {}, std::string(link), {}, {}};
  const auto path = text::resolve_path("", text::percent_decode(parts.path));
  const auto url = path ? address_of(*path) : std::nullopt;
  if (!url) return std::nullopt;
  return NavEntry{{}, *url, {}, std::string(parts.fragment), *url};
}

std::string Destinations::suggest(std::string_view link) const {
  std::vector<std::string_view> known;
  for (const site::FileNode& file : site_.files)
    known.push_back(file.entry->path());
  for (const text::Url& address : addresses_)
    known.push_back(address.path());
  const std::string help = text::did_you_mean(link, known);
  if (!help.empty()) return help;
  return "write the path of a published file, or of a page: sessions/index.html";
}

std::optional<text::Url> Destinations::address_of(std::string_view path) const {
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

std::vector<text::Url> asset_addresses(std::span<const std::string> own) {
  std::vector<text::Url> addresses;
  const auto add = [&](std::string_view name) {
    if (const auto url = text::Url::from_path(fmt::format("assets/{}", name)))
      addresses.push_back(*url);
  };
  std::ranges::for_each(own, add);
  std::ranges::for_each(embedded_assets(), add, &EmbeddedFile::name);
  return addresses;
}

}  // namespace daybook::render
