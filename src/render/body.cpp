// SPDX-License-Identifier: MIT
#include "render/body.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace daybook::render {
namespace {

using markdown::LinkKind;
using markdown::LinkTarget;
using markdown::NodeKind;
using markdown::Section;
using site::LinkState;
using site::Target;

// The title of the page a link leads to, for links that have no words of their own.
std::string_view target_title(const site::Site& site, const Target& target) {
  switch (target.kind) {
    case Target::Kind::file:
      return site.files[target.index].entry->common.title.value;
    case Target::Kind::track:
      return site.tracks[target.index].title;
    case Target::Kind::module:
      return site.modules[target.index].title;
    case Target::Kind::folder:
      return site.folders[target.index].path;
    case Target::Kind::asset:
      return text::file_name_of(site.assets[target.index].path);
    case Target::Kind::none:
      break;
  }
  return {};
}

LinkTarget internal_target(const site::Site& site, const Hrefs& hrefs, LinkKind kind,
                           const site::ResolvedLink& link) {
  LinkTarget target;
  target.href = hrefs.to(link.target, link.fragment);
  if (kind == LinkKind::wiki || kind == LinkKind::embed)
    target.text = target_title(site, link.target);
  if (kind == LinkKind::adr) target.title = target_title(site, link.target);
  return target;
}

LinkTarget link_target(const site::Site& site, const site::FileNode& file, const Hrefs& hrefs,
                       std::size_t index) {
  const site::ResolvedLink& link = file.links[index];
  switch (link.state) {
    case LinkState::internal:
      return internal_target(site, hrefs, file.entry->document->links()[index].kind, link);
    case LinkState::external:
      return {.href = link.href, .class_name = "external", .title = {}, .text = {}};
    case LinkState::broken:
      return {.href = {}, .class_name = "broken", .title = {}, .text = {}};
    case LinkState::held:
    case LinkState::plain:
    case LinkState::unsafe:
      break;
  }
  return {};
}

// The h1 is the page's title, so the highest heading of the text becomes an h2.
int heading_shift(const site::FileNode& file) {
  constexpr int k_highest = 2;
  const auto& title = file.entry->common.title_node;
  const auto nodes = file.entry->document->nodes();
  int highest = 7;
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    if (nodes[i].kind != NodeKind::heading || (title && title->index == i)) continue;
    highest = std::min(highest, static_cast<int>(nodes[i].level));
  }
  return highest == 7 ? 0 : k_highest - highest;
}

markdown::RawHtml raw_html(const config::Config& config) {
  const bool allowed = config.raw_html == config::RawHtml::allow;
  return allowed ? markdown::RawHtml::allow : markdown::RawHtml::escape;
}

// By section: how many headings stand above it on the page.
std::vector<unsigned> section_depths(const site::FileNode& file) {
  const auto sections = file.entry->document->sections();
  const auto& title = file.entry->common.title_node;
  std::vector<unsigned> depths(sections.size());
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const std::uint32_t parent = sections[i].parent;
    const bool is_top = parent == Section::k_no_parent || sections[parent].heading == title;
    depths[i] = is_top ? 0 : depths[parent] + 1;
  }
  return depths;
}

layout::Record contents_entry(const Section& section) {
  std::string title = section.number.empty() ? section.title : section.number + " " + section.title;
  return layout::Record{{"title", std::move(title)},
                        {"href", fmt::format("#{}", text::percent_encode_path(section.anchor))}};
}

}  // namespace

std::string_view title_anchor(const site::FileNode& file) {
  const journal::Entry& entry = *file.entry;
  if (!entry.common.title_node) return {};
  return entry.document->literal(*entry.common.title_node);
}

std::string_view shown_title(const site::FileNode* note, std::string_view name) {
  const bool has_heading = note != nullptr && note->entry->common.title_node.has_value();
  return has_heading ? std::string_view(note->entry->common.title.value) : name;
}

std::string body_html(const Context& context, const site::FileNode& file, const Hrefs& hrefs,
                      const BodyOptions& options) {
  const markdown::Document& document = *file.entry->document;
  markdown::HtmlOptions html;
  html.resolve = [&](std::size_t index) { return link_target(context.site, file, hrefs, index); };
  html.raw_html = raw_html(context.config);
  html.footnotes = markdown::Footnotes::elsewhere;
  html.anchors = options.anchors;
  html.heading_shift = heading_shift(file);
  html.task_label = "Task:";
  std::vector<markdown::NodeId> left_out(options.without.begin(), options.without.end());
  if (const auto& title = file.entry->common.title_node) left_out.push_back(*title);
  std::ranges::sort(left_out);
  std::string out;
  markdown::NodeRange rest = document.all();
  for (const markdown::NodeId block : left_out) {
    markdown::write_html(document, {rest.begin, block}, html, out);
    rest.begin = document.node(block).subtree_end;
  }
  markdown::write_html(document, rest, html, out);
  markdown::write_footnotes(document, html, out);
  return out;
}

std::string_view link_title(const site::Site& site, const site::FileNode& file, std::size_t link) {
  const site::ResolvedLink& resolved = file.links[link];
  if (resolved.state != LinkState::internal) return {};
  return target_title(site, resolved.target);
}

layout::Value contents_list(const site::FileNode& file) {
  const auto sections = file.entry->document->sections();
  const std::vector<unsigned> depths = section_depths(file);
  const auto& title = file.entry->common.title_node;
  layout::List contents;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (sections[i].heading == title || depths[i] != 0) continue;
    layout::List children;
    for (std::size_t k = i + 1; k < sections.size() && depths[k] != 0; ++k) {
      if (depths[k] == 1) children.push_back(contents_entry(sections[k]));
    }
    layout::Record entry = contents_entry(sections[i]);
    entry.set("children", std::move(children));
    contents.push_back(std::move(entry));
  }
  return contents;
}

}  // namespace daybook::render
