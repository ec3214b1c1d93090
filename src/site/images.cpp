// SPDX-License-Identifier: MIT
#include "site/images.hpp"

#include <fmt/format.h>
#include <set>
#include <vector>

#include "markdown/embed.hpp"
#include "text/utf8.hpp"
#include "text/web_address.hpp"

namespace daybook::site {
namespace {

using markdown::Link;
using markdown::LinkKind;
using markdown::NodeKind;

constexpr std::size_t k_longest_shown = 60;  // code points

bool is_image(const Link& link) {
  return link.kind == LinkKind::image || link.kind == LinkKind::embed;
}

text::Diagnostic remote_image(const journal::Entry& entry, const Link& link) {
  return text::make_diagnostic(
      text::Rule::image_remote, entry.document->source().place(link.span),
      fmt::format("the image '{}' is of another site and shown as a link",
                  text::ellipsize(link.destination, k_longest_shown)),
      "put it into the journal, or set 'remote_images: true' in site.yaml");
}

text::Diagnostic unreadable_image(const journal::Entry& entry, const Link& link,
                                  const AssetNode& asset) {
  return text::make_diagnostic(text::Rule::image_unreadable,
                               entry.document->source().place(link.span),
                               fmt::format("'{}' is no image that can be read", asset.path));
}

bool has_no_words(const markdown::Document& document, markdown::NodeId id) {
  const markdown::Node& node = document.node(id);
  if (node.kind == NodeKind::image)
    return markdown::plain_text(document, document.inside(id)).empty();
  return node.kind == NodeKind::wiki_embed && markdown::is_image_name(document.literal(id)) &&
         markdown::embed_words(document.detail(id)).words.empty();
}

}  // namespace

void check_images(const Site& site, const config::Config& config, text::Diagnostics& diagnostics) {
  std::set<std::uint32_t> told;  // indices of assets
  for (const FileNode& file : site.files) {
    const auto links = file.entry->document->links();
    for (std::size_t i = 0; i < links.size(); ++i) {
      if (!is_image(links[i])) continue;
      const ResolvedLink& link = file.links[i];
      if (link.state == LinkState::external && !config.remote_images &&
          text::is_web_address(link.href)) {
        diagnostics.push_back(remote_image(*file.entry, links[i]));
      }
      if (link.target.kind != Target::Kind::asset) continue;
      const AssetNode& asset = site.assets[link.target.index];
      const bool unreadable = asset.image.state == base::ImageHeader::State::unreadable;
      if (unreadable && told.insert(link.target.index).second)
        diagnostics.push_back(unreadable_image(*file.entry, links[i], asset));
    }
  }
}

void check_alternatives(const Site& site, text::Findings& findings) {
  for (const FileNode& file : site.files) {
    const markdown::Document& document = *file.entry->document;
    for (const Link& link : document.links()) {
      if (!is_image(link) || !has_no_words(document, link.node)) continue;
      findings.diagnostics.push_back(text::make_diagnostic(
          text::Rule::image_alt_missing, document.source().place(link.span),
          fmt::format("the image '{}' has no text for those who do not see it",
                      text::ellipsize(link.destination, k_longest_shown)),
          link.kind == LinkKind::image ? "write what it shows between the square brackets"
                                       : "write what it shows after a bar: '|a plot of loss'"));
    }
  }
}

}  // namespace daybook::site
