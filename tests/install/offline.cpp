// SPDX-License-Identifier: MIT
// Loaded before a program (LD_PRELOAD), it ends it with 99 when it asks for a socket that leads to
// other machines; with MAY_LISTEN in the environment, when it connects one.  Used by offline.sh.
#include <cstdlib>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
constexpr int k_asked = 99;
}  // namespace

extern "C" int socket(int domain, int type, int protocol) noexcept {
  // Name services of the machine itself are asked by AF_UNIX; a failure makes them do without.
  if (domain == AF_UNIX) return -1;
  if (std::getenv("MAY_LISTEN") == nullptr) ::_exit(k_asked);
  return static_cast<int>(::syscall(SYS_socket, domain, type, protocol));
}

extern "C" int connect(int /*number*/, const sockaddr* /*address*/, socklen_t /*size*/) {
  ::_exit(k_asked);
}
