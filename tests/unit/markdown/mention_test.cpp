// SPDX-License-Identifier: MIT
// What running text refers to.
#include "markdown/mention.hpp"

#include <string>

#include "parsing.hpp"

namespace daybook::tests {

using markdown::LinkKind;

TEST_CASE("mentions are found as written", "[markdown][mention]") {
  const auto [text, kind, written, number] =
      GENERATE(table<std::string, LinkKind, std::string, std::string>({
          {"see ADR-012.", LinkKind::adr, "ADR-012", "12"},
          {"ADR 7", LinkKind::adr, "ADR 7", "7"},
          {"参考ADR-3。", LinkKind::adr, "ADR-3", "3"},
          {"ADR0001", LinkKind::adr, "ADR0001", "1"},
          {"(#12)", LinkKind::issue, "#12", "12"},
          {"#67 → #69", LinkKind::issue, "#67", "67"},
          {"in PR #7", LinkKind::issue, "PR #7", "7"},
          {"PR#7", LinkKind::issue, "PR#7", "7"},
          {"GH-5", LinkKind::issue, "GH-5", "5"},
          {"fixes: #123", LinkKind::issue, "#123", "123"},
      }));
  CAPTURE(text);
  const markdown::Mention found = markdown::find_mention(text, 0);
  REQUIRE(found.end > found.begin);
  CHECK(text.substr(found.begin, found.end - found.begin) == written);
  CHECK(found.kind == kind);
  CHECK(found.number == number);
}

TEST_CASE("what only looks like a mention is text", "[markdown][mention]") {
  const std::string text = GENERATE(as<std::string>{}, "#fff", "#12ab", "a#3", "C#7", "&#12;",
                                    "x/#4", "color: #333", "#333;", "##3", "MADR-4", "ADR", "ADR-",
                                    "ADRs 3", "adr/ADR-004", "ADR-12345678", "#0", "#", "issue-#4");
  CAPTURE(text);
  CHECK(markdown::find_mention(text, 0).end == 0);
}

}  // namespace daybook::tests
