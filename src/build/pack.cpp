// SPDX-License-Identifier: MIT
#include "build/pack.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <utility>
#include <vector>

#include "base/parallel.hpp"
#include "build/leak_check.hpp"
#include "build/outputs.hpp"
#include "build/pack_assets.hpp"
#include "build/pack_file.hpp"
#include "build/theme_files.hpp"
#include "build/translate.hpp"
#include "output/zip.hpp"
#include "text/slug.hpp"
#include "text/utf8.hpp"

namespace daybook::build {
namespace {

using render::PageKind;

// What only a server or a search engine asks for.
constexpr std::array k_for_servers{PageKind::not_found, PageKind::robots, PageKind::nojekyll};

/// The folder in the archive, and its name where the author gave none.  Some systems know no paths
/// over 260 characters, so a long title ends early.
std::string folder_of(const std::string& title) {
  constexpr std::size_t k_longest = 60;
  const std::string slug = text::slugify(title);
  std::string_view name = text::cut_to_bytes(slug, k_longest);
  if (name.size() < slug.size()) name = name.substr(0, name.rfind('-'));
  return name.empty() ? "journal" : std::string(name);
}

/// The newest day that the journal speaks of.
text::Date newest_day(const site::Site& site) {
  text::Date newest = std::chrono::year{1980} / 1 / 1;
  for (const site::FileNode& file : site.files) {
    if (file.date) newest = std::max(newest, file.date->first);
  }
  return newest;
}

class Pack {
 public:
  Pack(io::FileSystem& files, const PackOptions& options, const ProgressObserver& observe)
      : files_(files), options_(options), observe_(observe) {}

  PackOutcome run() {
    const auto begin = std::chrono::steady_clock::now();
    auto read = read_journal(files_, options_.journal, observe_);
    if (auto* const failure = std::get_if<Failure>(&read)) {
      failure_ = std::move(*failure);
    } else {
      journal_ = std::move(*std::get_if<Journal>(&read));
      if (choose_file()) pack_site();
    }
    text::sort_worst_first(report_.diagnostics);
    report_.took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - begin);
    return {.report = std::move(report_), .failure = std::move(failure_)};
  }

 private:
  bool choose_file() {
    report_.sessions = static_cast<std::uint32_t>(journal_.site.sessions.size());
    report_.diagnostics = journal_.diagnostics;
    failure_ = leak_failure(report_.diagnostics);
    if (failure_) return false;
    const bool is_whole = options_.journal.part.is_whole();
    const config::Config& config = journal_.config;
    report_.folder = folder_of(is_whole ? config.title : config.title + " " + config.description);
    report_.file = options_.file.empty() ? report_.folder + ".zip" : options_.file;
    const std::string assets = io::join(options_.journal.journal, "assets");
    failure_ = refuse_pack_file(files_, report_.file, {journal_.output, assets});
    return !failure_;
  }

  void pack_site() {
    auto theme = read_theme(files_, options_.journal, journal_);
    if (!theme) {
      fail(theme.error().message);
      return;
    }
    auto& read = theme.value();
    std::ranges::move(read.diagnostics, std::back_inserter(report_.diagnostics));
    const Outputs outputs(files_, options_.journal, journal_, read.value, options_.generator);
    auto made = make(outputs);
    if (failure_) return;
    if (!options_.journal.part.is_whole()) drop_unused_assets(made, journal_.found.assets);
    write(std::move(made));
  }

  /// All that goes into the archive, in the order of addresses.
  std::vector<output::ZipFile> make(const Outputs& outputs) {
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < outputs.addresses().size(); ++i) {
      const render::Page* const page = outputs.page(i);
      if (page == nullptr || std::ranges::find(k_for_servers, page->kind) == k_for_servers.end())
        numbers.push_back(i);
    }
    std::ranges::sort(numbers, {}, [&](std::size_t i) { return outputs.addresses()[i]; });
    std::vector<output::ZipFile> made(numbers.size());
    std::vector<std::string> faults(numbers.size());
    std::vector<text::Diagnostics> said(numbers.size());
    const auto make_one = [&](std::size_t i) {
      auto output = outputs.make(numbers[i]);
      said[i] = std::move(output.diagnostics);
      if (output.value)
        made[i] = {.name = std::string(outputs.addresses()[numbers[i]].path()),
                   .bytes = std::move(output.value).value()};
      else
        faults[i] = output.value.error().message;
    };
    base::parallel_for(options_.journal.jobs, numbers.size(), make_one, [&](std::size_t done) {
      if (observe_) observe_({.step = "rendering", .done = done, .total = numbers.size()});
    });
    report(std::move(said));
    const auto fault = std::ranges::find_if(faults, [](const auto& each) { return !each.empty(); });
    if (fault != faults.end()) fail(*fault);
    return made;
  }

  void write(std::vector<output::ZipFile> made) {
    for (output::ZipFile& file : made) {
      report_.pages += file.name.ends_with(".html") ? 1U : 0U;
      file.name = report_.folder + "/" + file.name;
    }
    report_.files = static_cast<std::uint32_t>(made.size());
    if (observe_) observe_({.step = "packing", .done = 0, .total = made.size()});
    const auto archive = output::make_zip(made, newest_day(journal_.site));
    if (!archive) {
      fail(archive.error().message);
      return;
    }
    report_.size = archive.value().size();
    const auto written = write_pack_file(files_, report_.file, archive.value());
    if (!written) fail(written.error().message);
  }

  void report(std::vector<text::Diagnostics> said) {
    text::Diagnostics of_layouts;
    for (text::Diagnostics& each : said)
      std::ranges::move(each, std::back_inserter(of_layouts));
    drop_repeated(of_layouts);
    apply_severities(of_layouts, journal_.config);
    std::ranges::move(of_layouts, std::back_inserter(report_.diagnostics));
  }

  void fail(std::string message) {
    failure_ = {.kind = Failure::Kind::world, .message = std::move(message), .diagnostics = {}};
  }

  io::FileSystem& files_;
  const PackOptions& options_;
  const ProgressObserver& observe_;
  Journal journal_;
  PackReport report_;
  std::optional<Failure> failure_;
};

}  // namespace

PackOutcome pack(io::FileSystem& files, const PackOptions& options,
                 const ProgressObserver& observe) {
  PackOptions without_base = options;
  without_base.journal.base_url = "";
  return Pack(files, without_base, observe).run();
}

}  // namespace daybook::build
