// SPDX-License-Identifier: MIT
#include "build/repository.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::build {
namespace {

constexpr std::uint64_t k_largest_file = std::uint64_t{1024} * 1024;
constexpr std::string_view k_branches = "refs/heads/";

std::string parent_of(std::string_view path) {
  const std::string_view parent = text::folder_of(path);
  return parent.empty() && path.starts_with('/') ? "/" : std::string(parent);
}

std::string read_or_empty(const io::FileSystem& files, const std::string& path) {
  auto bytes = files.read(path, k_largest_file);
  return bytes ? std::move(bytes).value() : std::string();
}

std::string resolved(const std::string& folder, std::string_view path) {
  return path.starts_with('/') ? std::string(path) : io::join(folder, path);
}

// Where the repository keeps itself: `.git`, or the folder that a file of that name speaks of.
std::string git_folder(const io::FileSystem& files, const std::string& root) {
  const std::string path = io::join(root, ".git");
  switch (files.info(path).type) {
    case io::FileType::folder:
      return path;
    case io::FileType::link: {
      const auto real = files.real_path(path);
      return real && files.info(real.value()).type == io::FileType::folder ? real.value()
                                                                           : std::string();
    }
    case io::FileType::file:
      break;
    case io::FileType::none:
    case io::FileType::other:
      return {};
  }
  constexpr std::string_view k_key = "gitdir:";
  const std::string text = read_or_empty(files, path);
  // git looks no further up than a file it cannot read, so neither does this: it has no HEAD.
  if (!text.starts_with(k_key)) return path;
  const std::string_view named = text::trim(std::string_view(text).substr(k_key.size()));
  return named.empty() ? path : resolved(root, named);
}

// "main" of `ref: refs/heads/main`; a commit's id, as in a detached HEAD, names no branch.
std::string branch_in(std::string_view head, std::string_view folder) {
  constexpr std::string_view k_key = "ref:";
  if (!head.starts_with(k_key)) return {};
  const std::string_view ref = text::trim(head.substr(k_key.size()));
  if (!ref.starts_with(folder)) return {};
  const std::string_view name = ref.substr(folder.size());
  // No branch begins with a dot; `.invalid` says that refs are kept in another form.
  return name.starts_with('.') ? std::string() : std::string(name);
}

// `ref: …` or a commit's id.
bool is_head(std::string_view text) {
  constexpr std::size_t k_shortest_id = 40;
  if (text.starts_with("ref:")) return true;
  text = text::trim(text);
  return text.size() >= k_shortest_id && std::ranges::all_of(text, [](char c) {
           return text::is_ascii_hex(c) && !text::is_ascii_upper(c);
         });
}

std::set<std::string, std::less<>> lines_of(std::string_view text) {
  std::set<std::string, std::less<>> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text::trim(text.substr(0, end));
    if (!line.empty()) lines.emplace(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// One `key = value` of a config file, with the section it stands in.
struct Setting {
  std::string section;  ///< in lower case: "remote"
  std::string name;     ///< of the section: "origin"; or empty
  std::string key;      ///< in lower case
  std::string value;
};

/// Reads git's config form as far as remotes and branches need it.
class ConfigReader {
 public:
  explicit ConfigReader(std::string_view text) : rest_(text) {}

  std::vector<Setting> read() {
    while (!rest_.empty()) {
      skip_spaces();
      if (rest_.starts_with('[')) {
        read_section();
      } else if (!rest_.empty() && text::is_ascii_alphanumeric(rest_.front())) {
        read_setting();
      } else {
        skip_line();
      }
    }
    return std::move(settings_);
  }

 private:
  void skip_spaces() {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t\r\n"), rest_.size()));
  }

  void skip_line() { rest_.remove_prefix(std::min(rest_.find('\n'), rest_.size())); }

  // [section] or [section "name"]
  void read_section() {
    rest_.remove_prefix(1);
    const std::size_t end = std::min(rest_.find_first_of(" \t\"]\n"), rest_.size());
    section_ = text::lower(rest_.substr(0, end));
    name_.clear();
    rest_.remove_prefix(end);
    rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t"), rest_.size()));
    if (rest_.starts_with('"')) {
      rest_.remove_prefix(1);
      while (!rest_.empty() && rest_.front() != '"' && rest_.front() != '\n') {
        if (rest_.front() == '\\' && rest_.size() > 1) rest_.remove_prefix(1);
        name_ += rest_.front();
        rest_.remove_prefix(1);
      }
    }
    rest_.remove_prefix(std::min(rest_.find_first_of("]\n"), rest_.size()));
    if (rest_.starts_with(']')) rest_.remove_prefix(1);
  }

  void read_setting() {
    const std::size_t end = std::min(rest_.find_first_of(" \t\r\n="), rest_.size());
    Setting setting{section_, name_, text::lower(rest_.substr(0, end)), {}};
    rest_.remove_prefix(end);
    rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t"), rest_.size()));
    if (rest_.starts_with('=')) {
      rest_.remove_prefix(1);
      setting.value = read_value();
    }
    settings_.push_back(std::move(setting));
    skip_line();
  }

  // Up to the line's end or a comment; quotes and backslashes undone, but for the escapes that no
  // address has.
  std::string read_value() {
    std::string value;
    bool quoted = false;
    for (; !rest_.empty() && rest_.front() != '\n'; rest_.remove_prefix(1)) {
      const char c = rest_.front();
      if (!quoted && (c == '#' || c == ';')) break;
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\' && rest_.size() > 1) {
        rest_.remove_prefix(1);
        if (rest_.front() != '\n') value += rest_.front();
      } else {
        value += c;
      }
    }
    return std::string(text::trim(value));
  }

  std::string_view rest_;
  std::string section_;
  std::string name_;
  std::vector<Setting> settings_;
};

bool is_host(std::string_view host) {
  // A name without a dot is of one machine or of its ssh configuration.
  return host.find('.') != std::string_view::npos && !host.starts_with('.') &&
         std::ranges::all_of(
             host, [](char c) { return text::is_ascii_alphanumeric(c) || c == '.' || c == '-'; });
}

bool is_repository_path(std::string_view path) {
  constexpr std::string_view k_others = "-._~/+";
  return !path.empty() && path.find("..") == std::string_view::npos &&
         path.find("//") == std::string_view::npos && std::ranges::all_of(path, [&](char c) {
           return text::is_ascii_alphanumeric(c) || k_others.find(c) != std::string_view::npos;
         });
}

std::string address(std::string_view scheme, std::string_view host, std::string_view port,
                    std::string_view path) {
  while (path.starts_with('/'))
    path.remove_prefix(1);
  while (path.ends_with('/'))
    path.remove_suffix(1);
  if (path.ends_with(".git")) path.remove_suffix(4);
  if (!is_host(host) || !is_repository_path(path)) return {};
  return fmt::format("{}://{}{}{}/{}", scheme, host, port.empty() ? "" : ":", port, path);
}

// `[name[:password]@]host[:port]/path`
std::string with_scheme(std::string_view scheme, std::string_view rest) {
  const std::size_t slash = rest.find('/');
  if (slash == std::string_view::npos) return {};
  std::string_view host = rest.substr(0, slash);
  const std::string_view path = rest.substr(slash);
  host.remove_prefix(host.rfind('@') + 1);  // npos + 1 is 0
  const std::size_t colon = std::min(host.find(':'), host.size());
  const std::string_view port = host.substr(std::min(colon + 1, host.size()));
  host = host.substr(0, colon);
  if (!std::ranges::all_of(port, text::is_ascii_digit)) return {};
  if (scheme == "https" || scheme == "http") return address(scheme, host, port, path);
  const bool is_of_git = scheme == "ssh" || scheme == "git" || scheme == "git+ssh";
  return is_of_git ? address("https", host, {}, path) : std::string();
}

}  // namespace

std::string web_address_of(std::string_view remote) {
  constexpr std::string_view k_separator = "://";
  const std::size_t separator = remote.find(k_separator);
  if (separator != std::string_view::npos) {
    return with_scheme(text::lower(remote.substr(0, separator)),
                       remote.substr(separator + k_separator.size()));
  }
  // As scp writes it: a colon before the first slash.  `d:/notes` is a drive.
  const std::size_t colon = remote.find(':');
  if (colon == std::string_view::npos || colon < 2 || remote.find('/') < colon) return {};
  std::string_view host = remote.substr(0, colon);
  host.remove_prefix(host.rfind('@') + 1);
  return address("https", host, {}, remote.substr(colon + 1));
}

std::string remote_in(std::string_view config, std::string_view branch) {
  const std::vector<Setting> settings = ConfigReader(config).read();
  std::vector<const Setting*> remotes;
  std::string_view of_branch;
  for (const Setting& setting : settings) {
    const bool is_address = setting.section == "remote" && setting.key == "url";
    if (is_address && !setting.name.empty() && !setting.value.empty()) remotes.push_back(&setting);
    if (setting.section == "branch" && setting.name == branch && setting.key == "remote")
      of_branch = setting.value;
  }
  for (const std::string_view name : std::array<std::string_view, 2>{"origin", of_branch}) {
    const auto found = std::ranges::find(remotes, name, &Setting::name);
    if (found != remotes.end()) return web_address_of((*found)->value);
  }
  return remotes.size() == 1 ? web_address_of(remotes.front()->value) : std::string();
}

std::optional<Repository> find_repository(const io::FileSystem& files, const std::string& journal) {
  const auto real = files.real_path(journal);
  if (!real) return std::nullopt;
  std::string root = real.value();
  std::string git = git_folder(files, root);
  while (git.empty() && !root.empty() && root != "/") {
    root = parent_of(root);
    git = git_folder(files, root);
  }
  if (git.empty()) return std::nullopt;
  // What the worktrees of a repository share lies in one of them.
  std::string shared = git;
  const std::string named = read_or_empty(files, io::join(git, "commondir"));
  if (const std::string_view path = text::trim(named); !path.empty()) shared = resolved(git, path);
  Repository repository;
  std::string_view folder = std::string_view(real.value()).substr(root.size());
  if (folder.starts_with('/')) folder.remove_prefix(1);
  repository.folder = folder;
  const std::string head = read_or_empty(files, io::join(git, "HEAD"));
  repository.has_head = is_head(head);
  repository.branch = branch_in(head, k_branches);
  if (repository.branch.empty()) {
    repository.branch = branch_in(
        read_or_empty(files, io::join(shared, "refs/remotes/origin/HEAD")), "refs/remotes/origin/");
  }
  repository.remote =
      remote_in(read_or_empty(files, io::join(shared, "config")), repository.branch);
  repository.shallow = lines_of(read_or_empty(files, io::join(shared, "shallow")));
  repository.own = std::move(git);
  repository.shared = std::move(shared);
  return repository;
}

}  // namespace daybook::build
