// SPDX-License-Identifier: MIT
#include "build/commits.hpp"

#include <algorithm>

#include "build/history.hpp"
#include "build/repository.hpp"

namespace daybook::build {
namespace {

/// More may not fit on a command line; then none is looked up.
constexpr std::size_t k_most_names = 1000;

}  // namespace

io::Command commits_command(const std::string& journal, const std::vector<std::string>& names) {
  // The same guards as for the history, up to the command's own name.
  io::Command command = log_command(journal);
  command.arguments.erase(std::ranges::find(command.arguments, "log"), command.arguments.end());
  for (const char* const argument :
       {"log", "--no-walk=unsorted", "--ignore-missing", "--format=%H %ad", "--date=short",
        "--no-color", "--no-notes", "--no-show-signature", "--no-patch"})
    command.arguments.emplace_back(argument);
  command.arguments.insert(command.arguments.end(), names.begin(), names.end());
  command.arguments.emplace_back("--");
  return command;
}

site::NamedCommits read_commits(std::string_view output, const std::vector<std::string>& names) {
  constexpr std::size_t k_id = 40;
  constexpr std::size_t k_day = 10;
  site::NamedCommits commits;
  for (std::string_view rest = output; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.size() < k_id + 1 + k_day) continue;
    const std::string_view id = line.substr(0, k_id);
    for (const std::string& name : names) {
      if (!id.starts_with(name)) continue;
      commits[name] = {.id = std::string(id),
                       .day = text::parse_iso_date(line.substr(k_id + 1, k_day))};
    }
  }
  return commits;
}

std::optional<site::NamedCommits> find_commits(const io::FileSystem& files,
                                               const io::CommandRunner& commands,
                                               const std::string& journal,
                                               const std::vector<std::string>& names) {
  const auto repository = find_repository(files, journal);
  if (!repository || !repository->shallow.empty() || names.size() > k_most_names)
    return std::nullopt;
  const auto done = commands.run(commits_command(journal, names));
  if (!done || done.value().status != 0) return std::nullopt;
  return read_commits(done.value().output, names);
}

}  // namespace daybook::build
