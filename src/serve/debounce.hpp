// SPDX-License-Identifier: MIT
// When to build after something has changed: once it is quiet, so that a burst of saves is one
// build, but not later than after a while, so that what is written to all the time is shown too.
// Knows no clock; its caller tells the time.  Tested by debounce_test.cpp.
#pragma once

#include <chrono>
#include <optional>

namespace daybook::serve {

/// Waits until a journal that changes is quiet, but not for ever.
class Debounce {
 public:
  using Time = std::chrono::steady_clock::time_point;
  struct Patience {
    std::chrono::milliseconds quiet{75};   ///< without a change before a build begins
    std::chrono::milliseconds most{2000};  ///< from the first change on
  };

  Debounce() : Debounce(Patience{}) {}
  explicit Debounce(Patience patience) : patience_(patience) {}

  /// A change was seen.
  void note(Time now);
  /// Whether it is time to build.
  bool is_due(Time now) const;
  /// The build has begun: what was noted so far is in it.
  void begin() { first_.reset(); }

 private:
  Patience patience_;
  std::optional<Time> first_;
  Time last_{};
};

}  // namespace daybook::serve
