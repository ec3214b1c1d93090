// SPDX-License-Identifier: MIT
// Images, Markdown's and Obsidian's: a part of HtmlWriter.
#include <algorithm>
#include <charconv>
#include <fmt/format.h>

#include "markdown/embed.hpp"
#include "markdown/html_text.hpp"
#include "markdown/html_writer.hpp"

namespace daybook::markdown {
namespace {

/// The author's size goes before the file's; a width alone keeps the file's shape.
ImageBox box_of(const LinkTarget& target, ImageBox written) {
  const bool known = target.width > 0 && target.height > 0;
  if (written.width.empty() && known)
    return {std::to_string(target.width), std::to_string(target.height)};
  if (!written.width.empty() && written.height.empty() && known) {
    std::uint64_t width = 0;
    std::from_chars(written.width.data(), written.width.data() + written.width.size(), width);
    const std::uint64_t height = (width * target.height + target.width / 2) / target.width;
    written.height = std::to_string(std::max<std::uint64_t>(height, 1));
  }
  return written;
}

}  // namespace

std::string joined_classes(std::string_view a, std::string_view b) {
  return a.empty() || b.empty() ? fmt::format("{}{}", a, b) : fmt::format("{} {}", a, b);
}

bool HtmlWriter::is_first_image(NodeId id) const {
  if (options_.first_image == FirstImage::lazy) return false;
  for (const Link& link : document_.links()) {
    const bool image = link.kind == LinkKind::image ||
                       (link.kind == LinkKind::embed && is_image_name(link.destination));
    if (image) return link.node == id;
  }
  return false;
}

void HtmlWriter::write_img(NodeId id, const LinkTarget& target, std::string_view alternative,
                           const ImageBox& box) {
  out_ += is_first_image(id) ? "<img" : "<img loading=\"lazy\" decoding=\"async\"";
  attribute("src", target.href);
  attribute("alt", alternative);
  if (!box.width.empty()) attribute("width", box.width);
  if (!box.height.empty()) attribute("height", box.height);
  const bool has_title = node(id).kind == NodeKind::image && !document_.detail(id).empty();
  const std::string_view title = has_title ? document_.detail(id) : std::string_view(target.title);
  if (!title.empty()) attribute("title", title);
  if (!target.class_name.empty()) attribute("class", target.class_name);
  out_ += " />";
}

/// An image that is not fetched: its words lead to it.
void HtmlWriter::write_linked_image(const LinkTarget& target, std::string_view alternative) {
  if (in_link()) {
    out_ += "<span";
    attribute("class", joined_classes("image", target.class_name));
    out_.push_back('>');
  } else {
    open_anchor(target, "image", "");
  }
  append_text(out_, alternative.empty() ? std::string_view(target.href) : alternative);
  out_ += in_link() ? "</span>" : "</a>";
}

NodeId HtmlWriter::write_image(NodeId id) {
  const LinkTarget target = target_of(id);
  const std::string alternative = plain_text(document_, document_.inside(id));
  if (target.href.empty()) {
    out_ += "<span";
    attribute("class", joined_classes("image", target.class_name));
    out_.push_back('>');
    append_text(out_, alternative.empty() ? document_.literal(id) : alternative);
    out_ += "</span>";
  } else if (target.image == LinkTarget::Image::linked) {
    write_linked_image(target, alternative);
  } else {
    write_img(id, target, alternative, box_of(target, {}));
  }
  return past(id);
}

NodeId HtmlWriter::write_embed(NodeId id) {
  const LinkTarget target = target_of(id);
  const EmbedWords words = embed_words(document_.detail(id));
  if (target.href.empty() || !is_image_name(target.href)) {
    write_link_text(id, words.words, "embed");
  } else {
    write_img(id, target, words.words, box_of(target, words.box));
  }
  return past(id);
}

}  // namespace daybook::markdown
