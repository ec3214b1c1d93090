// SPDX-License-Identifier: MIT
// Inlines and footnotes: the other half of HtmlWriter.
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "markdown/html_text.hpp"
#include "markdown/html_writer.hpp"
#include "text/ascii.hpp"
#include "text/placeholder.hpp"
#include "text/url.hpp"

namespace daybook::markdown {
namespace {

std::string with_number(std::string_view pattern, std::uint32_t number) {
  const std::string digits = std::to_string(number);
  const std::array<std::string_view, 1> values{digits};
  return text::fill_placeholders(pattern, values);
}

}  // namespace

NodeId HtmlWriter::open_inline(NodeId id) {
  switch (node(id).kind) {
    case NodeKind::text:
      return write_literal(id, "", "");
    case NodeKind::code:
      return write_literal(id, "<code>", "</code>");
    case NodeKind::emphasis:
      return enter(id, "<em>", "</em>");
    case NodeKind::strong:
      return enter(id, "<strong>", "</strong>");
    case NodeKind::strikethrough:
      return enter(id, "<del>", "</del>");
    case NodeKind::link:
      return open_link(id);
    case NodeKind::image:
      return write_image(id);
    case NodeKind::wiki_link:
      return write_wiki(id);
    case NodeKind::wiki_embed:
      return write_embed(id);
    case NodeKind::mention:
      return write_mention(id);
    case NodeKind::soft_break:
      out_.push_back('\n');
      return past(id);
    case NodeKind::hard_break:
      out_ += "<br />\n";
      return past(id);
    case NodeKind::html_inline:
      return write_raw(id);
    case NodeKind::shortcode:
      return open_shortcode(id);
    case NodeKind::math_inline:
      return write_math(id);
    default:
      return write_footnote_reference(id);
  }
}

/// The resolver's answer; an address that could run something counts as none.
LinkTarget HtmlWriter::target_of(NodeId id) const {
  LinkTarget target;
  const std::uint32_t number = document_.number(id);
  const Link& link = document_.links()[number];
  if (options_.resolve) {
    target = options_.resolve(number);
  } else if (link.kind <= LinkKind::image) {
    target.href = link.destination;
  }
  if (!is_safe_url(target.href)) target.href.clear();
  return target;
}

void HtmlWriter::open_anchor(const LinkTarget& target, std::string_view extra_class,
                             std::string_view title) {
  out_ += "<a";
  attribute("href", target.href);
  const std::string classes = joined_classes(extra_class, target.class_name);
  if (!classes.empty()) attribute("class", classes);
  const std::string_view shown = title.empty() ? std::string_view(target.title) : title;
  if (!shown.empty()) attribute("title", shown);
  out_.push_back('>');
  if (target.spoken.empty()) return;
  out_ += "<span class=\"hidden\">";
  append_text(out_, target.spoken);
  out_ += ": </span>";
}

NodeId HtmlWriter::open_link(NodeId id) {
  const LinkTarget target = target_of(id);
  // cmark-gfm reads `<https://…>` as a link within the words of another.
  if (target.href.empty() || in_link()) {
    out_ += "<span";
    attribute("class", target.class_name.empty() ? "unlinked" : target.class_name);
    if (!target.title.empty()) attribute("title", target.title);
    return enter(id, ">", "</span>");
  }
  open_anchor(target, "", document_.detail(id));
  ++links_;
  open_.push_back({past(id), "</a>", true});
  return {id.index + 1};
}

/// A link whose words are not nodes: wiki link, mention, embedded page.
void HtmlWriter::write_link_text(NodeId id, std::string_view text, std::string_view extra_class) {
  const LinkTarget target = target_of(id);
  if (text.empty()) text = target.text.empty() ? document_.literal(id) : target.text;
  if (target.href.empty() || in_link()) {
    const std::string classes = joined_classes(extra_class, target.class_name);
    out_ += "<span";
    attribute("class", classes);
    out_.push_back('>');
    append_text(out_, text);
    out_ += "</span>";
    return;
  }
  open_anchor(target, extra_class, "");
  append_text(out_, text);
  out_ += "</a>";
}

NodeId HtmlWriter::write_wiki(NodeId id) {
  write_link_text(id, document_.detail(id), "wiki");
  return past(id);
}

bool holds_only_embeds(const Document& document, NodeId paragraph) {
  bool has_embed = false;
  for (const NodeId id : children(document, document.inside(paragraph))) {
    const NodeKind kind = document.node(id).kind;
    const bool is_break = kind == NodeKind::soft_break || kind == NodeKind::hard_break;
    if (!is_break && kind != NodeKind::wiki_embed) return false;
    has_embed = has_embed || kind == NodeKind::wiki_embed;
  }
  return has_embed;
}

/// Writes a paragraph of embeds of which at least one is shown in place; false when none is.
bool HtmlWriter::write_transclusions(NodeId id) {
  std::vector<std::pair<NodeId, std::string>> pieces;
  bool has_any = false;
  for (const NodeId each : children(document_, document_.inside(id))) {
    if (node(each).kind != NodeKind::wiki_embed) continue;
    std::string piece;
    has_any = options_.transclude(document_.number(each), piece) || has_any;
    pieces.emplace_back(each, std::move(piece));
  }
  for (std::size_t i = 0; has_any && i < pieces.size(); ++i) {
    begin_block();
    if (!pieces[i].second.empty()) {
      out_ += pieces[i].second;
      continue;
    }
    out_ += "<p>";
    write_embed(pieces[i].first);
    out_ += "</p>\n";
  }
  return has_any;
}

NodeId HtmlWriter::write_mention(NodeId id) {
  const LinkTarget target = target_of(id);
  if (target.href.empty() && target.class_name.empty()) {
    append_text(out_, document_.literal(id));
  } else {
    write_link_text(id, document_.literal(id), "mention");
  }
  return past(id);
}

bool HtmlWriter::is_first_reference(NodeId id) {
  const std::uint32_t number = document_.number(id);
  if (options_.footnotes == Footnotes::after_range) {
    if (reference_written_.size() <= number) reference_written_.resize(number + 1, false);
    const bool is_first = !reference_written_[number];
    reference_written_[number] = true;
    return is_first;
  }
  if (first_references_.empty()) {
    for (std::uint32_t i = 0; i < document_.nodes().size(); ++i) {
      const Node& each = document_.nodes()[i];
      if (each.kind != NodeKind::footnote_reference) continue;
      const std::uint32_t its = document_.number(each);
      if (first_references_.size() <= its) first_references_.resize(its + 1, NodeId{0});
      if (first_references_[its].index == 0) first_references_[its] = NodeId{i};
    }
  }
  return first_references_[number] == id;
}

NodeId HtmlWriter::write_footnote_reference(NodeId id) {
  const std::uint32_t number = document_.number(id);
  refer_to_footnote(number);
  const auto at = std::back_inserter(out_);
  std::string prefix;
  append_text(prefix, options_.id_prefix);
  out_ += "<sup class=\"footnote-ref\"";
  if (has_anchors() && is_first_reference(id)) {
    fmt::format_to(at, " id=\"{}fnref-{}\"", prefix, number);
  }
  if (!has_anchors() || in_link()) {
    fmt::format_to(at, ">{}</sup>", number);
  } else {
    fmt::format_to(at, "><a href=\"#{}fn-{}\"", prefix, number);
    attribute("aria-label", with_number(options_.words.footnote, number));
    fmt::format_to(at, ">{}</a></sup>", number);
  }
  return past(id);
}

void HtmlWriter::refer_to_footnote(std::uint32_t number) {
  if (referred_.size() <= number) referred_.resize(number + 1, false);
  if (!referred_[number]) footnotes_.push_back(number);
  referred_[number] = true;
}

void HtmlWriter::find_definitions() {
  const NodeRange all = document_.all();
  for (NodeId id = all.begin; id < all.end; id = past(id)) {
    if (node(id).kind != NodeKind::footnote_definition) continue;
    const std::uint32_t number = document_.number(id);
    if (definitions_.size() <= number) definitions_.resize(number + 1);
    definitions_[number] = id;
  }
}

void HtmlWriter::refer_to_all_footnotes() {
  const NodeRange all = document_.all();
  for (NodeId id = all.begin; id < all.end; id = past(id)) {
    if (node(id).kind == NodeKind::footnote_definition) refer_to_footnote(document_.number(id));
  }
}

void HtmlWriter::write_footnote(std::uint32_t number, NodeId definition) {
  const auto at = std::back_inserter(out_);
  std::string prefix;
  append_text(prefix, options_.id_prefix);
  if (has_anchors()) {
    fmt::format_to(at, "<li id=\"{}fn-{}\" value=\"{}\">", prefix, number, number);
  } else {
    fmt::format_to(at, "<li value=\"{}\">", number);
  }
  write(document_.inside(definition));
  if (has_anchors()) {
    fmt::format_to(at, "<a class=\"footnote-back\" href=\"#{}fnref-{}\"", prefix, number);
    attribute("aria-label", with_number(options_.words.back_to, number));
    out_ += ">↩</a>";
  }
  out_ += "</li>\n";
}

void HtmlWriter::write_footnotes() {
  if (footnotes_.empty()) return;
  find_definitions();
  begin_block();
  out_ += "<section class=\"footnotes\"";
  attribute("aria-label", options_.words.footnotes);
  out_ += ">\n<ol>\n";
  // Writing a definition may add to the list.
  for (std::size_t i = 0; i < footnotes_.size(); ++i) {  // NOLINT(modernize-loop-convert)
    const std::uint32_t number = footnotes_[i];
    // The root stands for none.
    if (number < definitions_.size() && definitions_[number].index > 0) {
      write_footnote(number, definitions_[number]);
    }
  }
  out_ += "</ol>\n</section>\n";
}

}  // namespace daybook::markdown
