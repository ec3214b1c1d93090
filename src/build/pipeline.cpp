// SPDX-License-Identifier: MIT
// The second half of the way through the house: plan, render, write.
#include "build/pipeline.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

#include "build/outputs.hpp"
#include "build/site_run.hpp"
#include "output/writer.hpp"
#include "render/layout_names.hpp"

namespace daybook::build {
namespace {

class Build {
 public:
  Build(io::FileSystem& files, const BuildOptions& options, const ProgressObserver& observe)
      : files_(files), options_(options), run_(files, options.journal, observe) {}

  BuildOutcome run() {
    if (run_.read()) {
      describe_journal();
      const auto theme = run_.may_publish() ? run_.theme() : std::nullopt;
      if (theme) write_site(*theme);
      if (!run_.failed() && options_.urls == BuildOptions::Urls::record) record_urls();
    }
    return run_.end<BuildOutcome>(std::move(report_));
  }

 private:
  void describe_journal() {
    Journal& journal = run_.journal();
    // What is being written down is not told as missing.
    if (options_.urls == BuildOptions::Urls::record) {
      std::erase_if(journal.diagnostics, [](const text::Diagnostic& diagnostic) {
        return diagnostic.rule == text::Rule::url_unlocked;
      });
    }
    report_.output = journal.output;
    report_.config = journal.config;
    report_.files = static_cast<std::uint32_t>(journal.found.markdown.size());
    report_.sessions = static_cast<std::uint32_t>(journal.site.sessions.size());
    report_.held = static_cast<std::uint32_t>(journal.site.held.size());
    for (const site::Held& held : journal.site.held)
      ++report_.held_why.at(static_cast<std::size_t>(held.why));
    for (const auto& entry : journal.site.entries)
      report_.withheld += static_cast<std::uint32_t>(entry->withheld.size());
  }

  // render → write: a page is freed as soon as it is on the disk.
  void write_site(const render::Theme& theme) {
    const Outputs outputs(files_, options_.journal, run_.journal(), theme, options_.generator);
    const auto addresses = outputs.addresses();
    // The folders are made here.
    auto writer = [&] {
      const Timed timed(options_.journal.stats, Step::pages);
      return output::Writer::open(files_, report_.output, addresses);
    }();
    if (!writer) {
      run_.fail(writer.error().message);
      return;
    }
    std::vector<Made> made(addresses.size());
    {
      const Timed timed(options_.journal.stats, Step::pages);
      run_.each("rendering", outputs.order(), [&](std::size_t i) {
        if (!wants_stop(options_.journal)) put(outputs, i, writer.value(), made[i]);
      });
    }
    if (options_.journal.stats != nullptr) note(outputs, made, *options_.journal.stats);
    if (wants_stop(options_.journal))
      run_.fail(std::string(k_stopped));
    else
      finish(writer.value(), addresses, std::move(made));
  }

  /// What became of one output.
  struct Made {
    base::Digest digest;
    bool written = false;
    Stats::OfOutput times;
    std::optional<std::string> failure;
    text::Diagnostics diagnostics;
  };

  void put(const Outputs& outputs, std::size_t number, output::Writer& writer, Made& made) const {
    const bool is_timed = options_.journal.stats != nullptr;
    auto output = [&] {
      const Timed timed(is_timed ? &made.times.render : nullptr);
      return outputs.make(number);
    }();
    const Timed timed(is_timed ? &made.times.write : nullptr);
    made.diagnostics = std::move(output.diagnostics);
    if (!output.value) {
      made.failure = output.value.error().message;
      return;
    }
    const std::string& bytes = output.value.value();
    made.digest = base::digest_of(bytes);
    const auto done = writer.put(outputs.addresses()[number], bytes);
    if (done)
      made.written = done.value() == output::Writer::Put::written;
    else
      made.failure = done.error().message;
  }

  static void note(const Outputs& outputs, std::span<const Made> made, Stats& stats) {
    std::vector<Stats::OutputName> names;
    std::vector<Stats::OfOutput> times;
    for (std::size_t i = 0; i < made.size(); ++i) {
      const render::Page* const page = outputs.page(i);
      names.push_back({.path = outputs.addresses()[i].path(),
                       .layout = page == nullptr ? "" : render::layout_of(page->kind)});
      times.push_back(made[i].times);
    }
    stats.take_outputs(names, times);
    stats.row(Step::plan).count = made.size();
    stats.row(Step::write).count =
        static_cast<std::size_t>(std::ranges::count(made, true, &Made::written));
  }

  void finish(output::Writer& writer, std::span<const text::Url> addresses,
              std::vector<Made> made) {
    const Timed timed(options_.journal.stats, Step::finish);
    output::Manifest manifest;
    text::Diagnostics of_layouts;
    for (Made& each : made)
      std::ranges::move(each.diagnostics, std::back_inserter(of_layouts));
    run_.say(std::move(of_layouts));
    for (std::size_t i = 0; i < made.size(); ++i) {
      if (made[i].failure) {
        run_.fail(*made[i].failure);
        return;
      }
      ++(made[i].written ? report_.written : report_.unchanged);
      report_.pages += addresses[i].path().ends_with(".html") ? 1U : 0U;
      manifest.emplace(addresses[i].path(), made[i].digest);
    }
    const auto removed = writer.finish(manifest);
    if (!removed) {
      run_.fail(removed.error().message);
      return;
    }
    report_.removed = removed.value();
    if (options_.journal.stats != nullptr)
      options_.journal.stats->row(Step::finish).count = report_.removed;
    report_.manifest = std::move(manifest);
  }

  void record_urls() {
    const auto written = write_url_lock(files_, options_.journal.journal, run_.journal().urls,
                                        addressed(run_.journal(), options_.journal.clock));
    if (written)
      report_.urls = written.value();
    else
      run_.fail(written.error().message);
  }

  io::FileSystem& files_;
  const BuildOptions& options_;
  SiteRun run_;
  BuildReport report_;
};

}  // namespace

BuildOutcome build(io::FileSystem& files, const BuildOptions& options,
                   const ProgressObserver& observe) {
  return Build(files, options, observe).run();
}

}  // namespace daybook::build
