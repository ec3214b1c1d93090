// SPDX-License-Identifier: MIT
// What became of the links of one file once all files are known, and what others make of it.  Made
// by resolve.cpp, transclude.cpp and backlinks.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "site/ids.hpp"

namespace daybook::site {

/// What became of a link.
enum class LinkState : std::uint8_t {
  internal,  ///< `target` holds
  external,  ///< `href` holds
  broken,    ///< reported; shown as text, marked
  held,      ///< leads to a page that is not published; shown as plain text, not reported
  plain,   ///< deliberately no link: an issue number without a repository, a folder without a page
  unsafe,  ///< reported; dropped
};

/// One entry of Document::links() after all files are known.
struct ResolvedLink {
  LinkState state = LinkState::plain;
  Target target;
  std::string fragment;  ///< without '#', checked against the page's anchors; or empty
  std::string href;      ///< of an external link
};

/// A page, or a section of one, that is shown in place of the link that embeds it.
struct Transclusion {
  std::uint32_t link = 0;                ///< index into the file's links
  FileId source;                         ///< whose text it is
  std::optional<std::uint32_t> section;  ///< index into its sections; none: the whole text
  /// Shown on the page of its own file only: further down it would show what shows it.
  bool in_cycle = false;
};

/// Somebody else's link to this page.
struct Backlink {
  FileId from;
  std::uint32_t link = 0;   ///< the first: index into that file's links, or k_front_matter
  std::uint32_t count = 1;  ///< how often it leads here
  static constexpr std::uint32_t k_front_matter = 0xFFFF'FFFF;
};

}  // namespace daybook::site
