// SPDX-License-Identifier: MIT
#include "render/register_mentions.hpp"

#include <algorithm>

namespace daybook::render {

using layout::List;
using layout::Record;
using layout::Value;

Facets facets_of(const site::Site& site, std::span<const site::ItemRef> mentions) {
  Facets facets = facets_of(site, mentions.back());
  for (const site::ItemRef& ref : mentions.first(mentions.size() - 1))
    facets.more_files.push_back(site.session(ref.session).file);
  return facets;
}

void set_mentions(const Scene& scene, std::span<const site::ItemRef> mentions, Record& record) {
  const std::size_t shown = std::min(mentions.size(), k_most_mentions);
  List links;
  for (std::size_t i = mentions.size(); i-- > mentions.size() - shown;)
    links.push_back(item_link(scene, mentions[i]));
  const site::FileNode& file = scene.site().file_of(mentions.back().session);
  record.set("session", links.front());
  record.set("mentions", std::move(links));
  record.set("more_mentions", mentions.size() - shown);
  record.set("track", track_link(scene, file.track));
  record.set("module", module_link(scene, file.module));
}

std::size_t mentions_size(std::size_t count) {
  return std::min(count, k_most_mentions) * k_mention_size;
}

}  // namespace daybook::render
