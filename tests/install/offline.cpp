// SPDX-License-Identifier: MIT
// Loaded before a program (LD_PRELOAD), it ends it with 99 when it asks for a socket that leads to
// other machines.  Used by offline.sh.
#include <sys/socket.h>
#include <unistd.h>

extern "C" int socket(int domain, int /*type*/, int /*protocol*/) noexcept {
  constexpr int k_asked = 99;
  // Name services of the machine itself are asked by AF_UNIX; a failure makes them do without.
  if (domain != AF_UNIX) ::_exit(k_asked);
  return -1;
}
