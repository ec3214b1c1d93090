// SPDX-License-Identifier: MIT
#include "render/svg.hpp"

#include <limits>

#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("a number has at most one decimal and no locale", "[render][svg]") {
  struct Row {
    double number;
    std::string_view written;
  };
  for (const Row& row : {
           Row{0, "0"},
           Row{-0.04, "0"},
           Row{12, "12"},
           Row{12.5, "12.5"},
           Row{12.04, "12"},
           Row{12.06, "12.1"},
           Row{-0.06, "-0.1"},
           Row{-3, "-3"},
           Row{99999.96, "100000"},
       }) {
    CAPTURE(row.number);
    CHECK(render::svg_number(row.number) == row.written);
  }
}

TEST_CASE("text and attributes are escaped", "[render][svg]") {
  render::Svg svg;
  svg.open("a", {{"href", "x?a=1&b=\"2\""}});
  svg.text("title", {}, "<script>alert('x')</script>");
  svg.empty("rect", {{"x", 1.25}, {"width", 3}});
  svg.close();
  CHECK(svg.take() ==
        "<a href=\"x?a=1&amp;b=&quot;2&quot;\">\n"
        "<title>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</title>\n"
        "<rect x=\"1.3\" width=\"3\"/>\n"
        "</a>\n");
}

TEST_CASE("a path is made of lines and rectangles", "[render][svg]") {
  render::SvgPath path;
  CHECK(path.empty());
  path.move(1, 2).across(3).down(4).line(0, 0.5).rectangle(1, 1, 2, 3);
  CHECK(path.d() == "M1 2H3V4L0 0.5M1 1H3V4H1Z");
}
