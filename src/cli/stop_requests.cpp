// SPDX-License-Identifier: MIT
#include "cli/stop_requests.hpp"

#include <atomic>

namespace daybook::cli {
namespace {

// A lock in a signal's handler would wait for the thread that it interrupts.
std::atomic<bool> stop_asked{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void ask_for_stop(int /*signal*/) {
  stop_asked = true;
}

}  // namespace

StopRequests::StopRequests() {
  struct sigaction action {};
  action.sa_handler = &ask_for_stop;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  ::sigaction(SIGINT, &action, &old_interrupt_);
  ::sigaction(SIGTERM, &action, &old_terminate_);
}

StopRequests::~StopRequests() {
  ::sigaction(SIGINT, &old_interrupt_, nullptr);
  ::sigaction(SIGTERM, &old_terminate_, nullptr);
}

bool StopRequests::is_asked() {
  return stop_asked;
}

}  // namespace daybook::cli
