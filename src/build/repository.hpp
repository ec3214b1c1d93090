// SPDX-License-Identifier: MIT
// A journal's repository as its own files tell it, read without git: where it is, its branch, the
// web address of its remote, and where a shallow clone was cut off.
// Tested by repository_test.cpp.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "io/file_system.hpp"

namespace daybook::build {

/// What its files tell of a repository.
struct Repository {
  std::string own;     ///< where it keeps what is of this working tree: its HEAD
  std::string shared;  ///< where it keeps what all its working trees share
  std::string folder;  ///< the journal's, below the repository's root; "": the root itself
  bool has_head =
      true;            ///< false: it has no HEAD, or one that is no ref and no commit: git refuses
  std::string branch;  ///< the one checked out, else the remote's own; empty when neither is named
  std::string remote;  ///< its web address without a final '/'; empty when it has none
  std::set<std::string, std::less<>> shallow;  ///< commits whose parents a shallow clone left out
};

/// The repository that holds the folder, whether by a `.git` folder or by the `.git` file of a
/// worktree or submodule.  A `.git` file that leads nowhere hides what is above it, as it does from
/// git.  Nothing when there is none.
std::optional<Repository> find_repository(const io::FileSystem& files, const std::string& journal);

/// What a browser opens for a remote as git writes it: `git@example.org:me/notes.git` is
/// `https://example.org/me/notes`.  Without names and passwords; empty for a remote that is no
/// server of the web.
std::string web_address_of(std::string_view remote);

/// The address of the remote that a repository's config file speaks of first: `origin`, else the
/// branch's own, else the only one.  Empty when there is none.
std::string remote_in(std::string_view config, std::string_view branch);

}  // namespace daybook::build
