// SPDX-License-Identifier: MIT
// What a run of daybook tells its caller.
#pragma once

namespace daybook::cli {

/// Codes that scripts may rely on.
enum ExitCode : int {
  k_fine = 0,
  k_journal_has_errors = 1,  ///< or warnings, under --strict
  k_usage = 2,               ///< the command line or site.yaml
  k_world_failed = 3,        ///< the disk
  k_daybook_is_wrong = 4,    ///< what was kept of an earlier build gave another site
};

}  // namespace daybook::cli
