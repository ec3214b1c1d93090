// SPDX-License-Identifier: MIT
// Pages and the links between them, as one graph: every link that a page shows counts once, in its
// direction, however often it is written.  An index note is the page of its track, module or
// folder.  Tested by link_graph_test.cpp.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "config/words.hpp"
#include "site/ids.hpp"

namespace daybook::site {

struct Site;

/// "One page leads to another one."
struct PageLink {
  Target from;
  Target to;
  friend auto operator<=>(const PageLink&, const PageLink&) = default;
};

/// All links of a journal between its own pages; const after construction.
class LinkGraph {
 public:
  /// Of nothing.
  LinkGraph() = default;
  /// From the backlinks of all pages, and from each record to those it supersedes.
  explicit LinkGraph(const Site& site);

  /// By `from`, then `to`; none leads to its own page.
  std::span<const PageLink> links() const { return links_; }
  std::span<const PageLink> from(Target page) const;
  /// By `from`.
  std::span<const PageLink> to(Target page) const;
  /// The page on which a file is shown.
  Target page_of(FileId file) const { return pages_[file.index]; }

 private:
  std::vector<Target> pages_;     // by file
  std::vector<PageLink> links_;   // by from, to
  std::vector<PageLink> inward_;  // by to, from
};

/// The title of a page.
std::string_view page_title(const Site& site, Target page, const config::Words& words = {});

}  // namespace daybook::site
