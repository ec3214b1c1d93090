// SPDX-License-Identifier: MIT
#include "scaffold/markdown_text.hpp"

#include "support/catch.hpp"

namespace daybook::scaffold {

TEST_CASE("plain text stays what it says when it is Markdown", "[scaffold]") {
  CHECK(markdown_text("Measure snake_case and 3 + 4") == "Measure snake_case and 3 + 4");
  CHECK(markdown_text("a*b* `c` [d](e) <f> $g$ h|i ~~j~~ \\k") ==
        R"(a\*b\* \`c\` \[d\](e) \<f\> \$g\$ h\|i \~\~j\~\~ \\k)");
  CHECK(markdown_text("_so_ __init__") == R"(\_so\_ \_\_init\_\_)");
  CHECK(markdown_text("# a") == "\\# a");
  CHECK(markdown_text("1. a") == "1\\. a");
  CHECK(markdown_text("- a - b") == "\\- a - b");
  CHECK(markdown_text(" two\n lines ") == "two lines");
  CHECK(markdown_text("缓存_命中") == "缓存_命中");
}

TEST_CASE("a file links to another by the shortest way", "[scaffold]") {
  CHECK(link_between("sessions/b.md", "sessions/a.md") == "a.md");
  CHECK(link_between("s/2026/b.md", "s/2025/a.md") == "../2025/a.md");
  CHECK(link_between("b.md", "s/a.md") == "s/a.md");
  CHECK(link_between("s/t/b.md", "a.md") == "../../a.md");
  CHECK(link_between("b.md", "a (1).md") == "<a (1).md>");
}

}  // namespace daybook::scaffold
