// SPDX-License-Identifier: MIT
#include "build/pack.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <utility>
#include <vector>

#include "build/outputs.hpp"
#include "build/pack_assets.hpp"
#include "build/pack_file.hpp"
#include "build/site_run.hpp"
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
      : files_(files),
        options_(options),
        observe_(observe),
        run_(files, options.journal, observe) {}

  PackOutcome run() {
    if (run_.read() && run_.may_publish() && choose_file()) pack_site();
    return run_.end<PackOutcome>(std::move(report_));
  }

 private:
  bool choose_file() {
    const bool is_whole = options_.journal.part.is_whole();
    const config::Config& config = run_.journal().config;
    report_.folder = folder_of(is_whole ? config.title : config.title + " " + config.description);
    report_.file = options_.file.empty() ? report_.folder + ".zip" : options_.file;
    const std::string assets = io::join(options_.journal.journal, "assets");
    auto refused = refuse_pack_file(files_, report_.file, {run_.journal().output, assets});
    if (refused) run_.fail(std::move(*refused));
    return !run_.failed();
  }

  void pack_site() {
    const auto theme = run_.theme();
    if (!theme) return;
    const Journal& journal = run_.journal();
    report_.sessions = static_cast<std::uint32_t>(journal.site.sessions.size());
    const Outputs outputs(files_, options_.journal, journal, *theme, options_.generator);
    auto made = make(outputs);
    if (run_.failed()) return;
    if (!options_.journal.part.is_whole()) drop_unused_assets(made, journal.found.assets);
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
    run_.each("rendering", numbers.size(), make_one);
    text::Diagnostics of_layouts;
    for (text::Diagnostics& each : said)
      std::ranges::move(each, std::back_inserter(of_layouts));
    run_.say(std::move(of_layouts));
    const auto fault = std::ranges::find_if(faults, [](const auto& each) { return !each.empty(); });
    if (fault != faults.end()) run_.fail(*fault);
    return made;
  }

  void write(std::vector<output::ZipFile> made) {
    for (output::ZipFile& file : made) {
      report_.pages += file.name.ends_with(".html") ? 1U : 0U;
      file.name = report_.folder + "/" + file.name;
    }
    report_.files = static_cast<std::uint32_t>(made.size());
    if (observe_) observe_({.step = "packing", .done = 0, .total = made.size()});
    const auto archive = output::make_zip(made, newest_day(run_.journal().site));
    if (!archive) {
      run_.fail(archive.error().message);
      return;
    }
    report_.size = archive.value().size();
    const auto written = write_pack_file(files_, report_.file, archive.value());
    if (!written) run_.fail(written.error().message);
  }

  io::FileSystem& files_;
  const PackOptions& options_;
  const ProgressObserver& observe_;
  SiteRun run_;
  PackReport report_;
};

}  // namespace

PackOutcome pack(io::FileSystem& files, const PackOptions& options,
                 const ProgressObserver& observe) {
  PackOptions without_base = options;
  without_base.journal.base_url = "";
  return Pack(files, without_base, observe).run();
}

}  // namespace daybook::build
