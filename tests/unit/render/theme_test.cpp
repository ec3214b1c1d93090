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
  const auto theme = make_theme({}, {});
  CHECK(daybook::tests::brief(theme.diagnostics).empty());
  CHECK(has_all(theme.value));
}

TEST_CASE("a journal's layout takes the place of the built-in one of its name", "[render]") {
  const auto theme = make_theme({{"404.html", "layouts/404.html", "mine: {{ build.date }}"}}, {});
  CHECK(theme.diagnostics.empty());
  const daybook::layout::Record build{{"date", "2026-01-08"}};
  const std::vector<daybook::layout::Value> globals{{}, {}, build};
  CHECK(theme.value.layouts.render("404.html", globals, 0).text == "mine: 2026-01-08");
}

TEST_CASE("a layout that cannot be compiled is reported and the built-in one is used", "[render]") {
  const auto theme = make_theme({{"404.html", "layouts/404.html", "mine"},
                                 {"base.html", "layouts/base.html", "{{ paeg.title }}"},
                                 {"tag.html", "layouts/tag.html", "{% if %}"}},
                                {});
  REQUIRE(theme.diagnostics.size() == 2);
  CHECK(theme.diagnostics[0].rule == daybook::text::Rule::layout_error);
  CHECK(has_all(theme.value));
  const std::vector<daybook::layout::Value> globals(3);
  CHECK(theme.value.layouts.render("404.html", globals, 0).text == "mine");
}

TEST_CASE("a journal's asset takes the place of the built-in one of its name", "[render]") {
  const auto theme = make_theme({}, {{"daybook.css", "assets/daybook.css", "mine"},
                                     {"img/x.bin", "assets/img/x.bin", std::string("\0\xff", 2)},
                                     {"_draft.css", "assets/_draft.css", "no address"}});
  CHECK(asset(theme.value, "assets/daybook.css") == "mine");
  CHECK(asset(theme.value, "assets/img/x.bin") == std::string("\0\xff", 2));
  CHECK(asset(theme.value, "assets/icon.svg").starts_with("<svg"));
  CHECK(asset(theme.value, "assets/_draft.css") == "none");
  CHECK(std::ranges::is_sorted(theme.value.assets, {}, &daybook::render::Asset::url));
}
