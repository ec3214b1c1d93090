// SPDX-License-Identifier: MIT
// How numbers stand in shards: in signs that need no escape in a script.  Their reader is
// assets/search-core.js.  Tested by index_test.cpp and segment_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace daybook::search {

/// So many digits there are.
inline constexpr std::size_t k_digits = 64;

/// The sign of a digit from 0 to 63.
char digit_sign(std::size_t digit);
/// Appends a number as digits of five bits, the lowest first, each but the last with the sixth bit.
void append_number(std::string& out, std::size_t number);

/// Takes a digit from the beginning of a text; nothing when there is none.
std::optional<std::uint8_t> take_digit(std::string_view& text);
/// Takes a number as it was appended; nothing when there is none of up to 32 bits.
std::optional<std::uint32_t> take_number(std::string_view& text);

}  // namespace daybook::search
