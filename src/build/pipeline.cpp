// SPDX-License-Identifier: MIT
// The second half of the way through the house: plan, render, write.
#include "build/pipeline.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "base/parallel.hpp"
#include "build/build_record.hpp"
#include "build/clean_texts.hpp"
#include "build/entry_cache.hpp"
#include "build/outputs.hpp"
#include "build/related_file.hpp"
#include "build/site_run.hpp"
#include "build/word_files.hpp"
#include "io/program.hpp"
#include "io/witness.hpp"
#include "output/refusal.hpp"
#include "output/writer.hpp"
#include "render/layout_names.hpp"

namespace daybook::build {
namespace {

class Build {
 public:
  /// The journal is read through `journal`, the site is written through `files`.
  Build(io::FileSystem& files, const io::FileSystem& journal, const BuildOptions& options,
        const ProgressObserver& observe)
      : files_(files),
        journal_(journal),
        options_(options),
        run_(journal, options.journal, observe) {}

  BuildOutcome run() {
    if (run_.read()) {
      describe_journal();
      auto theme = run_.may_publish() ? run_.theme() : std::nullopt;
      if (theme) write_site(std::make_shared<const render::Theme>(std::move(*theme)));
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
  void write_site(std::shared_ptr<const render::Theme> theme) {
    const auto shared = std::make_shared<const Outputs>(journal_, options_.journal, run_.journal(),
                                                        *theme, options_.generator);
    const Outputs& outputs = *shared;
    const auto addresses = outputs.addresses();
    if (!stays_inside()) return;
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
    std::optional<render::PageInputs> inputs;
    if (is_asked_again()) inputs.emplace(outputs.inputs(outside()));
    {
      const Timed timed(options_.journal.stats, Step::pages);
      run_.each("rendering", outputs.order(), [&](std::size_t i) {
        if (wants_stop(options_.journal)) return;
        if (inputs && keep(outputs, *inputs, i, writer.value(), made[i])) return;
        put(outputs, i, writer.value(), made[i]);
        // At once: what is changed from now on looks otherwise.
        if (is_asked_again()) made[i].seen = writer.value().look_at(addresses[i]);
      });
    }
    if (options_.journal.stats != nullptr) note(outputs, made, *options_.journal.stats);
    if (wants_stop(options_.journal)) run_.fail(stopped());
    if (!run_.failed()) finish(writer.value(), addresses, std::move(made));
    if (run_.failed()) writer.value().abandon();
    if (run_.failed() || options_.early == nullptr) return;
    *options_.early =
        std::make_unique<EarlyPages>(files_, options_.journal.journal,
                                     LinkedSite{run_.shared_journal(), std::move(theme), shared});
  }

  /// A folder that site.yaml names is the journal's: a link there may lead into somebody else's
  /// site.
  bool stays_inside() {
    if (!options_.journal.output.empty()) return true;
    const auto inside = io::lies_inside(files_, options_.journal.journal, report_.output);
    if (inside && inside.value()) return true;
    run_.fail(inside ? output::leads_out(report_.output) : inside.error().message);
    return false;
  }

  /// What a site depends on besides its journal's files.
  base::Digest outside() const {
    const std::string all =
        base::to_hex(options_digest(options_)) + std::string(run_.journal().config.source->bytes());
    return base::digest_of(all);
  }

  /// What became of one output.
  struct Made {
    base::Digest digest;
    std::optional<base::Digest> inputs;
    io::FileInfo seen;
    bool is_kept = false;  ///< it was there as it would be made, and was not made
    bool written = false;
    Stats::OfOutput times;
    std::optional<std::string> failure;
    text::Diagnostics diagnostics;
  };

  /// Whether an output is there as it would be made.
  bool keep(const Outputs& outputs, const render::PageInputs& inputs, std::size_t number,
            const output::Writer& writer, Made& made) const {
    const render::Page* const page = outputs.page(number);
    if (page != nullptr) made.inputs = inputs.of(*page);
    if (!made.inputs) return false;
    const text::Url& address = outputs.addresses()[number];
    const MadeFile* const known =
        still_made(*options_.made, address.path(), *made.inputs, writer.look_at(address));
    if (known == nullptr) return false;
    made.is_kept = true;
    made.digest = known->digest;
    made.seen = known->seen;
    return true;
  }

  void put(const Outputs& outputs, std::size_t number, output::Writer& writer, Made& made) const {
    const bool is_timed = options_.journal.stats != nullptr;
    auto output = [&] {
      const Timed timed(is_timed ? &made.times.render : nullptr);
      return outputs.make(number);
    }();
    const Timed timed(is_timed ? &made.times.write : nullptr);
    made.diagnostics = std::move(output.diagnostics);
    if (!made.diagnostics.empty()) made.inputs.reset();
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
      if (made[i].is_kept) continue;
      const render::Page* const page = outputs.page(i);
      names.push_back({.path = outputs.addresses()[i].path(),
                       .layout = page == nullptr ? "" : render::layout_of(page->kind)});
      times.push_back(made[i].times);
    }
    stats.take_outputs(names, times);
    stats.row(Step::plan).count = stats.row(Step::pages).count = made.size();
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
    if (is_asked_again()) note_made(writer, addresses, made);
  }

  void note_made(const output::Writer& writer, std::span<const text::Url> addresses,
                 std::span<const Made> made) const {
    std::vector<MadeFile> of_site;
    for (std::size_t i = 0; i < made.size(); ++i) {
      const Made& each = made[i];
      of_site.push_back(
          {.address = std::string(addresses[i].path()),
           .digest = each.digest,
           .seen = each.written ? writer.look_again(addresses[i], each.seen) : each.seen,
           .inputs = each.inputs});
    }
    std::ranges::sort(of_site, {}, &MadeFile::address);
    options_.made->files = std::move(of_site);
  }

  /// Whether another build will want to know what this one did.
  bool is_asked_again() const { return options_.made != nullptr; }

  void record_urls() {
    const auto written = write_url_lock(files_, options_.journal.journal, run_.journal().urls,
                                        addressed(run_.journal(), options_.journal.clock));
    if (written)
      report_.urls = written.value();
    else
      run_.fail(written.error().message);
  }

  io::FileSystem& files_;
  const io::FileSystem& journal_;
  const BuildOptions& options_;
  SiteRun run_;
  BuildReport report_;
};

/// Adds what was asked of files, and leaves the record for the next build.
void write_down(const io::FileSystem& files, CacheFolder& cache, io::Witness& witness,
                const BuildReport& report, BuildRecord record) {
  auto observations = witness.observations(record.left_out);
  if (!observations) return;
  record.observations = *std::move(observations);
  const std::string manifest(output::k_manifest_name);
  record.manifest = {.address = manifest,
                     .digest = base::digest_of(output::write_manifest(report.manifest)),
                     .seen = files.info(io::join(report.output, manifest))};
  remember(cache, record);
}

/// One build of which all is noted that it asks of files and commands.  `made`: what the last one
/// left.
BuildOutcome build_and_remember(io::FileSystem& files, CacheFolder& cache, BuildOptions options,
                                MadeSite made, const ProgressObserver& observe) {
  const auto begun = cache.now();
  options.made = begun ? &made : nullptr;
  io::Witness witness(files);
  std::optional<EntryCache> entries;
  std::optional<CleanTexts> clean;
  const search::WordShelf words = word_files(cache);
  const site::RelatedMemo related = related_file(cache);
  if (begun) {
    entries.emplace(cache, witness);
    entries->set_clock(*begun);
    options.journal.entries = &*entries;
    clean = CleanTexts::read(cache);
    options.journal.clean = &*clean;
    options.journal.words = &words;
    options.journal.related = &related;
  }
  const io::CommandRunner* const commands = options.journal.commands;
  std::optional<CommandWitness> asked;
  if (begun && commands != nullptr) {
    asked.emplace(*commands, witness, options.journal.journal);
    options.journal.commands = &*asked;
  }
  const io::FileSystem& journal = begun ? static_cast<const io::FileSystem&>(witness) : files;
  std::optional<Build> run(std::in_place, files, journal, options, observe);
  BuildOutcome outcome = run->run();
  // A build that failed leaves nothing where nothing was.
  if (outcome.failure && cache.is_new())
    (void)clear_cache(files, options.journal.journal, ClearMode::remove);
  const auto ended = begun && !outcome.failure ? cache.now() : std::nullopt;
  if (!ended) return outcome;
  clean->write(cache);
  BuildRecord record = record_of(outcome.report);
  options.journal.commands = commands;
  record.options = options_digest(options);
  record.looked_at_ns = *begun;
  record.site = std::move(made);
  record.site.written_at_ns = *ended;
  if (asked) record.commands = std::move(asked->notes());
  // To free all that was read and made takes as long as to write this down.
  base::parallel_invoke(
      options.journal.jobs,
      {[&] { run.reset(); },
       [&] { write_down(files, cache, witness, outcome.report, std::move(record)); }});
  return outcome;
}

}  // namespace

BuildOutcome build(io::FileSystem& files, const BuildOptions& options,
                   const ProgressObserver& observe) {
  const auto begin = std::chrono::steady_clock::now();
  std::optional<CacheFolder> cache;
  if (options.cache == BuildOptions::Cache::use)
    cache = CacheFolder::open(files, options.journal.journal, io::program_digest());
  if (!cache) return Build(files, files, options, observe).run();
  auto last = last_record(*cache);
  auto report = last ? recall(files, *cache, options, *last) : std::nullopt;
  if (!report) {
    MadeSite made = last ? std::move(last->site) : MadeSite();
    last.reset();
    return build_and_remember(files, *cache, options, std::move(made), observe);
  }
  report->took = std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now() - begin);
  return {.report = *std::move(report), .failure = std::nullopt};
}

}  // namespace daybook::build
