// SPDX-License-Identifier: MIT
// The second half of the way through the house: plan, render, write.
#include "build/pipeline.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <span>
#include <utility>
#include <variant>
#include <vector>

#include "base/parallel.hpp"
#include "build/leak_check.hpp"
#include "build/outputs.hpp"
#include "build/theme_files.hpp"
#include "build/translate.hpp"
#include "output/writer.hpp"

namespace daybook::build {
namespace {

class Build {
 public:
  Build(io::FileSystem& files, const BuildOptions& options, const ProgressObserver& observe)
      : files_(files), options_(options), observe_(observe) {}

  BuildOutcome run() {
    const auto begin = std::chrono::steady_clock::now();
    auto read = read_journal(files_, options_.journal, observe_);
    if (auto* const failure = std::get_if<Failure>(&read)) {
      failure_ = std::move(*failure);
    } else {
      journal_ = std::move(*std::get_if<Journal>(&read));
      describe_journal();
      failure_ = leak_failure(report_.diagnostics);
      if (const auto theme = failure_ ? std::nullopt : make_theme()) write_site(*theme);
      if (!failure_ && options_.urls == BuildOptions::Urls::record) record_urls();
    }
    text::sort_worst_first(report_.diagnostics);
    report_.took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - begin);
    return {.report = std::move(report_), .failure = std::move(failure_)};
  }

 private:
  void describe_journal() {
    // What is being written down is not told as missing.
    if (options_.urls == BuildOptions::Urls::record) {
      std::erase_if(journal_.diagnostics, [](const text::Diagnostic& diagnostic) {
        return diagnostic.rule == text::Rule::url_unlocked;
      });
    }
    report_.output = journal_.output;
    report_.config = journal_.config;
    report_.files = static_cast<std::uint32_t>(journal_.found.markdown.size());
    report_.sessions = static_cast<std::uint32_t>(journal_.site.sessions.size());
    report_.held = static_cast<std::uint32_t>(journal_.site.held.size());
    for (const site::Held& held : journal_.site.held)
      ++report_.held_why.at(static_cast<std::size_t>(held.why));
    for (const auto& entry : journal_.site.entries)
      report_.withheld += static_cast<std::uint32_t>(entry->withheld.size());
    report_.diagnostics = journal_.diagnostics;
  }

  std::optional<render::Theme> make_theme() {
    auto theme = read_theme(files_, options_.journal, journal_);
    if (!theme) {
      fail(theme.error().message);
      return std::nullopt;
    }
    std::ranges::move(theme.value().diagnostics, std::back_inserter(report_.diagnostics));
    return std::move(theme).value().value;
  }

  // render → write: a page is freed as soon as it is on the disk.
  void write_site(const render::Theme& theme) {
    const Outputs outputs(files_, options_.journal, journal_, theme, options_.generator);
    const auto addresses = outputs.addresses();
    auto writer = output::Writer::open(files_, report_.output, addresses);
    if (!writer) {
      fail(writer.error().message);
      return;
    }
    std::vector<Made> made(addresses.size());
    each("rendering", addresses.size(), [&](std::size_t i) {
      if (!wants_stop(options_.journal)) made[i] = put(outputs, i, writer.value());
    });
    if (wants_stop(options_.journal))
      fail(std::string(k_stopped));
    else
      finish(writer.value(), addresses, std::move(made));
  }

  /// What became of one output.
  struct Made {
    base::Digest digest;
    bool written = false;
    std::optional<std::string> failure;
    text::Diagnostics diagnostics;
  };

  static Made put(const Outputs& outputs, std::size_t number, output::Writer& writer) {
    auto output = outputs.make(number);
    Made made;
    made.diagnostics = std::move(output.diagnostics);
    if (!output.value) {
      made.failure = output.value.error().message;
      return made;
    }
    const std::string& bytes = output.value.value();
    made.digest = base::digest_of(bytes);
    const auto done = writer.put(outputs.addresses()[number], bytes);
    if (done)
      made.written = done.value() == output::Writer::Put::written;
    else
      made.failure = done.error().message;
    return made;
  }

  void finish(output::Writer& writer, std::span<const text::Url> addresses,
              std::vector<Made> made) {
    output::Manifest manifest;
    text::Diagnostics of_layouts;
    for (Made& each : made)
      std::ranges::move(each.diagnostics, std::back_inserter(of_layouts));
    drop_repeated(of_layouts);
    report(std::move(of_layouts));
    for (std::size_t i = 0; i < made.size(); ++i) {
      if (made[i].failure) {
        fail(*made[i].failure);
        return;
      }
      ++(made[i].written ? report_.written : report_.unchanged);
      report_.pages += addresses[i].path().ends_with(".html") ? 1U : 0U;
      manifest.emplace(addresses[i].path(), made[i].digest);
    }
    const auto removed = writer.finish(manifest);
    if (!removed) {
      fail(removed.error().message);
      return;
    }
    report_.removed = removed.value();
    report_.manifest = std::move(manifest);
  }

  void record_urls() {
    const auto written = write_url_lock(files_, options_.journal.journal, journal_.urls,
                                        addressed(journal_, options_.journal.clock));
    if (written)
      report_.urls = written.value();
    else
      fail(written.error().message);
  }

  void each(std::string_view step, std::size_t count,
            const std::function<void(std::size_t)>& body) {
    base::parallel_for(options_.journal.jobs, count, body, [&](std::size_t done) {
      if (observe_) observe_({.step = step, .done = done, .total = count});
    });
  }

  void report(text::Diagnostics diagnostics) {
    apply_severities(diagnostics, journal_.config);
    std::ranges::move(diagnostics, std::back_inserter(report_.diagnostics));
  }

  bool fail(std::string message) {
    if (!failure_)
      failure_ = {.kind = Failure::Kind::world, .message = std::move(message), .diagnostics = {}};
    return false;
  }

  io::FileSystem& files_;
  const BuildOptions& options_;
  const ProgressObserver& observe_;
  Journal journal_;
  BuildReport report_;
  std::optional<Failure> failure_;
};

}  // namespace

BuildOutcome build(io::FileSystem& files, const BuildOptions& options,
                   const ProgressObserver& observe) {
  return Build(files, options, observe).run();
}

}  // namespace daybook::build
