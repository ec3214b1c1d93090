// SPDX-License-Identifier: MIT
// `daybook init`: the files that a journal wants to be published, fitted to what is there.  Writes
// nothing.  Tested by init_test.cpp and tests/cli/init*.txt.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "build/journal.hpp"
#include "io/file_system.hpp"

namespace daybook::scaffold {

/// What was asked for; empty texts: it was not.
struct InitWish {
  enum class Workflow : std::uint8_t { none, github_pages } workflow = Workflow::none;
  std::string title = {};
  std::string url = {};
  std::string action = {};  ///< where daybook's action is: `OWNER/daybook@REF`
};

/// A file of the plan.
struct InitFile {
  std::string path;  ///< as `root` is written
  std::string root;  ///< below which it lies: the journal's folder or its repository's
  std::string text;
  bool is_there = false;  ///< it stays as it is
};

/// What `init` would write, and say.
struct InitPlan {
  std::vector<InitFile> files;
  std::vector<std::string> notes;  ///< a sentence each
  std::vector<std::string> next;   ///< commands to go on with
};

/// `folder` is the journal's; it need not be there, `journal` is an empty one then.
InitPlan plan_init(const io::FileSystem& files, const std::string& folder,
                   const build::Journal& journal, const InitWish& wish);

/// Whether a workflow can use it: `OWNER/daybook@REF`, perhaps with folders behind the repository.
/// It is written into the workflow as it stands.
bool is_action(std::string_view action);

/// The address at which the server of a repository publishes its pages, `https://o.github.io/r`;
/// empty for a server that is not known to.
std::string pages_address(std::string_view repository);

}  // namespace daybook::scaffold
