// SPDX-License-Identifier: MIT
#include "support/markup.hpp"

#include "support/catch.hpp"

using daybook::tests::main_part;
using daybook::tests::one_element_a_line;

TEST_CASE("a block element has its own line, an inline one does not", "[support]") {
  struct Row {
    const char* markup;
    const char* lines;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"text", "text\n"},
           Row{"<p>a <em>b</em> c</p>", "<p>\n  a <em>b</em> c\n</p>\n"},
           Row{"<ul><li>a</li>\n\n<li>b</li></ul>",
               "<ul>\n  <li>\n    a\n  </li>\n  <li>\n    b\n  </li>\n</ul>\n"},
           Row{"<div><hr><p>a</p></div>", "<div>\n  <hr>\n  <p>\n    a\n  </p>\n</div>\n"},
           Row{"<pre><code>a\n <b>\n</code></pre><p>", "<pre><code>a\n <b>\n</code></pre>\n<p>\n"},
           Row{"a < b", "a\n< b\n"},
           Row{"<pre>open", "<pre>open\n"},
           Row{"<pre>", "<pre>\n"},
       }) {
    CAPTURE(row.markup);
    CHECK(one_element_a_line(row.markup) == row.lines);
  }
}

TEST_CASE("the main part of a page is its main element", "[support]") {
  CHECK(main_part("<body><nav></nav><main id=\"m\"><p>a</p></main><footer>") ==
        "<main id=\"m\"><p>a</p></main>");
  CHECK(main_part("<body></body>").empty());
  CHECK(main_part("</main><main>").empty());
}
