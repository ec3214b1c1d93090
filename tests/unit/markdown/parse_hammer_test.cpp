// SPDX-License-Identifier: MIT
// Many threads parse what one thread parses.  cmark-gfm shares a table between its parsers; a
// sanitizer cannot see it, so the trees are compared (src/markdown/cmark_guest.cpp).
#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "parsing.hpp"

namespace daybook::tests {
namespace {

constexpr int k_threads = 4;
constexpr int k_parses = 150;

std::string rich_text(char mark) {
  const std::string strike(2, mark);
  const std::string part =
      strike + "old" + strike +
      " www.example.com and http://x.org a@b.co *e* $a_b$ [[w]] ADR-1\n\n"
      "| a | b |\n|---|---|\n| " +
      strike + "c" + strike +
      " | www.d.com |\n\n- [ ] t `x`\n- [x] https://z.io/q\n\n> [!note] n\n> m[^1]\n\n";
  std::string text;
  for (int i = 0; i < 20; ++i) {
    text += part;
  }
  return text + "[^1]: f\n";
}

std::string result_of(const std::string& text) {
  const auto [document, diagnostics] = parse_text(text);
  std::string result = markdown::dump(document);
  for (const markdown::Section& section : document.sections()) {
    result.append(section.anchor).append("\n");
  }
  for (const markdown::Link& link : document.links()) {
    result.append(link.destination).append("\n");
  }
  return result + messages(diagnostics);
}

}  // namespace

TEST_CASE("many threads parse what one thread parses", "[markdown][stress]") {
  const std::vector<std::string> texts{rich_text('~'), rich_text('-'), rich_text('='), "~a~ *b*\n"};
  std::vector<std::string> expected;
  for (const std::string& text : texts) {
    expected.push_back(result_of(text));
  }
  REQUIRE(expected[0].find("strikethrough") != std::string::npos);
  REQUIRE(expected[1].find("www.example.com") != std::string::npos);
  std::atomic<int> different{0};
  std::vector<std::jthread> threads;
  for (int t = 0; t < k_threads; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < k_parses; ++i) {
        // One in five holds '~' and takes the lock; the others run beside it.
        const std::size_t which = (i + t) % 5 == 0 ? 0 : 1 + static_cast<std::size_t>(i % 3);
        if (result_of(texts[which]) != expected[which]) ++different;
      }
    });
  }
  threads.clear();
  CHECK(different == 0);
}

}  // namespace daybook::tests
