// SPDX-License-Identifier: MIT
// What two sessions have in common, in words.  Part of related.hpp; tested by related_test.cpp.
#include <array>
#include <fmt/format.h>

#include "config/word_table.hpp"
#include "site/related.hpp"
#include "site/site.hpp"

namespace daybook::site {
namespace {

// By Likeness, with a place for the name of the thing, where it has one.
constexpr std::array<config::Word, 7> k_sayings{"alike_link",     "alike_tag",  "alike_decision",
                                                "alike_resource", "alike_term", "alike_module",
                                                "alike_track"};

std::string name_of(const Site& site, const Trait& thing, const config::Words& words) {
  switch (thing.likeness) {
    case Likeness::tag:
      return site.tags[thing.index].name;
    case Likeness::decision: {
      const AdrNode& node = site.adrs[thing.index];
      if (node.adr->number) return fmt::format("ADR-{}", *node.adr->number);
      return words.fill("quoted", site.file(node.file).entry->common.title.value);
    }
    case Likeness::resource:
      return std::string(site.resources[thing.index].title);
    case Likeness::term:
      return std::string(site.terms[thing.index].term);
    case Likeness::link:
    case Likeness::module:
    case Likeness::track:
      break;
  }
  return {};
}

/// "a", "a and b", "a, b and 3 more".
std::string enumerate(const config::Words& words, const std::vector<std::string>& names) {
  if (names.size() == 1) return names.front();
  if (names.size() == 2) return words.fill("a_and_b", names[0], names[1]);
  if (names.size() == 3) return words.fill("a_b_and_c", names[0], names[1], names[2]);
  return words.fill("a_b_and_more", names[0], names[1], names.size() - 2);
}

}  // namespace

std::string related_why(const Site& site, const Related& related, const config::Words& words) {
  std::string why;
  for (std::size_t i = 0; i < related.in.size();) {
    const Likeness likeness = related.in[i].likeness;
    std::vector<std::string> names;
    for (; i < related.in.size() && related.in[i].likeness == likeness; ++i)
      names.push_back(name_of(site, related.in[i], words));
    const std::string more =
        words.fill(k_sayings.at(static_cast<std::size_t>(likeness)), enumerate(words, names));
    why = why.empty() ? more : words.fill("alike_then", why, more);
  }
  return why;
}

}  // namespace daybook::site
