// SPDX-License-Identifier: MIT
// Which addresses of the internet are open to all.  A journal may be somebody else's: its links
// must not make this machine ask its own network.  Opens no connection.  Tested by
// public_address_test.cpp.
#pragma once

#include <cstdint>
#include <span>

namespace daybook::io {

/// Whether an address, 4 or 16 bytes as they are sent, belongs to no private, local or otherwise
/// special range.  An IPv4 address inside of an IPv6 one is looked at as itself.
bool is_public_address(std::span<const std::uint8_t> address);

}  // namespace daybook::io
