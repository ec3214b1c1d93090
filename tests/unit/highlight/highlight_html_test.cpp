// SPDX-License-Identifier: MIT
#include <string>

#include "highlight/html.hpp"
#include "support/catch.hpp"

namespace daybook::tests {
namespace {

std::string html_of(std::string_view code, std::string_view language) {
  std::string html;
  highlight::append_html(html, code, *highlight::find_language(language));
  return html;
}

}  // namespace

TEST_CASE("tokens become spans with a letter as their class, all text is escaped", "[highlight]") {
  CHECK(html_of("if a < \"<b>\" and c: pass  # & d", "python") ==
        "<span class=\"k\">if</span> a &lt; <span class=\"s\">&quot;&lt;b&gt;&quot;</span> "
        "<span class=\"k\">and</span> c: <span class=\"k\">pass</span>  "
        "<span class=\"c\"># &amp; d</span>");
  CHECK(html_of("if a < b", "text") == "if a &lt; b");
  CHECK(html_of(std::string_view("\0\x1b", 2), "c") == "\uFFFD\uFFFD");
}

TEST_CASE("no span crosses the end of a line", "[highlight]") {
  CHECK(html_of("/* a\n\n  b */\n", "c") ==
        "<span class=\"c\">/* a</span>\n\n<span class=\"c\">  b */</span>\n");
  CHECK(html_of("/* a\r\n\r\nb */", "c") ==
        "<span class=\"c\">/* a\r</span>\n\r\n<span class=\"c\">b */</span>");
}

}  // namespace daybook::tests
