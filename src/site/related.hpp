// SPDX-License-Identifier: MIT
// Which sessions are alike, and in what.  Words that many share say little: each thing two sessions
// have in common counts by how few others have it.  The rule is in ARCHITECTURE.md, "Related
// sessions".  Tested by related_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "config/words.hpp"
#include "site/ids.hpp"

namespace daybook::site {

struct Site;

/// What two sessions have in common, in the order in which it is told.
enum class Likeness : std::uint8_t { link, tag, decision, resource, term, module, track };

/// One thing that a session has.
struct Trait {
  Likeness likeness = Likeness::link;
  std::uint32_t index = 0;  ///< into the Site's list of such things; 0 of a link
  friend auto operator<=>(const Trait&, const Trait&) = default;
};

/// A session that is like another one.
struct Related {
  SessionId session;
  std::vector<Trait> in;  ///< by likeness, then index; the track only without a common module
};

constexpr std::size_t k_most_related = 5;

/// Those most like a session, the most alike first.
using RelatedTo = std::vector<Related>;

/// What was found for an earlier site, so that one that asks the same needs not be searched.  Both
/// are called from one thread.
struct RelatedMemo {
  /// What was put last, or any other bytes: what cannot be read does not count.
  std::function<std::string()> take;
  std::function<void(std::string bytes)> put;
};

/// For each session those most like it.  Left out are those that its page leads to anyway: the
/// previous and the next one, in the journal and in the module.  On up to `jobs` threads.  `memo`
/// may be nullptr.
std::vector<RelatedTo> find_related(const Site& site, unsigned jobs = 1,
                                    const RelatedMemo* memo = nullptr);

/// In what they are alike, for people: "both about caching; same module".
std::string related_why(const Site& site, const Related& related, const config::Words& words = {});

}  // namespace daybook::site
