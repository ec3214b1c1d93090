// SPDX-License-Identifier: MIT
// The register of resources: what sessions refer to, the latest first, and where.
#include <algorithm>

#include "render/register_mentions.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

std::size_t count(const site::Site& site) {
  return site.resources.size();
}

// "example.org" of "https://www.example.org/a"; empty for what is no link elsewhere.
std::string_view host_of(const site::Resource& resource) {
  std::string_view host = resource.href;
  const std::size_t begin = host.find("://");
  if (begin == std::string_view::npos) return {};
  host.remove_prefix(begin + 3);
  host = host.substr(0, host.find_first_of("/?#"));
  if (host.starts_with("www.")) host.remove_prefix(4);
  return host;
}

Facets facets(const site::Site& site, std::uint32_t row) {
  const site::Resource& resource = site.resources[row];
  std::vector<site::SessionId> sessions;
  for (const site::ResourceUse& use : resource.uses)
    sessions.push_back(use.session);
  Facets facets = facets_of(site, sessions);
  facets.kind = host_of(resource);
  return facets;
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  const site::Resource& resource = site.resources[row];
  return html_size(resource.title) + html_size(resource.note) + 2 * html_size(resource.link) +
         mentions_size(resource.uses.size());
}

Value use_link(const Scene& scene, const site::ResourceUse& use) {
  return use.item ? item_link(scene, {.session = use.session, .item = *use.item})
                  : session_link(scene, use.session);
}

Record row(const Scene& scene, std::uint32_t index) {
  const site::Resource& resource = scene.site().resources[index];
  const bool is_inside = resource.target.kind != site::Target::Kind::none;
  Value href;
  if (is_inside)
    href = scene.hrefs.to(resource.target, resource.fragment);
  else if (!resource.href.empty())
    href = Value::borrowed(resource.href);
  const site::FileNode& file = scene.site().file_of(resource.uses.back().session);
  const std::size_t shown = std::min(resource.uses.size(), k_most_mentions);
  List uses;
  for (std::size_t i = resource.uses.size(); i-- > resource.uses.size() - shown;)
    uses.push_back(use_link(scene, resource.uses[i]));
  const std::string_view host = host_of(resource);
  return Record{{"title", Value::borrowed(resource.title)},
                {"href", std::move(href)},
                {"external", !is_inside && !resource.href.empty()},
                {"rotten", rotten_day(scene, resource.href)},
                {"host", text_or_none(host)},
                {"note", text_or_none(resource.note)},
                {"session", use_link(scene, resource.uses.back())},
                {"mentions", std::move(uses)},
                {"more_mentions", resource.uses.size() - shown},
                {"track", track_link(scene, file.track)},
                {"module", module_link(scene, file.module)}};
}

}  // namespace

const Register k_resources_register{.kind = PageKind::resources,
                                    .name = "resources",
                                    .title = "resources",
                                    .shelf = "learnings",
                                    .count = count,
                                    .facets = facets,
                                    .weight = weight,
                                    .row = row,
                                    .kind_title = "filter_host"};

}  // namespace daybook::render
