// SPDX-License-Identifier: MIT
// 128-bit content digests (XXH3), the identity of bytes for skipping and caching.  Not for
// security: evidence that leaves the house carries SHA-256.  Tested by digest_test.cpp.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace daybook::base {

/// 128-bit content hash.  Equal digests mean equal bytes to us.
struct Digest {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  friend auto operator<=>(const Digest&, const Digest&) = default;
};

/// The XXH3-128 digest of `bytes`.
Digest digest_of(std::string_view bytes);

/// 32 lower-case hexadecimal digits.
std::string to_hex(const Digest& digest);

/// The reverse of to_hex(); false when `hex` is not exactly 32 hexadecimal digits.
bool from_hex(std::string_view hex, Digest& digest);

}  // namespace daybook::base
