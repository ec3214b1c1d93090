// SPDX-License-Identifier: MIT
#include "render/theme.hpp"

#include <algorithm>

#include "render/layout_names.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"
#include "support/work_folder.hpp"

using daybook::render::embedded_assets;
using daybook::render::embedded_layouts;
using daybook::render::EmbeddedFile;
using daybook::render::make_theme;
using daybook::render::page_layouts;

namespace {

std::string asset(const daybook::render::Theme& theme, std::string_view url) {
  const auto found =
      std::ranges::find(theme.assets, url, [](const auto& each) { return each.url.path(); });
  return found == theme.assets.end() ? "none" : found->bytes;
}

bool has_all(const daybook::render::Theme& theme) {
  return std::ranges::all_of(page_layouts(), [&](auto name) { return theme.layouts.has(name); });
}

}  // namespace

TEST_CASE("every layout begins by saying what it shows", "[render]") {
  for (const EmbeddedFile& layout : embedded_layouts()) {
    CAPTURE(layout.name);
    CHECK(layout.bytes.starts_with("{#"));
  }
}

TEST_CASE("the binary holds layouts and assets byte by byte", "[render]") {
  const std::string root = DAYBOOK_SOURCE;
  REQUIRE(embedded_layouts().size() > 15);
  for (const EmbeddedFile& file : embedded_layouts()) {
    CAPTURE(file.name);
    CHECK(file.bytes == daybook::tests::read_file(root + "/layouts/" + std::string(file.name)));
  }
  REQUIRE_FALSE(embedded_assets().empty());
  for (const EmbeddedFile& file : embedded_assets()) {
    CAPTURE(file.name);
    CHECK(file.bytes == daybook::tests::read_file(root + "/assets/" + std::string(file.name)));
  }
}

TEST_CASE("the built-in theme compiles", "[render]") {
  const auto theme = make_theme({});
  CHECK(daybook::tests::brief(theme.diagnostics).empty());
  CHECK(has_all(theme.value));
}

TEST_CASE("a journal's layout takes the place of the built-in one of its name", "[render]") {
  const auto theme =
      make_theme({.layouts = {{"404.html", "layouts/404.html", "mine: {{ build.date }}"}}});
  CHECK(theme.diagnostics.empty());
  const daybook::layout::Record build{{"date", "2026-01-08"}};
  const std::vector<daybook::layout::Value> globals{{}, {}, build, {}, {}};
  CHECK(theme.value.layouts.render("404.html", globals, 0).text == "mine: 2026-01-08");
}

TEST_CASE("a layout that cannot be compiled is reported and the built-in one is used", "[render]") {
  const auto theme = make_theme({.layouts = {{"404.html", "layouts/404.html", "mine"},
                                             {"base.html", "layouts/base.html", "{{ paeg.title }}"},
                                             {"tag.html", "layouts/tag.html", "{% if %}"}}});
  REQUIRE(theme.diagnostics.size() == 2);
  CHECK(theme.diagnostics[0].rule == daybook::text::Rule::layout_error);
  CHECK(has_all(theme.value));
  const std::vector<daybook::layout::Value> globals(daybook::render::layout_globals().size());
  CHECK(theme.value.layouts.render("404.html", globals, 0).text == "mine");
}

TEST_CASE("no built-in layout asks for a field that is never there", "[render]") {
  // Any file of the journal's own has all layouts checked.
  const auto theme = make_theme({.layouts = {{"mine.html", "layouts/mine.html", ""}}});
  CHECK(daybook::tests::brief(theme.diagnostics).empty());
}

TEST_CASE("a field that is never there is found without a page that asks for it", "[render]") {
  struct Row {
    std::string_view name;  ///< of the layout
    std::string_view text;
    std::string_view fault;
  };
  const auto row = GENERATE(values<Row>({
      {"session.html", "{{ page.sesions }}", "1:9: 'page' has no field 'sesions'"},
      {"gaps.html", "{% for row in page.rows %}{{ row.module.titel }}{% endfor %}",
       "1:41: 'row.module' has no field 'titel'"},
      {"home.html", "{{ site.counts.foo }}", "1:16: 'site.counts' has no field 'foo'"},
      {"glossary.html",
       "{% for h in page.headings %}{% for r in h.runs %}{{ r.rows[0].text }}"
       "{% endfor %}{% endfor %}",
       "1:63: 'r.rows[0]' has no field 'text'"},
      {"metrics.html",
       "{% for row in page.rows %}{% for f in row.figures %}{{ f.session.time }}"
       "{% endfor %}{% endfor %}",
       "1:66: 'f.session' has no field 'time'"},
      {"progress.html", "{{ page.figures[0].table.rows[0][0].txt }}",
       "1:37: 'page.figures[0].table.rows[0][0]' has no field 'txt'"},
      {"parts/level.html", "{{ level.nam }}", "1:10: 'level' has no field 'nam'"},
      {"register.html",
       "{{ page.filtres }}{% block lead %}{% endblock %}{% block rows %}{% endblock %}"
       "{% block empty %}{% endblock %}",
       "1:9: 'page' has no field 'filtres'"},
      {"home.html", "{{ words.sesions }}", "1:10: 'words' has no field 'sesions'"},
      {"home.html",
       "{% extends 'daybook/home.html' %}{% block main %}{{ page.recnt }}{% endblock %}",
       "1:58: 'page' has no field 'recnt'"},
  }));
  CAPTURE(row.name);
  const std::string path = "layouts/" + std::string(row.name);
  const auto theme =
      make_theme({.layouts = {{std::string(row.name), path, std::string(row.text)}}});
  const std::string expected = path + ":" + std::string(row.fault);
  const std::string said = daybook::tests::brief(theme.diagnostics);
  CHECK(said.find("[layout-field-unknown]") != std::string::npos);
  const std::size_t tag = expected.find(": '") + 2;
  CHECK(
      said.starts_with(expected.substr(0, tag) + "[layout-field-unknown] " + expected.substr(tag)));
  CHECK(has_all(theme.value));
}

TEST_CASE("a layout can build upon the built-in one that it takes the place of", "[render]") {
  const auto theme = make_theme(
      {.layouts = {{"404.html", "layouts/404.html",
                    "{% extends 'daybook/404.html' %}{% block main %}mine{% endblock %}"}}});
  CHECK(daybook::tests::brief(theme.diagnostics).empty());
  CHECK(has_all(theme.value));
}

TEST_CASE("a journal's asset takes the place of the built-in one of its name", "[render]") {
  const auto theme =
      make_theme({.assets = {{"daybook.css", "assets/daybook.css", "mine"},
                             {"img/x.bin", "assets/img/x.bin", std::string("\0\xff", 2)},
                             {"_draft.css", "assets/_draft.css", "no address"}}});
  CHECK(asset(theme.value, "assets/daybook.css") == "mine");
  CHECK(asset(theme.value, "assets/img/x.bin") == std::string("\0\xff", 2));
  CHECK(asset(theme.value, "assets/icon.svg").starts_with("<svg"));
  CHECK(asset(theme.value, "assets/_draft.css") == "none");
  CHECK(std::ranges::is_sorted(theme.value.assets, {}, &daybook::render::Asset::url));
}

TEST_CASE("a shortcode is a layout of its folder, built in or the journal's own", "[render]") {
  const std::vector<std::string> own{"home.html", "parts/x.html", "shortcodes/box.html",
                                     "shortcodes/figure.html"};
  CHECK(daybook::render::shortcode_names(own) ==
        std::vector<std::string>{"box", "details", "figure"});
  const auto theme = make_theme(
      {.layouts = {{"shortcodes/bad.html", "layouts/shortcodes/bad.html", "{{ page.x }}{% if %}"},
                   {"shortcodes/box.html", "layouts/shortcodes/box.html", "{{ args.a }}"}}});
  CHECK(daybook::tests::brief(theme.diagnostics).starts_with("layouts/shortcodes/bad.html:1:"));
  CHECK(theme.value.shortcodes.has("shortcodes/box.html"));
  CHECK(theme.value.shortcodes.has("shortcodes/figure.html"));
  CHECK_FALSE(theme.value.shortcodes.has("shortcodes/bad.html"));
  CHECK(has_all(theme.value));
}
