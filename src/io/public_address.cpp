// SPDX-License-Identifier: MIT
#include "io/public_address.hpp"

#include <algorithm>
#include <array>

namespace daybook::io {
namespace {

constexpr std::size_t k_short = 4;
constexpr std::size_t k_long = 16;

/// The addresses that begin with the first `bits` of `prefix`.
struct Range {
  std::array<std::uint8_t, k_long> prefix;
  unsigned bits;
};

// IANA's registry of special addresses, as far as nobody is meant to be reached there.
constexpr std::array k_special{
    Range{{0}, 8},              // this network
    Range{{10}, 8},             // private
    Range{{100, 64}, 10},       // behind a provider's router
    Range{{127}, 8},            // this machine
    Range{{169, 254}, 16},      // this link; clouds tell their secrets there
    Range{{172, 16}, 12},       // private
    Range{{192, 0, 0}, 24},     // protocols
    Range{{192, 0, 2}, 24},     // documentation
    Range{{192, 168}, 16},      // private
    Range{{198, 18}, 15},       // measurements
    Range{{198, 51, 100}, 24},  // documentation
    Range{{203, 0, 113}, 24},   // documentation
    Range{{224}, 4},            // many at once
    Range{{240}, 4},            // reserved, and all at once
};
// Of IPv6 one eighth is given out, and some of that is special.
constexpr Range k_given_out{{0x20}, 3};
constexpr std::array k_special_long{
    Range{{0x20, 0x01}, 23},              // protocols and tunnels
    Range{{0x20, 0x01, 0x0D, 0xB8}, 32},  // documentation
    Range{{0x20, 0x02}, 16},              // tunnels
    Range{{0x3F, 0xFF}, 20},              // documentation
};
// An IPv4 address is in the last four bytes.
constexpr std::array k_holds_short{
    Range{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF}, 96},
    Range{{0, 0x64, 0xFF, 0x9B}, 96},
};

bool is_in(std::span<const std::uint8_t> address, const Range& range) {
  for (unsigned bit = 0; bit < range.bits; ++bit) {
    const unsigned mask = 0x80U >> (bit % 8);
    if (((address[bit / 8] ^ range.prefix.at(bit / 8)) & mask) != 0) return false;
  }
  return true;
}

template <class Ranges>
bool is_in_any(std::span<const std::uint8_t> address, const Ranges& ranges) {
  return std::ranges::any_of(ranges, [&](const Range& range) { return is_in(address, range); });
}

}  // namespace

bool is_public_address(std::span<const std::uint8_t> address) {
  if (address.size() == k_long && is_in_any(address, k_holds_short))
    address = address.subspan(k_long - k_short);
  if (address.size() == k_short) return !is_in_any(address, k_special);
  return address.size() == k_long && is_in(address, k_given_out) &&
         !is_in_any(address, k_special_long);
}

}  // namespace daybook::io
