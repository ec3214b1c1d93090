// SPDX-License-Identifier: MIT
#include "cli/stop_requests.hpp"

#include <atomic>

namespace daybook::cli {
namespace {

// A lock in a signal's handler would wait for the thread that it interrupts.
std::atomic<int> stop_signal{0};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void ask_for_stop(int signal) {
  stop_signal = signal;
}

/// A signal that is ignored stays so: nohup, or a shell that runs it in the background, means it.
void listen_to(int signal, struct sigaction& old) {
  struct sigaction action {};
  action.sa_handler = &ask_for_stop;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  ::sigaction(signal, nullptr, &old);
  if (old.sa_handler != SIG_IGN) ::sigaction(signal, &action, nullptr);
}

}  // namespace

StopRequests::StopRequests() {
  listen_to(SIGINT, old_interrupt_);
  listen_to(SIGTERM, old_terminate_);
}

StopRequests::~StopRequests() {
  ::sigaction(SIGINT, &old_interrupt_, nullptr);
  ::sigaction(SIGTERM, &old_terminate_, nullptr);
}

bool StopRequests::is_asked() {
  return stop_signal != 0;
}

int StopRequests::exit_code() {
  constexpr int k_ended_by_signal = 128;
  return k_ended_by_signal + stop_signal;
}

}  // namespace daybook::cli
