// SPDX-License-Identifier: MIT
#include "markdown/code_html.hpp"

#include <string>

#include "support/catch.hpp"

namespace daybook::tests {

using markdown::CodeBlock;
using markdown::CodeBlocks;

namespace {

std::string html_of(const CodeBlock& block, CodeBlocks form = CodeBlocks::rich) {
  std::string html;
  markdown::append_code_block(html, block, form);
  return html;
}

}  // namespace

TEST_CASE("a block with a language is a figure, labelled and in colours", "[markdown][code]") {
  CHECK(html_of({.info = "py", .code = "if a < 1:"}) ==
        "<figure class=\"code\">\n"
        "<figcaption><span class=\"code-language\">Python</span></figcaption>\n"
        "<pre class=\"code\" tabindex=\"0\" data-language=\"py\"><code class=\"language-py\">"
        "<span class=\"k\">if</span> a &lt; <span class=\"n\">1</span>:\n</code></pre>\n"
        "</figure>\n");
}

TEST_CASE("a block with neither title nor label is no figure", "[markdown][code]") {
  CHECK(html_of({.info = "", .code = "if a < 1"}) ==
        "<pre class=\"code\" tabindex=\"0\"><code>if a &lt; 1\n</code></pre>\n");
  CHECK(html_of({.info = "text", .code = "if"}) ==
        "<pre class=\"code\" tabindex=\"0\" data-language=\"text\"><code class=\"language-text\">"
        "if\n</code></pre>\n");
}

TEST_CASE("a caption holds the title, and what a reader calls the language", "[markdown][code]") {
  struct Row {
    std::string_view info;
    std::string_view caption;
  };
  for (const Row row :
       {Row{"text title=\"a <b>\"", "<span class=\"code-title\">a &lt;b&gt;</span>"},
        Row{"c++ title=a.cpp",
            "<span class=\"code-title\">a.cpp</span><span class=\"code-language\">C++</span>"},
        Row{"klingon", "<span class=\"code-language\">klingon</span>"},
        Row{"mermaid", "<span class=\"code-language\">Mermaid</span>"}}) {
    CAPTURE(row.info);
    const std::string caption = "<figcaption>" + std::string(row.caption) + "</figcaption>";
    CHECK(html_of({.info = row.info, .code = "x"}).find(caption) != std::string::npos);
  }
  CHECK(html_of({.info = "This is a sentence", .code = "x"}).find("<figure") == std::string::npos);
}

TEST_CASE("a caption that is no name of a language is said in the site's words",
          "[markdown][code]") {
  const markdown::TextWords words{.terminal = "终端", .output = "输出"};
  for (const auto& [info, caption] :
       {std::pair{"console", "终端"}, std::pair{"output", "输出"}, std::pair{"python", "Python"}}) {
    CAPTURE(info);
    std::string html;
    markdown::append_code_block(html, {.info = info, .code = "x"}, CodeBlocks::rich, words);
    CHECK(html.find(std::string(">") + caption + "</span>") != std::string::npos);
  }
}

TEST_CASE("a diagram's source stays as it is, under the class of its language",
          "[markdown][code]") {
  CHECK(html_of({.info = "mermaid", .code = "graph TD; A-->B"})
            .find("<code class=\"language-mermaid\">graph TD; A--&gt;B\n</code>") !=
        std::string::npos);
}

TEST_CASE("lines are parted only when they are numbered or marked", "[markdown][code]") {
  CHECK(html_of({.info = "text {2}", .code = "a\n\nb"}) ==
        "<pre class=\"code\" tabindex=\"0\" data-language=\"text\"><code class=\"language-text\">"
        "<span class=\"line\">a</span>\n<mark class=\"line\"></mark>\n"
        "<span class=\"line\">b</span>\n</code></pre>\n");
  CHECK(html_of({.info = "text linenums=9", .code = "a\nb"}) ==
        "<pre class=\"code numbered\" tabindex=\"0\" data-language=\"text\">"
        "<code class=\"language-text\"><span class=\"line\" data-line=\"9\">a</span>\n"
        "<span class=\"line\" data-line=\"10\">b</span>\n</code></pre>\n");
  const std::string comment = html_of({.info = "c {1-999999}", .code = "/* a\nb */"});
  CHECK(comment.find("<mark class=\"line\"><span class=\"c\">/* a</span></mark>\n"
                     "<mark class=\"line\"><span class=\"c\">b */</span></mark>\n") !=
        std::string::npos);
}

TEST_CASE("a block of many lines has no element a line and no colours", "[markdown][code]") {
  std::string code = "if a";
  for (int i = 1; i < 5000; ++i)
    code += "\nif a";
  CHECK(html_of({.info = "py linenums=3", .code = code}).find("data-line=\"5002\"") !=
        std::string::npos);
  code += "\nb<c";
  const std::string plain = html_of({.info = "py", .code = code});
  CHECK(plain.find("<span class=\"k\">") == std::string::npos);
  CHECK(plain.ends_with("if a\nb&lt;c\n</code></pre>\n</figure>\n"));
  const std::string numbered = html_of({.info = "py linenums=3 {2}", .code = code});
  CHECK(numbered.find("<pre class=\"code long\"") != std::string::npos);
  CHECK(numbered.find("<span class=\"line-numbers\" data-lines=\"3\n4\n5\n") != std::string::npos);
  CHECK(numbered.find("\n5003\n\"></span>if a\n<mark class=\"line\">if a</mark>\nif a\n") !=
        std::string::npos);
  CHECK(numbered.size() < code.size() + 30000);
  const std::string wide(300 * 1024, '1');
  CHECK(html_of({.info = "py", .code = wide}).find("<span class=\"n\">") == std::string::npos);
}

TEST_CASE("a plain block has no figure, no spans and no lines", "[markdown][code]") {
  CHECK(html_of({.info = "py {1} title=x", .code = "if a < 1:"}, CodeBlocks::plain) ==
        "<pre class=\"code\" tabindex=\"0\" data-language=\"py\"><code class=\"language-py\">"
        "if a &lt; 1:\n</code></pre>\n");
}

TEST_CASE("text of which two lines draw boxes is a diagram", "[markdown][code]") {
  struct Row {
    std::string_view code;
    bool expected;
  };
  for (const Row row :
       {Row{"┌──┐\n└──┘", true}, Row{"src\n├── a\n└── b", true}, Row{"+--+\n|a |\n+--+", true},
        Row{"a\nb", false}, Row{"one ── dash\nb", false}, Row{"a + b\nc - d", false},
        Row{"x → y\n… ✓", false}, Row{"", false}, Row{"\xE2\n\xE2\x94", false},
        Row{"▁▂▃█\n▁▂▃█", true}}) {
    CAPTURE(row.code);
    CHECK(markdown::is_diagram(row.code) == row.expected);
  }
  CHECK(html_of({.info = "", .code = "┌─┐\n└─┘"}).starts_with("<pre class=\"code diagram\""));
  CHECK(html_of({.info = "txt", .code = "┌─┐\n└─┘"}).starts_with("<pre class=\"code diagram\""));
  CHECK(html_of({.info = "py", .code = "# ┌─┐\n# └─┘"}).find("diagram") == std::string::npos);
}

}  // namespace daybook::tests
