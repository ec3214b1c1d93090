// SPDX-License-Identifier: MIT
// What a caller of the layout room relies on; the language itself is in tests/spec/layout.md.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <map>
#include <string>
#include <thread>
#include <vector>

#include "layout/engine.hpp"

namespace daybook::layout {
namespace {

using Files = std::map<std::string, std::string, std::less<>>;

Loader loader_of(const Files& files) {
  return [&files](std::string_view name) -> std::optional<Source> {
    const auto found = files.find(name);
    if (found == files.end()) return std::nullopt;
    return Source{"layouts/" + found->first, found->second};
  };
}

text::Checked<Layouts> compile(const Files& files, std::vector<std::string_view> names) {
  const std::vector<std::string_view> globals{"site", "page"};
  return Layouts::compile(names, loader_of(files), globals);
}

}  // namespace

TEST_CASE("a layout that cannot be compiled is left out and the others stay", "[layout]") {
  const Files files{{"good.html", "{{ page }}"}, {"bad.html", "\n{{ paeg }}"}};
  const auto compiled = compile(files, {"bad.html", "good.html"});
  CHECK(compiled.value.has("good.html"));
  CHECK_FALSE(compiled.value.has("bad.html"));
  REQUIRE(compiled.diagnostics.size() == 1);
  const text::Diagnostic& fault = compiled.diagnostics[0];
  CHECK(fault.rule == text::Rule::layout_error);
  CHECK(fault.severity == text::Severity::error);
  CHECK(fault.place.path == "layouts/bad.html");
  CHECK(fault.place.begin == text::LineColumn{2, 4});
  CHECK(fault.place.line_text == "{{ paeg }}");
  CHECK(fault.help == "did you mean 'page'?");
}

TEST_CASE("a fault is reported once, in the file it is in, for all that use the file", "[layout]") {
  const Files files{{"base.html", "{{ x }}{% block b %}{% endblock %}"},
                    {"card.html", "{% if %}"},
                    {"a.html", "{% extends 'base.html' %}"},
                    {"b.html", "{% include 'card.html' %}"},
                    {"c.html", "{% for i in page %}{% include 'card.html' %}{% endfor %}"}};
  const auto compiled = compile(files, {"a.html", "b.html", "c.html"});
  CHECK_FALSE(compiled.value.has("a.html"));
  CHECK_FALSE(compiled.value.has("b.html"));
  CHECK_FALSE(compiled.value.has("c.html"));
  REQUIRE(compiled.diagnostics.size() == 2);
  CHECK(compiled.diagnostics[0].place.path == "layouts/base.html");
  CHECK(compiled.diagnostics[1].place.path == "layouts/card.html");
}

TEST_CASE("a layout that is not there has no place", "[layout]") {
  const Files files{{"page.html", ""}};
  const auto compiled = compile(files, {"page.html", "pages.html"});
  REQUIRE(compiled.diagnostics.size() == 1);
  CHECK(compiled.diagnostics[0].place.path.empty());
  CHECK(compiled.diagnostics[0].message == "there is no layout 'pages.html'");
  CHECK(compiled.diagnostics[0].help == "did you mean 'page.html'?");
}

TEST_CASE("a layout may be given twice and share what it uses", "[layout]") {
  const Files files{{"base.html", "<{% block b %}{% endblock %}>"},
                    {"a.html", "{% extends 'base.html' %}{% block b %}a{% endblock %}"},
                    {"b.html", "{% extends 'base.html' %}{% block b %}b{% endblock %}"}};
  const auto compiled = compile(files, {"a.html", "b.html", "a.html", "base.html"});
  CHECK(compiled.diagnostics.empty());
  const std::vector<Value> globals(2);
  CHECK(compiled.value.render("a.html", globals, 0).text == "<a>");
  CHECK(compiled.value.render("b.html", globals, 0).text == "<b>");
  CHECK(compiled.value.render("base.html", globals, 0).text == "<>");
}

TEST_CASE("a fault while rendering gives no text", "[layout]") {
  const Files files{{"page.html", "before {{ page.titel }}"}};
  const auto compiled = compile(files, {"page.html"});
  const std::vector<Value> globals{Value(), Record{{"title", "x"}}};
  const Rendered rendered = compiled.value.render("page.html", globals, 64);
  CHECK(rendered.text.empty());
  REQUIRE(rendered.failure);
  CHECK(rendered.failure->message == "'page' has no field 'titel'");
  CHECK(rendered.failure->help == "did you mean 'title'?");
}

TEST_CASE("a text that is no HTML is written as it is", "[layout]") {
  const Files files{{"session.md", "{{ page }} {{ 'x' ~ page }} {{ page|escape }}"}};
  const auto compiled = compile(files, {"session.md"});
  const std::vector<Value> globals{Value(), "a < \"b\""};
  CHECK(compiled.value.render("session.md", globals, 0, Escaping::none).text ==
        "a < \"b\" xa < \"b\" a &lt; &quot;b&quot;");
}

TEST_CASE("threads that render at once write what one writes", "[layout]") {
  const Files files{
      {"page.html",
       "{% set n = page.n %}{% for i in site.list %}{% include 'row.html' %}{% else %}"
       "-{% endfor %}"},
      {"row.html", "{{ loop.index }}{{ i ~ n }}{% if loop.last %}.{% endif %}"}};
  const auto compiled = compile(files, {"page.html"});
  REQUIRE(compiled.diagnostics.empty());
  const Value site = Record{{"list", List{"a", "b", "c"}}};
  const auto write = [&](int number) {
    const std::vector<Value> globals{site, Record{{"n", number}}};
    return compiled.value.render("page.html", globals, 64).text;
  };
  std::vector<std::string> results(64);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (std::size_t i = t; i < results.size(); i += 4)
        results[i] = write(static_cast<int>(i));
    });
  }
  for (std::thread& thread : threads)
    thread.join();
  for (std::size_t i = 0; i < results.size(); ++i) {
    const std::string n = std::to_string(i);
    CHECK(results[i] == "1a" + n + "2b" + n + "3c" + n + ".");
  }
}

}  // namespace daybook::layout
