// SPDX-License-Identifier: MIT
// The step before link(): what git knows of the journal's files, asked in one call.  git may be
// missing or refuse; a build never fails for it.  The remote and the branch are repository.cpp's
// matter.  Tested by history_test.cpp and tests/cli/git_*.txt.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

#include "io/command.hpp"
#include "io/file_system.hpp"
#include "site/history.hpp"
#include "text/diagnostic.hpp"

namespace daybook::build {

/// What git log tells, and whether the clone was too shallow to tell all.
struct LogReading {
  std::map<std::string, site::FileHistory, std::less<>> files;
  bool is_cut = false;  ///< some file was changed in or before a commit of `shallow`
};

/// The question that is put to git: the journal's Markdown files in all commits, newest first, of a
/// merge only what is so in none of its parents.
/// Whatever a repository's own configuration could start (a pager, a watcher of files, a checker of
/// signatures, a download of what a partial clone lacks) is switched off.
io::Command log_command(const std::string& journal);

/// Reads git's answer to log_command(), asked in a folder of the repository.  A renamed file keeps
/// its past.  A commit of `shallow` seems to have made all files, so it tells nothing.  Stops where
/// it cannot read on.
LogReading read_log(std::string_view output, const std::set<std::string, std::less<>>& shallow,
                    std::string_view folder = {});

/// All empty for a journal that lies in no repository, or of which no file is in a commit: it is
/// another's then.  What keeps git from answering is noted (rules git-unavailable, git-shallow).
text::Checked<site::History> read_history(const io::FileSystem& files,
                                          const io::CommandRunner& commands,
                                          const std::string& journal);

}  // namespace daybook::build
