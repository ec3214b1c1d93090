// SPDX-License-Identifier: MIT
// `check --external`: which addresses of a journal are to be asked for, and what the answers make
// of evidence.lock.  Not part of a build.  Manners are io/web_queue.hpp's, the meaning of an answer
// is site/evidence.hpp's.  Tested by link_check_test.cpp.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "io/web_queue.hpp"
#include "site/site.hpp"

namespace daybook::build {

/// An address that something published names.
struct OutsideLink {
  std::string address;  ///< text::to_web_address()
  enum class Use : std::uint8_t {
    link,
    proof,  ///< of a capability: the page is fetched whole
  } use = Use::link;
  friend bool operator==(const OutsideLink&, const OutsideLink&) = default;
};

/// Links, references in front matter and proofs, each address once, sorted.  Issues and commits are
/// left out: daybook made those addresses itself, and many a repository shows them to nobody.
/// Addresses that begin with one of `skip` are left out too.
std::vector<OutsideLink> outside_links(const site::Site& site,
                                       const std::vector<std::string>& skip);

/// When and how addresses are asked for.
struct LinkCheckOptions {
  text::Date clock{};
  int max_age_days = 7;  ///< what was checked fewer days ago is not asked again
  io::WebManners manners;
};

/// How many there were of each.
struct LinkCounts {
  std::uint32_t ok = 0;
  std::uint32_t moved = 0;
  std::uint32_t rotten = 0;
  std::uint32_t unsure = 0;   ///< asked, and no wiser
  std::uint32_t skipped = 0;  ///< checked not long ago
  std::uint32_t left = 0;     ///< not asked to the end
  friend bool operator==(const LinkCounts&, const LinkCounts&) = default;
};

/// What came of asking.
struct LinkCheckReport {
  /// With what was learned, without addresses that nothing names any more.
  site::Evidence evidence;
  LinkCounts counts;
  io::WebEnd end = io::WebEnd::done;
  /// Nobody at all answered: the fault is more likely here than everywhere, and nothing was
  /// learned.
  bool is_silent = false;
};

/// `settled` of `asked` questions have an answer.
using LinkObserver = std::function<void(std::size_t settled, std::size_t asked)>;

/// Asks for those that were not checked lately.  `wants_stop` ends it early; what was learned by
/// then is kept.
LinkCheckReport check_links(const std::vector<OutsideLink>& links, const site::Evidence& known,
                            io::WebClient& client, const LinkCheckOptions& options,
                            const std::function<bool()>& wants_stop = {},
                            const LinkObserver& observe = {});

}  // namespace daybook::build
