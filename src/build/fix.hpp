// SPDX-License-Identifier: MIT
// Fixes on their way to the disk: what each file would become, that as a difference to look at, and
// the writing.  Which faults can be mended and how is the rules' matter.  Tested by fix_test.cpp
// and tests/cli/check_fix*.txt.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/digest.hpp"
#include "base/result.hpp"
#include "build/journal.hpp"
#include "io/file_system.hpp"
#include "text/fix.hpp"

namespace daybook::build {

/// A file as it is and as it would be.
struct FileChange {
  std::string path;
  std::string new_path;  ///< the same when it keeps its name
  base::Digest digest;   ///< of `before`
  std::string before;
  std::vector<text::Edit> edits;  ///< in the order of the file
};

/// What would be done, all together.
struct FixPlan {
  std::vector<FileChange> changes;  ///< by path
  std::vector<std::string> left;    ///< what is not done and why, a sentence each
};

/// Puts the fixes together file by file.  An edit is left out when another one comes first in its
/// place or the file is read-only; a rename when the name is taken, when two files want it, or when
/// what leads to the file cannot be written anew (rename_guard.hpp).  A name that another file
/// gives up in the same plan is free. `folder` is the journal's, as in JournalOptions: what is
/// there is asked of the disk, since a file that the journal leaves out may have the name.
FixPlan plan_fixes(const io::FileSystem& files, const std::string& folder, const Journal& journal,
                   std::span<const text::Fix> fixes);

/// The plan as git shows a change (`rename from`, `---`, `+++`, hunks); `git apply` takes it.
std::string show(const FixPlan& plan);

/// Does what the plan says, each file in one step.  Refuses before the first write when a file is
/// not as it was read or a new name is taken meanwhile; what was done before a later refusal is
/// undone, as far as the disk lets it.
base::Result<base::Done> apply_fixes(io::FileSystem& files, const std::string& journal,
                                     const FixPlan& plan);

}  // namespace daybook::build
