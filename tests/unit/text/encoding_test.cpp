// SPDX-License-Identifier: MIT
#include "text/encoding.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace daybook::text;

namespace {

std::string utf16(std::u16string_view units, Encoding encoding) {
  const bool is_big = encoding == Encoding::utf16_big;
  std::string bytes;
  for (const char16_t unit : units) {
    const char high = static_cast<char>(unit >> 8U);
    const char low = static_cast<char>(unit & 0xFFU);
    bytes += is_big ? high : low;
    bytes += is_big ? low : high;
  }
  return bytes;
}

std::string said(const Diagnostics& diagnostics) {
  std::string all;
  for (const Diagnostic& diagnostic : diagnostics)
    all += format_text(diagnostic, Color::no);
  return all;
}

}  // namespace

TEST_CASE("UTF-16 is known by its mark", "[text][encoding]") {
  CHECK(encoding_of("\xFF\xFE#\0") == Encoding::utf16_little);
  CHECK(encoding_of("\xFE\xFF\0#") == Encoding::utf16_big);
  for (const std::string& other : std::vector<std::string>{"", "\xFF", "\xEF\xBB\xBF#", "# A"})
    CHECK(encoding_of(other) == Encoding::utf8);
}

TEST_CASE("UTF-16 of either order is the same text in UTF-8", "[text][encoding]") {
  const auto encoding = GENERATE(Encoding::utf16_little, Encoding::utf16_big);
  const FromUtf16 read = from_utf16(utf16(u"\uFEFF# Größe 学\r\n\U0001F680\n", encoding), encoding);
  CHECK(read.text == "# Größe 学\r\n🚀\n");
  CHECK(read.lost == 0);
}

TEST_CASE("half a character of UTF-16 is U+FFFD", "[text][encoding]") {
  const auto encoding = GENERATE(Encoding::utf16_little, Encoding::utf16_big);
  // High alone, low alone, two high ones and a pair, high at the end, half a unit.
  std::u16string units{u'\uFEFF', u'a', 0xD800, u'b', 0xDC00, 0xD83D, 0xD83D, 0xDE80, 0xD801};
  std::string bytes = utf16(units, encoding);
  bytes += 'x';
  const FromUtf16 read = from_utf16(bytes, encoding);
  CHECK(read.text == "a\uFFFDb\uFFFD\uFFFD🚀\uFFFD\uFFFD");
  CHECK(read.lost == 5);
  CHECK(read.first_lost == 1);
  CHECK(read.first_byte == 4);
  CHECK(from_utf16("\xFF\xFE", Encoding::utf16_little).text.empty());
}

TEST_CASE("places of a file in UTF-16 are those of its text", "[text][encoding]") {
  std::u16string units = u"\uFEFF# A\n\nb";
  units += char16_t{0xDC00};
  const std::string bytes = utf16(units, Encoding::utf16_big);
  const auto made = make_source("a.md", bytes);
  CHECK(made.value->bytes() == "# A\n\nb\uFFFD");
  CHECK(made.value->is_converted());
  CHECK(made.value->on_disk() == bytes);
  CHECK(made.value->digest() == daybook::base::digest_of(bytes));
  CHECK(said(made.diagnostics) ==
        "a.md:1:1: warning: the file is in UTF-16 (big-endian), and read as if it were saved in "
        "UTF-8 [encoding-converted]\n"
        "  # A\n"
        "  ^\n"
        "  help: save the file as UTF-8\n"
        "a.md:3:2: warning: 1 of the file's UTF-16 is half a character, the first at offset 14 "
        "[encoding-invalid]\n"
        "  b\uFFFD\n"
        "   ^\n"
        "  help: save the file as UTF-8\n");
}

TEST_CASE("UTF-8 is taken as it is, whatever it holds", "[text][encoding]") {
  const std::string bytes("\xEF\xBB\xBF# \xED\xA0\x80 \0", 9);
  const auto made = make_source("a.md", bytes);
  CHECK(made.value->bytes() == bytes);
  CHECK(made.value->on_disk() == bytes);
  CHECK_FALSE(made.value->is_converted());
  CHECK(made.diagnostics.empty());
}

TEST_CASE("a text for pages is valid UTF-8, and what was not is told", "[text][encoding]") {
  const auto clean = clean_text("layouts/a.html", std::string("\xEF\xBB\xBF<p>\xE9</p>\0", 12));
  CHECK(clean.value == "<p>\uFFFD</p>\uFFFD");
  CHECK(said(clean.diagnostics)
            .find("layouts/a.html:1:5: warning: 1 of the file's bytes is not UTF-8, the first 0xE9 "
                  "at offset 6 [encoding-invalid]") != std::string::npos);
  CHECK(clean.diagnostics.back().rule == Rule::encoding_nul);
  CHECK(clean_text("a.html", "<p>é</p>").diagnostics.empty());
}
