// SPDX-License-Identifier: MIT
#include "base/digest.hpp"

#define XXH_INLINE_ALL
#include <charconv>
#include <xxhash.h>

namespace daybook::base {

Digest digest_of(std::string_view bytes) {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  return {.high = hash.high64, .low = hash.low64};
}

std::string to_hex(const Digest& digest) {
  constexpr std::string_view k_digits = "0123456789abcdef";
  std::string hex(32, '0');
  for (unsigned i = 0; i < 16; ++i) {
    hex[15 - i] = k_digits[(digest.high >> (4 * i)) & 15U];
    hex[31 - i] = k_digits[(digest.low >> (4 * i)) & 15U];
  }
  return hex;
}

bool from_hex(std::string_view hex, Digest& digest) {
  if (hex.size() != 32) return false;
  const char* const begin = hex.data();
  const auto high = std::from_chars(begin, begin + 16, digest.high, 16);
  const auto low = std::from_chars(begin + 16, begin + 32, digest.low, 16);
  return high.ptr == begin + 16 && low.ptr == begin + 32;
}

}  // namespace daybook::base
