// SPDX-License-Identifier: MIT
#include "render/hrefs.hpp"

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using daybook::render::Hrefs;
using daybook::site::Target;
using daybook::text::Url;

TEST_CASE("links are relative and name their file, or absolute below a base", "[render]") {
  const daybook::tests::RenderedSite rendered("-- docs/a b.md --\n# A\n");
  const auto& site = rendered.site();
  const Url from = *Url::from_path("tracks/x/index.html");
  const Hrefs relative(site, from);
  const Hrefs absolute(site, from, "https://example.org/j");
  const Url home;
  const Url page = *Url::from_path("tags/é.html");
  CHECK(relative.to(home) == "../../index.html");
  CHECK(relative.to(page) == "../../tags/%C3%A9.html");
  CHECK(relative.root() == "../../");
  CHECK(absolute.to(home) == "https://example.org/j/");
  CHECK(absolute.to(page) == "https://example.org/j/tags/%C3%A9.html");
  CHECK(absolute.root() == "https://example.org/j/");
}

TEST_CASE("a fragment is encoded, and alone on its own page", "[render]") {
  const daybook::tests::RenderedSite rendered("-- docs/a.md --\n# A\n");
  const auto& site = rendered.site();
  const Target file{Target::Kind::file, 0};
  const Url own = site.files[0].url;
  CHECK(Hrefs(site, own).to(file, "é") == "#%C3%A9");
  CHECK(Hrefs(site, own).to(file, "") == "a.html");
  CHECK(Hrefs(site, Url{}).to(file, "b") == "notes/docs/a.html#b");
  CHECK(Hrefs(site, own, "https://e.org").to(file, "b") == "https://e.org/notes/docs/a.html#b");
}
