// SPDX-License-Identifier: MIT
// Layouts that would fill the memory or the stack end in a message.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <string>
#include <string_view>
#include <vector>

#include "example_file.hpp"
#include "layout/limits.hpp"

namespace daybook::layout {
namespace {

std::string repeat(std::string_view part, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i)
    out += part;
  return out;
}

/// `part` with every '#' a number, counted up.
std::string numbered(std::string_view part, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) {
    for (const char c : part)
      out += c == '#' ? std::to_string(i) : std::string(1, c);
  }
  return out;
}

}  // namespace

TEST_CASE("what is nested too deeply is a fault and no crash", "[layout]") {
  struct Row {
    std::string layout;
    std::string_view message;
  };
  const std::size_t k_many = 20'000;
  const Row rows[] = {
      {repeat("{% if true %}", k_many), "tags are nested over 64 deep"},
      {"{{ " + repeat("(", k_many), "this expression is nested too deeply"},
      {"{{ " + repeat("[", k_many), "this expression is nested too deeply"},
      {"{{ " + repeat("not ", k_many), "this expression is nested too deeply"},
      {"{{ " + repeat("- ", k_many), "this expression is nested too deeply"},
      {"{{ 1" + repeat(" if 1 else 1", k_many), "this expression is nested too deeply"},
      {"{{ 'a'" + repeat("|default('a'", k_many), "this expression is nested too deeply"},
      {"{{ a" + repeat("[a", k_many), "this expression is nested too deeply"},
      {"{{ 1" + repeat(" + 1", k_many), "this expression is too long"},
      {"{{ 'a'" + repeat("|trim", k_many), "this expression is too long"},
      {"{{ a" + repeat(".a", k_many), "this expression is too long"},
      {"{{ a" + repeat(" is none", k_many), "this expression is too long"},
      {"{% set x = [] %}" + repeat("{% set x = [x] %}", k_many), "lists are nested over 64 deep"},
      {numbered("{% set x# = 1 %}", 300), "a layout has at most 200 names of its own"},
      {repeat(" ", k_max_source + 1), "this layout is longer than 1 MiB"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.layout.substr(0, 40));
    CHECK_THAT(tests::render(row.layout, R"({"a": null})"),
               Catch::Contains(std::string(row.message)));
  }
}

TEST_CASE("what is just within the limits is rendered", "[layout]") {
  CHECK(tests::render(repeat("{% if true %}", 64) + "x" + repeat("{% endif %}", 64)) == "x");
  CHECK(tests::render("{{ " + repeat("(", 64) + "1" + repeat(")", 64) + " }}") == "1");
  CHECK(tests::render("{{ 1" + repeat(" + 1", 63) + " }}") == "64");
}

TEST_CASE("text and rounds without end are a fault", "[layout]") {
  struct Row {
    std::string layout;
    std::string_view message;
  };
  const std::string k_thousand = "[" + repeat("1,", 1000) + "]";
  const std::string k_loops =
      "{% set t = " + k_thousand + " %}{% for i in [1, 2] %}{% for i in t %}{% for i in t %}";
  const std::string k_ends = repeat("{% endfor %}", 3);
  const std::string k_page = std::string(10'000, 'x');
  const Row rows[] = {
      {"{% set a = 'aaaaaaaa' %}" + repeat("{% set a = a ~ a %}", 60), "more than 64 MiB of text"},
      {"{% set a = '" + k_page + "' %}{{ a|replace('x', a) }}", "made more than 64 MiB of text"},
      {"{% set a = ['" + std::string(10'000, '<') + "'] %}" + repeat("{% set a = [a, a] %}", 50) +
           "{{ a|json }}",
       "made more than 64 MiB of text"},
      {k_loops + k_ends, "over 1,000,000 rounds"},
      {k_loops + k_page + k_ends, "this page is longer than 64 MiB"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.layout.substr(0, 60));
    CHECK_THAT(tests::render(row.layout), Catch::Contains(std::string(row.message)));
  }
}

TEST_CASE("layouts in a long line end in a message", "[layout]") {
  const auto line = [](std::string_view part, std::size_t count) {
    std::vector<Source> layouts;
    for (std::size_t i = 0; i < count; ++i) {
      std::string text(part);
      text.replace(text.find('#'), 1, std::to_string(i + 1));
      layouts.push_back({std::to_string(i), i + 1 == count ? "x" : text});
    }
    return tests::render(layouts);
  };
  CHECK(line("{% include '#' %}", 33) == "x");
  CHECK_THAT(line("{% include '#' %}", 34), Catch::Contains("includes are nested over 32 deep"));
  CHECK(line("{% extends '#' %}", 32) == "x");
  CHECK_THAT(line("{% extends '#' %}", 33), Catch::Contains("extends more than 31 layouts"));
  const std::string deep =
      repeat("{% if true %}", 40) + "{% include '#' %}" + repeat("{% endif %}", 40);
  CHECK_THAT(line(deep, 20), Catch::Contains("nested over 256 deep"));
}

TEST_CASE("layouts that ask for the next one twice, and that twice, end in a message", "[layout]") {
  const auto doubling = [](std::string_view part, std::string_view last) {
    std::vector<Source> layouts;
    for (std::size_t i = 0; i < 30; ++i) {
      std::string text(part);
      for (auto at = text.find('#'); at != std::string::npos; at = text.find('#'))
        text.replace(at, 1, std::to_string(i + 1));
      layouts.push_back({std::to_string(i), text});
    }
    layouts.push_back({"30", std::string(last)});
    return tests::render(layouts);
  };
  CHECK_THAT(doubling("{% include '#' %}{% include '#' %}", ""),
             Catch::Contains("over 1,000,000 rounds"));
  CHECK_THAT(doubling("{% extends '#' %}{% block a %}{{ super() }}{{ super() }}{% endblock %}",
                      "{% block a %}{% endblock %}"),
             Catch::Contains("over 1,000,000 rounds"));
}

TEST_CASE("includes that would be compiled without end are a fault", "[layout]") {
  std::vector<Source> layouts;
  for (std::size_t i = 0; i < 16; ++i) {
    const std::string next = "{% include '" + std::to_string(i + 1) + "' %}";
    const std::string name = "n" + std::to_string(i);
    layouts.push_back(
        {std::to_string(i), next + "{% for " + name + " in [1] %}" + next + "{% endfor %}"});
  }
  layouts.push_back({"16", "x"});
  CHECK_THAT(tests::render(layouts), Catch::Contains("too many layouts are included"));
}

TEST_CASE("blocks that show each other in a circle end in a message", "[layout]") {
  const std::vector<Source> layouts{
      {"c", "{% extends 'b' %}{% block x %}{% block y %}{{ super() }}{% endblock %}{% endblock %}"},
      {"b", "{% extends 'a' %}{% block y %}{% block x %}{% endblock %}{% endblock %}"},
      {"a", "{% block x %}{% endblock %}{% block y %}{% endblock %}"}};
  CHECK_THAT(tests::render(layouts), Catch::Contains("nested over 256 deep"));
}

}  // namespace daybook::layout
