// SPDX-License-Identifier: MIT
// A part of a journal: what one track or one capability needs to stand for itself.  Only names its
// files: link() holds all others back, so that pages, feeds, search and data know nothing of them.
// Tested by part_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "site/site.hpp"

namespace daybook::site {

/// Which part is asked for; both empty: the whole journal.
struct PartQuery {
  std::string track;       ///< its name or title, up to case, spaces and signs
  std::string capability;  ///< its statement or some words of it, up to case and punctuation
  bool is_whole() const { return track.empty() && capability.empty(); }
};

/// One claim: the path of its session, and which of its items it is.
using ClaimName = std::pair<std::string, std::uint32_t>;

/// The part that was asked for.
struct Part {
  std::string title;               ///< of the track, or the capability's statement
  std::vector<std::string> paths;  ///< of its Markdown files, sorted
  std::vector<ClaimName> claims;   ///< of the capabilities it is about, sorted

  bool has(std::string_view path) const;
  /// Whether the part is about it, and not only a session in the part claims it too.
  bool is_about(const Site& site, const Capability& capability) const;
};

/// Finds the part in a journal that was linked whole.  It has the files of the track, or the
/// sessions that claim the capability; what is named as a proof; the sessions whose failed
/// verification contradicts a claim; the decision records that its sessions lead to, with those
/// that supersede them; and every text that is shown within another.  An error when nothing is
/// called so, or several capabilities are.
base::Result<Part> find_part(const Site& site, const PartQuery& query);

}  // namespace daybook::site
