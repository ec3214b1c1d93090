// SPDX-License-Identifier: MIT
// What the steps of a build took, for `build --stats`.  A run that is given no Stats reads no
// clock. Tested by stats_test.cpp and tests/cli/stats.txt.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace daybook::build {

/// The steps that are timed, in the order of their rows.  Those that do not name a part of another
/// one follow one another.
enum class Step : std::uint8_t {
  settings,
  scan,
  read,
  history,
  link,
  outline,
  leaks,
  theme,
  shared,  ///< what many pages need: search, previews, the navigation
  plan,
  pages,   ///< all of the next two
  render,  ///< its part of `pages`
  write,   ///< the same
  finish,
};
inline constexpr std::size_t k_steps = 14;

/// Filled while a build goes on, by the thread that began it; workers time what they do in slots of
/// their own, which are handed over when they are done.
class Stats {
 public:
  using Time = std::chrono::nanoseconds;

  struct Row {
    Time wall{0};
    Time work{0};  ///< of all workers together, where there are several
    std::size_t count = 0;
  };
  struct Slow {
    std::string name;
    Time time{0};
    std::size_t count = 1;
  };

  Row& row(Step step) { return rows_[static_cast<std::size_t>(step)]; }
  const Row& row(Step step) const { return rows_[static_cast<std::size_t>(step)]; }

  /// How long each file took to be read, in the order of the paths.
  void take_files(std::span<const std::string> paths, std::span<const Time> times);

  /// What one output took.
  struct OfOutput {
    Time render{0};
    Time write{0};
  };
  /// Of those that were made.  The layout of an output is empty when it has none.
  struct OutputName {
    std::string_view path;
    std::string_view layout;
  };
  void take_outputs(std::span<const OutputName> names, std::span<const OfOutput> times);

  // The slowest first, ten at most.
  const std::vector<Slow>& files() const { return files_; }
  const std::vector<Slow>& layouts() const { return layouts_; }
  const std::vector<Slow>& pages() const { return pages_; }

 private:
  std::array<Row, k_steps> rows_{};
  std::vector<Slow> files_;
  std::vector<Slow> layouts_;
  std::vector<Slow> pages_;
};

/// Adds the time from here to the end of its scope to a sum; does nothing without one.
class [[nodiscard]] Timed {
 public:
  explicit Timed(Stats::Time* sum) : sum_(sum) {
    if (sum_ != nullptr) begin_ = std::chrono::steady_clock::now();
  }
  /// The wall time of a step.
  Timed(Stats* stats, Step step) : Timed(stats == nullptr ? nullptr : &stats->row(step).wall) {}
  Timed(const Timed&) = delete;
  Timed& operator=(const Timed&) = delete;
  ~Timed() {
    if (sum_ != nullptr) *sum_ += std::chrono::steady_clock::now() - begin_;
  }

 private:
  Stats::Time* sum_;
  std::chrono::steady_clock::time_point begin_;
};

/// The tables that `build --stats` prints; `all` is how long the whole run took.
std::string stats_text(const Stats& stats, Stats::Time all);

}  // namespace daybook::build
