// SPDX-License-Identifier: MIT
#include "build/url_lock.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "build/lock_file.hpp"
#include "build/vanished.hpp"
#include "render/feed_model.hpp"
#include "site/visibility.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::build {
namespace {

constexpr std::size_t k_longest_id = 1000;
constexpr std::string_view k_nothing = "-";
constexpr std::string_view k_head =
    "# Addresses that were published: address, the name feeds know the page by, its file.\n"
    "# `daybook build --lock` adds what is new; commit the file.  A line that is taken out lets "
    "its\n"
    "# address go, which links from elsewhere will not forgive.\n";

// --- Reading -----------------------------------------------------------------------------------

/// The first word of a line, and what follows it.
std::pair<std::string_view, std::string_view> cut(std::string_view line) {
  const std::size_t end = std::min(line.find(' '), line.size());
  return {line.substr(0, end), text::trim(line.substr(end))};
}

std::string or_nothing(std::string_view word) {
  return word == k_nothing ? std::string() : std::string(word);
}

class LockReader {
 public:
  explicit LockReader(std::shared_ptr<const text::SourceFile> source) {
    lock_.value.source = std::move(source);
  }

  text::Checked<UrlLock> run() {
    const text::SourceFile& source = *lock_.value.source;
    for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
      const std::string_view line = text::trim(source.line(number));
      if (line.starts_with('#')) lock_.value.comments.emplace_back(line);
      if (!line.empty() && !line.starts_with('#')) read(number, line);
    }
    return std::move(lock_);
  }

 private:
  void read(std::uint32_t number, std::string_view line) {
    const auto [address, rest] = cut(line);
    const auto [id, path] = cut(rest);
    const auto url =
        address.starts_with('/') ? text::Url::from_path(address.substr(1)) : std::nullopt;
    if (!url || id.empty() || id.size() > k_longest_id || path.empty())
      return say(number, "a line that is no address with its id and file is left out",
                 "it has to be like: /sessions/a.html tag:example.org,2026-03-05:a sessions/a.md");
    site::PublishedUrl published{.id = or_nothing(id), .path = or_nothing(path), .line = number};
    const auto [known, is_new] = lock_.value.published.emplace(std::string(url->path()), published);
    published.line = known->second.line;
    if (!is_new && known->second != published)
      say(number,
          fmt::format("a second line of '{}' that says something else is left out", address),
          "take one of the two lines out; feeds keep the id of the older one");
  }

  void say(std::uint32_t number, std::string message, std::string help) {
    const text::SourceFile& source = *lock_.value.source;
    const std::uint32_t begin = source.line_start(number);
    const auto size = static_cast<std::uint32_t>(source.line(number).size());
    lock_.value.is_whole = false;
    lock_.diagnostics.push_back(text::make_diagnostic(text::Rule::url_lock_invalid,
                                                      source.place({begin, begin + size}),
                                                      std::move(message), std::move(help)));
  }

  text::Checked<UrlLock> lock_;
};

text::Checked<UrlLock> unreadable(std::string message) {
  text::Checked<UrlLock> lock;
  lock.value.is_whole = false;
  lock.diagnostics.push_back(text::make_diagnostic(
      text::Rule::url_lock_invalid, {.path = std::string(k_url_lock)}, std::move(message)));
  return lock;
}

// --- Comparing and writing ---------------------------------------------------------------------

bool is_public(const site::FileNode& file, text::Date clock) {
  constexpr std::string_view k_public = "public";
  return site::visibility_name(*file.entry, clock) == k_public;
}

// A name of a file that would break the line is as good as none.
std::string one_line(std::string_view path) {
  const bool fits = std::ranges::none_of(path, text::is_ascii_control);
  return fits && path == text::trim(path) ? std::string(path) : std::string();
}

void report_unlocked(const UrlLock& lock, const Addressed& now, text::Diagnostics& said) {
  std::size_t count = 0;
  std::string first;
  for (const auto& [address, url] : with_new_urls(lock.published, now)) {
    if (lock.published.contains(address) || count++ > 0) continue;
    first = url.path.empty() ? address : url.path;
  }
  if (count == 0) return;
  const std::string more = count == 1 ? "" : fmt::format(" and {} more pages", count - 1);
  said.push_back(text::make_diagnostic(
      text::Rule::url_unlocked, {.path = std::string(k_url_lock)},
      fmt::format("'{}'{} {} not written down yet", first, more, count == 1 ? "is" : "are"),
      "`daybook build --lock` does it; commit the file with them"));
}

}  // namespace

text::Checked<UrlLock> parse_url_lock(std::shared_ptr<const text::SourceFile> source) {
  return LockReader(std::move(source)).run();
}

text::Checked<UrlLock> read_url_lock(const io::FileSystem& files, const std::string& journal) {
  auto bytes = read_lock(files, journal, k_url_lock);
  if (!bytes) return unreadable(bytes.error().message);
  if (!bytes.value()) return {};
  return parse_url_lock(
      std::make_shared<const text::SourceFile>(std::string(k_url_lock), *std::move(bytes).value()));
}

text::Diagnostics check_urls(const UrlLock& lock, const Addressed& now) {
  if (lock.source == nullptr) return {};
  text::Diagnostics said = find_vanished(lock, now);
  report_unlocked(lock, now, said);
  return said;
}

site::Published with_new_urls(const site::Published& before, const Addressed& now) {
  site::Published all = before;
  const auto add = [&](const text::Url& url, site::PublishedUrl published) {
    site::PublishedUrl& known = all[std::string(url.path())];
    if (known.id.empty()) known.id = std::move(published.id);
    if (known.path.empty()) known.path = std::move(published.path);
  };
  // Without a base URL nothing is known of the id's host.
  const bool has_feeds = !now.config.base_url.empty();
  for (const site::FileNode& file : now.site.files) {
    if (!is_public(file, now.clock)) continue;
    add(file.url, {.id = has_feeds ? render::file_guid(now.config, file) : file.published_id,
                   .path = one_line(file.entry->path())});
  }
  for (const site::TrackNode& track : now.site.tracks)
    add(track.url, {});
  for (const site::ModuleNode& module : now.site.modules)
    add(module.url, {});
  return all;
}

std::string url_lock_text(const site::Published& published,
                          const std::vector<std::string>& comments) {
  std::string out;
  for (const std::string& comment : comments)
    out += comment + "\n";
  if (comments.empty()) out = k_head;
  for (const auto& [address, url] : published) {
    out += fmt::format("/{} {} {}\n", address, url.id.empty() ? k_nothing : url.id,
                       url.path.empty() ? k_nothing : url.path);
  }
  return out;
}

base::Result<UrlLockWrite> write_url_lock(io::FileSystem& files, const std::string& journal,
                                          const UrlLock& before, const Addressed& now) {
  using What = UrlLockWrite::What;
  if (!before.is_whole || !find_vanished(before, now).empty())
    return UrlLockWrite{.what = What::refused};
  const site::Published published = with_new_urls(before.published, now);
  const std::string bytes = url_lock_text(published, before.comments);
  const auto added = static_cast<std::uint32_t>(published.size() - before.published.size());
  if (before.source != nullptr && before.source->bytes() == bytes) return UrlLockWrite{};
  if (auto done = write_lock(files, journal, k_url_lock, bytes); !done) return done.error();
  return UrlLockWrite{.what = What::written, .added = added};
}

}  // namespace daybook::build
