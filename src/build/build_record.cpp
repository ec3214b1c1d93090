// SPDX-License-Identifier: MIT
#include "build/build_record.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "base/fields.hpp"
#include "base/parallel.hpp"
#include "base/serial.hpp"
#include "build/translate.hpp"
#include "output/manifest.hpp"
#include "text/url.hpp"

namespace daybook::build {
namespace {

/// Whether what a record tells is so still; puts what is seen now into it.
class Check {
 public:
  Check(const io::FileSystem& files, const JournalOptions& options, BuildRecord& record)
      : files_(files), options_(options), record_(record) {}

  bool run() { return inputs_are_same() && commands_are_same() && site_is_same(); }
  /// Whether something had to be read to know.
  bool has_read() const { return has_read_; }

 private:
  // What the files answered comes first: a command may be known by them.
  bool inputs_are_same() {
    return all_same(record_.observations.size(), [this](std::size_t i) {
      return io::ask_again(files_, record_.observations[i], record_.looked_at_ns, record_.left_out);
    });
  }

  bool commands_are_same() const {
    return std::ranges::all_of(record_.commands, [this](const CommandNote& note) {
      return options_.commands != nullptr &&
             would_answer_the_same(*options_.commands, options_.journal, note);
    });
  }

  bool site_is_same() {
    std::vector<MadeFile>& made = record_.site.files;
    const bool files_are = all_same(made.size() + 1, [&](std::size_t i) {
      return look_at(i < made.size() ? made[i] : record_.manifest);
    });
    // What a build could not clear away is the next one's to remove.
    const std::string next = io::join(record_.output, output::k_next_folder);
    return files_are && folders_are_folders() && files_.info(next).type == io::FileType::none;
  }

  io::Still look_at(MadeFile& made) const {
    const std::string path = io::join(record_.output, made.address);
    const io::FileInfo now = files_.info(path);
    if (now == made.seen && io::is_settled(now, record_.site.written_at_ns))
      return io::Still::same_by_sight;
    if (now.type != io::FileType::file || now.size != made.seen.size) return io::Still::other;
    const auto bytes = files_.read(path, now.size);
    if (!bytes || base::digest_of(bytes.value()) != made.digest) return io::Still::other;
    made.seen = now;
    return io::Still::same_by_bytes;
  }

  // A link in the place of one is refused by a build.
  bool folders_are_folders() const {
    std::set<std::string_view> folders;
    for (const MadeFile& made : record_.site.files) {
      for (std::string_view folder = text::folder_of(made.address); !folder.empty();
           folder = text::folder_of(folder)) {
        if (!folders.insert(folder).second) break;
      }
    }
    const std::vector<std::string_view> all(folders.begin(), folders.end());
    std::vector<std::uint8_t> are(all.size());
    base::parallel_for(options_.jobs, all.size(), [&](std::size_t i) {
      const io::FileInfo seen = files_.info(io::join(record_.output, all[i]));
      are[i] = seen.type == io::FileType::folder ? 1 : 0;
    });
    return std::ranges::find(are, 0) == are.end();
  }

  template <class Look>
  bool all_same(std::size_t count, const Look& look) {
    std::vector<io::Still> found(count);
    base::parallel_for(options_.jobs, count, [&](std::size_t i) { found[i] = look(i); });
    has_read_ |= std::ranges::find(found, io::Still::same_by_bytes) != found.end();
    return std::ranges::find(found, io::Still::other) == found.end();
  }

  const io::FileSystem& files_;
  const JournalOptions& options_;
  BuildRecord& record_;
  bool has_read_ = false;
};

BuildReport report_of(const io::FileSystem& files, const BuildOptions& options,
                      BuildRecord record) {
  // A member more is one more to be kept, or to be made here.
  static_assert(base::count_fields<BuildReport>() == 15);
  BuildReport report;
  report.output = std::move(record.output);
  report.files = record.files;
  report.sessions = record.sessions;
  report.held = record.held;
  report.held_why = record.held_why;
  report.withheld = record.withheld;
  report.pages = record.pages;
  report.urls = record.urls;
  report.diagnostics = std::move(record.diagnostics);
  if (auto config = load_config(files, options.journal))
    report.config = std::move(config).value().value;
  for (MadeFile& made : record.site.files)
    report.manifest.emplace_hint(report.manifest.end(), std::move(made.address), made.digest);
  report.unchanged = static_cast<std::uint32_t>(report.manifest.size());
  return report;
}

}  // namespace

base::Digest options_digest(const BuildOptions& options) {
  // A member more is one more below, or one that no site depends on: made, early, cache, jobs,
  // entries, words, related, clean, stats, wants_stop.
  static_assert(base::count_fields<BuildOptions>() == 6);
  static_assert(base::count_fields<JournalOptions>() == 21);
  const JournalOptions& journal = options.journal;
  base::Saver saver;
  saver.put(options.generator);
  saver.put(options.urls);
  saver.put(journal.journal);
  saver.put(journal.output);
  saver.put(journal.config_path);
  saver.put(journal.base_url);
  saver.put(journal.environment);
  saver.put(journal.served_at);
  saver.put(journal.drafts);
  saver.put(journal.future);
  saver.put(journal.private_files);
  saver.put(journal.parts);
  saver.put(journal.part);
  saver.put(journal.clock);
  saver.put(journal.commands != nullptr);
  saver.put(journal.installed);
  return base::digest_of(saver.bytes());
}

std::string save_record(const BuildRecord& record) {
  base::Saver saver(k_seal_size);
  saver.put(record);
  return saver.take();
}

std::optional<BuildRecord> load_record(std::string_view bytes) {
  base::Loader loader(bytes);
  auto record = loader.take<BuildRecord>();
  const bool is_whole = loader.ok() && loader.at_end() && !record.manifest.address.empty();
  return is_whole ? std::optional(std::move(record)) : std::nullopt;
}

std::optional<BuildRecord> last_record(const CacheFolder& cache) {
  const auto file = cache.read(k_record_name);
  return file ? load_record(file->content()) : std::nullopt;
}

BuildRecord record_of(const BuildReport& report) {
  BuildRecord record;
  record.output = report.output;
  record.left_out = {report.output, report.output + std::string(output::k_staging_suffix)};
  record.files = report.files;
  record.sessions = report.sessions;
  record.held = report.held;
  record.held_why = report.held_why;
  record.withheld = report.withheld;
  record.pages = report.pages;
  record.urls = report.urls;
  record.diagnostics = report.diagnostics;
  return record;
}

std::optional<BuildReport> recall(io::FileSystem& files, CacheFolder& cache,
                                  const BuildOptions& options, BuildRecord& last) {
  if (last.options != options_digest(options)) return std::nullopt;
  const auto now = cache.now();
  Check check(files, options.journal, last);
  if (!check.run()) return std::nullopt;
  if (check.has_read() && now) {
    last.looked_at_ns = *now;
    last.site.written_at_ns = *now;
    remember(cache, last);
  }
  return report_of(files, options, std::move(last));
}

void remember(CacheFolder& cache, const BuildRecord& record) {
  (void)cache.write(k_record_name, save_record(record));
}

}  // namespace daybook::build
