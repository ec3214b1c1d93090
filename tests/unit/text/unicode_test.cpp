// SPDX-License-Identifier: MIT
// Normal forms, classes and comparison keys; that the short way for ASCII and the long way agree.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "text/unicode.hpp"

using namespace daybook::text;

using Row = std::pair<std::string, std::string>;

TEST_CASE("NFC joins letters and accents and repairs what is not UTF-8", "[text][unicode]") {
  CHECK(nfc("plain") == "plain");
  CHECK(nfc("e\u0301") == "é");
  CHECK(nfc("\u1112\u1161\u11AB") == "한");
  CHECK(nfc("ﬁ") == "ﬁ");
  CHECK(nfc("a\xFF") == "a\uFFFD");
  CHECK(nfc(std::string_view("a\0b", 3)) == "a\uFFFDb");
  CHECK(nfc("").empty());
}

TEST_CASE("texts that differ in case and width only fold to one", "[text][unicode]") {
  const auto [a, b] = GENERATE(values<Row>({
      {"Straße", "STRASSE"},
      {"ＡＢＣ１", "abc1"},
      {"ÉTÉ", "e\u0301te\u0301"},
      {"ΣΊΣΥΦΟΣ", "σίσυφος"},
      {"No\u200Bte", "note"},
      {"GoAL", "goal"},
  }));
  CAPTURE(a, b);
  CHECK(fold_case(a) == fold_case(b));
  CHECK(fold_case("Goal é") == fold_case("Goal ") + "é");
}

TEST_CASE("lower case changes letters only", "[text][unicode]") {
  CHECK(lower("AbC-1_[") == "abc-1_[");
  CHECK(lower("ÄÖ ΣΑ ЖЖ 长 🚀") == "äö σα жж 长 🚀");
  CHECK(lower("ß") == "ß");
  CHECK(lower("A\xFF"
              "B") ==
        "a\xFF"
        "b");
  CHECK(lower(U'É') == U'é');
}

TEST_CASE("characters are told by what they are", "[text][unicode]") {
  const auto [c, expected] = GENERATE(table<char32_t, std::string>({
      {U'a', "letter"},
      {U'Z', "letter"},
      {U'@', ""},
      {U'[', ""},
      {U'^', ""},
      {0x60, ""},
      {U'é', "letter"},
      {U'ж', "letter"},
      {U'长', "letter cjk"},
      {U'か', "letter cjk"},
      {U'한', "letter cjk"},
      {U'Ⅳ', "letter"},
      {0x0301, "mark"},
      {U'7', "digit"},
      {U'７', "digit"},
      {U'²', ""},
      {U' ', "space"},
      {U'\t', "space"},
      {0x00A0, "space"},
      {0x3000, "space"},
      {0x0085, "space"},
      {0x200B, "format"},
      {0x00AD, "format"},
      {0x200D, "symbol format"},
      {0xFE0F, "mark symbol"},
      {U'🚀', "symbol"},
      {U'✅', "symbol"},
      {U'→', "symbol"},
      {U'⭐', "symbol"},
      {0x1F3FD, "symbol"},
      {U'。', ""},
      {U'・', ""},
      {U'—', ""},
      {0, ""},
      {0x110000, ""},
  }));
  std::string classes;
  const auto add = [&classes](bool holds, const char* name) {
    if (holds) classes += (classes.empty() ? "" : " ") + std::string(name);
  };
  add(is_letter(c), "letter");
  add(is_mark(c), "mark");
  add(is_digit(c), "digit");
  add(is_space(c), "space");
  add(is_symbol(c), "symbol");
  add(is_cjk(c), "cjk");
  add(is_format(c), "format");
  CAPTURE(static_cast<std::uint32_t>(c));
  CHECK(classes == expected);
}

TEST_CASE("East Asian characters and emoji are two columns wide, marks none", "[text][unicode]") {
  CHECK(display_width(U'a') == 1);
  CHECK(display_width(U'é') == 1);
  CHECK(display_width(U'长') == 2);
  CHECK(display_width(U'：') == 2);
  CHECK(display_width(U'🚀') == 2);
  CHECK(display_width(0x0301) == 0);
  CHECK(display_width(0x07) == 0);
}

TEST_CASE("white space of any kind is trimmed from both ends only", "[text][unicode]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"", ""},
      {" \t\r\n ", ""},
      {"  a b  ", "a b"},
      {"\u00A0\u3000a\u200B\uFEFF", "a"},
      {"\uFEFF长 长\u3000", "长 长"},
      {"\u2003é\u2028", "é"},
      {"🚀", "🚀"},
      {" \xFF \x80", "\xFF \x80"},
      {"\xE3\x80", "\xE3\x80"},
  }));
  CAPTURE(text);
  CHECK(trim(text) == expected);
}

TEST_CASE("what people wrote is compared without its decoration", "[text][unicode]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"Next  Steps", "next steps"},
      {"🚀 **Next  Steps**:", "next steps:"},
      {"⚠️ Gaps", "gaps"},
      {"`Gaps`", "gaps"},
      {"1️⃣ Gaps", "1 gaps"},
      {"a 🚀 b", "a b"},
      {"ＡＤＲ－１２", "adr-12"},
      {"日期：", "日期:"},
      {"\u00A0下一步\u3000", "下一步"},
      {"Was\u00A0ist STRASSE", "was ist strasse"},
      {"~~done~~ ✅", "done"},
      {"👩‍💻 Work", "work"},
      {"✨", ""},
      {"", ""},
      {"a\xFF", "a"},
  }));
  CAPTURE(text);
  CHECK(match_key(text) == expected);
  CHECK(match_key(match_key(text)) == match_key(text));
}
