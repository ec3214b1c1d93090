// SPDX-License-Identifier: MIT
// All a view works with: the site, what is shared by all pages, and the links of the page being
// made.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "layout/value.hpp"
#include "render/feed_files.hpp"
#include "render/hrefs.hpp"
#include "render/render.hpp"
#include "render/shared.hpp"

namespace daybook::render {

/// Lives as long as the rendering of one page.
struct Scene {
  const Context& context;
  const Shared& shared;
  Hrefs hrefs;
  text::Diagnostics* said = nullptr;  ///< where faults of shortcodes go

  const site::Site& site() const { return context.site; }
  const config::Words& words() const { return context.words(); }
};

/// One step of the way from the home page down to a page.
struct Crumb {
  std::string_view title;
  text::Url url;
};

/// What every page has.
struct Frame {
  std::string_view kind;                 ///< a literal: "session", "track" …
  std::string_view title;                ///< the page's h1
  std::string_view title_id = {};        ///< the h1's id
  std::string description = {};          ///< plain; empty: the site's
  std::vector<Crumb> crumbs = {};        ///< without the home page and the page itself
  text::Url section = {};                ///< the entry of the navigation it belongs to
  std::uint32_t part = 1;                ///< of a list that is cut
  const site::FileNode* file = nullptr;  ///< whose text it is; nullptr: the site's own
  std::optional<FeedOf> feed = {};       ///< besides the journal's
};

/// The fields of `page` that every page has.  `frame`'s views must outlive the record.
layout::Record frame_record(const Scene& scene, const Frame& frame);

/// Where the first form of a feed is; none where there is no such feed.
layout::Value feed_href(const Scene& scene, const FeedOf& of);

}  // namespace daybook::render
