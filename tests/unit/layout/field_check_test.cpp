// SPDX-License-Identifier: MIT
// Fields that will never be there are found before anything is rendered, and nothing else is.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <fmt/format.h>
#include <map>
#include <string>
#include <vector>

#include "layout/engine.hpp"

namespace daybook::layout {
namespace {

using Files = std::map<std::string, std::string, std::less<>>;

constexpr Shape k_text{.kind = Shape::Kind::text};

Shape record(std::uint32_t index) {
  return {.kind = Shape::Kind::record, .lists = 0, .or_none = false, .record = index};
}
Shape perhaps(Shape shape) {
  shape.or_none = true;
  return shape;
}
Shape list(Shape shape) {
  ++shape.lists;
  return shape;
}

/// Sites with counts; a home page of rows that may be of a module, and a note.
DataShapes shapes() {
  enum : std::uint32_t { site, counts, home, note, row, module, cell };
  return {.records = {{"site", {{"title", k_text}, {"counts", record(counts)}}},
                      {"counts", {{"sessions", {.kind = Shape::Kind::integer}}}},
                      {"home page",
                       {{"title", k_text},
                        {"rows", list(record(row))},
                        {"table", list(list(record(cell)))},
                        {"latest", perhaps(record(row))}}},
                      {"note page", {{"title", k_text}, {"path", k_text}}},
                      {"row", {{"name", k_text}, {"module", perhaps(record(module))}}},
                      {"module", {{"title", k_text}}},
                      {"cell", {{"text", k_text}}}},
          .roots = {{"home.html", {record(site), record(home)}},
                    {"note.html", {record(site), record(note)}}}};
}

/// The faults, one a line, of layouts given as they stand; those that are not given are empty.
std::string faults_of(Files files) {
  files.try_emplace("home.html");
  files.try_emplace("note.html");
  const Loader loader = [&](std::string_view name) -> std::optional<Source> {
    const auto found = files.find(name);
    if (found == files.end()) return std::nullopt;
    return Source{found->first, found->second};
  };
  const std::vector<std::string_view> names{"home.html", "note.html"};
  const std::vector<std::string_view> globals{"site", "page"};
  const DataShapes data = shapes();
  const auto compiled = Layouts::compile(names, loader, globals, {}, &data);
  std::string lines;
  for (const text::Diagnostic& fault : compiled.diagnostics) {
    CHECK(fault.rule == text::Rule::layout_field_unknown);
    CHECK(fault.severity == text::Severity::error);
    lines += fmt::format("{}:{}:{}: {}\n", fault.place.path, fault.place.begin.line,
                         fault.place.begin.column, fault.message);
  }
  return lines;
}

struct Row {
  const char* layout;  ///< home.html
  const char* fault;   ///< behind its path; empty: none
};

}  // namespace

TEST_CASE("a field that is never there is found by its path", "[layout]") {
  const auto row = GENERATE(values<Row>({
      // by way of globals
      {"{{ page.titel }}", "1:9: 'page' has no field 'titel'"},
      {"\n{{ site.counts.foo }}", "2:16: 'site.counts' has no field 'foo'"},
      {"{{ page['titel'] }}", "1:9: 'page' has no field 'titel'"},
      {"{{ page.title.text }}", "1:15: 'page.title' is text and has no field 'text'"},
      {"{{ page.rows.name }}", "1:14: 'page.rows' is a list and has no field 'name'"},
      {"{{ page.latest.module.titel }}", "1:23: 'page.latest.module' has no field 'titel'"},
      // by way of items
      {"{% for r in page.rows %}{{ r.nam }}{% endfor %}", "1:30: 'r' has no field 'nam'"},
      {"{% for r in page.table %}{% for c in r %}{{ c.txt }}{% endfor %}{% endfor %}",
       "1:47: 'c' has no field 'txt'"},
      {"{{ page.rows[0].nam }}", "1:17: 'page.rows[0]' has no field 'nam'"},
      {"{{ (page.rows|first).nam }}", "1:22: '(page.rows|first)' has no field 'nam'"},
      {"{% for r in page.rows|limit(2)|reverse %}{{ r.nam }}{% endfor %}",
       "1:47: 'r' has no field 'nam'"},
      {"{% for r in [page.latest] %}{{ r.nam }}{% endfor %}", "1:34: 'r' has no field 'nam'"},
      {"{{ page.rows|sort_by('nam')|length }}", "1:22: 'page.rows' has no field 'nam'"},
      {"{{ page.rows|selectattr('nam')|length }}", "1:25: 'page.rows' has no field 'nam'"},
      {"{% for g in page.rows|group_by('name') %}{{ g.name }}{% endfor %}",
       "1:47: 'g' has no field 'name'"},
      {"{% for g in page.rows|group_by('name') %}{% for r in g.items %}{{ r.nam }}{% endfor %}"
       "{% endfor %}",
       "1:69: 'r' has no field 'nam'"},
      // by way of names
      {"{% set r = page.latest %}{{ r.nam }}", "1:31: 'r' has no field 'nam'"},
      {"{% if page.rows %}{% set r = page.latest %}{% endif %}{{ r.nam }}",
       "1:60: 'r' has no field 'nam'"},
      {"{% for r in page.rows %}{% set m = r.module %}{{ m.titel }}{% endfor %}",
       "1:52: 'm' has no field 'titel'"},
      // in whatever is never reached, too
      {"{% if page.rows %}{% elif page.latest %}{{ page.titel }}{% endif %}",
       "1:49: 'page' has no field 'titel'"},
      {"{{ page.latest and page.latest.nam }}", "1:32: 'page.latest' has no field 'nam'"},
      {"{{ 'a' if page.title else page.titel }}", "1:32: 'page' has no field 'titel'"},
      {"{% if page.title is defined %}{{ page.titel }}{% endif %}",
       "1:39: 'page' has no field 'titel'"},
      {"{% if not (page.titel is defined) %}{{ page.titel }}{% endif %}",
       "1:45: 'page' has no field 'titel'"},
      {"{% block b %}{{ page.titel }}{% endblock %}", "1:22: 'page' has no field 'titel'"},
  }));
  CAPTURE(row.layout);
  CHECK(faults_of({{"home.html", row.layout}}) == fmt::format("home.html:{}\n", row.fault));
}

TEST_CASE("what may be there is left to rendering", "[layout]") {
  const auto* const layout = GENERATE(values<const char*>({
      "{{ page.title }}{{ site.counts.sessions }}{{ page.latest.module.title }}",
      "{% for r in page.rows %}{{ r.name }}{{ loop.index }}{{ r.module.title }}{% endfor %}",
      "{% for r in page.rows %}{{ r[r.name] }}{% endfor %}",
      "{% for name, value in page.latest %}{{ name }}{{ value.foo }}{% endfor %}",
      "{% for g in page.rows|group_by('module') %}{{ g.key.title }}{{ g.items[0].name }}"
      "{% endfor %}",
      "{% if page.titel is defined %}{{ page.titel }}{% endif %}",
      "{% if page.title is defined %}new{% else %}{{ page.name }}{% endif %}",
      "{% if page.titel is defined and page.titel.text %}{{ page.titel.text }}{% endif %}",
      "{{ page.titel if page.titel is defined else page.title }}",
      "{% if 'titel' in page %}{{ page.titel }}{% endif %}",
      "{% if 'title' not in page %}{{ page.titel }}{% endif %}",
      "{% if false %}{{ page.titel }}{% endif %}",
      "{% set x = none %}{{ x.title }}",
      "{% set x = page.rows[0] if page.title else page.latest.module %}{{ x.name }}{{ x.title }}",
      "{% if page.title %}{% set x = page.latest %}{% else %}{% set x = site %}{% endif %}"
      "{{ x.name }}{{ x.counts.sessions }}",
      "{% set page2 = page %}{% for r in page.rows %}{% set page2 = r %}{{ page2.name }}{% endfor "
      "%}"
      "{{ page2.title }}",
  }));
  CAPTURE(layout);
  CHECK(faults_of({{"home.html", layout}}).empty());
}

TEST_CASE("a part is held to what is handed to it", "[layout]") {
  const std::string part = "{{ row.name }}";
  CHECK(faults_of(
            {{"home.html", "{% for row in page.rows %}{% include 'p' %}{% endfor %}"}, {"p", part}})
            .empty());
  CHECK(faults_of({{"home.html", "{% set row = page.latest.module %}{% include 'p' %}"},
                   {"p", part}}) == "p:1:8: 'row' has no field 'name'\n");
}

TEST_CASE("a place that several layouts reach is at fault when it is in all of them", "[layout]") {
  const Files uses{{"home.html", "{% extends 'b' %}"}, {"note.html", "{% extends 'b' %}"}};
  const auto with = [&](const char* base) {
    Files files = uses;
    files["b"] = base;
    return faults_of(std::move(files));
  };
  CHECK(with("{{ page.title }}{% if page.title == 'x' %}{{ page.path }}{% endif %}").empty());
  CHECK(with("{{ page.paht }}") == "b:1:9: 'page' has no field 'paht'\n");
  // Each fault of a layout is told, once.
  CHECK(with("{{ page.a }}{{ page.a }}") ==
        "b:1:9: 'page' has no field 'a'\nb:1:21: 'page' has no field 'a'\n");
}

TEST_CASE("a block is looked at where it stands, with what it is filled with", "[layout]") {
  const Files files{
      {"base", "{% block main %}{{ page.titel }}{% endblock %}"},
      {"home.html",
       "{% extends 'base' %}{% set r = page.latest %}"
       "{% block main %}{{ r.nam }}{% endblock %}"},
      {"note.html", "{% extends 'base' %}{% block main %}{{ super() }}{% endblock %}"}};
  CHECK(faults_of(files) ==
        "base:1:25: 'page' has no field 'titel'\nhome.html:1:67: 'r' has no field 'nam'\n");
}

TEST_CASE("an unknown field's help has the nearest and all others of its record", "[layout]") {
  const auto help = [](const char* layout) {
    const DataShapes data = shapes();
    const std::vector<std::string_view> names{"home.html"};
    const std::vector<std::string_view> globals{"site", "page"};
    const Loader loader = [&](std::string_view name) { return Source{std::string(name), layout}; };
    const auto compiled = Layouts::compile(names, loader, globals, {}, &data);
    REQUIRE(compiled.diagnostics.size() == 1);
    CHECK_FALSE(compiled.value.has("home.html"));
    return compiled.diagnostics[0].help;
  };
  CHECK(help("{{ page.titel }}") ==
        "did you mean 'title'? the fields of 'home page' are title, rows, table, latest");
  CHECK(help("{{ page.latest.x }}") == "the fields of 'row' are name, module");
  CHECK(help("{{ page.title.x }}").empty());
}

TEST_CASE("includes in includes are looked at once for each that is handed to them", "[layout]") {
  Files files{{"home.html", "{% include 'p0' %}"}, {"p30", "{{ page.titel }}"}};
  for (int i = 0; i < 30; ++i) {
    const std::string next = fmt::format("{{% include 'p{}' %}}", i + 1);
    files[fmt::format("p{}", i)] = next + next;
  }
  CHECK(faults_of(files) == "p30:1:9: 'page' has no field 'titel'\n");
}

}  // namespace daybook::layout
