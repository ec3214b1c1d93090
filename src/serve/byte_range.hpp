// SPDX-License-Identifier: MIT
// The Range header of a request (RFC 9110, section 14).  Tested by byte_range_test.cpp.
#pragma once

#include <cstdint>
#include <string_view>

namespace daybook::serve {

/// What part of a file is asked for.
struct ByteRange {
  enum class Kind : std::uint8_t {
    whole,    ///< no range, or one that a server may ignore: several, another unit, no sense
    part,     ///< `first` to `last`
    outside,  ///< none of the file: status 416
  } kind = Kind::whole;
  std::uint64_t first = 0;
  std::uint64_t last = 0;  ///< inclusive
  friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// `header` is the value of Range, empty without one; `size` that of the file.
ByteRange parse_range(std::string_view header, std::uint64_t size);

}  // namespace daybook::serve
