// SPDX-License-Identifier: MIT
#include "leaks/allowed.hpp"

#include <chrono>
#include <string>

#include "support/catch.hpp"

using namespace daybook;
using text::Rule;

namespace {

/// For each `x` of the text whether an e-mail address may stand there.
std::string allowed(std::string_view text) {
  const leaks::Allowed allowed(text);
  std::string out;
  for (auto at = text.find('x'); at != std::string_view::npos; at = text.find('x', at + 1))
    out += allowed.allows(Rule::leak_email, at) ? '+' : '-';
  return out;
}

}  // namespace

TEST_CASE("a comment allows its line, and alone the block below it", "[leaks]") {
  struct Row {
    std::string_view text;
    std::string_view expected;
  };
  for (const auto& [text, expected] : {
           Row{"x <!-- daybook: allow leak-email --> x\nx\n", "++-"},
           Row{"x\n\n<!-- daybook: allow leak-email -->\nx\nx\n\nx\n", "-++-"},
           Row{"<!-- daybook: allow leak-email -->\n\nx\n\nx\n", "+-"},
           Row{"<!-- daybook: allow leak-email -->\n```\nx\n\nx\n```\nx\n", "++-"},
           Row{"> <!-- daybook: allow leak-email -->\n> x\n>\n> x\n", "+-"},
           Row{"<!-- daybook: allow leak-secret, leak-email -->\r\nx\r\n\r\nx\r\n", "+-"},
           Row{"<!--daybook:allow leak-email-->\nx\n", "+"},
           Row{"<!-- daybook: allow leak-secret -->\nx\n", "-"},
           Row{"<!-- daybook: allow leak-email -->\n<!-- daybook: allow leak-email -->\nx\n\nx",
               "+-"},
           Row{"<!-- daybook:\nallow leak-email --> x\nx\n", "+-"},
           Row{"x\n<!-- daybook: allow leak-email -->\nx\n\n"
               "<!-- daybook: allow leak-email -->\n```\n\nx\n```\nx\n",
               "-++-"},
           Row{"<!-- allow leak-email -->\nx\n", "-"},
           Row{"<!-- daybook: allow leak-email", ""},
           Row{"x <!-- daybook: allow leak-email", "-"},
       }) {
    CAPTURE(text);
    CHECK(allowed(text) == expected);
  }
}

TEST_CASE("comments by the thousand are read at once", "[leaks]") {
  for (const std::string_view between : {" ", "\n"}) {
    CAPTURE(between);
    std::string text;
    for (int i = 0; i < 20'000; ++i)
      text.append("<!-- daybook: allow leak-email -->").append(between);
    const auto begin = std::chrono::steady_clock::now();
    const leaks::Allowed allowed(text);
    CHECK(allowed.allows(Rule::leak_email, text.size() / 2));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
  }
}

TEST_CASE("the rules of leaks are those that a comment may allow", "[leaks]") {
  for (const std::string_view name : leaks::leak_rules())
    CHECK(leaks::is_leak(text::find_rule(name).value()));
  CHECK_FALSE(leaks::is_leak(Rule::leak_allow_unknown));
  CHECK_FALSE(leaks::is_leak(Rule::link_broken));
}

TEST_CASE("a word that is no rule of leaks is told with its place", "[leaks]") {
  const std::string text = "a\n<!-- daybook: allow leak-mail leak-email link-broken -->\n";
  const leaks::Allowed allowed(text);
  REQUIRE(allowed.unknown().size() == 2);
  CHECK(allowed.unknown()[0].word == "leak-mail");
  CHECK(allowed.unknown()[0].begin == text.find("leak-mail"));
  CHECK(allowed.unknown()[1].word == "link-broken");
}
