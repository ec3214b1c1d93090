// SPDX-License-Identifier: MIT
#include "site/link_graph.hpp"

#include <algorithm>
#include <cstdint>
#include <tuple>

#include "config/word_table.hpp"
#include "site/site.hpp"
#include "text/url.hpp"

namespace daybook::site {
namespace {

auto inward(const PageLink& link) {
  return std::tie(link.to, link.from);
}

Target file_target(FileId id) {
  return {.kind = Target::Kind::file, .index = id.index};
}

/// Where each file is shown.
std::vector<Target> make_pages(const Site& site) {
  std::vector<Target> pages;
  for (std::uint32_t i = 0; i < site.files.size(); ++i)
    pages.push_back(file_target({i}));
  const auto put = [&](Target::Kind kind, const auto& shelves) {
    for (std::uint32_t i = 0; i < shelves.size(); ++i) {
      if (shelves[i].index_note) pages[shelves[i].index_note->index] = {.kind = kind, .index = i};
    }
  };
  put(Target::Kind::track, site.tracks);
  put(Target::Kind::module, site.modules);
  put(Target::Kind::folder, site.folders);
  return pages;
}

/// From who leads to whom (backlinks.hpp), and what records say of one another.
class Collector {
 public:
  Collector(const Site& site, const std::vector<Target>& pages) : site_(site), pages_(pages) {}

  std::vector<PageLink> run() {
    for (std::uint32_t i = 0; i < site_.files.size(); ++i)
      add_all(site_.files[i].linked_from, pages_[i]);
    add_shelves(Target::Kind::track, site_.tracks);
    add_shelves(Target::Kind::module, site_.modules);
    add_shelves(Target::Kind::folder, site_.folders);
    for (const AdrNode& node : site_.adrs) {
      for (const AdrId older : node.supersedes)
        links_.push_back({page(node.file), page(site_.adr(older).file)});
    }
    std::ranges::sort(links_);
    links_.erase(std::unique(links_.begin(), links_.end()), links_.end());
    return std::move(links_);
  }

 private:
  Target page(FileId file) const { return pages_[file.index]; }

  void add_shelves(Target::Kind kind, const auto& shelves) {
    for (std::uint32_t i = 0; i < shelves.size(); ++i)
      add_all(shelves[i].linked_from, {.kind = kind, .index = i});
  }

  void add_all(const std::vector<Backlink>& linked_from, Target to) {
    for (const Backlink& link : linked_from)
      links_.push_back({page(link.from), to});
  }

  const Site& site_;
  const std::vector<Target>& pages_;
  std::vector<PageLink> links_;
};

}  // namespace

LinkGraph::LinkGraph(const Site& site)
    : pages_(make_pages(site)), links_(Collector(site, pages_).run()), inward_(links_) {
  std::ranges::sort(inward_,
                    [](const PageLink& a, const PageLink& b) { return inward(a) < inward(b); });
}

std::span<const PageLink> LinkGraph::from(Target page) const {
  return {std::ranges::lower_bound(links_, page, {}, &PageLink::from),
          std::ranges::upper_bound(links_, page, {}, &PageLink::from)};
}

std::span<const PageLink> LinkGraph::to(Target page) const {
  return {std::ranges::lower_bound(inward_, page, {}, &PageLink::to),
          std::ranges::upper_bound(inward_, page, {}, &PageLink::to)};
}

std::string_view page_title(const Site& site, Target page, const config::Words& words) {
  switch (page.kind) {
    case Target::Kind::file:
      return site.files[page.index].entry->common.title.value;
    case Target::Kind::track:
      return site.tracks[page.index].title;
    case Target::Kind::module:
      return site.modules[page.index].title;
    case Target::Kind::folder: {
      const FolderNode& folder = site.folders[page.index];
      return folder.parent ? text::file_name_of(folder.path) : words["notes"];
    }
    case Target::Kind::asset:
    case Target::Kind::none:
      break;
  }
  return {};
}

}  // namespace daybook::site
