// SPDX-License-Identifier: MIT
#include "serve/byte_range.hpp"

#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("a range is part of a file, outside of it, or ignored", "[serve]") {
  using serve::ByteRange;
  using Kind = ByteRange::Kind;
  const auto part = [](std::uint64_t first, std::uint64_t last) {
    return ByteRange{.kind = Kind::part, .first = first, .last = last};
  };
  const ByteRange whole;
  const ByteRange outside{.kind = Kind::outside};
  struct Row {
    std::string_view header;
    std::uint64_t size;
    ByteRange expected;
  };
  for (const auto& [header, size, expected] : {
           Row{"", 10, whole},
           Row{"bytes=0-0", 10, part(0, 0)},
           Row{"bytes=2-4", 10, part(2, 4)},
           Row{"bytes=2-", 10, part(2, 9)},
           Row{"bytes=2-99", 10, part(2, 9)},
           Row{"bytes=-3", 10, part(7, 9)},
           Row{"bytes=-99", 10, part(0, 9)},
           Row{"bytes=-0", 10, outside},
           Row{"bytes=10-", 10, outside},
           Row{"bytes=0-0", 0, outside},
           Row{"bytes=-1", 0, outside},
           Row{"bytes=99999999999999999999999999-", 10, outside},
           Row{"bytes=1-99999999999999999999999999", 10, part(1, 9)},
           Row{"bytes=4-2", 10, whole},
           Row{"bytes=0-1,3-4", 10, whole},
           Row{"bytes=a-b", 10, whole},
           Row{"bytes=-", 10, whole},
           Row{"bytes=5", 10, whole},
           Row{"bytes= 0-1", 10, whole},
           Row{"lines=0-1", 10, whole},
       }) {
    CAPTURE(header, size);
    CHECK(serve::parse_range(header, size) == expected);
  }
}
