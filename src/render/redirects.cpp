// SPDX-License-Identifier: MIT
#include "render/redirects.hpp"

#include <fmt/format.h>
#include <string>
#include <unordered_set>

#include "render/plan.hpp"

namespace daybook::render {
namespace {

// Folders of files that the theme and the journal bring along; which, the pages do not know.
constexpr std::array<std::string_view, 2> k_own_folders{"assets/", "data/"};

/// Every address that is taken already.
std::unordered_set<text::Url> addresses_of(const site::Site& site, const config::Config& config,
                                           const Outline& outline) {
  std::unordered_set<text::Url> addresses;
  for (const Page& page : pages_of(site, config, outline))
    addresses.insert(page.url);
  for (const site::AssetNode& asset : site.assets)
    addresses.insert(asset.url);
  return addresses;
}

// The address itself, or what would have to be a file and a folder at once; empty when it is free.
std::string taken_by(const text::Url& url, const std::unordered_set<text::Url>& addresses) {
  for (const std::string_view folder : k_own_folders) {
    if (url.path().starts_with(folder)) return std::string(folder);
  }
  for (std::string_view path = url.path(); !path.empty(); path = text::folder_of(path)) {
    const auto above = text::Url::from_path(path);
    if (above && addresses.contains(*above)) return std::string(path);
  }
  return {};
}

}  // namespace

text::Checked<std::vector<std::uint32_t>> usable_redirects(const site::Site& site,
                                                           const config::Config& config,
                                                           const Outline& outline) {
  text::Checked<std::vector<std::uint32_t>> usable;
  if (site.redirects.empty()) return usable;
  std::unordered_set<text::Url> addresses = addresses_of(site, config, outline);
  for (std::uint32_t i = 0; i < site.redirects.size(); ++i) {
    const site::Redirect& redirect = site.redirects[i];
    const std::string taken = taken_by(redirect.from, addresses);
    if (taken.empty()) {
      addresses.insert(redirect.from);
      usable.value.push_back(i);
      continue;
    }
    usable.diagnostics.push_back(
        text::make_diagnostic(text::Rule::redirect_taken,
                              site.file(redirect.to).entry->document->source().place(redirect.span),
                              fmt::format("'/{}' is in use already", taken),
                              "take the alias out: what is there keeps its address"));
  }
  return usable;
}

}  // namespace daybook::render
