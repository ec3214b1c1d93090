// SPDX-License-Identifier: MIT
// Any bytes, UTF-16 too, as a session's HTML: with the HTML of authors shown as text and allowed,
// whole and by section, and as feeds have it.  Whatever stands there, nothing of it runs.  Its own
// test is ctest's fuzz.html.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "markdown/html.hpp"
#include "markdown/parse.hpp"
#include "markup.hpp"
#include "require.hpp"
#include "text/encoding.hpp"
#include "text/utf8.hpp"

namespace {

using namespace daybook;
using fuzz::Elements;
using markdown::Document;
using markdown::HtmlOptions;
using markdown::LinkKind;
using markdown::LinkTarget;
using markdown::NodeId;
using markdown::NodeKind;
using markdown::RawHtml;

/// Links lead where they say.  Images are the site's own, as render makes them, so that any other
/// address of one is from an author's HTML.
LinkTarget target_of(const Document& document, std::size_t index) {
  const markdown::Link& link = document.links()[index];
  LinkTarget target{.title = std::string(link.destination)};
  switch (link.kind) {
    case LinkKind::image:
      target.href = index % 4 == 0 ? std::string(link.destination) : "image.png";
      if (index % 4 == 0) target.image = LinkTarget::Image::linked;
      target.width = target.height = index % 2 == 0 ? 8 : 0;
      break;
    case LinkKind::embed:
      target.href = index % 3 == 0 ? "" : "embed.png";
      break;
    case LinkKind::wiki:
      target.href = link.destination;
      target.class_name = "broken";
      break;
    default:
      target.href = link.destination;
      target.spoken = link.destination;
  }
  return target;
}

/// A box, of those that say something.
bool write_box(const Document& document, NodeId id, std::string_view inner, std::string& out) {
  if (document.detail(id).empty()) return false;
  const bool block = document.node(id).kind == NodeKind::shortcode_block;
  out.append(block ? "<div>" : "<span>").append(inner).append(block ? "</div>\n" : "</span>");
  return true;
}

void check(std::string_view html, Elements elements) {
  fuzz::require(text::invalid_bytes(html, 1).empty());
  fuzz::check_markup(html, elements);
}

/// As pages of sessions are made: section by section, and the footnotes at the end.
std::string by_section(const Document& document, HtmlOptions options) {
  options.footnotes = markdown::Footnotes::elsewhere;
  std::string html;
  for (const markdown::Section& section : document.sections()) {
    markdown::write_html(document, document.subtree(section.heading), options, html);
    markdown::write_html(document, section.own, options, html);
  }
  markdown::write_footnotes(document, options, html);
  return html;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::array<std::string, 2> k_shortcodes{"box", "details"};
  const std::string bytes(data, data + size);
  const auto clean = text::clean_text("layouts/a.html", bytes);
  fuzz::require(text::invalid_bytes(clean.value, 1).empty());
  fuzz::require(clean.value.find('\0') == std::string::npos);
  fuzz::check_messages(clean.diagnostics);

  auto source = text::make_source("sessions/a.md", bytes);
  fuzz::check_messages(source.diagnostics);
  const auto parsed = markdown::parse(std::move(source.value),
                                      {.shortcodes = k_shortcodes, .lifts_outlines = true});
  fuzz::check_messages(parsed.diagnostics);
  const Document& document = parsed.value;
  HtmlOptions options;
  options.resolve = [&](std::size_t index) { return target_of(document, index); };
  options.shortcode = [&](NodeId id, std::string_view inner, std::string& out) {
    return write_box(document, id, inner, out);
  };
  check(markdown::to_html(document, document.all(), options), Elements::markdown);
  check(by_section(document, options), Elements::markdown);
  options.raw_html = RawHtml::allow;
  check(markdown::to_html(document, document.all(), options), Elements::raw);
  options.raw_html = RawHtml::allow_remote;
  options.code = markdown::CodeBlocks::plain;
  options.formulas = markdown::Formulas::tex;
  options.anchors = markdown::Anchors::no;
  check(markdown::to_html(document, document.all(), options), Elements::raw_remote);
  return 0;
}
