// SPDX-License-Identifier: MIT
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <string>

#include "text/byte_set.hpp"

using daybook::text::ByteSet;

TEST_CASE("a set of bytes finds what find_first_of finds", "[text]") {
  constexpr std::string_view k_bytes = "|\xE2$";
  constexpr ByteSet k_set(k_bytes);
  for (const std::string_view text :
       {"", "a", "$", "a|b$c", "caf\xC3\xA9", "1 \xE2\x82\xAC", "no such byte"}) {
    for (std::size_t from = 0; from <= text.size() + 1; ++from) {
      CAPTURE(text, from);
      CHECK(k_set.find_in(text, from) == text.find_first_of(k_bytes, from));
    }
  }
}
