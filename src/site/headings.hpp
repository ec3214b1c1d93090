// SPDX-License-Identifier: MIT
// The headings of one file, found by what links write behind '#'.  Tested by resolve_wiki_test.cpp
// and resolve_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "markdown/document.hpp"

namespace daybook::site {

/// Views the document.
class Headings {
 public:
  explicit Headings(const markdown::Document& document);

  /// The anchor that a fragment, decoded, means: the anchor itself, or the heading as it reads, by
  /// GitHub's rule.  A wiki link may leave out the number before a heading and name the headings
  /// above it (`A#B`).  Empty: none.
  std::string_view find(std::string_view fragment, markdown::LinkKind kind) const;
  /// What was probably meant, in the form that this kind of link is written in; or empty.
  std::string nearest(std::string_view fragment, markdown::LinkKind kind) const;

 private:
  struct Heading {
    std::string_view anchor;
    std::string text;      ///< as it reads
    std::string own_name;  ///< its anchor if there were no other of the same words
    std::string bare;      ///< its words without number, folded; empty below blocks
    std::uint8_t level;
    std::optional<std::uint32_t> above;  ///< the last one before it of a higher level
  };
  /// One part of a fragment as headings are compared with it.
  struct Part {
    std::string own_name;
    std::string bare;
  };
  using Names = std::vector<std::uint32_t>;  // headings by a name, those of one name in their order

  void index();
  std::span<const std::uint32_t> named(const Names& names, std::string Heading::*name,
                                       std::string_view wanted) const;
  bool stands_below(std::uint32_t index, std::span<const Part> parts) const;
  /// The first heading of that name below those `above`.
  std::string_view find_named(std::string_view name, std::span<const Part> above) const;

  std::vector<Heading> headings_;
  Names by_own_name_;
  Names by_bare_;  // without those that have none
  std::unordered_set<std::string_view> anchors_;
};

/// Wiki links and embeds: what is written in double square brackets.
bool is_wiki(markdown::LinkKind kind);

}  // namespace daybook::site
