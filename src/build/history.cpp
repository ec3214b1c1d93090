// SPDX-License-Identifier: MIT
#include "build/history.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "build/repository.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::build {
namespace {

constexpr char k_commit_mark = '\x01';
constexpr std::size_t k_id_length = 10;  // enough to be the only one, and the same on every machine
constexpr std::size_t k_day_length = 10;
constexpr std::size_t k_longest_reason = 200;

/// A commit while its files are read.
struct Commit {
  std::string id;
  std::optional<text::Date> day;
  bool is_cut = false;
};

class LogReader {
 public:
  LogReader(std::string_view output, const std::set<std::string, std::less<>>& shallow,
            std::string_view folder)
      : rest_(output), shallow_(shallow), folder_(folder) {}

  LogReading run() {
    while (const auto word = next()) {
      std::string_view status = *word;
      if (status.starts_with('\n')) status.remove_prefix(1);
      if (status.empty()) continue;
      if (status.front() == k_commit_mark) {
        begin_commit(status.substr(1));
      } else if (!read_change(status)) {
        break;
      }
    }
    return std::move(reading_);
  }

 private:
  std::optional<std::string_view> next() {
    const std::size_t end = rest_.find('\0');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view word = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return word;
  }

  // "<id> 2026-01-08"
  void begin_commit(std::string_view words) {
    const std::size_t space = std::min(words.find(' '), words.size());
    const std::string_view id = words.substr(0, space);
    const std::string_view day = words.substr(std::min(space + 1, words.size()));
    commit_ = {.id = std::string(id.substr(0, k_id_length)),
               .day = text::parse_iso_date(day.substr(0, k_day_length)),
               .is_cut = shallow_.contains(id)};
  }

  // What a merge changed itself has a letter for each parent, and the new path alone.
  static bool is_of_merge(std::string_view status) {
    return status.size() > 1 && std::ranges::all_of(status, text::is_ascii_upper);
  }

  // git forgets `--relative` for merges.
  std::string_view in_journal(std::string_view path) const {
    const bool is_whole = !folder_.empty() && path.starts_with(folder_) &&
                          path.substr(folder_.size()).starts_with('/');
    return is_whole ? path.substr(folder_.size() + 1) : path;
  }

  // `M` path, `R087` old path, new path, `MM` path …
  bool read_change(std::string_view status) {
    auto path = next();
    if (!path) return false;
    char letter = status.front();
    if (is_of_merge(status)) {
      path = in_journal(*path);
      if (letter != 'D') letter = 'M';
    }
    switch (letter) {
      case 'R':
      case 'C': {
        const auto renamed = next();
        if (!renamed) return false;
        const std::string now = name_today(*renamed);
        note(now);
        if (letter != 'R') break;
        today_.insert_or_assign(std::string(*path), now);
        if (!now.empty()) reading_.files[now].former.emplace_back(*path);
        break;
      }
      case 'D':
        note_removal(*path);
        break;
      default:
        note(name_today(*path));
        break;
    }
    return true;
  }

  // The newest thing said of a name: there is no such file today.  Else it came back later, and is
  // the same to its author.
  void note_removal(std::string_view path) {
    if (!reading_.files.contains(name_today(path)))
      today_.insert_or_assign(std::string(path), std::string());
  }

  std::string name_today(std::string_view path) const {
    const auto found = today_.find(std::string(path));
    return found == today_.end() ? std::string(path) : found->second;
  }

  void note(const std::string& path) {
    if (path.empty()) return;
    site::FileHistory& file = reading_.files[path];
    if (commit_.is_cut) {
      reading_.is_cut = true;
      file.first.reset();
      cut_.insert(path);
      return;
    }
    if (file.commit.empty()) {
      file.commit = commit_.id;
      file.last = commit_.day;
    }
    if (!cut_.contains(path)) file.first = commit_.day;
  }

  std::string_view rest_;
  const std::set<std::string, std::less<>>& shallow_;
  std::string_view folder_;
  Commit commit_;
  std::unordered_map<std::string, std::string> today_;  // a name of then: the file's name of now
  std::unordered_set<std::string> cut_;                 // files whose oldest commits are not here
  LogReading reading_;
};

// git's own line of reason among its warnings: `fatal: detected dubious ownership in repository …`
std::string reason_of(std::string_view errors) {
  constexpr std::array<std::string_view, 2> k_marks{"fatal: ", "error: "};
  const std::string_view first = errors.substr(0, errors.find('\n'));
  for (std::string_view rest = errors; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    const auto* const mark = std::ranges::find_if(
        k_marks, [&](std::string_view each) { return line.starts_with(each); });
    if (mark != k_marks.end())
      return text::ellipsize(text::trim(line.substr(mark->size())), k_longest_reason);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return text::ellipsize(text::trim(first), k_longest_reason);
}

// Not a fault: a repository without a commit, or one that a ceiling hides.
bool is_nothing_to_tell(std::string_view errors, const Repository& repository) {
  const bool is_none = errors.find("not a git repository") != std::string_view::npos;
  return (is_none && repository.has_head) ||
         errors.find("does not have any commits yet") != std::string_view::npos;
}

}  // namespace

io::Command log_command(const std::string& journal) {
  return {.program = "git",
          .arguments = {"--no-pager",
                        "-C",
                        journal.empty() ? "." : journal,
                        "-c",
                        "core.fsmonitor=false",
                        "-c",
                        "safe.bareRepository=explicit",
                        "-c",
                        "log.follow=false",
                        "-c",
                        "log.showRoot=true",
                        "log",
                        "-z",
                        "--format=%x01%H %ad",
                        "--date=short",
                        "-c",
                        "--name-status",
                        "--find-renames",
                        "-l1000",
                        "--relative",
                        "--no-color",
                        "--no-notes",
                        "--no-show-signature",
                        "--no-ext-diff",
                        "--no-textconv",
                        "--",
                        ":(glob,icase)**/*.md",
                        ":(glob,icase)**/*.markdown"},
          .environment = {{"LC_ALL", "C"},
                          {"GIT_OPTIONAL_LOCKS", "0"},
                          {"GIT_TERMINAL_PROMPT", "0"},
                          {"GIT_NO_LAZY_FETCH", "1"},
                          {"GIT_ALLOW_PROTOCOL", "none"}},
          // What tells git where to look, and whom to trust; not GIT_DIR, which a hook sets.
          .inherited = {"PATH", "HOME", "XDG_CONFIG_HOME", "SUDO_UID", "GIT_CONFIG_GLOBAL",
                        "GIT_CONFIG_NOSYSTEM", "GIT_CEILING_DIRECTORIES"}};
}

LogReading read_log(std::string_view output, const std::set<std::string, std::less<>>& shallow,
                    std::string_view folder) {
  return LogReader(output, shallow, folder).run();
}

text::Checked<site::History> read_history(const io::FileSystem& files,
                                          const io::CommandRunner& commands,
                                          const std::string& journal) {
  text::Checked<site::History> history;
  auto repository = find_repository(files, journal);
  if (!repository) return history;
  const auto unavailable = [&](std::string_view why) {
    history.diagnostics.push_back(text::make_diagnostic(
        text::Rule::git_unavailable, {}, fmt::format("the repository was not asked: {}", why),
        "`git: false` in site.yaml does without it"));
    return std::move(history);
  };
  const auto done = commands.run(log_command(journal));
  if (!done) return unavailable(done.error().message);
  if (done.value().status != 0) {
    if (is_nothing_to_tell(done.value().errors, *repository)) return history;
    const std::string reason = reason_of(done.value().errors);
    return unavailable(reason.empty() ? fmt::format("git ended with status {}", done.value().status)
                                      : reason);
  }
  LogReading reading = read_log(done.value().output, repository->shallow, repository->folder);
  if (reading.files.empty()) return history;
  history.value = {.files = std::move(reading.files),
                   .repository = std::move(repository->remote),
                   .branch = std::move(repository->branch),
                   .folder = std::move(repository->folder)};
  if (reading.is_cut) {
    history.diagnostics.push_back(
        text::make_diagnostic(text::Rule::git_shallow, {},
                              "the clone is shallow, so the days of older commits are unknown",
                              "fetch all commits: `git fetch --unshallow`, or `fetch-depth: 0`"));
  }
  return history;
}

}  // namespace daybook::build
