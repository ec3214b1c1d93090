// SPDX-License-Identifier: MIT
// The page of what is proved.
#include <fmt/format.h>
#include <string>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using daybook::tests::count_of;
using daybook::tests::has;
using daybook::tests::RenderedSite;

namespace {

constexpr const char* k_portfolio = "capabilities/portfolio.html";

std::string session(const std::string& rows) {
  return "-- sessions/2026-01-02-a.md --\n---\ndate: 2026-01-02\ntrack: Tools\n---\n# A\n\n"
         "## What I Can Now Do\n\n| Capability | Level | Proof |\n| --- | --- | --- |\n" +
         rows;
}

}  // namespace

TEST_CASE("the portfolio has what is proved, with the address of each proof", "[render]") {
  const RenderedSite rendered(
      session("| I can parse | L2 | [paper](https://example.org/p) |\n| I can fly | L5 | |\n"));
  const std::string_view page = rendered.at(k_portfolio);
  CHECK(has(page, "1 of 2 claimed capabilities are proved, in 1 session."));
  CHECK(has(page, "<strong>I can parse</strong>"));
  CHECK(has(page, "<span class=\"address\">https://example.org/p</span>"));
  CHECK(has(page, "<code>sessions/2026-01-02-a.md:11</code>"));
  CHECK_FALSE(has(page, "I can fly"));
  CHECK(has(rendered.at("capabilities/index.html"), "href=\"portfolio.html\""));
}

TEST_CASE("a portfolio with nothing proved says where to look", "[render]") {
  const RenderedSite rendered(session("| I can fly | L5 | |\n"));
  CHECK(has(rendered.at(k_portfolio), "No capability is proved yet"));
  CHECK(has(RenderedSite("-- notes/a.md --\n# A\n").at(k_portfolio), "No capability is proved"));
}

TEST_CASE("a portfolio that is too long keeps the highest levels, and counts the rest",
          "[render]") {
  std::string rows;
  constexpr int k_count = 600;
  for (int i = 0; i < k_count; ++i)
    rows += fmt::format("| I can do thing {} | L{} | [p](https://example.org/{}) |\n", i,
                        i == k_count - 1 ? 4 : 1, i);
  const RenderedSite rendered(session(rows));
  const std::string_view page = rendered.at(k_portfolio);
  CHECK(page.size() < 300'000);
  CHECK(has(page, "I can do thing 599<"));
  const std::size_t shown = count_of(page, "<strong>I can do thing");
  CHECK(shown > 50);
  CHECK(has(page, fmt::format("<span>{} more</span><span><a", k_count - shown)));
}
