// SPDX-License-Identifier: MIT
// Ctrl-C and SIGTERM as a question that a long run can ask.  Tested by
// tests/cli/check_external_stopped.txt, tests/faults and tests/serve.
#pragma once

#include <csignal>

namespace daybook::cli {

/// While it lives, Ctrl-C asks for a stop; a second one ends the process.  One at a time.
class StopRequests {
 public:
  StopRequests();
  StopRequests(const StopRequests&) = delete;
  StopRequests& operator=(const StopRequests&) = delete;
  ~StopRequests();

  /// May be asked by any thread.
  static bool is_asked();
  /// What a shell says of a program that the same signal has ended: 130 after Ctrl-C.
  static int exit_code();

 private:
  struct sigaction old_interrupt_ {};
  struct sigaction old_terminate_ {};
};

}  // namespace daybook::cli
