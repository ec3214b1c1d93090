// SPDX-License-Identifier: MIT
// Which names a server answers to.  A page of the web can have its own name lead to this machine
// (DNS rebinding) and would then read the journal as its own; its name in Host gives it away.
// Tested by host_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace daybook::serve {

/// Where a server listens.
struct Endpoint {
  std::string bind = "127.0.0.1";  ///< "localhost", or an address in numbers; IPv6 without brackets
  std::uint16_t port = 1313;
};

/// "localhost", or an address in numbers.
bool is_bind_address(std::string_view bind);
/// Whether only this machine can reach it.
bool is_loopback(std::string_view bind);

/// `http://127.0.0.1:1313`; the address of this machine for one that listens everywhere.
std::string origin_of(const Endpoint& endpoint);

/// Whether a request with this Host is for us: localhost, 127.0.0.1, [::1] and the address we
/// listen at, each with our port.  Who listens everywhere (0.0.0.0, ::) is known by any address in
/// numbers: those cannot be rebound.
bool is_our_host(std::string_view host, const Endpoint& endpoint);

}  // namespace daybook::serve
