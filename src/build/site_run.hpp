// SPDX-License-Identifier: MIT
// What all runs that make the files of a site do alike: they read the journal, write nothing when a
// secret is in it, read the theme, and collect what there is to say.  Where the files go is
// pipeline.cpp's and pack.cpp's matter.  Tested by properties_test.cpp and pack_test.cpp.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "build/journal.hpp"
#include "io/file_system.hpp"
#include "render/theme.hpp"
#include "text/diagnostic.hpp"

namespace daybook::build {

/// One run, from its beginning to end().  Each step asks for the ones before it.
class SiteRun {
 public:
  /// What is given must outlive this.
  SiteRun(const io::FileSystem& files, const JournalOptions& options,
          const ProgressObserver& observe)
      : files_(files), options_(options), observe_(observe) {}

  /// Reads and links the journal; false when that failed.
  bool read();
  /// What was read.
  Journal& journal() { return *journal_; }
  const Journal& journal() const { return *journal_; }
  /// The same, for who wants it for longer than the run.
  const std::shared_ptr<Journal>& shared_journal() const { return journal_; }
  /// Says what the journal gave to say; false when a secret is among it, which fails the run.
  bool may_publish();
  /// The journal's theme; nothing when it could not be read, which fails the run.
  std::optional<render::Theme> theme();

  /// Calls `body` for each number below `count`, on all workers, and tells how far it is.
  void each(std::string_view step, std::size_t count,
            const std::function<void(std::size_t)>& body) const;
  /// The same for each of some numbers, which are begun in the order given.
  void each(std::string_view step, std::span<const std::size_t> numbers,
            const std::function<void(std::size_t)>& body) const;
  /// Says what layouts gave to say, of equal messages one, with site.yaml's severities.
  void say(text::Diagnostics of_layouts);

  /// Only the first failure counts.
  void fail(Failure failure);
  /// Of the world.
  void fail(std::string message);
  /// Whether the run is over before its end.
  bool failed() const { return failure_.has_value(); }

  /// The report with what was said, worst first, and how long it took; and the failure.
  template <class Outcome, class Report>
  Outcome end(Report report) {
    text::sort_worst_first(said_);
    report.diagnostics = std::move(said_);
    report.took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - begin_);
    return {.report = std::move(report), .failure = std::move(failure_)};
  }

 private:
  const std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  const io::FileSystem& files_;
  const JournalOptions& options_;
  const ProgressObserver& observe_;
  std::shared_ptr<Journal> journal_ = std::make_shared<Journal>();
  text::Diagnostics said_;
  std::optional<Failure> failure_;
};

}  // namespace daybook::build
