// SPDX-License-Identifier: MIT
// UTF-8 by Unicode's table 3-7: what is well formed, what is not, and that nothing is lost either
// way.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "text/utf8.hpp"

using namespace daybook::text;

TEST_CASE("code points of every length are decoded", "[text][utf8]") {
  const auto [bytes, code_point, size] = GENERATE(table<std::string, char32_t, int>({
      {"A", 0x41, 1},
      {"\x7F", 0x7F, 1},
      {"\xC2\x80", 0x80, 2},
      {"é", 0xE9, 2},
      {"\xDF\xBF", 0x7FF, 2},
      {"\xE0\xA0\x80", 0x800, 3},
      {"长", 0x957F, 3},
      {"\xED\x9F\xBF", 0xD7FF, 3},
      {"\xEE\x80\x80", 0xE000, 3},
      {"\xEF\xBF\xBF", 0xFFFF, 3},
      {"\xF0\x90\x80\x80", 0x10000, 4},
      {"🚀", 0x1F680, 4},
      {"\xF4\x8F\xBF\xBF", 0x10FFFF, 4},
  }));
  CAPTURE(bytes);
  const Decoded decoded = decode(bytes + "z", 0);
  CHECK(decoded.valid);
  CHECK(decoded.code_point == code_point);
  CHECK(decoded.size == size);
  std::string encoded;
  append_utf8(encoded, code_point);
  CHECK(encoded == bytes);
}

TEST_CASE("a byte that begins no code point is invalid and stands alone", "[text][utf8]") {
  const auto bytes = GENERATE(
      as<std::string>{}, "\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC3", "\xC3z", "\xE0\x80\x80",
      "\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF", "\xE9\x95", "\xE9\x95z", "\xF0\x80\x80\x80",
      "\xF0\x8F\xBF\xBF", "\xF0\x9F\x9A", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF");
  CAPTURE(bytes);
  const Decoded decoded = decode(bytes, 0);
  CHECK_FALSE(decoded.valid);
  CHECK(decoded.code_point == 0xFFFD);
  CHECK(decoded.size == 1);
}

TEST_CASE("nothing is decoded at the end", "[text][utf8]") {
  CHECK(decode("", 0).size == 0);
  CHECK(decode("a", 1).size == 0);
  CHECK(decode("a", 9).size == 0);
}

TEST_CASE("what is no code point is written as the replacement character", "[text][utf8]") {
  const auto code_point =
      GENERATE(char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}, char32_t{0xFFFFFFFF});
  std::string out;
  append_utf8(out, code_point);
  CHECK(out == "\uFFFD");
}

TEST_CASE("an invalid byte counts as one code point", "[text][utf8]") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("a长🚀") == 3);
  CHECK(count_code_points("a\xE9\x95z") == 4);
}

TEST_CASE("invalid bytes are told in order, up to the limit", "[text][utf8]") {
  using Offsets = std::vector<std::size_t>;
  CHECK(invalid_bytes("长🚀", 9).empty());
  CHECK(invalid_bytes("\xFF"
                      "a\xE9\x95",
                      9) == Offsets{0, 2, 3});
  CHECK(invalid_bytes("\xFF\xFF\xFF", 2) == Offsets{0, 1});
  CHECK(invalid_bytes("\xFF", 0).empty());
}

TEST_CASE("repair replaces invalid bytes and NUL and leaves the rest", "[text][utf8]") {
  CHECK(repair_utf8("长 é") == "长 é");
  CHECK(repair_utf8("a\xFF"
                    "b") == "a\uFFFDb");
  CHECK(repair_utf8(std::string_view("a\0b", 3)) == "a\uFFFDb");
  CHECK(repair_utf8(repair_utf8("\xE9\x95")) == repair_utf8("\xE9\x95"));
}

TEST_CASE("a text is cut between code points, and says that it was", "[text][utf8]") {
  CHECK(ellipsize("长長", 2) == "长長");
  CHECK(ellipsize("长長x", 2) == "长長…");
  CHECK(ellipsize("abc", 0) == "…");
  CHECK(ellipsize("", 0).empty());
}

TEST_CASE("a cut never falls inside a code point", "[text][utf8]") {
  CHECK(cut_to_bytes("abc", 5) == "abc");
  CHECK(cut_to_bytes("abc", 2) == "ab");
  CHECK(cut_to_bytes("a学b", 3) == "a");
  CHECK(cut_to_bytes("a学b", 4) == "a学");
  CHECK(cut_to_bytes("学", 0).empty());
}
