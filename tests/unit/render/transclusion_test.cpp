// SPDX-License-Identifier: MIT
// Texts that a page shows of others: their headings, ids, footnotes and links.
#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using daybook::tests::count_of;
using daybook::tests::RenderedSite;

namespace {

constexpr std::string_view k_deep = R"(
-- other/target.md --
# Target

Opening.[^1]

## Part

See [beside](beside.md), ![plot](plot.png), [here](#part) and again.[^2] [^1]

### Detail

- [ ] Do it

## Next

Not shown with the part.

[^1]: One.
[^2]: Two.
-- other/beside.md --
# Beside
-- other/plot.png --
x
)";

}  // namespace

TEST_CASE("a section is shown in place, nested below where it stands", "[render]") {
  const RenderedSite rendered(std::string(k_deep) + R"(
-- n/from.md --
# From

## Part

Own.[^1]

![[target#Part]]

[^1]: Own note.
)");
  const std::string_view page = rendered.at("notes/n/from.html");
  for (const char* const part :
       {"<h2 id=\"part\">Part</h2>",
        "<figure class=\"transclusion\">\n<figcaption><a href=\"../other/target.html#part\">"
        "Target › Part</a></figcaption>\n<h3 id=\"embed.1.part\">Part</h3>",
        "<h4 id=\"embed.1.detail\">Detail</h4>", "href=\"../other/beside.html\"",
        "src=\"../../files/other/plot.png\"", "href=\"../other/target.html#part\">here</a>",
        "<a href=\"#embed.1.fn-2\"", "id=\"embed.1.fn-2\"", "id=\"embed.1.fnref-1\"",
        "<a href=\"#fn-1\""}) {
    CAPTURE(page, part);
    CHECK(page.find(part) != std::string_view::npos);
  }
  CHECK(page.find("Not shown with the part") == std::string_view::npos);
  CHECK(rendered.at("notes/other/target.html").find("It is in") == std::string_view::npos);
  CHECK(rendered.at("notes/other/target.html").find("Linked from") != std::string_view::npos);
}

TEST_CASE("a whole text is shown without its title and below the page's heading", "[render]") {
  const RenderedSite rendered(std::string(k_deep) +
                              "-- n/from.md --\n# From\n\n![[target|As it was]]\n\n![[target]]\n");
  const std::string_view page = rendered.at("notes/n/from.html");
  CHECK(page.find(">As it was</a></figcaption>") != std::string_view::npos);
  CHECK(page.find("<h2 id=\"embed.1.part\">") != std::string_view::npos);
  CHECK(page.find("<h2 id=\"embed.2.part\">") != std::string_view::npos);
  CHECK(count_of(page, "<h1") == 1);
}

TEST_CASE("no page with shown texts has an id twice or a link to none", "[render]") {
  const RenderedSite rendered(std::string(k_deep) +
                              "-- n/from.md --\n# From\n\n![[target]]\n\n- ![[target#Part]]\n\n"
                              "> ![[middle]]\n\n## Part\n\n[up](#part)\n"
                              "-- n/middle.md --\n# M\n\n## Part\n\n![[target#Detail]]\n");
  for (const auto& [url, bytes] : rendered.pages()) {
    CAPTURE(url, bytes);
    const auto facts = daybook::tests::read_page(bytes);
    CHECK(facts.fault.empty());
    const std::set<std::string> ids(facts.ids.begin(), facts.ids.end());
    CHECK(ids.size() == facts.ids.size());
    for (const std::string& href : facts.hrefs) {
      CAPTURE(href);
      CHECK((!href.starts_with('#') || ids.contains(href.substr(1))));
    }
  }
}

TEST_CASE("what goes round or too deep ends in a link", "[render]") {
  const RenderedSite rendered(
      "-- a.md --\n# A\n\nText of A.\n\n![[b]]\n-- b.md --\n# B\n\nText of B.\n\n![[a]]\n"
      "-- self.md --\n# Self\n\n![[self]]\n"
      "-- c1.md --\n![[c2]]\n-- c2.md --\n![[c3]]\n-- c3.md --\n![[c4]]\n-- c4.md --\n![[c5]]\n"
      "-- c5.md --\nFifth.\n\n![[c6]]\n-- c6.md --\nSixth.\n");
  const std::string_view a = rendered.at("notes/a.html");
  CHECK(count_of(a, "<figure class=\"transclusion\">") == 1);
  CHECK(count_of(a, "<p>Text of B.</p>") == 1);
  CHECK(a.find("<a href=\"a.html\" class=\"embed\">A</a>") != std::string_view::npos);
  CHECK(count_of(rendered.at("notes/self.html"), "<figure") == 0);
  CHECK(rendered.at("notes/self.html").find("class=\"embed\">Self</a>") != std::string_view::npos);
  const std::string_view deep = rendered.at("notes/c1.html");
  CHECK(count_of(deep, "<figure class=\"transclusion\">") == 4);
  CHECK(deep.find("Fifth.") != std::string_view::npos);
  CHECK(deep.find("Sixth.") == std::string_view::npos);
  CHECK(deep.find("<a href=\"c6.html\" class=\"embed\">") != std::string_view::npos);
}

TEST_CASE("markup that becomes long does not make a page long", "[render]") {
  std::string cells = "# Cells\n\n|a|a|\n|-|-|\n";
  for (int i = 0; i < 50'000; ++i)
    cells += "|<|<|\n";
  std::string archive = "-- from.md --\n# F\n";
  for (int i = 0; i < 4; ++i)
    archive += "\n![[cells#Cells]]\n";
  const RenderedSite rendered(archive + "-- cells.md --\n" + cells);
  CHECK(rendered.at("notes/from.html").size() < 1'100'000);
  CHECK(rendered.at("notes/from.html").find("class=\"embed\">Cells</a>") != std::string_view::npos);
}
