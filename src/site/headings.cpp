// SPDX-License-Identifier: MIT
#include "site/headings.hpp"

#include <algorithm>
#include <utility>

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
                         .level = document.node(id).level,
                         .above = {}});
    anchors_.insert(headings_.back().anchor);
  }
  index();
}

// What is above each, and their order by name.
void Headings::index() {
  std::vector<std::uint32_t> above;
  for (std::uint32_t i = 0; i < headings_.size(); ++i) {
    while (!above.empty() && headings_[above.back()].level >= headings_[i].level)
      above.pop_back();
    if (!above.empty()) headings_[i].above = above.back();
    above.push_back(i);
    by_own_name_.push_back(i);
    if (!headings_[i].bare.empty()) by_bare_.push_back(i);
  }
  const auto sort = [this](Names& names, std::string Heading::*name) {
    std::ranges::stable_sort(
        names, {}, [&](std::uint32_t i) -> std::string_view { return headings_[i].*name; });
  };
  sort(by_own_name_, &Heading::own_name);
  sort(by_bare_, &Heading::bare);
}

std::span<const std::uint32_t> Headings::named(const Names& names, std::string Heading::*name,
                                               std::string_view wanted) const {
  const auto name_at = [&](std::uint32_t i) -> std::string_view { return headings_[i].*name; };
  return {std::ranges::lower_bound(names, wanted, {}, name_at),
          std::ranges::upper_bound(names, wanted, {}, name_at)};
}

// Whether these parts are headings above this one, in their order.
bool Headings::stands_below(std::uint32_t index, std::span<const Part> parts) const {
  for (auto above = headings_[index].above; above && !parts.empty();) {
    const Heading& heading = headings_[*above];
    const Part& part = parts.back();
    const bool is_part =
        heading.own_name == part.own_name || (!heading.bare.empty() && heading.bare == part.bare);
    if (is_part) parts = parts.first(parts.size() - 1);
    above = heading.above;
  }
  return parts.empty();
}

std::string_view Headings::find_named(std::string_view name, std::span<const Part> above) const {
  auto same = named(by_own_name_, &Heading::own_name, text::heading_anchor(name));
  auto bare = named(by_bare_, &Heading::bare, text::match_key(name));
  while (!same.empty() || !bare.empty()) {
    const bool is_same = bare.empty() || (!same.empty() && same.front() <= bare.front());
    auto& next = is_same ? same : bare;
    if (stands_below(next.front(), above)) return headings_[next.front()].anchor;
    next = next.subspan(1);
  }
  return {};
}

std::string_view Headings::find(std::string_view fragment, markdown::LinkKind kind) const {
  const auto by_anchor = [this](std::string_view wanted) {
    const auto found = anchors_.find(wanted);
    return found == anchors_.end() ? std::string_view{} : *found;
  };
  if (const std::string_view same = by_anchor(fragment); !same.empty()) return same;
  const auto parts = parts_of(fragment);
  if (parts.empty()) return {};
  if (is_wiki(kind) && parts.size() > 1) {
    std::vector<Part> above;
    for (const std::string_view part : std::span(parts).first(parts.size() - 1))
      above.push_back({.own_name = text::heading_anchor(part), .bare = text::match_key(part)});
    const std::string_view found = find_named(parts.back(), above);
    if (!found.empty()) return found;
  }
  // What was written with capitals, and a heading as it reads.
  if (const std::string_view found = by_anchor(text::heading_anchor(parts.back())); !found.empty())
    return found;
  return is_wiki(kind) ? find_named(parts.back(), {}) : std::string_view{};
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
