// SPDX-License-Identifier: MIT
// Whether a heading is one of those whose sections are private.  Tested by withheld_test.cpp and,
// for its cost, by the journal `private_headings` of tests/instructions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace daybook::journal {

struct PrivateSections;

/// The headings of private sections, to be looked up by those of a file.
class PrivateHeadings {
 public:
  explicit PrivateHeadings(const PrivateSections& sections);

  /// Whether a title is one, or begins with the words of one behind numbers and marks: what follows
  /// them (`Meta Notes — today`) makes it no other section.
  bool hold(std::string_view title) const;

 private:
  bool begins_with_one(std::string_view title) const;

  std::vector<std::string> names_;  // as name_key() has them, in order
  std::vector<std::string> words_;  // in order
  std::size_t longest_ = 0;         // of the words, in bytes
};

}  // namespace daybook::journal
