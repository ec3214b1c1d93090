// SPDX-License-Identifier: MIT
// That nothing an author wrote ends a text, an attribute, a JSON string or a script element.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "text/escape.hpp"

using namespace daybook::text;

namespace {

std::string json(std::string_view text) {
  std::string out;
  append_json_escaped(out, text);
  return out;
}

}  // namespace

TEST_CASE("the five characters of HTML are escaped, all else stays", "[text][escape]") {
  CHECK(escape_html("<a href=\"x\" title='y'>&amp;</a>") ==
        "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
  CHECK(escape_html("长 é\n\xFF") == "长 é\n\xFF");
  CHECK(escape_html("").empty());
}

TEST_CASE("escaped text is appended to what is there", "[text][escape]") {
  std::string out = "<b>";
  append_escaped(out, "1 < 2");
  CHECK(out == "<b>1 &lt; 2");
}

TEST_CASE("a control character, which HTML does not allow, is replaced", "[text][escape]") {
  CHECK(escape_html(std::string_view("a\0\x1B\x7F\t\r\n", 7)) == "a\uFFFD\uFFFD\uFFFD\t\r\n");
}

TEST_CASE("a JSON string ends where it should", "[text][escape]") {
  CHECK(json("a\"b\\c") == R"(a\"b\\c)");
  CHECK(json("\n\r\t\b\f") == R"(\n\r\t\b\f)");
  CHECK(json(std::string_view("\0\x1f\x7f", 3)) == "\\u0000\\u001f\x7f");
  CHECK(json("长🚀/") == "长🚀/");
}

TEST_CASE("JSON is UTF-8 whatever it is made of", "[text][escape]") {
  CHECK(json("n\xFF") == "n\uFFFD");
  CHECK(json("b\xE9.md") == "b\uFFFD.md");
  CHECK(json("\xE2\x80") == "\uFFFD\uFFFD");
  CHECK(json("\xED\xA0\x80\"\xC3") == "\uFFFD\uFFFD\uFFFD\\\"\uFFFD");
  CHECK(json("\xC3\xA9\xE9\xF0\x9F\x9A\x80") == "é\uFFFD🚀");
}

TEST_CASE("a value of YAML is quoted where it would be read as something else", "[text][escape]") {
  for (const char* plain :
       {"01-Frameworks", "Caches and what they cost", "缓存", "v1.0 beta", "a, b"})
    CHECK(yaml_text(plain) == plain);
  CHECK(yaml_text("2026-11-21") == "\"2026-11-21\"");
  for (const char* quoted : {"", "1.5", "010", "true", "No", "null", "a: b", "a #b", "- a", "[a]",
                             "* a", "a | b", " a", "a ", "@a", "'a'"})
    CHECK(yaml_text(quoted) == std::string("\"").append(quoted) + "\"");
  CHECK(yaml_text("a\"b\\c\n") == R"("a\"b\\c\n")");
}

TEST_CASE("a JSON string cannot leave its script element", "[text][escape]") {
  CHECK(json("</script>") == R"(\u003c/script>)");
  CHECK(json("<!--<script>") == R"(\u003c!--<script>)");
  CHECK(json("a < b") == "a < b");
  CHECK(json("\u2028\u2029\u2027") == "\\u2028\\u2029\u2027");
}
