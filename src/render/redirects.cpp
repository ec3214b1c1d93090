// SPDX-License-Identifier: MIT
#include "render/redirects.hpp"

#include <fmt/format.h>
#include <string>
#include <unordered_map>

#include "render/plan.hpp"
#include "text/unicode.hpp"

namespace daybook::render {
namespace {

// Folders of files that the theme and the journal bring along; which, the pages do not know.
constexpr std::array<std::string_view, 2> k_own_folders{"assets/", "data/"};

/// Paths by how a disk knows them that does not tell upper from lower case: on such a one a
/// redirect at `A.html` would be written over the page at `a.html`.
using Taken = std::unordered_map<std::string, std::string>;

void take(const text::Url& url, Taken& taken) {
  taken.try_emplace(text::fold_case(url.path()), url.path());
}

/// Every address that is taken already.
Taken addresses_of(const site::Site& site, const config::Config& config, const Outline& outline) {
  Taken addresses;
  for (const Page& page : pages_of(site, config, outline))
    take(page.url, addresses);
  for (const site::AssetNode& asset : site.assets)
    take(asset.url, addresses);
  return addresses;
}

// The address itself, or what would have to be a file and a folder at once; empty when it is free.
std::string taken_by(const text::Url& url, const Taken& addresses) {
  const std::string folded = text::fold_case(url.path());
  for (const std::string_view folder : k_own_folders) {
    if (folded.starts_with(folder)) return std::string(folder);
  }
  for (std::string_view path = folded; !path.empty(); path = text::folder_of(path)) {
    const auto found = addresses.find(std::string(path));
    if (found != addresses.end()) return found->second;
  }
  return {};
}

}  // namespace

text::Checked<std::vector<std::uint32_t>> usable_redirects(const site::Site& site,
                                                           const config::Config& config,
                                                           const Outline& outline) {
  text::Checked<std::vector<std::uint32_t>> usable;
  if (site.redirects.empty()) return usable;
  Taken addresses = addresses_of(site, config, outline);
  for (std::uint32_t i = 0; i < site.redirects.size(); ++i) {
    const site::Redirect& redirect = site.redirects[i];
    const std::string taken = taken_by(redirect.from, addresses);
    if (taken.empty()) {
      take(redirect.from, addresses);
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
