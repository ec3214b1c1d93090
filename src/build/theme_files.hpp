// SPDX-License-Identifier: MIT
// The theme of a journal: its own layouts and assets, read and compiled with those inside the
// program.  Tested by theme_files_test.cpp and tests/cli/layout*.txt.
#pragma once

#include "base/result.hpp"
#include "build/journal.hpp"
#include "io/file_system.hpp"
#include "render/theme.hpp"

namespace daybook::build {

/// Reads what `journal.found` lists below the journal's folder, and compiles it; what is wrong with
/// a layout has site.yaml's severities.  Where site.yaml wants diagrams drawn, the script for it is
/// the journal's own or the installed one; without either that is reported (a warning, rule
/// config-invalid). Fails when a file cannot be read.
base::Result<text::Checked<render::Theme>> read_theme(const io::FileSystem& files,
                                                      const JournalOptions& options,
                                                      const Journal& journal);

}  // namespace daybook::build
