// SPDX-License-Identifier: MIT
// Names follow FIPS 180-4, so that the two can be read side by side.
#include "base/sha256.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace daybook::base {
namespace {

constexpr std::size_t k_block = 64;

// Section 4.2.2.
constexpr std::array<std::uint32_t, 64> k_round{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

using State = std::array<std::uint32_t, 8>;

// Section 5.3.3.
constexpr State k_initial{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                          0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

std::uint32_t word_at(std::string_view block, std::size_t index) {
  std::uint32_t word = 0;
  for (const char c : block.substr(4 * index, 4)) {
    word = (word << 8U) | static_cast<unsigned char>(c);
  }
  return word;
}

std::array<std::uint32_t, 64> schedule(std::string_view block) {
  std::array<std::uint32_t, 64> w{};
  for (std::size_t t = 0; t < 16; ++t)
    w[t] = word_at(block, t);
  for (std::size_t t = 16; t < 64; ++t) {
    const std::uint32_t a = w[t - 2];
    const std::uint32_t b = w[t - 15];
    const std::uint32_t sigma1 = std::rotr(a, 17) ^ std::rotr(a, 19) ^ (a >> 10U);
    const std::uint32_t sigma0 = std::rotr(b, 7) ^ std::rotr(b, 18) ^ (b >> 3U);
    w[t] = sigma1 + w[t - 7] + sigma0 + w[t - 16];
  }
  return w;
}

// Section 6.2.2.
void add_block(State& hash, std::string_view block) {
  const std::array<std::uint32_t, 64> w = schedule(block);
  auto [a, b, c, d, e, f, g, h] = hash;
  for (std::size_t t = 0; t < 64; ++t) {
    const std::uint32_t sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
    const std::uint32_t choice = (e & f) ^ (~e & g);
    const std::uint32_t t1 = h + sum1 + choice + k_round[t] + w[t];
    const std::uint32_t sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
    const std::uint32_t majority = (a & b) ^ (a & c) ^ (b & c);
    const std::uint32_t t2 = sum0 + majority;
    h = g;
    g = f;
    f = e;
    e = d + t1;
    d = c;
    c = b;
    b = a;
    a = t1 + t2;
  }
  const State added{a, b, c, d, e, f, g, h};
  for (std::size_t i = 0; i < hash.size(); ++i)
    hash[i] += added[i];
}

// The last, incomplete block with its padding (section 5.1.1): one block or two.
std::string padded_tail(std::string_view tail, std::uint64_t total_bytes) {
  std::string out(tail);
  out += '\x80';
  while (out.size() % k_block != k_block - 8)
    out += '\0';
  for (unsigned shift = 64; shift > 0; shift -= 8) {
    out += static_cast<char>((total_bytes * 8) >> (shift - 8) & 0xFFU);
  }
  return out;
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  constexpr std::string_view k_digits = "0123456789abcdef";
  State hash = k_initial;
  const std::uint64_t total = bytes.size();
  for (; bytes.size() >= k_block; bytes.remove_prefix(k_block)) {
    add_block(hash, bytes.substr(0, k_block));
  }
  const std::string tail = padded_tail(bytes, total);
  for (std::size_t i = 0; i < tail.size(); i += k_block) {
    add_block(hash, std::string_view(tail).substr(i, k_block));
  }
  std::string hex;
  for (const std::uint32_t word : hash) {
    for (unsigned shift = 32; shift > 0; shift -= 4)
      hex += k_digits[(word >> (shift - 4)) & 15U];
  }
  return hex;
}

}  // namespace daybook::base
