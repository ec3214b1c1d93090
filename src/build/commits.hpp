// SPDX-License-Identifier: MIT
// Which of the commits that a journal names as proofs its repository knows: one more call of git,
// made only when there are such names.  Never fails a build.  Tested by commits_test.cpp and
// tests/cli/git_proofs.txt.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/command.hpp"
#include "io/file_system.hpp"
#include "site/history.hpp"

namespace daybook::build {

/// The question that is put to git.
io::Command commits_command(const std::string& journal, const std::vector<std::string>& names);

/// Reads git's answer to it.
site::NamedCommits read_commits(std::string_view output, const std::vector<std::string>& names);

/// The commits of these names (whole or shortened, lower case).  Nothing when git does not answer,
/// or when a shallow clone lacks some.
std::optional<site::NamedCommits> find_commits(const io::FileSystem& files,
                                               const io::CommandRunner& commands,
                                               const std::string& journal,
                                               const std::vector<std::string>& names);

}  // namespace daybook::build
