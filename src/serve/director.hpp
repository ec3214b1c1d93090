// SPDX-License-Identifier: MIT
// Which scene follows which: sites as they are built, pages that are ready before their site is,
// and what went wrong.  Builds nothing and waits for nothing.  Tested by director_test.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "serve/stage.hpp"

namespace daybook::serve {

/// A page as the site will have it that is built next.
struct NextPage {
  std::string address;
  std::string bytes;
};

/// Puts scenes onto a stage.  Used by one thread.
class Director {
 public:
  /// `run` stands before the number in all stamps.  The stage must outlive this.
  Director(Stage& stage, std::string run) : stage_(stage), run_(std::move(run)) {}

  /// Whether nothing was shown so far.
  bool is_first() const { return number_ == 0; }

  /// The site of a good build, but for pages that are newer, since their files were saved while it
  /// was built; false when it is what is shown.  Pages that were shown early and are just so in it
  /// keep their stamps: nobody who looks at one has to load it anew.
  bool show_site(std::shared_ptr<const Site> site, std::string prefix,
                 std::vector<NextPage> newer = {});
  /// False when there is no such page to be seen, or it is so already.
  bool show_early(NextPage page);
  /// The error page `fault` in the place of all pages; before the first site also `site`, if there
  /// is one, below `prefix`.
  void show_fault(std::string fault, const std::shared_ptr<const Site>& site, std::string prefix);

 private:
  std::string next_stamp();

  Stage& stage_;
  std::string run_;
  std::uint64_t number_ = 0;
};

}  // namespace daybook::serve
