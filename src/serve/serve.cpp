// SPDX-License-Identifier: MIT
#include "serve/serve.hpp"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <thread>
#include <utility>

#include "build/watch.hpp"
#include "serve/browser_side.hpp"
#include "serve/debounce.hpp"
#include "serve/http_server.hpp"
#include "serve/request_path.hpp"
#include "text/date.hpp"
#include "text/url.hpp"

namespace daybook::serve {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds k_pause(50);
// Of a large journal: looking takes a twentieth of the time at most.
constexpr int k_rest_after_look = 20;
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
        run_(name_of_run()),
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
  // The first build.  Answers with what makes further ones useless.
  std::optional<base::Error> begin() {
    build::BuildOptions build = options_.build;
    build.journal.served_at = origin_;
    build.journal.wants_stop = observer_.wants_stop;
    watch_.emplace(files_, build.journal);
    rebuilder_.emplace(files_, std::move(build), options_.folder);
    sight_ = watch_->look();
    const auto outcome = build_and_show({});
    if (is_hopeless(outcome)) return base::Error{outcome.failure->message};
    return std::nullopt;
  }

  // Until it is asked to stop.
  void keep_up() {
    Debounce debounce;
    std::vector<std::string> changed;
    while (!observer_.wants_stop()) {
      const auto begin = Clock::now();
      build::Sight now = watch_->look();
      auto news = build::changes(sight_, now);
      sight_ = std::move(now);
      const auto end = Clock::now();
      if (!news.empty()) {
        debounce.note(end);
        std::ranges::move(news, std::back_inserter(changed));
      }
      if (debounce.is_due(end)) {
        debounce.begin();
        std::ranges::sort(changed);
        changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
        (void)build_and_show(std::exchange(changed, {}));
      }
      rest(std::chrono::duration_cast<milliseconds>(end - begin) * k_rest_after_look);
    }
  }

  void rest(milliseconds wanted) const {
    const auto end = Clock::now() + std::max(k_pause, wanted);
    while (Clock::now() < end && !observer_.wants_stop())
      std::this_thread::sleep_for(k_pause);
  }

  build::BuildOutcome build_and_show(std::vector<std::string> changed) {
    auto [outcome, site] = rebuilder_->build(options_.day ? *options_.day : text::today());
    // What serve() fails with is told by its caller.
    const bool is_first = number_ == 0;
    if (observer_.wants_stop() || (is_first && is_hopeless(outcome))) return std::move(outcome);
    BuildNews news{.outcome = outcome, .changed = std::move(changed)};
    if (!outcome.failure) watch_->follow(outcome.report);
    if (is_trouble(outcome, options_.strictness)) {
      news.shown = BuildNews::Shown::trouble;
      show_trouble(outcome, site);
    } else if (is_shown(*site, outcome.report)) {
      news.shown = BuildNews::Shown::same_site;
    } else {
      show_site(std::move(site), outcome.report);
    }
    observer_.built(news);
    return std::move(outcome);
  }

  bool is_shown(const Site& site, const build::BuildReport& report) const {
    const auto scene = stage_.scene();
    return scene->site != nullptr && scene->fault.empty() && scene->site->files == site.files &&
           scene->prefix == prefix_of(report.config.base_url);
  }

  std::string next_stamp() { return fmt::format("{}.{}", run_, ++number_); }

  void show_site(std::shared_ptr<const Site> site, const build::BuildReport& report) {
    const bool is_first = stage_.scene()->stamp.empty();
    const std::string before = stage_.scene()->prefix;
    const std::string prefix = prefix_of(report.config.base_url);
    stage_.show({.stamp = next_stamp(), .prefix = prefix, .site = std::move(site), .fault = {}});
    if (!is_first && prefix != before)
      observer_.shows_at(origin_ + text::percent_encode_path(prefix));
  }

  void show_trouble(const build::BuildOutcome& outcome, const std::shared_ptr<const Site>& built) {
    Scene scene = *stage_.scene();
    // At the very first, the built-in parts are better than nothing.
    if (scene.site == nullptr && built != nullptr) {
      scene.site = built;
      scene.prefix = prefix_of(outcome.report.config.base_url);
    }
    const auto& failure = outcome.failure;
    Trouble trouble;
    if (failure) trouble.message = failure->message;
    for (const text::Diagnostic& diagnostic :
         failure ? failure->diagnostics : outcome.report.diagnostics) {
      if (diagnostic.severity != text::Severity::note) trouble.diagnostics.push_back(diagnostic);
    }
    if (scene.site != nullptr) trouble.last_site = Trouble::LastSite::kept;
    scene.fault = error_page(trouble);
    if (scene.fault == stage_.scene()->fault) return;
    scene.stamp = next_stamp();
    stage_.show(std::move(scene));
  }

  io::FileSystem& files_;
  const ServeOptions& options_;
  const ServeObserver& observer_;
  std::string run_;
  std::uint64_t number_ = 0;
  std::string origin_;
  std::unique_ptr<Stage> stage_owner_ = std::make_unique<Stage>();
  Stage& stage_ = *stage_owner_;
  std::unique_ptr<HttpServer> http_;
  std::optional<build::Watch> watch_;
  std::optional<Rebuilder> rebuilder_;
  build::Sight sight_;
};

}  // namespace

base::Result<ServeEnd> serve(io::FileSystem& files, const ServeOptions& options,
                             const ServeObserver& observer) {
  return Server(files, options, observer).run();
}

}  // namespace daybook::serve
