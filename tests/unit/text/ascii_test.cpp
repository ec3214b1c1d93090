// SPDX-License-Identifier: MIT
// The classes and cases of single bytes.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "text/ascii.hpp"

namespace daybook::text {
namespace {

// The bytes of ASCII in their classes, and beside each class the bytes just outside it.
struct Class {
  bool (*holds)(char);
  std::string_view members;
  std::string_view others;
};

}  // namespace

TEST_CASE("a class of ASCII holds its own bytes and not their neighbours", "[text]") {
  constexpr std::string_view k_digits = "0123456789";
  constexpr std::string_view k_lower = "abcdefghijklmnopqrstuvwxyz";
  constexpr std::string_view k_upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const auto& [holds, members, others] :
       {Class{is_ascii_digit, k_digits, "/:aZ \t\x7f\xc3\xa9\xff"},
        Class{is_ascii_lower, k_lower, "`{AZ09 _\xe9\xc3\xa9"},
        Class{is_ascii_upper, k_upper, "@[az09 _\xc9\xc3\x89"},
        Class{is_ascii_letter, k_lower, "`{@[09 _\xc3\xa9"},
        Class{is_ascii_letter, k_upper, "`{@[09 _\xc3\xa9"},
        Class{is_ascii_alphanumeric, "azAZ09", "`{@[/: _-\xc3\xa9"},
        Class{is_ascii_hex, "09afAF", "/:`g@G -\xc3\xa9"},
        Class{is_ascii_control, "\x01\t\n\r\x1f\x7f", " ~a\x80\xc3\xa9\xff"}}) {
    for (const char c : members) {
      CAPTURE(c);
      CHECK(holds(c));
    }
    for (const char c : others) {
      CAPTURE(c);
      CHECK_FALSE(holds(c));
    }
  }
}

TEST_CASE("text is ASCII when no byte has its high bit", "[text]") {
  CHECK(is_ascii(""));
  CHECK(is_ascii("Level 3\t~\x7f"));
  CHECK_FALSE(is_ascii("Lével"));
  CHECK_FALSE(is_ascii("等级"));
  CHECK(is_ascii('\x7f'));
  CHECK_FALSE(is_ascii('\x80'));
}

TEST_CASE("a number is digits alone, at least one", "[text]") {
  CHECK(is_ascii_number("0"));
  CHECK(is_ascii_number("0099"));
  for (const std::string_view text : {"", " 1", "-1", "1.0", "1a", "１"}) {
    CAPTURE(text);
    CHECK_FALSE(is_ascii_number(text));
  }
}

TEST_CASE("a digit to the base of 16 has its value in either case", "[text]") {
  CHECK(ascii_hex_value('0') == 0);
  CHECK(ascii_hex_value('9') == 9);
  CHECK(ascii_hex_value('a') == 10);
  CHECK(ascii_hex_value('F') == 15);
}

TEST_CASE("cases of ASCII leave every other byte as it is", "[text]") {
  CHECK(ascii_lower("ÀB[@Z`z9") == "Àb[@z`z9");
  CHECK(ascii_upper('z') == 'Z');
  CHECK(ascii_upper('{') == '{');
  CHECK(ascii_upper('\xe9') == '\xe9');
}

}  // namespace daybook::text
