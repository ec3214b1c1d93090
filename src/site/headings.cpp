// SPDX-License-Identifier: MIT
#include "site/headings.hpp"

#include <algorithm>

#include "text/slug.hpp"
#include "text/split.hpp"
#include "text/suggest.hpp"
#include "text/unicode.hpp"

namespace daybook::site {
namespace {

// More headings are not searched for a like one.
constexpr std::size_t k_most_compared = 500;

std::vector<std::string_view> parts_of(std::string_view fragment) {
  std::vector<std::string_view> parts = text::split(fragment, "#");
  for (std::string_view& part : parts)
    part = text::trim(part);
  std::erase_if(parts, [](std::string_view part) { return part.empty(); });
  return parts;
}

}  // namespace

bool is_wiki(markdown::LinkKind kind) {
  return kind == markdown::LinkKind::wiki || kind == markdown::LinkKind::embed;
}

Headings::Headings(const markdown::Document& document) {
  const auto sections = document.sections();
  std::size_t section = 0;
  for (std::uint32_t i = 0; i < document.nodes().size(); ++i) {
    const markdown::NodeId id{i};
    if (document.node(id).kind != markdown::NodeKind::heading) continue;
    std::string words = markdown::plain_text(document, document.inside(id));
    std::string own_name = text::heading_anchor(words);
    while (section < sections.size() && sections[section].heading < id)
      ++section;
    const bool has_section = section < sections.size() && sections[section].heading == id;
    headings_.push_back({.anchor = document.literal(id),
                         .text = std::move(words),
                         .own_name = std::move(own_name),
                         .bare = has_section ? text::match_key(sections[section].title) : "",
                         .level = document.node(id).level});
    anchors_.insert(headings_.back().anchor);
  }
}

bool Headings::matches(std::size_t index, std::string_view part) const {
  const Heading& heading = headings_[index];
  return heading.own_name == text::heading_anchor(part) ||
         (!heading.bare.empty() && heading.bare == text::match_key(part));
}

// Whether all but the last of the parts are headings above this one, in their order.
bool Headings::stands_below(std::size_t index, const std::vector<std::string_view>& parts) const {
  std::size_t left = parts.size() - 1;
  std::uint8_t level = headings_[index].level;
  for (std::size_t i = index; left > 0 && i-- > 0;) {
    if (headings_[i].level >= level) continue;
    level = headings_[i].level;
    if (matches(i, parts[left - 1])) --left;
  }
  return left == 0;
}

std::string_view Headings::find(std::string_view fragment, markdown::LinkKind kind) const {
  const auto by_anchor = [this](std::string_view wanted) {
    const auto found = anchors_.find(wanted);
    return found == anchors_.end() ? std::string_view{} : *found;
  };
  if (const std::string_view same = by_anchor(fragment); !same.empty()) return same;
  const auto parts = parts_of(fragment);
  if (parts.empty()) return {};
  for (std::size_t i = 0; is_wiki(kind) && parts.size() > 1 && i < headings_.size(); ++i) {
    if (matches(i, parts.back()) && stands_below(i, parts)) return headings_[i].anchor;
  }
  // What was written with capitals, and a heading as it reads.
  if (const std::string_view found = by_anchor(text::heading_anchor(parts.back())); !found.empty())
    return found;
  for (std::size_t i = 0; is_wiki(kind) && i < headings_.size(); ++i) {
    if (matches(i, parts.back())) return headings_[i].anchor;
  }
  return {};
}

std::string Headings::nearest(std::string_view fragment, markdown::LinkKind kind) const {
  const auto parts = parts_of(fragment);
  if (parts.empty() || headings_.size() > k_most_compared) return {};
  std::vector<std::string_view> known;
  known.reserve(headings_.size());
  for (const Heading& heading : headings_)
    known.push_back(heading.anchor);
  const std::string_view near = text::nearest(text::heading_anchor(parts.back()), known);
  if (near.empty() || !is_wiki(kind)) return std::string(near);
  return std::ranges::find(headings_, near, &Heading::anchor)->text;
}

}  // namespace daybook::site
