// SPDX-License-Identifier: MIT
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <algorithm>

#include "example_file.hpp"
#include "layout/filters.hpp"

namespace daybook::layout {
namespace {

struct Row {
  std::string_view expression;
  std::string_view result;
};

constexpr std::string_view k_data = R"({
  "nothing": null, "html": {"$html": "<b>&amp;</b>"}, "list": ["b", "<a>", 3],
  "marked": ["<", {"$html": "<hr>"}], "empty": [],
  "people": [{"name": "Cy", "age": 3}, {"name": "Al", "age": 20}, {"name": "Bo", "age": 3}],
  "months": [{"m": "Jan", "n": 1},
             {"m": "Jan", "n": 2}, {"m": "Feb", "n": 3}, {"m": "Jan", "n": 4}],
  "gaps": [{"n": 2}, {"n": null}, {"n": 1}], "mixed": [{"n": 2}, {"n": "2"}],
  "ld": {"@type": "Article", "name": "</script><!-- \"q\"", "n": [1, null, true, []], "e": {}}
})";

void check(const Row& row) {
  CAPTURE(row.expression);
  CHECK(tests::render(row.expression, k_data) == row.result);
}

/// The first line of the message only.
std::string fault_of(std::string_view expression) {
  const std::string text = tests::render(expression, k_data);
  return text.substr(0, text.find('\n'));
}

}  // namespace

TEST_CASE("filters of text", "[layout]") {
  const Row rows[] = {
      {"{{ 'straße é'|upper }}", "STRAẞE É"},
      {"{{ 'ÀB c'|lower }}", "àb c"},
      {"{{ 'été Now'|capitalize }}", "Été Now"},
      {"{{ ''|capitalize }}", ""},
      {"{{ ' \t a b '|trim }}", "a b"},
      {"{{ 'a-b-c'|replace('-', ' + ') }}", "a + b + c"},
      {"{{ 'aaa'|replace('aa', 'b') }}", "ba"},
      {"{{ 'añbc'|truncate(2) }}", "añ…"},
      {"{{ 'añbc'|truncate(4) }}", "añbc"},
      {"{{ 'a b/é'|url_encode }}", "a%20b/%C3%A9"},
      {"{{ 'a b'|yaml }}: {{ 'a: b'|yaml|safe }}", "a b: \"a: b\""},
      {"{{ nothing|upper|trim }}", ""},
  };
  for (const Row& row : rows)
    check(row);
}

TEST_CASE("filters of html", "[layout]") {
  const Row rows[] = {
      {"{{ '<b>'|safe }}", "<b>"},
      {"{{ '<b>'|escape }}", "&lt;b&gt;"},
      {"{{ '<b>'|escape|escape }}", "&lt;b&gt;"},
      {"{{ html|escape }}", "<b>&amp;</b>"},
      {"{{ html|safe }}", "<b>&amp;</b>"},
      {"{{ ld|json }}",
       R"({"@type":"Article","name":"\u003c/script>\u003c!-- \"q\"","n":[1,null,true,[]],"e":{}})"},
      {"{{ nothing|json }}{{ html|json }}", R"(null"\u003cb>&amp;\u003c/b>")"},
  };
  for (const Row& row : rows)
    check(row);
}

TEST_CASE("filters of any value", "[layout]") {
  const Row rows[] = {
      {"{{ nothing|default('-') }}", "-"},
      {"{{ ''|default('-') }}", "-"},
      {"{{ 0|default('-') }}{{ false|default('-') }}", "0false"},
      {"{{ 'é<'|length }} {{ list|length }} {{ ld|length }} {{ nothing|length }}", "2 3 4 "},
      {"{{ 1|plural('day', 'days') }} {{ 0|plural('day', 'days') }}", "day days"},
  };
  for (const Row& row : rows)
    check(row);
}

TEST_CASE("values are put into a sentence where its language has them", "[layout]") {
  const Row rows[] = {
      {"{{ '{1} of {2}'|fill(2, 5) }} {{ '{2} 中的 {1}'|fill(2, 5) }}", "2 of 5 5 中的 2"},
      {"{{ '{1}<{1}'|fill('&') }}", "&amp;&lt;&amp;"},
      {"{{ '<{1}> {2}'|fill(html, '<') }}", "&lt;<b>&amp;</b>&gt; &lt;"},
      {"{{ '{1} {2} {3}'|fill('{2}', nothing, true) }}", "{2}  true"},
      {"{{ '{1} {2} {0} {x'|fill(1) }}", "1 {2} {0} {x"},
      {"{{ 'in {1}, twice'|before(1) }}*{{ 'in {1}, twice'|after(1) }}", "in *, twice"},
      {"{{ 'a {2} b {1} c'|before(1)|fill('-', 'x') }}*{{ '{1}在'|after(1) }}", "a x b *在"},
      {"{{ 'nowhere'|before(1) }}*{{ 'nowhere'|after(1) }}", "nowhere*"},
      {"{{ 1|counted('{1} day', '{1} days') }}, {{ 0|counted('{1} day', '{1} days') }}",
       "1 day, 0 days"},
  };
  for (const Row& row : rows)
    check(row);
}

TEST_CASE("filters of lists", "[layout]") {
  constexpr std::string_view k_groups =
      "{% for g in months|group_by('m') %}{{ g.key }}:"
      "{% for i in g.items %}{{ i.n }}{% endfor %} {% endfor %}";
  const Row rows[] = {
      {"{{ list|join(', ') }}", "b, &lt;a&gt;, 3"},
      {"{{ list|join }}", "b&lt;a&gt;3"},
      {"{{ marked|join(' & ') }}", "&lt; &amp; <hr>"},
      {"{{ ['a', 'b']|join('<br>'|safe) }}", "a<br>b"},
      {"{{ list|first }} {{ list|last }}", "b 3"},
      {"{{ empty|first is none }}", "true"},
      {"{{ list|limit(2)|join }} {{ list|limit(9)|length }}", "b&lt;a&gt; 3"},
      {"{{ list|reverse|join }}", "3&lt;a&gt;b"},
      {"{% for p in people|sort_by('name') %}{{ p.name }}{% endfor %}", "AlBoCy"},
      {"{% for p in people|sort_by('age') %}{{ p.name }}{% endfor %}", "CyBoAl"},
      {"{% for g in gaps|sort_by('n') %}{{ g.n|default('-') }}{% endfor %}", "12-"},
      {"{% for g in gaps|selectattr('n') %}{{ g.n }}{% endfor %}", "21"},
      {"{{ 'none' if not empty|selectattr('n') }}", "none"},
      {k_groups, "Jan:12 Feb:3 Jan:4 "},
  };
  for (const Row& row : rows)
    check(row);
}

TEST_CASE("a filter says what it cannot do", "[layout]") {
  const Row rows[] = {
      {"{{ list|upper }}", "filter 'upper' takes text, not a list"},
      {"{{ html|upper }}", "filter 'upper' takes text, not html"},
      {"{{ 'a'|join }}", "filter 'join' takes a list, not text"},
      {"{{ 1|length }}", "filter 'length' takes text, html, a list or a record, not an integer"},
      {"{{ 'a'|truncate('b') }}", "filter 'truncate' takes an integer here, not text"},
      {"{{ 'a'|truncate(-1) }}", "filter 'truncate' cannot cut to a negative length"},
      {"{{ 'a'|truncate }}", "filter 'truncate' takes 1 argument, not 0"},
      {"{{ 'a'|replace('', 'b') }}", "filter 'replace' cannot replace an empty text"},
      {"{{ list|join('', '') }}", "filter 'join' takes at most 1 argument, not 2"},
      {"{{ [list]|join }}", "filter 'join' cannot write a list"},
      {"{{ list|limit(-1) }}", "filter 'limit' cannot cut to a negative length"},
      {"{{ list|sort_by('n') }}", "filter 'sort_by' needs records, not text"},
      {"{{ people|sort_by('nam') }}", "filter 'sort_by' found an item that has no field 'nam'"},
      {"{{ people|selectattr('nam') }}",
       "filter 'selectattr' found an item that has no field 'nam'"},
      {"{{ mixed|sort_by('n') }}",
       "filter 'sort_by' needs fields that are all text or all integers"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.expression);
    CHECK_THAT(fault_of(row.expression), Catch::Contains(std::string(row.result)));
  }
}

TEST_CASE("the names of filters and tests are sorted for the reader and found", "[layout]") {
  const std::vector<std::string_view> names = filter_names();
  CHECK(std::ranges::is_sorted(names));
  for (const std::string_view name : names)
    CHECK(find_filter(name) != nullptr);
  CHECK(find_filter("uper") == nullptr);
  CHECK(find_test("none") != nullptr);
  CHECK(find_test("defined") == nullptr);
}

}  // namespace daybook::layout
