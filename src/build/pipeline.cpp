// SPDX-License-Identifier: MIT
// The second half of the way through the house: plan, render, write.
#include "build/pipeline.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

#include "base/parallel.hpp"
#include "build/theme_files.hpp"
#include "build/translate.hpp"
#include "output/writer.hpp"
#include "render/render.hpp"

namespace daybook::build {
namespace {

/// Of equal messages one.  A layout's fault is met by each page it makes, and the workers that make
/// them share nothing that could say so.
void drop_repeated(text::Diagnostics& diagnostics) {
  text::sort_worst_first(diagnostics);
  const auto key = [](const text::Diagnostic& diagnostic) {
    return std::tie(diagnostic.rule, diagnostic.place.path, diagnostic.place.begin,
                    diagnostic.message, diagnostic.help);
  };
  const auto is_same = [&](const auto& a, const auto& b) { return key(a) == key(b); };
  diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end(), is_same),
                    diagnostics.end());
}

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
      if (const auto theme = make_theme()) write_site(*theme);
    }
    text::sort_worst_first(report_.diagnostics);
    report_.took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - begin);
    return {.report = std::move(report_), .failure = std::move(failure_)};
  }

 private:
  void describe_journal() {
    report_.output = journal_.output;
    report_.files = static_cast<std::uint32_t>(journal_.found.markdown.size());
    report_.sessions = static_cast<std::uint32_t>(journal_.site.sessions.size());
    report_.held = static_cast<std::uint32_t>(journal_.site.held.size());
    errors_ = text::count_of(journal_.diagnostics, text::Severity::error);
    warnings_ = text::count_of(journal_.diagnostics, text::Severity::warning);
    report_.diagnostics = std::move(journal_.diagnostics);
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
    const site::Site& site = journal_.site;
    const render::Renderer renderer({.config = journal_.config,
                                     .theme = theme,
                                     .site = site,
                                     .outline = journal_.outline,
                                     .clock = options_.journal.clock,
                                     .generator = options_.generator,
                                     .errors = errors_,
                                     .warnings = warnings_,
                                     .jobs = options_.journal.jobs});
    const std::vector<render::Page> pages = renderer.plan();
    std::vector<text::Url> addresses;
    for (const render::Page& page : pages)
      addresses.push_back(page.url);
    for (const site::AssetNode& asset : site.assets)
      addresses.push_back(asset.url);
    auto writer = output::Writer::open(files_, report_.output, addresses);
    if (!writer) {
      fail(writer.error().message);
      return;
    }
    std::vector<Made> made(addresses.size());
    each("rendering", addresses.size(), [&](std::size_t i) {
      made[i] = i < pages.size() ? make_page(renderer, pages[i], writer.value())
                                 : copy_asset(site.assets[i - pages.size()], writer.value());
    });
    finish(writer.value(), addresses, std::move(made));
  }

  /// What became of one output.
  struct Made {
    base::Digest digest;
    bool written = false;
    std::optional<std::string> failure;
    text::Diagnostics diagnostics;
  };

  Made put(output::Writer& writer, const text::Url& address, std::string_view bytes) const {
    Made made;
    made.digest = base::digest_of(bytes);
    const auto done = writer.put(address, bytes);
    if (done)
      made.written = done.value() == output::Writer::Put::written;
    else
      made.failure = done.error().message;
    return made;
  }

  Made make_page(const render::Renderer& renderer, const render::Page& page,
                 output::Writer& writer) const {
    auto rendered = renderer.render(page);
    Made made = put(writer, page.url, rendered.value.bytes);
    made.diagnostics = std::move(rendered.diagnostics);
    return made;
  }

  Made copy_asset(const site::AssetNode& asset, output::Writer& writer) const {
    const auto bytes = files_.read(io::join(options_.journal.journal, asset.path),
                                   std::uint64_t{journal_.config.copy_limit_mb} * 1024 * 1024);
    if (bytes) return put(writer, asset.url, bytes.value());
    Made made;
    made.failure = bytes.error().message;
    return made;
  }

  void finish(output::Writer& writer, const std::vector<text::Url>& addresses,
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
    if (removed)
      report_.removed = removed.value();
    else
      fail(removed.error().message);
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
  std::uint32_t errors_ = 0;  // of the journal, whatever its layouts say
  std::uint32_t warnings_ = 0;
  std::optional<Failure> failure_;
};

}  // namespace

BuildOutcome build(io::FileSystem& files, const BuildOptions& options,
                   const ProgressObserver& observe) {
  return Build(files, options, observe).run();
}

}  // namespace daybook::build
