// SPDX-License-Identifier: MIT
// The theme of a journal: its own layouts and assets, read and compiled with those inside the
// program.  Tested by tests/cli/layout*.txt.
#pragma once

#include "base/result.hpp"
#include "build/journal.hpp"
#include "io/file_system.hpp"
#include "render/theme.hpp"

namespace daybook::build {

/// Reads what `journal.found` lists below `root`, the journal's folder, and compiles it; what is
/// wrong with a layout has site.yaml's severities.  Fails when a file cannot be read.
base::Result<text::Checked<render::Theme>> read_theme(const io::FileSystem& files,
                                                      const std::string& root,
                                                      const Journal& journal);

}  // namespace daybook::build
