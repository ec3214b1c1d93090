// SPDX-License-Identifier: MIT
// The page at an address that another page had before.
#include "render/views.hpp"

namespace daybook::render {

layout::Record redirect_view(const Scene& scene, std::uint32_t index) {
  const site::Redirect& redirect = scene.site().redirects[index];
  const site::FileNode& file = scene.site().file(redirect.to);
  const config::Config& config = scene.context.config;
  layout::Record page =
      frame_record(scene, {.kind = "redirect", .title = file.entry->common.title.value});
  page.set("target_href", scene.hrefs.to(file.url));
  page.set("canonical", config.base_url.empty()
                            ? layout::Value()
                            : layout::Value(text::absolute_link(config.base_url, file.url)));
  return page;
}

}  // namespace daybook::render
