// SPDX-License-Identifier: MIT
// Decision records by the numbers that name them.  Tested by
// decisions_test.cpp and resolve_test.cpp.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "site/site.hpp"

namespace daybook::site {

/// Made once, for records are named as often as there are mentions.  Views the site's entries.
class RecordNumbers {
 public:
  explicit RecordNumbers(const Site& site);

  /// The first and the last of the records of one number in one folder.
  struct Beside {
    AdrId first;
    AdrId last;
  };

  /// The first record of that number.
  std::optional<AdrId> first(std::uint32_t number) const;
  std::optional<Beside> beside(std::uint32_t number, std::string_view folder) const;
  /// Whether a record that is not published carries that number.
  bool is_held(std::uint32_t number) const { return held_.contains(number); }

 private:
  std::unordered_map<std::uint32_t, AdrId> first_;
  std::map<std::pair<std::uint32_t, std::string_view>, Beside> beside_;
  std::unordered_set<std::uint32_t> held_;
};

}  // namespace daybook::site
