// SPDX-License-Identifier: MIT
// What the version control of a journal tells about its files: an input of link(), the last in the
// order of trust.  Made in build/history.cpp; this room knows no git.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "text/date.hpp"

namespace daybook::site {

/// One file's past.  Days are those that the authors' own calendars showed.
struct FileHistory {
  std::optional<text::Date> first;  ///< of the oldest commit, under this name or an earlier one
  std::optional<text::Date> last;   ///< of the newest commit
  std::string commit;               ///< the newest, ten digits; empty when it is not known
  std::vector<std::string> former = {};  ///< earlier names of the file, the latest first

  friend bool operator==(const FileHistory&, const FileHistory&) = default;
};

/// A commit that some file of the journal names.
struct NamedCommit {
  std::string id;  ///< the whole of it
  std::optional<text::Date> day;
  friend bool operator==(const NamedCommit&, const NamedCommit&) = default;
};

/// By the name that was written, in lower case.
using NamedCommits = std::map<std::string, NamedCommit, std::less<>>;

/// All that is known; all empty for a journal that lies in no repository.
struct History {
  std::map<std::string, FileHistory, std::less<>> files;  ///< those in a commit, by path
  /// Those that claims name as their proofs; none: git was not asked, or cannot know all.
  std::optional<NamedCommits> commits = {};
  std::string repository;  ///< the remote's web address without a final '/'; or empty
  std::string branch;      ///< the one that links to sources name; or empty
  std::string folder;      ///< of the journal in the repository, without a final '/'; "": its root
};

}  // namespace daybook::site
