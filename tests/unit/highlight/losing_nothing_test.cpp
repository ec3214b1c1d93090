// SPDX-License-Identifier: MIT
// Whatever the bytes are, the tokens together are the code.
#include <array>
#include <string>

#include "highlight/language.hpp"
#include "snippets.hpp"
#include "support/catch.hpp"

namespace daybook::tests {

using highlight::Language;
using highlight::Token;

namespace {

constexpr std::string_view k_nul("\0a\0\"\0", 5);

/// Beginnings without an end, and what no editor saves.
constexpr std::array k_odd{std::string_view{},
                           std::string_view{"\\"},
                           std::string_view{"\"\\"},
                           std::string_view{"\""},
                           std::string_view{"'"},
                           std::string_view{"`${"},
                           std::string_view{"/*"},
                           std::string_view{"(*(*"},
                           std::string_view{"<!--"},
                           std::string_view{"<a b="},
                           std::string_view{"<script>"},
                           std::string_view{"\"\"\""},
                           std::string_view{"R\"x("},
                           std::string_view{"r##\""},
                           std::string_view{"<<EOF\n"},
                           std::string_view{"<<~E"},
                           std::string_view{"#["},
                           std::string_view{"#{"},
                           std::string_view{"$"},
                           std::string_view{"${"},
                           std::string_view{"$("},
                           std::string_view{"@"},
                           std::string_view{"'\\u{1"},
                           std::string_view{"/["},
                           std::string_view{"a: |"},
                           std::string_view{"- '"},
                           std::string_view{"[a"},
                           std::string_view{"x = ["},
                           std::string_view{"```py\n"},
                           std::string_view{"---\na: b"},
                           std::string_view{"@@"},
                           std::string_view{"$ a \\\n"},
                           std::string_view{"\r\n\r"},
                           std::string_view{"\n\n"},
                           std::string_view{"\xff\xfe\xc3"},
                           std::string_view{"\xc3"},
                           std::string_view{"0x"},
                           std::string_view{"1e+"},
                           std::string_view{"#include <"},
                           std::string_view{"a\\"},
                           std::string_view{"f'{"},
                           k_nul};

// The tokens follow each other from the first byte to the last, and none is empty.
bool is_whole(std::string_view code, const Language& language) {
  std::size_t at = 0;
  for (const Token& token : highlight::tokens_of(code, language)) {
    if (token.begin != at || token.end <= token.begin) return false;
    at = token.end;
  }
  return at == code.size();
}

bool splits_a_character(std::string_view code, const Language& language) {
  for (const Token& token : highlight::tokens_of(code, language)) {
    if ((static_cast<unsigned char>(code[token.begin]) & 0xC0U) == 0x80U) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("tokens are the code, byte for byte, in every language", "[highlight]") {
  for (const Language& language : highlight::languages()) {
    CAPTURE(language.name());
    for (const std::string_view odd : k_odd) {
      CAPTURE(odd);
      CHECK(is_whole(odd, language));
      CHECK(is_whole(std::string("x ") + std::string(odd) + "\ny", language));
    }
    std::string all;
    for (const std::string_view odd : k_odd)
      all.append(odd).append(" ");
    CHECK(is_whole(all, language));
  }
}

TEST_CASE("code that is cut off anywhere is read, in its language and in others", "[highlight]") {
  for (const auto table :
       {compiled_snippets(), script_snippets(), web_snippets(), tool_snippets()}) {
    for (const Snippet& snippet : table) {
      CAPTURE(snippet.language, snippet.code);
      const Language& own = *highlight::find_language(snippet.language);
      for (std::size_t size = 0; size <= snippet.code.size(); ++size)
        CHECK(is_whole(snippet.code.substr(0, size), own));
      for (const Language& other : highlight::languages())
        CHECK(is_whole(snippet.code, other));
    }
  }
}

TEST_CASE("a line of a million bytes is read in every language", "[highlight]") {
  std::string line;
  while (line.size() < 1'000'000)
    line += "x='a\\ \"b ${c} #{d} {{e}} /f[ <g h=i> r#j <<K l:m `n` (* o /* 1e+2 @p $(q \xc3\xa9";
  for (const Language& language : highlight::languages()) {
    CAPTURE(language.name());
    CHECK(is_whole(line, language));
  }
}

TEST_CASE("no token begins inside a character", "[highlight]") {
  for (const Language& language : highlight::languages()) {
    CAPTURE(language.name());
    for (const std::string_view code :
         {"\\é(x) 'é' \"é\\é\" é: ü=1 <é> #é $é @é :é -é %é",
          "\\\u4e2d(\\\u4e2d) '\\\u4e2d' `\u4e2d", "a: é\né: é\n{é: é, é}\né\n",
          "/\u4e2d\\\u4e2d/ ~\u4e2d \u4e2d\u4e2d() .\u4e2d{\u4e2d:\u4e2d}"}) {
      CHECK_FALSE(splits_a_character(code, language));
    }
  }
}

}  // namespace daybook::tests
