// SPDX-License-Identifier: MIT
// SHA-256 (FIPS 180-4), for evidence that others may check with sha256sum.  What stays in the house
// is told apart by digest.hpp, which is many times faster.  Tested by sha256_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::base {

/// The SHA-256 of `bytes` as 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace daybook::base
