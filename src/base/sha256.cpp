// SPDX-License-Identifier: MIT
#include "base/sha256.hpp"

#include <array>
#include <cstddef>
#include <openssl/sha.h>

namespace daybook::base {

std::string sha256_hex(std::string_view bytes) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
  constexpr std::string_view k_digits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * digest.size());
  for (const unsigned char byte : digest) {
    hex += k_digits[byte >> 4U];
    hex += k_digits[byte & 0xFU];
  }
  return hex;
}

}  // namespace daybook::base
