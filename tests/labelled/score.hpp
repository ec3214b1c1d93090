// SPDX-License-Identifier: MIT
// Compares an export with labels: how many of the items were found, how many of those found are
// right, and the same for fields, metadata and section roles.  Tested by score_test.cpp.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "labelled/labels.hpp"

namespace daybook::labelled {

/// What counts as the same item.
struct Tolerance {
  unsigned lines = 0;                                    ///< an item may stand so many lines off
  enum class Text { equal, within } text = Text::equal;  ///< within: one holds the other
};

/// Right out of all.
struct Share {
  std::size_t right = 0;
  std::size_t all = 0;
  double rate() const {
    return all == 0 ? 1.0 : static_cast<double>(right) / static_cast<double>(all);
  }
};

/// One item type.
struct Tally {
  std::size_t expected = 0;
  std::size_t found = 0;
  std::size_t matched = 0;
  Share fields;

  double precision() const { return Share{matched, found}.rate(); }
  double recall() const { return Share{matched, expected}.rate(); }
  double f1() const;
};

struct Score {
  std::map<std::string, Tally> types;
  Share kinds;  ///< files taken for what they are
  Share metadata;
  Share roles;
  std::vector<std::string> misses;  ///< `file:line: what`, in the order of the files

  Tally total() const;
  /// Whether every type's precision, recall and fields, the metadata and the roles reach a share.
  bool reaches(double share) const;
};

/// Two texts up to case, space and punctuation.
bool same_text(std::string_view left, std::string_view right, Tolerance::Text how);

/// Files that no label speaks of do not count.
Score score(const Files& labels, const Files& exported, const Tolerance& tolerance);

/// The table that people read.
std::string table_of(const Score& score);

}  // namespace daybook::labelled
