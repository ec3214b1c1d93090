// SPDX-License-Identifier: MIT
// A chain of supersession: a box and a row for each record, an arrow for each supersession.
#include "render/chain_drawing.hpp"

#include <fmt/format.h>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using namespace daybook;
using tests::count_of;
using tests::has;
using tests::RenderedSite;

namespace {

std::string record(int number, std::string_view title, std::string_view status) {
  return fmt::format("-- adr/{:04}-r.md --\n# {}\n\n## Status\n\n{}\n", number, title, status);
}

/// One chain as its page shows it: the drawing, and what stands beside it.
struct Shown {
  std::string drawing;
  std::string beside;
};
Shown chain_on(const RenderedSite& rendered, std::string_view url) {
  const std::string_view page = rendered.at(url);
  const std::size_t begin = std::min(page.find("<svg class=\"chain\""), page.size());
  const std::size_t end = std::min(page.find("</svg>", begin), page.size());
  const std::size_t last = std::min(page.find("</section>", end), page.size());
  return {std::string(page.substr(begin, end - begin)), std::string(page.substr(end, last - end))};
}

/// `count` records, each superseded by the one after it.
std::string long_chain(int count) {
  std::string archive;
  for (int i = 1; i < count; ++i)
    archive += record(i, fmt::format("R{}", i), fmt::format("Superseded by ADR-{:04}", i + 1));
  return archive + record(count, fmt::format("R{}", count), "Accepted");
}

}  // namespace

TEST_CASE("a chain has a box with a title, a row and an arrow for each record", "[render]") {
  const RenderedSite rendered(record(1, "Files & <tags>", "Superseded by ADR-0002") +
                              record(2, "A store", "Superseded by ADR-0003") +
                              record(3, "A log", "Accepted") + record(4, "Alone", "Accepted"));
  const Shown chain = chain_on(rendered, "adr/0002-r.html");
  CAPTURE(chain.drawing, chain.beside);
  CHECK(count_of(chain.drawing, "<a href=") == 3);
  CHECK(count_of(chain.drawing, "<rect ") == 3);
  CHECK(count_of(chain.drawing, "class=\"chain-arrow\"") == 2);
  CHECK(count_of(chain.drawing, "class=\"chain-arrow chain-tip\"") == 2);
  CHECK(has(chain.drawing, "<title>ADR-1 · superseded: Files &amp; &lt;tags&gt;</title>"));
  CHECK(has(chain.drawing, "<title>ADR-3 · accepted: A log</title>"));
  CHECK(has(chain.drawing, "role=\"group\" aria-label=\"Which record supersedes which"));
  CHECK(count_of(chain.beside, "<th scope=\"row\">") == 3);
  CHECK(has(chain.beside, "<th scope=\"row\">2. A store</th>"));
  CHECK(has(chain.beside, "<a href=\"0003-r.html\">A log</a>"));
  CHECK_FALSE(has(chain.drawing, "Alone"));
}

TEST_CASE("the newest record is on top and first for the keyboard", "[render]") {
  const RenderedSite rendered(long_chain(3));
  const Shown chain = chain_on(rendered, "adr/0001-r.html");
  for (const std::string* const part : {&chain.drawing, &chain.beside}) {
    CAPTURE(*part);
    CHECK(part->find("R3") < part->find("R2"));
    CHECK(part->find("R2") < part->find("R1"));
  }
  CHECK(count_of(chain.drawing, "is-current") == 1);
  CHECK(has(chain.drawing, "class=\"adr-superseded is-current\">\n<title>ADR-1"));
}

TEST_CASE("a circle is drawn as one and said in words", "[render]") {
  const RenderedSite rendered(record(1, "One", "Superseded by ADR-0002") +
                              record(2, "Two", "Superseded by ADR-0001"));
  const Shown chain = chain_on(rendered, "adr/0001-r.html");
  CAPTURE(chain.drawing, chain.beside);
  CHECK(count_of(chain.drawing, "chain-arrow chain-circle\"") == 2);
  CHECK(count_of(chain.beside, "in a circle</span>") == 2);
  CHECK(has(chain.beside, "supersede one another in a circle"));
}

TEST_CASE("an arrow past other records goes beside them", "[render]") {
  const RenderedSite rendered(record(1, "One", "Superseded by ADR-0003") +
                              record(2, "Two", "Superseded by ADR-0003") +
                              record(3, "Three", "Accepted"));
  const Shown chain = chain_on(rendered, "adr/0003-r.html");
  CAPTURE(chain.drawing);
  CHECK(count_of(chain.drawing, "class=\"chain-arrow\"") == 2);
  CHECK(count_of(chain.drawing, "H") >= 2);
}

TEST_CASE("of a long chain the records around the current one are shown", "[render]") {
  const RenderedSite rendered(long_chain(30));
  const Shown oldest = chain_on(rendered, "adr/0001-r.html");
  CHECK(count_of(oldest.drawing, "<rect ") == render::k_most_boxes);
  CHECK(count_of(oldest.beside, "<th scope=\"row\">") == render::k_most_boxes);
  CHECK(has(oldest.drawing, "<title>ADR-1 · superseded: R1</title>"));
  CHECK_FALSE(has(oldest.drawing, "R30</title>"));
  CHECK(has(oldest.beside, "6 more records of this chain are not shown."));
  CHECK(has(chain_on(rendered, "adr/0030-r.html").drawing, "R30</title>"));
}

TEST_CASE("a long title takes two lines at most and stands whole in the title", "[render]") {
  const std::string title =
      "A decision with a very long title that goes on and on until nobody "
      "wants to read any more of it";
  const RenderedSite rendered(record(1, title, "Superseded by ADR-0002") +
                              record(2, "Short", "Accepted"));
  const Shown chain = chain_on(rendered, "adr/0002-r.html");
  CAPTURE(chain.drawing);
  CHECK(has(chain.drawing, " · superseded: " + title + "</title>"));
  CHECK(count_of(chain.drawing, "<text ") == 5);
  CHECK(has(chain.drawing, " …</text>"));
}
