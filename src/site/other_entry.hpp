// SPDX-License-Identifier: MIT
// A file of a linked Site as it was read later, for as long as its page is made.  Tested by
// early_pages_test.cpp.
#pragma once

#include <memory>

#include "site/site.hpp"

namespace daybook::site {

/// Puts another reading of a file into a Site, and the one that was there back at its end.  Right
/// where both have the same facts (journal/same_facts.hpp): all that was linked holds for both.
/// Nobody else may read the Site meanwhile.
class OtherEntry {
 public:
  /// The site and the entry must outlive this.
  OtherEntry(Site& site, FileId file, const journal::Entry& entry);
  OtherEntry(const OtherEntry&) = delete;
  OtherEntry& operator=(const OtherEntry&) = delete;
  ~OtherEntry();

 private:
  void put(const journal::Entry& entry);

  Site& site_;
  FileId file_;
  const journal::Entry& linked_;
};

}  // namespace daybook::site
