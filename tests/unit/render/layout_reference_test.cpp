// SPDX-License-Identifier: MIT
// The reference has every row of the table of data.  That layouts/DATA.md is what it gives is
// tests/sites/run_reference.cpp's matter.
#include "render/layout_reference.hpp"

#include <fmt/format.h>

#include "render/layout_names.hpp"
#include "render/layout_shapes.hpp"
#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("the reference has a heading for each record and page, and a row for each field",
          "[render]") {
  const std::string text = render::layout_reference();
  const auto rows = [&](std::span<const render::DataField> fields) {
    for (const render::DataField& field : fields) {
      CAPTURE(field.name);
      CHECK(text.find(fmt::format("\n| `{}` | ", field.name)) != std::string::npos);
      CHECK(field.meaning.find('|') == std::string_view::npos);
    }
  };
  for (const render::DataPage& page : render::data_pages()) {
    CAPTURE(page.name);
    CHECK(text.find(fmt::format("\n### {}\n", render::layout_of(page.kind))) != std::string::npos);
    rows(page.fields);
  }
  for (const render::DataRecord& record : render::data_records()) {
    CAPTURE(record.name);
    rows(record.fields);
  }
  CHECK(text.find("\n| `sessions` | list of [session row](#session-row) | newest first |\n") !=
        std::string::npos);
  CHECK(text.find("\n| `rows` | list of lists of [cell](#cell) |  |\n") != std::string::npos);
  CHECK(text.find("\n### session row\n\nA session as a line of a list. It has the fields of "
                  "[session link](#session-link), and:\n\n| field | type | |\n|---|---|---|\n"
                  "| `kind` | text | `learning`, `work` or `study` |\n") != std::string::npos);
}

TEST_CASE("a layout's part of the reference has the records that it needs and no other",
          "[render]") {
  const std::string text = render::layout_reference_of("tasks.html");
  CHECK(text.starts_with("# What `tasks.html` sees\n"));
  for (const auto* const has : {"## `site`", "### tasks.html", "### row of tasks", "### register",
                                "### pager part", "### session link", "### date"}) {
    CAPTURE(has);
    CHECK(text.find(fmt::format("\n{}\n", has)) != std::string::npos);
  }
  for (const auto* const lacks : {"### gaps.html", "### row of gaps", "### proof", "### figure"}) {
    CAPTURE(lacks);
    CHECK(text.find(fmt::format("\n{}\n", lacks)) == std::string::npos);
  }
  CHECK(render::layout_reference_of("parts/pager.html").empty());
}
