// SPDX-License-Identifier: MIT
#include "config/navigation_reader.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "config/link_scheme.hpp"
#include "text/suggest.hpp"
#include "text/url.hpp"

namespace daybook::config {
namespace {

using yaml::Value;

// As render/navigation.cpp has them.
constexpr std::array<std::string_view, 11> k_shelves{
    "home",      "sessions", "tracks",    "graph", "capabilities", "tasks",
    "learnings", "progress", "decisions", "notes", "tags"};

void read_shelf(ValueReader& reader, const Value& item, std::vector<NavigationEntry>& into) {
  NavigationEntry entry;
  reader.text(item, entry.shelf);
  entry.place = reader.place(item);
  const auto known = navigation_shelves();
  if (std::ranges::find(known, entry.shelf) != known.end()) {
    into.push_back(std::move(entry));
    return;
  }
  std::string help = text::did_you_mean(entry.shelf, known);
  if (help.empty()) help = fmt::format("write one of {}", fmt::join(known, ", "));
  reader.invalid(item, fmt::format("{} is no part of the navigation", shown(item)),
                 std::move(help));
}

void read_entry(ValueReader& reader, const Value& item, std::vector<NavigationEntry>& into) {
  NavigationEntry entry;
  if (item.is_scalar()) return read_shelf(reader, item, into);
  for (const yaml::Member& member : item.members) {
    if (member.key == "title") {
      reader.text(member.value, entry.title);
    } else if (member.key == "link") {
      reader.text(member.value, entry.link);
      entry.place = reader.place(member.value);
    } else {
      reader.unknown_key(member, fmt::format("an entry of the navigation has no '{}'", member.key),
                         {"title", "link"});
    }
  }
  if (entry.title.empty() || entry.link.empty()) {
    reader.invalid(item, "an entry of the navigation needs a title and a link",
                   "write - {title: Sessions, link: sessions/index.html}");
  } else if (!has_published_scheme(entry.link)) {
    reader.invalid(item,
                   fmt::format("'{}' links are not published", text::split_link(entry.link).scheme),
                   "link to a page of the site or to an https address");
  } else {
    into.push_back(std::move(entry));
  }
}

}  // namespace

std::span<const std::string_view> navigation_shelves() {
  return k_shelves;
}

void read_navigation(ValueReader& reader, const Value& value, std::vector<NavigationEntry>& into) {
  if (!value.is_sequence()) {
    reader.invalid(value, fmt::format("the navigation is a list, not {}", shown(value)),
                   "write entries like - {title: Sessions, link: sessions/index.html}");
    return;
  }
  for (const Value& item : value.items)
    read_entry(reader, item, into);
}

}  // namespace daybook::config
