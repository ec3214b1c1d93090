// SPDX-License-Identifier: MIT
// Data files as layouts see them.
#include "render/data_files.hpp"

#include <chrono>
#include <fmt/format.h>

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

TEST_CASE("a data file of many keys in no order is read in time", "[render][data]") {
  constexpr int k_keys = 40'000;
  std::string json = "{";
  std::string yaml;
  for (int i = k_keys; i-- > 0;) {
    json += fmt::format("\"k{}\": 1,\n", i);
    yaml += fmt::format("k{}: 1\n", i);
  }
  json += "\"end\": 2}";
  const auto begin = std::chrono::steady_clock::now();
  CHECK(shown({file("a.json", json), file("b.yaml", yaml)}, "{{ data.a.end }}{{ data.b.k7 }}") ==
        "21");
  // To look each key up among those before it takes longer than a minute.
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}

TEST_CASE("what is wrong with JSON is told as that, where it is wrong", "[render][data]") {
  struct Row {
    std::string bytes;
    std::string said;
  };
  const auto row = GENERATE(values<Row>({
      {"", "1:1: [data-invalid] the file is no JSON: it is empty"},
      {"{\n  \"a\": 1,\n}",
       "3:1: [data-invalid] the file is no JSON: a name in double quotes "
       "should stand here"},
      {"{\"a\": 1\n \"b\": 2}",
       "2:2: [data-invalid] the file is no JSON: a comma or '}' should stand here"},
      {"{\"a\" 1}", "1:6: [data-invalid] the file is no JSON: a colon should stand here"},
      {"[1,\n]", "2:1: [data-invalid] the file is no JSON: a value should stand here"},
      {"[1 2]", "1:4: [data-invalid] the file is no JSON: a comma or ']' should stand here"},
      {"{} x", "1:4: [data-invalid] the file is no JSON: something follows its end"},
      {"{'a': 1}",
       "1:2: [data-invalid] the file is no JSON: a name in double quotes should stand "
       "here"},
      {"# a\n[1]", "1:1: [data-invalid] the file is no JSON: a value should stand here"},
      {std::string("[1]\0", 4), "1:4: [data-invalid] the file is no JSON: it holds a NUL"},
      {"{\"a\": 1,\n \"b\": 2, \"a\": 3}", "2:10: [data-invalid] 'a' is here a second time"},
      {"{\"a\\\"b\": 1,\n \"a\\\"b\": 2}", "2:2: [data-invalid] 'a\"b' is here a second time"},
  }));
  CAPTURE(row.bytes);
  CHECK(tests::brief(render::make_data({file("a.json", row.bytes)}).diagnostics) ==
        "data/a.json:" + row.said + "\n");
}

TEST_CASE("JSON gives what it says, and what is nearly JSON what YAML makes of it",
          "[render][data]") {
  CHECK(shown({file("a.json",
                    "\xEF\xBB\xBF{\"t\": \"\\u00e9\\/\\ud83d\\ude00\", \"n\": -7, "
                    "\"f\": 1.50, \"z\": null, \"a\": 1, \"a\": 2}")},
              "{{ data.a.t }} {{ data.a.n - 1 }} {{ data.a.f }} {{ data.a.z is none }} "
              "{{ data.a.a }}") == "é/😀 -8 1.50 true 1");
  CHECK(shown({file("a.json", "{\"a\": [1, 2,], # why\n}")}, "{{ data.a.a|join(\"-\") }}") ==
        "1-2");
  const std::string deep = std::string(200000, '[');
  CHECK(tests::brief(render::make_data({file("a.json", deep)}).diagnostics) ==
        "data/a.json:1:33: [data-invalid] the file is no JSON: it is nested too deep\n");
}
