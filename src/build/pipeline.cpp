// SPDX-License-Identifier: MIT
// The way through the house.  Build::run() reads like the list of steps in ARCHITECTURE.md.
#include "build/pipeline.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <tuple>
#include <utility>

#include "base/parallel.hpp"
#include "build/scan.hpp"
#include "build/translate.hpp"
#include "config/placement.hpp"
#include "journal/read.hpp"
#include "markdown/parse.hpp"
#include "output/writer.hpp"
#include "render/render.hpp"

namespace daybook::build {
namespace {

using Entries = std::vector<std::shared_ptr<const journal::Entry>>;

/// Of equal messages one; they have to be sorted.  A layout's fault is met by each page it makes.
void drop_repeated(text::Diagnostics& diagnostics) {
  const auto key = [](const text::Diagnostic& diagnostic) {
    return std::tie(diagnostic.rule, diagnostic.place.path, diagnostic.place.begin,
                    diagnostic.message, diagnostic.help);
  };
  const auto repeated = std::ranges::unique(diagnostics, {}, key);
  diagnostics.erase(repeated.begin(), repeated.end());
}

class Build {
 public:
  Build(io::FileSystem& files, const BuildOptions& options, const ProgressObserver& observe)
      : files_(files), options_(options), observe_(observe) {}

  BuildOutcome run() {
    const auto begin = std::chrono::steady_clock::now();
    if (configure() && scan_files()) {
      Entries entries = read_entries();
      if (const auto site = link_site(std::move(entries))) {
        const auto theme = make_theme();
        if (theme) write_site(*site, *theme);
      }
    }
    text::sort_worst_first(report_.diagnostics);
    drop_repeated(report_.diagnostics);
    report_.took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - begin);
    return {.report = std::move(report_), .failure = std::move(failure_)};
  }

 private:
  bool configure() {
    auto config = load_config(files_, options_);
    if (!config) return fail(config.error().message);
    const bool usable =
        std::ranges::none_of(config.value().diagnostics, [](const text::Diagnostic& diagnostic) {
          return diagnostic.severity == text::Severity::error;
        });
    if (!usable) {
      text::sort_worst_first(config.value().diagnostics);
      failure_ = {.kind = BuildFailure::Kind::configuration,
                  .message = {},
                  .diagnostics = std::move(config.value().diagnostics)};
      return false;
    }
    config_ = std::move(config.value().value);
    report(std::move(config.value().diagnostics));
    report_.output =
        options_.output.empty() ? io::join(options_.journal, config_.output) : options_.output;
    return true;
  }

  bool scan_files() {
    auto scanned = scan(files_, options_.journal, report_.output, config_);
    if (!scanned) return fail(scanned.error().message);
    found_ = std::move(scanned.value().value);
    report(std::move(scanned.value().diagnostics));
    report_.files = static_cast<std::uint32_t>(found_.markdown.size());
    return true;
  }

  // load → parse → read know one file each, so they run file by file on all workers.
  Entries read_entries() {
    const journal::Vocabulary vocabulary = make_vocabulary(config_);
    std::vector<std::shared_ptr<const journal::Entry>> slots(found_.markdown.size());
    std::vector<text::Diagnostics> faults(found_.markdown.size());
    each("reading", found_.markdown.size(), [&](std::size_t i) {
      const std::string& path = found_.markdown[i];
      auto loaded = load(files_, options_.journal, path);
      faults[i] = std::move(loaded.diagnostics);
      if (!loaded.value) return;
      auto parsed = markdown::parse(std::move(loaded.value));
      auto document = std::make_shared<const markdown::Document>(std::move(parsed.value));
      const journal::Placement placement = to_placement(config::place_file(path, config_));
      slots[i] = std::make_shared<const journal::Entry>(
          journal::read(std::move(document), std::move(parsed.diagnostics), placement, vocabulary));
    });
    Entries entries;
    entries.reserve(slots.size());
    for (std::size_t i = 0; i < slots.size(); ++i) {
      report(std::move(faults[i]));
      if (!slots[i]) continue;
      report(slots[i]->diagnostics);
      entries.push_back(std::move(slots[i]));
    }
    return entries;
  }

  std::optional<site::Site> link_site(Entries entries) {
    progress({.step = "linking", .done = 0, .total = 1});
    auto linked = site::link({.entries = std::move(entries),
                              .other_files = found_.others,
                              .clock = options_.clock,
                              .drafts = config_.drafts ? site::Drafts::publish : options_.drafts,
                              .future = config_.future ? site::Future::publish : options_.future},
                             config_);
    report(std::move(linked.diagnostics));
    report_.sessions = static_cast<std::uint32_t>(linked.value.sessions.size());
    report_.held = static_cast<std::uint32_t>(linked.value.held.size());
    return std::move(linked.value);
  }

  std::optional<render::Theme> make_theme() {
    std::vector<render::ThemeFile> layouts;
    std::vector<render::ThemeFile> assets;
    if (!read_theme_files("layouts", found_.layouts, layouts)) return std::nullopt;
    if (!read_theme_files("assets", found_.assets, assets)) return std::nullopt;
    auto theme = render::make_theme(std::move(layouts), std::move(assets));
    report(std::move(theme.diagnostics));
    return std::move(theme.value);
  }

  bool read_theme_files(std::string_view folder, const std::vector<std::string>& names,
                        std::vector<render::ThemeFile>& into) {
    for (const std::string& name : names) {
      std::string path = io::join(folder, name);
      auto bytes = files_.read(io::join(options_.journal, path), k_largest_file);
      if (!bytes) return fail(bytes.error().message);
      into.push_back({.name = name, .path = std::move(path), .bytes = std::move(bytes).value()});
    }
    return true;
  }

  // render → write: a page is freed as soon as it is on the disk.
  void write_site(const site::Site& site, const render::Theme& theme) {
    const render::Renderer renderer({.config = config_,
                                     .theme = theme,
                                     .site = site,
                                     .clock = options_.clock,
                                     .generator = options_.generator});
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
    const auto bytes = files_.read(io::join(options_.journal, asset.path),
                                   std::uint64_t{config_.copy_limit_mb} * 1024 * 1024);
    if (bytes) return put(writer, asset.url, bytes.value());
    Made made;
    made.failure = bytes.error().message;
    return made;
  }

  void finish(output::Writer& writer, const std::vector<text::Url>& addresses,
              std::vector<Made> made) {
    output::Manifest manifest;
    for (std::size_t i = 0; i < made.size(); ++i) {
      report(std::move(made[i].diagnostics));
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
    base::parallel_for(options_.jobs, count, body, [&](std::size_t done) {
      progress({.step = step, .done = done, .total = count});
    });
  }

  void progress(const Progress& progress) {
    if (observe_) observe_(progress);
  }

  void report(text::Diagnostics diagnostics) {
    apply_severities(diagnostics, config_);
    std::ranges::move(diagnostics, std::back_inserter(report_.diagnostics));
  }

  bool fail(std::string message) {
    if (!failure_)
      failure_ = {
          .kind = BuildFailure::Kind::world, .message = std::move(message), .diagnostics = {}};
    return false;
  }

  io::FileSystem& files_;
  const BuildOptions& options_;
  const ProgressObserver& observe_;
  config::Config config_;
  Files found_;
  BuildReport report_;
  std::optional<BuildFailure> failure_;
};

}  // namespace

BuildOutcome build(io::FileSystem& files, const BuildOptions& options,
                   const ProgressObserver& observe) {
  return Build(files, options, observe).run();
}

}  // namespace daybook::build
