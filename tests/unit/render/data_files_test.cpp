// SPDX-License-Identifier: MIT
// Data files as layouts see them.
#include "render/data_files.hpp"

#include "layout/engine.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

/// What a layout writes that sees the files as `data`.
std::string shown(const std::vector<render::ThemeFile>& files, const std::string& text) {
  const auto tree = render::make_data(files).value;
  const std::vector<std::string_view> names{"a.html"};
  const std::vector<std::string_view> globals{"data"};
  const auto layouts = layout::Layouts::compile(
      names,
      [&](std::string_view) {
        return layout::Source{"a.html", text};
      },
      globals);
  const std::vector<layout::Value> values{tree.value};
  const auto rendered = layouts.value.render("a.html", values, 0);
  return rendered.failure ? rendered.failure->message : rendered.text;
}

render::ThemeFile file(const std::string& name, const std::string& bytes) {
  return {.name = name, .path = "data/" + name, .bytes = bytes};
}

}  // namespace

TEST_CASE("a data file is a field by its name, and a folder a record", "[render][data]") {
  const std::vector<render::ThemeFile> files{
      file("a/b/my-runs.json",
           "{\"rows\": [{\"ms\": 12, \"ok\": true}, {\"ms\": -3, \"ok\": false}]}"),
      file("a/c.yml", "- one\n- 1.5\n- \"7\"\n"), file("empty.yaml", ""),
      file("z.yaml", "word: x\nnothing: ~\n")};
  CHECK(shown(files,
              "{% for row in data.a.b[\"my-runs\"].rows %}{{ row.ms + 1 }},{{ row.ok }} "
              "{% endfor %}") == "13,true -2,false ");
  CHECK(shown(files, "{{ data.a.c|join(\" \") }} {{ data.a.c[2] is text }}") == "one 1.5 7 true");
  CHECK(shown(files, "{{ data.z.word }}{{ data.z.nothing is none }}{{ data.empty is none }}") ==
        "xtruetrue");
  CHECK(shown(files, "{% for name, value in data %}{{ name }} {% endfor %}") == "a empty z ");
}

TEST_CASE("a data file's fault is told at its place", "[render][data]") {
  CHECK(tests::brief(render::make_data({file("a.yaml", "x: 1\ny: [1, 2\n")}).diagnostics)
            .starts_with("data/a.yaml:"));
  CHECK(tests::brief(render::make_data({file("a.yaml", "x: 1\nx: 2\n")}).diagnostics)
            .starts_with("data/a.yaml:2:1: [data-invalid] "));
  CHECK(tests::brief(
            render::make_data({file("a.json", "1"), file("a.yaml", "2"), file("a/b.yaml", "3")})
                .diagnostics) ==
        "data/a.yaml:1:1: [data-invalid] another file or folder is 'a' already\n"
        "data/a/b.yaml:1:1: [data-invalid] another file or folder is 'a' already\n");
}
