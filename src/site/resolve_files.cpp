// SPDX-License-Identifier: MIT
#include "site/resolve_files.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/parallel.hpp"
#include "site/missing.hpp"
#include "site/resolve.hpp"

namespace daybook::site {
namespace {

// A resolver keeps what it found for the next file, so groups are large, and not too many: what one
// keeps has to be found again in each.
constexpr std::size_t k_least_in_group = 64;
constexpr std::size_t k_most_groups = 64;

/// What came of the files of one group.
struct Group {
  std::uint32_t external = 0;
  std::uint32_t broken = 0;
  text::Diagnostics diagnostics;
  std::vector<Missing> missing;
};

class Files {
 public:
  Files(Site& site, const Catalog& catalog, const config::Config& config)
      : site_(site), catalog_(catalog), config_(config), records_(site) {}

  Group resolve(std::size_t first, std::size_t last) const {
    Group group;
    Resolver resolver(catalog_, records_, site_, config_, group.diagnostics);
    for (std::size_t i = first; i < last; ++i)
      resolve(FileId{static_cast<std::uint32_t>(i)}, resolver, group);
    group.missing = resolver.take_missing();
    return group;
  }

 private:
  // Reads nothing of other files that is written here.
  void resolve(FileId id, Resolver& resolver, Group& group) const {
    FileNode& file = site_.files[id.index];
    const auto links = file.entry->document->links();
    file.links.reserve(links.size());
    for (const markdown::Link& link : links) {
      const ResolvedLink& resolved = file.links.emplace_back(resolver.resolve(id, link));
      group.external += resolved.state == LinkState::external ? 1 : 0;
      group.broken += resolved.state == LinkState::broken ? 1 : 0;
    }
    const auto* const session = std::get_if<journal::Session>(&file.entry->record);
    if (session == nullptr) return;
    for (const auto& path : session->evidence)
      file.evidence.push_back(resolver.resolve_path(id, path.value, path.span));
    for (const journal::Reference& reference : session->refs)
      file.references.push_back(resolver.try_path(id, reference.link).value_or(ResolvedLink{}));
  }

  Site& site_;
  const Catalog& catalog_;
  const config::Config& config_;
  RecordNumbers records_;
};

}  // namespace

void resolve_files(Site& site, const Catalog& catalog, const config::Config& config, unsigned jobs,
                   text::Diagnostics& diagnostics) {
  const std::size_t count = site.files.size();
  const std::size_t size = std::max(k_least_in_group, (count + k_most_groups - 1) / k_most_groups);
  std::vector<Group> groups((count + size - 1) / size);
  const Files files(site, catalog, config);
  base::parallel_for(jobs, groups.size(), [&](std::size_t i) {
    groups[i] = files.resolve(i * size, std::min((i + 1) * size, count));
  });
  std::vector<Missing> missing;
  for (Group& group : groups) {
    site.external_links += group.external;
    site.broken_links += group.broken;
    for (Missing& each : group.missing) {
      each.diagnostic += diagnostics.size();
      missing.push_back(std::move(each));
    }
    std::ranges::move(group.diagnostics, std::back_inserter(diagnostics));
  }
  give_hints(catalog, missing, jobs, diagnostics);
}

}  // namespace daybook::site
