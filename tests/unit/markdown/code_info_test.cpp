// SPDX-License-Identifier: MIT
#include "markdown/code_info.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>

#include "markdown/code_language.hpp"
#include "parsing.hpp"

namespace daybook::tests {
namespace {

// "python 'train.py' 1 3-5 #10": language, title, marked lines, first number.
std::string shown(std::string_view info) {
  const markdown::CodeInfo code = markdown::read_code_info(info);
  std::string out = code.language.empty() ? "-" : code.language;
  if (!code.title.empty()) out += fmt::format(" '{}'", code.title);
  for (const auto& [first, last] : code.marked)
    out += first == last ? fmt::format(" {}", first) : fmt::format(" {}-{}", first, last);
  if (code.first_number > 0) out += fmt::format(" #{}", code.first_number);
  return out;
}

struct Row {
  std::string_view info;
  std::string_view expected;
};

}  // namespace

TEST_CASE("the info string is read in the forms people write", "[markdown][code]") {
  for (const Row row : {
           Row{"", "-"},
           Row{"python", "python"},
           Row{"python title=\"train.py\"", "python 'train.py'"},
           Row{"py filename='a b.py'", "py 'a b.py'"},
           Row{"py file=src/a.py {2}", "py 'src/a.py' 2"},
           Row{"python:src/train.py", "python 'src/train.py'"},
           Row{"js:title=a.js {1}", "js 'a.js' 1"},
           Row{"ts [config.ts]", "ts 'config.ts'"},
           Row{"css {{ title: 'globals.css' }}", "css 'globals.css'"},
           Row{"js {1,3-5}", "js 1 3-5"},
           Row{"js{1,3-5} title=\"x\"", "js 'x' 1 3-5"},
           Row{"jsx {1,4-6,11} showLineNumbers", "jsx 1 4-6 11 #1"},
           Row{"js showLineNumbers{10}", "js #10"},
           Row{"js showLineNumbers=false", "js"},
           Row{"go {hl_lines=[1,\"3-5\"]}", "go 1 3-5"},
           Row{"go {linenos=table,hl_lines=[8,\"15-17\"],linenostart=199}", "go 8 15-17 #199"},
           Row{"go {linenos=false, hl_lines=[2]}", "go 2"},
           Row{"py hl_lines=\"1 3-5\" linenums=\"4\"", "py 1 3-5 #4"},
           Row{"rust,linenos,linenostart=20,hl_lines=3 4-5 9, name=mod.rs",
               "rust 'mod.rs' 3 4-5 9 #20"},
           Row{"rust,no_run", "rust"},
           Row{"js hl=2,3", "js 2 3"},
           Row{"{.python .numberLines startFrom=\"10\"}", "python #10"},
           Row{"{.haskell #id .number-lines}", "haskell #1"},
           Row{"{.py filename=\"run.py\" code-line-numbers=\"6-8\"}", "py 'run.py' 6-8"},
           Row{"{python}", "python"},
           Row{"{r, echo=FALSE}", "r"},
           Row{"ts:line-numbers {1}", "ts 1 #1"},
           Row{"ts:line-numbers=2", "ts #2"},
           Row{"ts:no-line-numbers", "ts"},
           Row{"jsx{numberLines: true}", "jsx #1"},
           Row{"jsx {numberLines: 5}", "jsx #5"},
           Row{"py linenos", "py #1"},
           Row{"{startFrom=5}", "- #5"},
           Row{"js {startFrom=5}", "js #5"},
           Row{"js{start=5}", "js #5"},
           Row{"{.python startFrom=\"10\"}", "python #10"},
           Row{"{.python #id start=\"10\" .x}", "python #10"},
           Row{"go {linenostart=\"7\", hl_lines=[2]}", "go 2 #7"},
           Row{"rust,linenostart=20", "rust #20"},
           Row{"{ .py .x linenums=\"10 2\" }", "py #10"},
           Row{"ts {6,7}{lines:true,startLine:5}", "ts 6 7 #5"},
           Row{"js showLineNumbers startLineNumber=5", "js #5"},
           Row{"js {line_numbers=\"true\" line_start=\"10\"}", "js #10"},
           Row{"js title=\"a \\\"b\\\" c\" {1}", "js 'a \"b\" c' 1"},
           Row{"js title='it\\'s' {1}", "js 'it's' 1"},
           Row{"js title=\"a\\\\\" {1}", "js 'a\\' 1"},
           Row{"js title=\"src\\main.js\" {1}", "js 'src\\main.js' 1"},
       }) {
    CAPTURE(row.info);
    CHECK(shown(row.info) == row.expected);
  }
}

TEST_CASE("what is not understood in an info string is ignored", "[markdown][code]") {
  for (const Row row : {
           Row{"[language]", "-"},
           Row{"This is a sentence, with 3 words", "this"},
           Row{"js /word/ \"text\" ins={2} frame=none {}", "js"},
           Row{"js {", "js"},
           Row{"js {1", "js 1"},
           Row{"js {-}", "js"},
           Row{"js {0,00,5-,-6,7-0}", "js"},
           Row{"js {9-7}", "js 7-9"},
           Row{"js title=", "js"},
           Row{"js title=\"open", "js 'open'"},
           Row{"js title=\"open\\\"", "js 'open\"'"},
           Row{"js title=\"open\\", "js 'open\\'"},
           Row{"js title title=\"b\"", "js 'b'"},
           Row{"js = : =: [ ] ' \"", "js"},
           Row{"js {1-99999999999999999999}", "js"},
           Row{"js linenos linenostart=99999999999", "js #1"},
           Row{"js 3 4", "js"},
           Row{"https://example.org/a.js", "https '//example.org/a.js'"},
       }) {
    CAPTURE(row.info);
    CHECK(shown(row.info) == row.expected);
  }
}

TEST_CASE("ranges are bounded in number, titles in length", "[markdown][code]") {
  std::string info = "js {";
  for (int i = 0; i < 5000; ++i)
    info += "1-999999,";
  CHECK(markdown::read_code_info(info + "}").marked.size() == 100);
  CHECK(markdown::read_code_info("js title=" + std::string(9000, 'x')).title.size() == 200);
  CHECK(markdown::read_code_info(std::string(100000, '{')).language.empty());
  CHECK(markdown::read_code_info("js " + std::string(100000, '\'')).title.empty());
}

TEST_CASE("a marked line is in one of the ranges, ends included", "[markdown][code]") {
  const markdown::CodeInfo info = markdown::read_code_info("js {2,4-5}");
  std::string lines;
  for (std::uint32_t line = 1; line < 8; ++line) {
    if (info.marks(line)) lines += std::to_string(line);
  }
  CHECK(lines == "245");
}

TEST_CASE("a quote behind a backslash is part of the title, in quotes and items too",
          "[markdown][code]") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"```js title=\"a \\\"b\\\" c\" {1}\nx\n```", "js 'a \"b\" c' 1"},
      {"> - ~~~~ js title='C:\\\\' {2}\n>   x\n>   ~~~~", "js 'C:\\' 2"},
      {"```c\\+\\+ title=\"\\\"\\*\\\"\"\nx\n```", "c++ '\"*\"'"},
      {"```js title=\"&lt;\\*\"\nx\n```", "js '<*'"},
  }));
  CAPTURE(text);
  const auto document = parse_text(text).value;
  const auto nodes = document.nodes();
  const auto block =
      std::ranges::find(nodes, markdown::NodeKind::code_block, &markdown::Node::kind);
  REQUIRE(block != nodes.end());
  CHECK(shown(document.detail(*block)) == expected);
}

TEST_CASE("a language is the first word, in braces too", "[markdown][code]") {
  for (const Row row : {Row{"C++", "c++"}, Row{"{.Python #x}", "python"}, Row{"{=html}", "html"},
                        Row{"{1,2}", ""}, Row{"{title=x}", ""}, Row{"a-word-of-many-letters", ""},
                        Row{"<b>", ""}, Row{"js{1}", "js"}, Row{"py:x", "py"}}) {
    CAPTURE(row.info);
    CHECK(markdown::code_language(row.info) == row.expected);
  }
}

}  // namespace daybook::tests
