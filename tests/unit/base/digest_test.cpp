// SPDX-License-Identifier: MIT
// The digest's text form and its published values; that XXH3 is a good hash is XXH3's business.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "base/digest.hpp"

using namespace daybook::base;

TEST_CASE("the digest of bytes is their XXH3-128, high half first", "[base]") {
  CHECK(to_hex(digest_of("")) == "99aa06d3014798d86001c324468d497f");
  CHECK(digest_of("a") != digest_of("b"));
  CHECK(digest_of(std::string_view("a\0", 2)) != digest_of("a"));
}

TEST_CASE("a digest survives being written and read", "[base]") {
  const Digest written{.high = 0x0123456789abcdefU, .low = 0x00000000000000ffU};
  Digest read;
  CHECK(to_hex(written) == "0123456789abcdef00000000000000ff");
  REQUIRE(from_hex(to_hex(written), read));
  CHECK(read == written);
}

TEST_CASE("only 32 hexadecimal digits are a digest", "[base]") {
  Digest ignored;
  const auto hex = GENERATE(as<std::string>{}, "", "0", "0123456789abcdef00000000000000f",
                            "0123456789abcdef00000000000000fff", "0123456789abcdeg00000000000000ff",
                            "0123456789abcdef-0000000000000ff", "0x23456789abcdef00000000000000ff");
  CAPTURE(hex);
  CHECK_FALSE(from_hex(hex, ignored));
}
