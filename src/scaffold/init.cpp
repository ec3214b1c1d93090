// SPDX-License-Identifier: MIT
#include "scaffold/init.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <utility>

#include "build/repository.hpp"
#include "scaffold/archetype.hpp"
#include "scaffold/language.hpp"
#include "scaffold/markdown_text.hpp"
#include "text/ascii.hpp"
#include "text/split.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"
#include "text/utf8.hpp"

namespace daybook::scaffold {
namespace {

constexpr std::string_view k_workflow = ".github/workflows/daybook.yml";
/// Of an action nobody has told: who publishes has to.
constexpr std::string_view k_unknown_owner = "OWNER/";

/// A server that publishes pages of the repositories it keeps.
struct PagesServer {
  std::string_view host;
  std::string_view pages;
};
constexpr std::array k_servers{PagesServer{"github.com", "github.io"},
                               PagesServer{"gitlab.com", "gitlab.io"},
                               PagesServer{"codeberg.org", "codeberg.page"}};

std::string quantity(std::size_t number, std::string_view noun) {
  return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

/// `README.md` at the journal's top, when its title is its own heading.
std::string readme_title(const site::Site& site) {
  for (const site::FileNode& file : site.files) {
    const journal::Entry& entry = *file.entry;
    const bool is_readme = text::lower(entry.path()) == "readme.md";
    if (is_readme && entry.common.title_node) return in_one_line(entry.common.title.value);
  }
  return {};
}

/// The beginnings of some files: enough to tell a language.
std::string sample(const site::Site& site) {
  constexpr std::size_t k_files = 40;
  constexpr std::size_t k_bytes = 4000;
  std::string text;
  const std::size_t step = std::max<std::size_t>(1, site.files.size() / k_files);
  for (std::size_t i = 0; i < site.files.size(); i += step) {
    const auto& document = *site.files[i].entry->document;
    const std::string_view body = document.source().bytes().substr(document.body_begin());
    text += text::cut_to_bytes(body, k_bytes);
    text += '\n';
  }
  return text;
}

/// How many files there are in each folder.
using Counts = std::map<std::string, std::size_t>;

std::string named(const std::string& folder) {
  return folder.empty() ? "the journal's own folder" : folder + "/";
}

void add_counts(const Counts& counts, std::string_view what, std::vector<std::string>& lines) {
  constexpr std::size_t k_most = 4;
  if (counts.size() <= k_most) {
    for (const auto& [folder, number] : counts)
      lines.push_back(fmt::format("{}: {} in {}", what, number, named(folder)));
    return;
  }
  std::size_t all = 0;
  for (const auto& [folder, number] : counts)
    all += number;
  lines.push_back(fmt::format("{}: {} in {} folders, from {} to {}", what, all, counts.size(),
                              named(counts.begin()->first), named(counts.rbegin()->first)));
}

/// What the file says of the journal it was made for.
std::vector<std::string> found_lines(const site::Site& site) {
  Counts sessions;
  Counts records;
  std::size_t notes = 0;
  for (const site::FileNode& file : site.files) {
    const std::string folder(text::folder_of(file.entry->path()));
    if (file.session) ++sessions[folder];
    if (file.adr) ++records[folder];
    if (!file.session && !file.adr) ++notes;
  }
  std::vector<std::string> lines;
  add_counts(sessions, "sessions", lines);
  add_counts(records, "decision records", lines);
  constexpr std::size_t k_most_tracks = 12;
  for (std::size_t i = 0; i < std::min(site.tracks.size(), k_most_tracks); ++i) {
    const site::TrackNode& track = site.tracks[i];
    lines.push_back(fmt::format("track {}: {}, {}", in_one_line(track.name),
                                quantity(track.modules.size(), "module"),
                                quantity(track.sessions.size(), "session")));
  }
  if (site.tracks.size() > k_most_tracks)
    lines.push_back(fmt::format("and {} more tracks", site.tracks.size() - k_most_tracks));
  if (notes > 0) lines.push_back(fmt::format("other notes: {}", notes));
  return lines;
}

std::string folder_name(const io::FileSystem& files, const std::string& folder) {
  const auto real = files.real_path(folder);
  std::string_view path = real ? std::string_view(real.value()) : std::string_view(folder);
  while (path.ends_with('/'))
    path.remove_suffix(1);
  return std::string(text::file_name_of(path));
}

/// Makes the plan; each function adds one file to it.
class Planner {
 public:
  Planner(const io::FileSystem& files, const std::string& folder, const build::Journal& journal,
          const InitWish& wish)
      : files_(files),
        folder_(folder),
        journal_(journal),
        wish_(wish),
        repository_(build::find_repository(files, folder)) {}

  InitPlan run() {
    add(folder_, "site.yaml", site_yaml());
    if (repository_) add_ignored();
    if (wish_.workflow == InitWish::Workflow::github_pages) add_workflow();
    add_next();
    return std::move(plan_);
  }

 private:
  void add(const std::string& root, std::string_view name, std::string text) {
    const std::string path = root == "." ? std::string(name) : io::join(root, name);
    const bool is_there = files_.info(path).type != io::FileType::none;
    plan_.files.push_back({path, root, std::move(text), is_there});
  }

  std::string site_yaml() const {
    const std::string remote = repository_ ? repository_->remote : std::string();
    std::string title = in_one_line(wish_.title);
    if (title.empty()) title = readme_title(journal_.site);
    if (title.empty()) title = folder_name(files_, folder_);
    const bool publishes = wish_.workflow == InitWish::Workflow::github_pages;
    const std::string guess = pages_address(remote);
    std::string url = wish_.url;
    // Where the source is kept is no promise that its pages are there, unless somebody says so.
    if (url.empty() && publishes) url = guess;
    layout::List found;
    for (std::string& line : found_lines(journal_.site))
      found.emplace_back(std::move(line));
    return fill_file("site.yaml", {{"title", title},
                                   {"language", guess_language(sample(journal_.site))},
                                   {"url", url},
                                   {"guess", guess},
                                   {"repository", remote},
                                   {"found", std::move(found)}});
  }

  /// The site is made anew from its sources: it is no part of them.
  void add_ignored() {
    const std::string wanted = journal_.config.output;
    std::vector<std::string> places{io::join(folder_, ".gitignore")};
    if (const std::string root = repository_root(); !root.empty())
      places.push_back(io::join(root, ".gitignore"));
    for (const std::string& place : places) {
      constexpr std::uint64_t k_limit = std::uint64_t{1024} * 1024;
      const auto bytes = files_.read(place, k_limit);
      if (bytes && bytes.value().find(wanted) != std::string::npos) return;
    }
    add(folder_, ".gitignore", fmt::format("# The site that daybook builds.\n/{}/\n", wanted));
    if (plan_.files.back().is_there)
      plan_.notes.push_back(
          fmt::format("{} has no line '/{}/': the site would be committed with its sources",
                      plan_.files.back().path, wanted));
  }

  std::string repository_root() const {
    const auto real = files_.real_path(folder_);
    if (!repository_ || !real) return {};
    if (repository_->folder.empty()) return folder_;
    return real.value().substr(0, real.value().size() - repository_->folder.size() - 1);
  }

  void add_workflow() {
    const std::string root = repository_root();
    const bool has_branch = repository_ && !repository_->branch.empty();
    const bool is_below = repository_ && !repository_->folder.empty();
    add(root.empty() ? folder_ : root, k_workflow,
        fill_file("daybook.yml", {{"branch", has_branch ? repository_->branch : "main"},
                                  {"journal", is_below ? repository_->folder : "."},
                                  {"action", wish_.action}}));
    if (plan_.files.back().is_there) return;
    if (wish_.action.starts_with(k_unknown_owner))
      plan_.notes.push_back(
          fmt::format("in {}, write whose copy of daybook builds the site instead "
                      "of OWNER, or say it with --action",
                      plan_.files.back().path));
    if (!repository_)
      plan_.notes.emplace_back("this is no git repository yet: run 'git init' first");
    plan_.notes.emplace_back(
        "once, in the repository's settings on GitHub: Pages, Source, GitHub Actions");
  }

  void add_next() {
    const std::string where = folder_ == "." ? std::string() : " " + folder_;
    if (journal_.site.sessions.empty())
      plan_.next.push_back("daybook new session --topic \"…\"" + where);
    plan_.next.push_back("daybook build" + where);
    if (!journal_.site.sessions.empty()) plan_.next.push_back("daybook new session" + where);
  }

  const io::FileSystem& files_;
  const std::string& folder_;
  const build::Journal& journal_;
  const InitWish& wish_;
  std::optional<build::Repository> repository_;
  InitPlan plan_;
};

/// Letters, digits and some signs: nothing that YAML or a workflow's expression reads as its own.
bool is_name_of(std::string_view name, std::string_view signs) {
  const auto may_stand = [&](char c) {
    return text::is_ascii_alphanumeric(c) || signs.find(c) != std::string_view::npos;
  };
  return !name.empty() && name != "." && name != ".." && std::ranges::all_of(name, may_stand);
}

}  // namespace

bool is_action(std::string_view action) {
  const std::size_t at = std::min(action.find('@'), action.size());
  const std::vector<std::string_view> parts = text::split(action.substr(0, at), "/");
  const auto is_folder = [](std::string_view part) { return is_name_of(part, "._-"); };
  return at < action.size() && is_name_of(action.substr(at + 1), "._-/") && parts.size() > 1 &&
         is_name_of(parts.front(), "-") && std::ranges::all_of(parts, is_folder);
}

std::string pages_address(std::string_view repository) {
  constexpr std::string_view k_scheme = "https://";
  if (!repository.starts_with(k_scheme)) return {};
  const std::vector<std::string_view> parts = text::split(repository.substr(k_scheme.size()), "/");
  const auto* const server = std::ranges::find(k_servers, parts.front(), &PagesServer::host);
  // GitLab has groups in groups; their pages are those of the first.
  if (server == k_servers.end() || parts.size() < 3) return {};
  const std::string host = fmt::format("{}.{}", text::lower(parts[1]), server->pages);
  std::string address = fmt::format("{}{}", k_scheme, host);
  const bool is_root = parts.size() == 3 && text::lower(parts[2]) == host;
  for (std::size_t i = 2; i < parts.size() && !is_root; ++i)
    address.append("/").append(parts[i]);
  return address;
}

InitPlan plan_init(const io::FileSystem& files, const std::string& folder,
                   const build::Journal& journal, const InitWish& wish) {
  return Planner(files, folder, journal, wish).run();
}

}  // namespace daybook::scaffold
