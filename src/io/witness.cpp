// SPDX-License-Identifier: MIT
#include "io/witness.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>
#include <utility>

namespace daybook::io {
namespace {

base::Digest digest_of(const base::Result<std::string>& text) {
  // A refusal must not be taken for a file of these words.
  return text ? base::digest_of(text.value())
              : base::digest_of("refused: " + text.error().message + '\0');
}

bool is_below(std::string_view path, std::span<const std::string> folders) {
  return std::ranges::any_of(folders,
                             [&](const std::string& folder) { return is_within(path, folder); });
}

/// Hidden names are nobody's content: the cache, a repository and editors' files come and go.
base::Digest digest_of_names(const std::string& folder, const std::vector<FolderEntry>& names,
                             std::span<const std::string> left_out) {
  std::string text;
  for (const FolderEntry& entry : names) {
    if (entry.name.starts_with('.') || is_below(join(folder, entry.name), left_out)) continue;
    text += entry.name;
    text += '\0';
    text += static_cast<char>('0' + static_cast<int>(entry.type));
  }
  return base::digest_of(text);
}

bool is_same_kind(const FileInfo& a, const FileInfo& b) {
  return a.type == b.type && a.size == b.size;
}

base::Error refusal(std::string_view path) {
  return {fmt::format("cannot change '{}': it is only looked at", path)};
}

/// Whether a file may be read the next time though it looks the same: any refusal but that of its
/// size, which can be seen.
bool is_in_doubt(const base::Result<std::string>& bytes, const FileInfo& seen,
                 std::uint64_t limit) {
  return !bytes && seen.type == FileType::file && seen.size <= limit;
}

/// Sorts questions about a file; one that was read comes before what was only seen of it.
auto question_of(const Observation& each) {
  constexpr int k_last = 9;
  const int rank = each.what == Asked::info ? k_last : static_cast<int>(each.what);
  return std::tuple(std::string_view(each.path), rank, each.limit);
}

/// What an answer tells beside the one before it.
enum class News : std::uint8_t { question, nothing, contradiction };

News news_of(const Observation& last, const Observation& each) {
  if (last.path != each.path) return News::question;
  const bool is_told = each.what == Asked::info && last.what == Asked::read;
  const bool is_again = question_of(last) == question_of(each);
  if (!is_told && !is_again) return News::question;
  const bool is_other = is_again && last.answer != each.answer;
  return is_other || !is_same_kind(last.seen, each.seen) ? News::contradiction : News::nothing;
}

}  // namespace

bool is_settled(const FileInfo& seen, std::int64_t looked_at_ns) {
  constexpr std::int64_t k_second = 1'000'000'000;
  constexpr std::int64_t k_tick = 20'000'000;
  // Some file systems know whole seconds only, or every second one.
  const std::int64_t margin = seen.changed_ns % k_second == 0 ? 2 * k_second : k_tick;
  return seen.type == FileType::file && seen.changed_ns <= looked_at_ns - margin;
}

Still ask_again(const FileSystem& files, Observation& observation, std::int64_t looked_at_ns,
                std::span<const std::string> left_out) {
  const auto as_before = [&](const base::Digest& answer) {
    return answer == observation.answer ? Still::same_by_sight : Still::other;
  };
  switch (observation.what) {
    case Asked::list: {
      const auto names = files.list(observation.path);
      return as_before(names ? digest_of_names(observation.path, names.value(), left_out)
                             : base::digest_of(names.error().message));
    }
    case Asked::real_path:
      return as_before(digest_of(files.real_path(observation.path)));
    case Asked::info:
    case Asked::read:
    case Asked::read_head:
      break;
  }
  const FileInfo now = files.info(observation.path);
  if (observation.what == Asked::info)
    return is_same_kind(now, observation.seen) ? Still::same_by_sight : Still::other;
  if (now == observation.seen && is_settled(now, looked_at_ns)) return Still::same_by_sight;
  observation.seen = now;
  const auto bytes = observation.what == Asked::read
                         ? files.read(observation.path, observation.limit)
                         : files.read_head(observation.path, observation.limit);
  if (digest_of(bytes) != observation.answer) return Still::other;
  // What is no file will look no better the next time.
  return now.type == FileType::file ? Still::same_by_bytes : Still::same_by_sight;
}

std::optional<std::vector<Observation>> Witness::observations(
    std::span<const std::string> left_out) {
  const std::lock_guard lock(mutex_);
  std::vector<Observation> all;
  all.reserve(notes_.size());
  for (Note& note : notes_) {
    Observation& seen = note.observation;
    if (is_below(seen.path, left_out)) continue;
    if (note.is_in_doubt) return std::nullopt;
    if (seen.what == Asked::list && seen.answer == base::Digest{})
      seen.answer = digest_of_names(seen.path, note.names, left_out);
    all.push_back(std::move(seen));
  }
  notes_.clear();
  std::ranges::sort(all, {}, question_of);
  std::vector<Observation> once;
  once.reserve(all.size());
  for (Observation& each : all) {
    const News news = once.empty() ? News::question : news_of(once.back(), each);
    if (news == News::contradiction) return std::nullopt;
    if (news == News::question) once.push_back(std::move(each));
  }
  return once;
}

void Witness::note(Note note) const {
  const std::lock_guard lock(mutex_);
  notes_.push_back(std::move(note));
}

void Witness::vouch(std::string_view path, std::uint64_t limit, const FileInfo& seen,
                    const base::Digest& digest) const {
  note({.observation = {.what = Asked::read,
                        .path = std::string(path),
                        .limit = limit,
                        .seen = seen,
                        .answer = digest},
        .names = {}});
}

FileInfo Witness::info(std::string_view path) const {
  const FileInfo seen = files_.info(path);
  note(
      {.observation =
           {.what = Asked::info, .path = std::string(path), .limit = 0, .seen = seen, .answer = {}},
       .names = {}});
  return seen;
}

base::Result<std::string> Witness::read(std::string_view path, std::uint64_t limit) const {
  // Seen first: what is changed while it is read looks otherwise later.
  const FileInfo seen = files_.info(path);
  auto bytes = files_.read(path, limit);
  note({.observation = {.what = Asked::read,
                        .path = std::string(path),
                        .limit = limit,
                        .seen = seen,
                        .answer = digest_of(bytes)},
        .names = {},
        .is_in_doubt = is_in_doubt(bytes, seen, limit)});
  return bytes;
}

base::Result<std::string> Witness::read_head(std::string_view path, std::size_t size) const {
  const FileInfo seen = files_.info(path);
  auto bytes = files_.read_head(path, size);
  note({.observation = {.what = Asked::read_head,
                        .path = std::string(path),
                        .limit = size,
                        .seen = seen,
                        .answer = digest_of(bytes)},
        .names = {},
        .is_in_doubt = is_in_doubt(bytes, seen, seen.size)});
  return bytes;
}

base::Result<std::vector<FolderEntry>> Witness::list(std::string_view path) const {
  auto names = files_.list(path);
  Observation seen{
      .what = Asked::list, .path = std::string(path), .limit = 0, .seen = {}, .answer = {}};
  if (!names) seen.answer = base::digest_of(names.error().message);
  note({.observation = std::move(seen),
        .names = names ? names.value() : std::vector<FolderEntry>()});
  return names;
}

base::Result<std::string> Witness::real_path(std::string_view path) const {
  auto real = files_.real_path(path);
  note({.observation = {.what = Asked::real_path,
                        .path = std::string(path),
                        .limit = 0,
                        .seen = {},
                        .answer = digest_of(real)},
        .names = {}});
  return real;
}

base::Result<base::Done> Witness::write(std::string_view path, std::string_view /*bytes*/) {
  return refusal(path);
}
base::Result<base::Done> Witness::create(std::string_view path, std::string_view /*bytes*/) {
  return refusal(path);
}
base::Result<base::Done> Witness::replace(std::string_view path, std::string_view /*bytes*/) {
  return refusal(path);
}
base::Result<base::Done> Witness::make_folders(std::string_view path) {
  return refusal(path);
}
base::Result<base::Done> Witness::rename(std::string_view from, std::string_view /*to*/) {
  return refusal(from);
}
base::Result<base::Done> Witness::remove(std::string_view path) {
  return refusal(path);
}
base::Result<base::Done> Witness::remove_all(std::string_view path) {
  return refusal(path);
}
LockAttempt Witness::lock(std::string_view /*folder*/) {
  return {};
}

}  // namespace daybook::io
