// SPDX-License-Identifier: MIT
#include "serve/serve.hpp"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <future>
#include <set>
#include <thread>
#include <utility>
#include <vector>

#include "build/watch.hpp"
#include "io/change_hints.hpp"
#include "serve/browser_side.hpp"
#include "serve/debounce.hpp"
#include "serve/director.hpp"
#include "serve/http_server.hpp"
#include "serve/request_path.hpp"
#include "text/date.hpp"
#include "text/url.hpp"

namespace daybook::serve {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds k_pause(50);
// While there is a build whose end is waited for.
constexpr milliseconds k_short_pause(5);
// Of a large journal: looking takes a twentieth of the time at most, a quarter when there is word
// of one change after the other.
constexpr int k_rest_after_look = 20;
constexpr int k_least_rest = 3;
// Of more at once, as when a branch is checked out, the build tells.
constexpr std::size_t k_most_early = 8;
constexpr milliseconds k_longest_end(900);

/// Another one for each run, so that a page of an earlier run is known as such.
std::string name_of_run() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return fmt::format("{:x}", std::chrono::duration_cast<milliseconds>(now).count());
}

/// There is no journal, or no disk.
bool is_hopeless(const build::BuildOutcome& outcome) {
  return outcome.failure && outcome.failure->kind == build::Failure::Kind::world;
}

class Server {
 public:
  Server(io::FileSystem& files, const ServeOptions& options, const ServeObserver& observer)
      : files_(files),
        options_(options),
        observer_(observer),
        director_(stage_, name_of_run()),
        http_(std::make_unique<HttpServer>(stage_, files)) {}

  base::Result<ServeEnd> run() {
    const auto bound = http_->bind(options_.endpoint);
    if (!bound) return bound.error();
    origin_ = origin_of(bound.value());
    auto refused = begin();
    if (observer_.wants_stop()) return ServeEnd::stopped;
    if (refused) return std::move(*refused);
    http_->start();
    observer_.shows_at(origin_ + text::percent_encode_path(stage_.scene()->prefix));
    keep_up();
    stage_.close();
    if (http_->stop(k_longest_end)) return ServeEnd::stopped;
    // Threads still use both.
    (void)http_.release();
    (void)stage_owner_.release();
    return ServeEnd::abandoned;
  }

 private:
  /// A build that runs, and the paths it was begun for.
  struct Build {
    std::set<std::string> changed;
    std::future<Rebuilder::Built> built;
  };

  // The first build.  Answers with what makes further ones useless.
  std::optional<base::Error> begin() {
    build::BuildOptions build = options_.build;
    build.journal.served_at = origin_;
    build.journal.wants_stop = observer_.wants_stop;
    watch_.emplace(files_, build.journal);
    rebuilder_.emplace(files_, std::move(build), options_.folder);
    sight_ = watch_->look();
    hints_.follow(watch_->folders(sight_));
    build_.emplace(Build{.changed = {}, .built = begin_build()});
    const auto failure = end_build();
    if (failure && failure->kind == build::Failure::Kind::world)
      return base::Error{failure->message};
    return std::nullopt;
  }

  // Until it is asked to stop.  Builds run beside this, so that what is changed meanwhile is seen.
  void keep_up() {
    while (!observer_.wants_stop()) {
      const auto begin = Clock::now();
      look();
      const auto end = Clock::now();
      if (!build_ && debounce_.is_due(end)) {
        debounce_.begin();
        build_.emplace(Build{.changed = std::exchange(changed_, {}), .built = begin_build()});
        shown_early_.clear();
      }
      rest(std::chrono::duration_cast<milliseconds>(end - begin));
    }
  }

  void look() {
    build::Sight now = watch_->look();
    const auto news = build::changes(sight_, now);
    sight_ = std::move(now);
    if (news.empty()) return;
    debounce_.note(Clock::now());
    changed_.insert(news.begin(), news.end());
    hints_.follow(watch_->folders(sight_));
    if (news.size() > k_most_early) return;
    shown_early_.insert(news.begin(), news.end());
    for (NextPage& page : next_pages(std::set(news.begin(), news.end())))
      director_.show_early(std::move(page));
  }

  /// Pages whose files were changed, as far as they can be made before the next build.
  std::vector<NextPage> next_pages(const std::set<std::string>& changed) const {
    std::vector<NextPage> pages;
    if (early_ == nullptr) return pages;
    for (const std::string& path : changed) {
      if (auto page = early_->make(path))
        pages.push_back({std::string(page->url.path()), std::move(page->bytes)});
    }
    return pages;
  }

  /// Until it is time to look again, or to build.
  void rest(milliseconds look_took) {
    const auto begin = Clock::now();
    const auto end = begin + std::max(k_pause, look_took * k_rest_after_look);
    bool is_told = false;
    while (Clock::now() < end && !observer_.wants_stop()) {
      if (build_ && build_->built.wait_for(milliseconds(0)) != std::future_status::timeout) {
        (void)end_build();
        return;
      }
      is_told |= hints_.wait(build_ ? k_short_pause : k_pause);
      if (is_told && Clock::now() >= begin + look_took * k_least_rest) return;
      if (!build_ && debounce_.is_due(Clock::now())) return;
    }
  }

  // Where the system gives no thread, it is built when its end is waited for.
  std::future<Rebuilder::Built> begin_build() {
    return std::async(std::launch::async | std::launch::deferred, [this] {
      return rebuilder_->build(options_.day ? *options_.day : text::today());
    });
  }

  /// Shows what came of it, and tells.  Answers with why nothing did.
  std::optional<build::Failure> end_build() {
    Rebuilder::Built built = build_->built.get();
    BuildNews news{.outcome = built.outcome,
                   .changed = std::vector(build_->changed.begin(), build_->changed.end())};
    build_.reset();
    const build::BuildOutcome& outcome = built.outcome;
    // What serve() fails with is told by its caller.
    const bool is_first = director_.is_first();
    if (observer_.wants_stop() || (is_first && is_hopeless(outcome))) return outcome.failure;
    if (!outcome.failure) watch_->follow(outcome.report);
    if (built.early != nullptr) early_ = std::move(built.early);
    if (is_trouble(outcome, options_.strictness)) {
      news.shown = BuildNews::Shown::trouble;
      show_trouble(outcome, built.site);
    } else if (!show_site(std::move(built.site), outcome.report)) {
      news.shown = BuildNews::Shown::same_site;
    }
    observer_.built(news);
    return outcome.failure;
  }

  bool show_site(std::shared_ptr<const Site> site, const build::BuildReport& report) {
    const bool is_first = director_.is_first();
    const std::string before = stage_.scene()->prefix;
    const std::string prefix = prefix_of(report.config.base_url);
    const bool is_new = director_.show_site(std::move(site), prefix, next_pages(shown_early_));
    if (!is_first && prefix != before)
      observer_.shows_at(origin_ + text::percent_encode_path(prefix));
    return is_new;
  }

  void show_trouble(const build::BuildOutcome& outcome, const std::shared_ptr<const Site>& built) {
    const auto& failure = outcome.failure;
    Trouble trouble;
    if (failure) trouble.message = failure->message;
    for (const text::Diagnostic& diagnostic :
         failure ? failure->diagnostics : outcome.report.diagnostics) {
      if (diagnostic.severity != text::Severity::note) trouble.diagnostics.push_back(diagnostic);
    }
    // At the very first, the built-in parts are better than nothing.
    if (stage_.scene()->site != nullptr || built != nullptr)
      trouble.last_site = Trouble::LastSite::kept;
    director_.show_fault(error_page(trouble), built, prefix_of(outcome.report.config.base_url));
  }

  io::FileSystem& files_;
  const ServeOptions& options_;
  const ServeObserver& observer_;
  std::string origin_;
  std::unique_ptr<Stage> stage_owner_ = std::make_unique<Stage>();
  Stage& stage_ = *stage_owner_;
  Director director_;
  std::unique_ptr<HttpServer> http_;
  std::optional<build::Watch> watch_;
  build::Sight sight_;
  io::ChangeHints hints_;
  Debounce debounce_;
  std::set<std::string> changed_;      // since the last build began
  std::set<std::string> shown_early_;  // of those, a few at a time
  std::optional<Rebuilder> rebuilder_;
  std::unique_ptr<build::EarlyPages> early_;
  std::optional<Build> build_;  // that runs; it ends before all it uses
};

}  // namespace

base::Result<ServeEnd> serve(io::FileSystem& files, const ServeOptions& options,
                             const ServeObserver& observer) {
  return Server(files, options, observer).run();
}

}  // namespace daybook::serve
