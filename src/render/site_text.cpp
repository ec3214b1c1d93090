// SPDX-License-Identifier: MIT
#include "render/site_text.hpp"

#include <fmt/format.h>

#include "config/link_scheme.hpp"
#include "markdown/code_language.hpp"
#include "markdown/html.hpp"
#include "markdown/parse.hpp"
#include "markdown/private_marks.hpp"
#include "render/body.hpp"

namespace daybook::render {
namespace {

// Without what stands between private marks, as in a file.
std::shared_ptr<const markdown::Document> parse_text(const std::string& text) {
  auto source = std::make_shared<const text::SourceFile>("site.yaml", text);
  const auto whole = markdown::parse(source);
  const auto withheld = markdown::find_private(whole.value).value;
  auto left = std::make_shared<const text::SourceFile>(*source, withheld);
  return std::make_shared<const markdown::Document>(markdown::parse(std::move(left)).value);
}

std::optional<NavEntry> target_of(const markdown::Link& link, const Destinations& destinations) {
  if (!config::has_published_scheme(link.destination)) return std::nullopt;
  return destinations.find(link.destination);
}

}  // namespace

SiteText::SiteText(const std::string& text, const Destinations& destinations,
                   markdown::LinkTarget::Image images)
    : document_(parse_text(text)), images_(images) {
  for (const markdown::Link& link : document_->links())
    targets_.push_back(target_of(link, destinations));
}

std::string SiteText::html(const Hrefs& hrefs, const config::Words& words) const {
  markdown::HtmlOptions options;
  put_into_words(words, options);
  options.anchors = markdown::Anchors::no;
  options.heading_shift = 1;
  options.resolve = [&](std::size_t index) -> markdown::LinkTarget {
    const std::optional<NavEntry>& target = targets_[index];
    if (!target) return {.class_name = "broken"};
    if (!target->outside.empty())
      return {.href = target->outside, .class_name = "external", .image = images_};
    const std::string fragment = target->fragment.empty() ? "" : "#" + target->fragment;
    return {.href = hrefs.to(target->url) + fragment};
  };
  return markdown::to_html(*document_, document_->all(), options);
}

bool SiteText::has_math() const {
  return markdown::has_formula(*document_);
}

void check_site_text(const std::string& text, const text::Place& place,
                     const Destinations& destinations, text::Diagnostics& diagnostics) {
  if (text.empty()) return;
  const auto document = parse_text(text);
  for (const markdown::Link& link : document->links()) {
    if (target_of(link, destinations)) continue;
    diagnostics.push_back(
        text::make_diagnostic(text::Rule::navigation_broken, place,
                              fmt::format("'{}' leads to no page", link.destination),
                              destinations.suggest(link.destination)));
  }
}

}  // namespace daybook::render
