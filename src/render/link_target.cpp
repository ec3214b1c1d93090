// SPDX-License-Identifier: MIT
#include "render/link_target.hpp"

#include "config/word_table.hpp"
#include "site/link_graph.hpp"

namespace daybook::render {

using markdown::LinkKind;
using markdown::LinkTarget;
using site::LinkState;
using site::Target;

std::string_view target_title(const site::Site& site, const Target& target) {
  // A folder is named whole here: its last part alone says little in a sentence.
  if (target.kind == Target::Kind::folder) return site.folders[target.index].path;
  if (target.kind == Target::Kind::asset) return text::file_name_of(site.assets[target.index].path);
  return site::page_title(site, target);
}

namespace {

LinkTarget internal_target(const site::Site& site, const Hrefs& hrefs, LinkKind kind,
                           const site::ResolvedLink& link) {
  LinkTarget target;
  target.href = hrefs.to(link.target, link.fragment);
  if (kind == LinkKind::wiki || kind == LinkKind::embed)
    target.text = target_title(site, link.target);
  if (kind == LinkKind::adr) target.title = target_title(site, link.target);
  if (link.target.kind == Target::Kind::asset) {
    target.width = site.assets[link.target.index].image.width;
    target.height = site.assets[link.target.index].image.height;
  }
  return target;
}

LinkTarget external_target(const Context& context, LinkKind kind, const std::string& href) {
  const site::Site& site = context.site;
  LinkTarget target;
  const bool image = kind == LinkKind::image || kind == LinkKind::embed;
  if (image && !context.config.remote_images) target.image = LinkTarget::Image::linked;
  target.href = href;
  target.class_name = "external";
  if (const auto* const rotten = site::find_rotten(site.evidence, href)) {
    const std::string day = site::rotten_day(*rotten);
    target.class_name = "external rotten";
    target.title = context.words().fill("was_not_there_on", day);
    target.spoken = context.words().fill("not_found_on", day);
  }
  return target;
}

}  // namespace

LinkTarget link_target(const Context& context, const site::FileNode& file, const Hrefs& hrefs,
                       std::size_t index) {
  const site::Site& site = context.site;
  const LinkKind kind = file.entry->document->links()[index].kind;
  const site::ResolvedLink& link = file.links[index];
  switch (link.state) {
    case LinkState::internal:
      return internal_target(site, hrefs, kind, link);
    case LinkState::external:
      return external_target(context, kind, link.href);
    case LinkState::broken:
      return {.href = {}, .class_name = "broken"};
    case LinkState::held:
    case LinkState::plain:
    case LinkState::unsafe:
      break;
  }
  return {};
}

}  // namespace daybook::render
