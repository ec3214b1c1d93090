// SPDX-License-Identifier: MIT
// What is said of links that lead nowhere, when there are many of them.
#include "site/missing.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_pages = R"(
-- notes/heap-layout.md --
# Heap layout
-- old/moved-notes.md --
# Moved notes
)";

std::vector<std::string> hints(std::string_view link, int count,
                               text::Rule rule = text::Rule::link_broken) {
  std::string archive = std::string(k_pages) + "-- notes/from.md --\n# From\n\n";
  for (int i = 0; i < count; ++i)
    archive += fmt::format("{}\n", link);
  std::vector<std::string> said;
  for (const text::Diagnostic& each : tests::link_text(archive).diagnostics)
    if (each.rule == rule) said.push_back(each.help);
  return said;
}

}  // namespace

TEST_CASE("the first two hundred dead links of a journal are told what may be meant", "[site]") {
  const auto [link, help] = GENERATE(table<std::string, std::string>({
      {"[a](heap-layuot.md)", "did you mean 'notes/heap-layout.md'?"},
      {"[a](notes/heap-layuot.md)", "did you mean 'notes/heap-layout.md'?"},
      {"[[Heap Layuot]]", "did you mean '[[heap-layout]]'?"},
  }));
  CAPTURE(link);
  const auto said = hints(link, 250);
  REQUIRE(said.size() == 250);
  CHECK(std::ranges::count(said, help) == 200);
  CHECK(said[199] == help);
  CHECK(said[200].empty());
}

TEST_CASE("so are the first two hundred dead anchors of a file", "[site]") {
  const std::string link =
      GENERATE("[a](heap-layout.md#heap-layuot)", "[[heap layout#Heap layuot]]");
  CAPTURE(link);
  const auto said = hints(link, 250, text::Rule::link_anchor_missing);
  REQUIRE(said.size() == 250);
  CHECK(std::ranges::count(said, "") == 50);
  CHECK(said[199].starts_with("did you mean '#"));
  CHECK(said[200].empty());
}

TEST_CASE("a link to a file that stands elsewhere is told where, however many there are",
          "[site]") {
  const auto said = hints("[a](gone/moved-notes.md)", 250);
  CHECK(std::ranges::count(said, "did you mean 'old/moved-notes.md'?") == 250);
}
