// SPDX-License-Identifier: MIT
#include "io/change_hints.hpp"

#include <array>
#include <poll.h>
#include <set>
#include <sys/inotify.h>
#include <unistd.h>

namespace daybook::io {

ChangeHints::ChangeHints() : descriptor_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {}

ChangeHints::~ChangeHints() {
  if (descriptor_ >= 0) (void)close(descriptor_);
}

// What cannot be listened at is tried again with the next call: folders come and go.
void ChangeHints::follow(const std::vector<std::string>& folders) {
  if (descriptor_ < 0) return;
  std::map<std::string, int> now;
  std::set<int> kept;  // two names of one folder have one watch
  for (const std::string& folder : folders) {
    const int watch = inotify_add_watch(
        descriptor_, folder.c_str(),
        IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVE | IN_ATTRIB | IN_ONLYDIR);
    if (watch < 0) continue;
    now.emplace(folder, watch);
    kept.insert(watch);
  }
  for (const auto& [folder, watch] : followed_) {
    if (!kept.contains(watch)) (void)inotify_rm_watch(descriptor_, watch);
  }
  followed_ = std::move(now);
}

bool ChangeHints::wait(std::chrono::milliseconds longest) {
  // Of a descriptor that is none, poll(2) waits and says nothing.
  pollfd asked{.fd = descriptor_, .events = POLLIN, .revents = 0};
  if (poll(&asked, 1, static_cast<int>(longest.count())) <= 0) return false;
  // Which file it was is seen by looking.
  constexpr std::size_t k_events = 16 * 1024;
  std::array<char, k_events> events{};
  while (read(descriptor_, events.data(), events.size()) > 0) {
  }
  return true;
}

}  // namespace daybook::io
