// SPDX-License-Identifier: MIT
#include "build/outputs.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "render/plan.hpp"

namespace daybook::build {
namespace {

render::Renderer make_renderer(const render::Context& context, Stats* stats) {
  const Timed timed(stats, Step::shared);
  return render::Renderer(context);
}

std::vector<render::Page> plan(const render::Renderer& renderer, Stats* stats) {
  const Timed timed(stats, Step::plan);
  return renderer.plan();
}

}  // namespace

Outputs::Outputs(const io::FileSystem& files, const JournalOptions& options, const Journal& journal,
                 const render::Theme& theme, std::string_view generator)
    : files_(files),
      folder_(options.journal),
      journal_(journal),
      renderer_(
          make_renderer({.config = journal.config,
                         .theme = theme,
                         .site = journal.site,
                         .outline = journal.outline,
                         .clock = options.clock,
                         .generator = generator,
                         .errors = text::count_of(journal.diagnostics, text::Severity::error),
                         .warnings = text::count_of(journal.diagnostics, text::Severity::warning),
                         .jobs = options.jobs,
                         .words_known = options.words},
                        options.stats)),
      pages_(plan(renderer_, options.stats)) {
  for (const render::Page& page : pages_)
    addresses_.push_back(page.url);
  for (const site::AssetNode& asset : journal_.site.assets)
    addresses_.push_back(asset.url);
  order_.resize(addresses_.size());
  std::iota(order_.begin(), order_.end(), std::size_t{0});
  std::stable_partition(order_.begin(), order_.end(), [&](std::size_t number) {
    return number < pages_.size() && render::takes_long(pages_[number].kind);
  });
}

const render::Page* Outputs::page_at(const text::Url& address) const {
  const auto found = std::ranges::find(pages_, address, &render::Page::url);
  return found == pages_.end() ? nullptr : &*found;
}

text::Checked<base::Result<std::string>> Outputs::make(std::size_t number) const {
  if (number >= pages_.size())
    return {.value = read(journal_.site.assets[number - pages_.size()]), .diagnostics = {}};
  auto rendered = render(pages_[number]);
  return {.value = std::move(rendered.value.bytes), .diagnostics = std::move(rendered.diagnostics)};
}

base::Result<std::string> Outputs::read(const site::AssetNode& asset) const {
  return files_.read(io::join(folder_, asset.path),
                     std::uint64_t{journal_.config.copy_limit_mb} * 1024 * 1024);
}

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

}  // namespace daybook::build
