// SPDX-License-Identifier: MIT
// The first half of the way through the house: JournalReader::run() reads like the list of steps in
// ARCHITECTURE.md.
#include "build/journal.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

#include "base/parallel.hpp"
#include "base/sha256.hpp"
#include "build/commits.hpp"
#include "build/entry_cache.hpp"
#include "build/evidence_lock.hpp"
#include "build/history.hpp"
#include "build/leak_check.hpp"
#include "build/publish.hpp"
#include "build/translate.hpp"
#include "config/placement.hpp"
#include "render/look.hpp"
#include "render/navigation.hpp"
#include "render/redirects.hpp"
#include "render/theme.hpp"
#include "site/ledger_proofs.hpp"

namespace daybook::build {
namespace {

using Entries = std::vector<std::shared_ptr<const journal::Entry>>;

class JournalReader {
 public:
  JournalReader(const io::FileSystem& files, const JournalOptions& options,
                const ProgressObserver& observe)
      : files_(files), options_(options), observe_(observe) {}

  std::variant<Journal, Failure> run() {
    if (!configure() || !scan_files()) return std::move(*failure_);
    Entries entries = read_entries();
    if (wants_stop(options_)) failure_ = stopped();
    if (failure_ || !link_site(std::move(entries))) return std::move(*failure_);
    return std::move(journal_);
  }

 private:
  bool configure() {
    const Timed timed(options_.stats, Step::settings);
    auto config = load_config(files_, options_);
    if (!config) return fail(config.error().message);
    text::Diagnostics& said = config.value().diagnostics;
    journal_.vocabulary =
        std::make_shared<const journal::Vocabulary>(make_vocabulary(config.value().value, said));
    private_sections_ = make_private_sections(config.value().value, said);
    const bool usable = std::ranges::none_of(said, [](const text::Diagnostic& diagnostic) {
      return diagnostic.severity == text::Severity::error;
    });
    if (!usable) {
      text::sort_worst_first(said);
      failure_ = {
          .kind = Failure::Kind::configuration, .message = {}, .diagnostics = std::move(said)};
      return false;
    }
    journal_.config = std::move(config.value().value);
    report(std::move(said));
    journal_.output = options_.output.empty() ? io::join(options_.journal, journal_.config.output)
                                              : options_.output;
    return true;
  }

  bool scan_files() {
    const Timed timed(options_.stats, Step::scan);
    auto scanned = scan(files_, options_.journal, journal_.output, journal_.config);
    if (!scanned) return fail(scanned.error().message);
    journal_.found = std::move(scanned.value().value);
    report(std::move(scanned.value().diagnostics));
    note(Step::scan, journal_.found.markdown.size() + journal_.found.others.size());
    return true;
  }

  // load → parse → read know one file each, so they run file by file on all workers.
  Entries read_entries() {
    const Timed timed(options_.stats, Step::read);
    const std::vector<std::string>& paths = journal_.found.markdown;
    const std::vector<std::string> shortcodes = render::shortcode_names(journal_.found.layouts);
    const Reader reader{.vocabulary = *journal_.vocabulary,
                        .shortcodes = shortcodes,
                        .private_sections = private_sections_,
                        .parts = options_.parts};
    std::vector<std::shared_ptr<const journal::Entry>> slots(paths.size());
    std::vector<text::Diagnostics> faults(paths.size());
    std::vector<Stats::Time> times(options_.stats == nullptr ? 0 : paths.size());
    const auto read_one = [&](std::size_t i, EntryShard* shard) {
      if (wants_stop(options_)) return;
      const Timed timed_file(times.empty() ? nullptr : &times[i]);
      const auto placement = to_placement(config::place_file(paths[i], journal_.config));
      if (shard != nullptr) slots[i] = shard->find(files_, options_.journal, paths[i], placement);
      if (slots[i]) return;
      io::FileInfo seen;
      if (shard != nullptr) seen = files_.info(io::join(options_.journal, paths[i]));
      auto loaded = load(files_, options_.journal, paths[i]);
      faults[i] = std::move(loaded.diagnostics);
      if (!loaded.value) return;
      slots[i] = read_entry(std::move(loaded.value), placement, reader);
      if (shard != nullptr && faults[i].empty()) shard->keep(paths[i], placement, seen, slots[i]);
    };
    each_file(paths, reader, read_one);
    if (options_.stats != nullptr) options_.stats->take_files(paths, times);
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

  // One by one, or with a cache a shard at a time.
  template <class ReadOne>
  void each_file(const std::vector<std::string>& paths, const Reader& reader,
                 const ReadOne& read_one) {
    const auto tell = [&](std::size_t done, std::size_t of) {
      progress({.step = "reading", .done = paths.size() * done / of, .total = paths.size()});
    };
    EntryCache* const cache = options_.entries;
    if (cache == nullptr) {
      base::parallel_for(
          options_.jobs, paths.size(), [&](std::size_t i) { read_one(i, nullptr); },
          [&](std::size_t done) { tell(done, paths.size()); });
      return;
    }
    const auto groups = cache->begin(entry_key(journal_.config, reader), paths);
    base::parallel_for(
        options_.jobs, groups.size(),
        [&](std::size_t group) {
          EntryShard shard = cache->open(group);
          for (const std::size_t i : groups[group])
            read_one(i, &shard);
          if (!wants_stop(options_)) cache->close(group, std::move(shard));
        },
        [&](std::size_t done) { tell(done, groups.size()); });
  }

  site::History ask_history(const Entries& entries) {
    if (!journal_.config.git || options_.commands == nullptr) return {};
    const Timed timed(options_.stats, Step::history);
    auto history = read_history(files_, *options_.commands, options_.journal);
    report(std::move(history.diagnostics));
    const auto names =
        history.value.files.empty() ? std::vector<std::string>{} : site::commit_names(entries);
    if (!names.empty())
      history.value.commits = find_commits(files_, *options_.commands, options_.journal, names);
    note(Step::history, history.value.files.size());
    return std::move(history.value);
  }

  /// What `sha256sum` says of a file that somebody names as a proof.
  std::string sha256_of(const std::string& path) const {
    const auto bytes = files_.read(io::join(options_.journal, path),
                                   std::uint64_t{journal_.config.copy_limit_mb} * 1024 * 1024);
    return bytes ? base::sha256_hex(bytes.value()) : std::string();
  }

  /// By its first bytes; the size of a photograph may stand behind much else.
  base::ImageHeader image_of(const std::string& path) const {
    const std::string full = io::join(options_.journal, path);
    base::ImageHeader header;
    for (const std::size_t size : {base::k_image_head, base::k_most_image_head}) {
      const auto bytes = files_.read_head(full, size);
      if (!bytes) return {};
      header = base::read_image_header(bytes.value());
      const bool all = bytes.value().size() < size;
      if (header.state != base::ImageHeader::State::cut_off) return header;
      if (all) return {.state = base::ImageHeader::State::unreadable};
    }
    return {};
  }

  site::LinkInput link_input(Entries entries) {
    const config::Config& config = journal_.config;
    site::History history = ask_history(entries);
    auto lock = read_evidence(files_, options_.journal);
    report(std::move(lock.diagnostics));
    auto urls = read_url_lock(files_, options_.journal);
    report(std::move(urls.diagnostics));
    journal_.urls = std::move(urls.value);
    return {.entries = std::move(entries),
            .other_files = journal_.found.others,
            .clock = options_.clock,
            .jobs = options_.jobs,
            .drafts = config.drafts ? site::Drafts::publish : options_.drafts,
            .future = config.future ? site::Future::publish : options_.future,
            .private_files = options_.private_files,
            .history = std::move(history),
            .evidence = std::move(lock.value.evidence),
            .published = journal_.urls.published,
            .sha256_of = [this](const std::string& path) { return sha256_of(path); },
            .image_of = [this](const std::string& path) { return image_of(path); },
            .related = options_.related};
  }

  bool link_site(Entries entries) {
    progress({.step = "linking", .done = 0, .total = 1});
    site::LinkInput input = link_input(std::move(entries));
    if (!link_whole_or_part(std::move(input))) return false;
    const config::Config& config = journal_.config;
    outline_site();
    report(
        render::check_navigation(journal_.site, config, journal_.outline, journal_.found.assets));
    report(render::check_look(config.look, journal_.found.assets));
    if (options_.parts != Parts::written) look_for_leaks();
    report(render::usable_redirects(journal_.site, config, journal_.outline).diagnostics);
    // Of a part nobody expects all addresses.
    if (options_.part.is_whole())
      report(check_urls(journal_.urls, addressed(journal_, options_.clock)));
    return true;
  }

  bool link_whole_or_part(site::LinkInput input) {
    const Timed timed(options_.stats, Step::link);
    if (options_.part.is_whole()) {
      take(site::link(std::move(input), journal_.config));
    } else {
      take(site::link(input, journal_.config));
      if (!cut(std::move(input))) return false;
    }
    note(Step::link, journal_.site.sessions.size());
    return true;
  }

  void outline_site() {
    const Timed timed(options_.stats, Step::outline);
    journal_.outline = render::make_outline(journal_.site, journal_.config.words, options_.jobs);
  }

  void look_for_leaks() {
    const Timed timed(options_.stats, Step::leaks);
    report(check_leaks(files_, options_, journal_));
    note(Step::leaks, journal_.site.entries.size());
  }

  void take(text::Checked<site::Site> linked) {
    report(std::move(linked.diagnostics));
    journal_.site = std::move(linked.value);
  }

  /// Puts the part that is asked for in the place of the whole, with the messages about its files.
  bool cut(site::LinkInput input) {
    auto part = site::find_part(journal_.site, options_.part);
    if (!part) {
      failure_ = {
          .kind = Failure::Kind::configuration, .message = part.error().message, .diagnostics = {}};
      return false;
    }
    input.part = std::make_shared<const site::Part>(std::move(part).value());
    input.related = nullptr;  // which is of the whole
    // What the second link says besides is about files that are not missing but left out.
    journal_.site = site::link(input, journal_.config).value;
    cut_config(journal_.config, *input.part);
    const std::vector<std::string>& all = journal_.found.markdown;
    std::erase_if(journal_.diagnostics, [&](const text::Diagnostic& diagnostic) {
      const std::string& path = diagnostic.place.path;
      return std::ranges::binary_search(all, path) && !input.part->has(path);
    });
    return true;
  }

  void progress(const Progress& progress) {
    if (observe_) observe_(progress);
  }

  void report(text::Diagnostics diagnostics) {
    apply_severities(diagnostics, journal_.config);
    std::ranges::move(diagnostics, std::back_inserter(journal_.diagnostics));
  }

  void note(Step step, std::size_t count) const {
    if (options_.stats != nullptr) options_.stats->row(step).count = count;
  }

  bool fail(std::string message) {
    failure_ = {.kind = Failure::Kind::world, .message = std::move(message), .diagnostics = {}};
    return false;
  }

  const io::FileSystem& files_;
  const JournalOptions& options_;
  const ProgressObserver& observe_;
  Journal journal_;
  journal::PrivateSections private_sections_;
  std::optional<Failure> failure_;
};

}  // namespace

bool wants_stop(const JournalOptions& options) {
  return options.wants_stop && options.wants_stop();
}

Failure stopped() {
  return {.kind = Failure::Kind::stopped,
          .message = "the build was stopped; the site is as it was",
          .diagnostics = {}};
}

Addressed addressed(const Journal& journal, text::Date clock) {
  return {
      .site = journal.site, .config = journal.config, .outline = journal.outline, .clock = clock};
}

std::variant<Journal, Failure> read_journal(const io::FileSystem& files,
                                            const JournalOptions& options,
                                            const ProgressObserver& observe) {
  return JournalReader(files, options, observe).run();
}

}  // namespace daybook::build
