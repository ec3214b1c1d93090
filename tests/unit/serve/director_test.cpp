// SPDX-License-Identifier: MIT
#include "serve/director.hpp"

#include <initializer_list>
#include <utility>

#include "support/catch.hpp"

using namespace daybook;

namespace {

using Files = std::initializer_list<std::pair<const char*, const char*>>;

std::shared_ptr<const serve::Site> site_of(Files files) {
  serve::Site site;
  for (const auto& [address, bytes] : files)
    site.files.emplace(address, base::digest_of(bytes));
  return std::make_shared<const serve::Site>(std::move(site));
}

/// "stamp of the scene; stamps of a.html and b.html".
std::string stamps(const serve::Stage& stage) {
  const auto scene = stage.scene();
  return scene->stamp + "; " + scene->stamp_of("a.html") + " " + scene->stamp_of("b.html");
}

}  // namespace

TEST_CASE("an early page has a stamp of its own, and no other page another one", "[serve]") {
  serve::Stage stage;
  serve::Director director(stage, "r");
  CHECK(director.is_first());
  CHECK_FALSE(director.show_early({"a.html", "early"}));
  CHECK(director.show_site(site_of({{"a.html", "a"}, {"b.html", "b"}}), "/"));
  CHECK(stamps(stage) == "r.1; r.1 r.1");
  CHECK(director.show_early({"a.html", "a2"}));
  CHECK(stamps(stage) == "r.2; r.2 r.1");
  CHECK(director.show_early({"b.html", "b2"}));
  CHECK(stamps(stage) == "r.3; r.2 r.3");
  CHECK(*stage.scene()->early.at("a.html").bytes == "a2");
}

TEST_CASE("what is shown already is not shown early again", "[serve]") {
  serve::Stage stage;
  serve::Director director(stage, "r");
  director.show_site(site_of({{"a.html", "a"}}), "/");
  CHECK_FALSE(director.show_early({"a.html", "a"}));
  CHECK_FALSE(director.show_early({"nowhere.html", "x"}));
  CHECK(director.show_early({"a.html", "a2"}));
  CHECK_FALSE(director.show_early({"a.html", "a2"}));
  // Taken back before it was built.
  CHECK(director.show_early({"a.html", "a"}));
  CHECK(stamps(stage) == "r.3; r.3 r.1");
}

TEST_CASE("a page that comes out as it was shown early is not loaded anew", "[serve]") {
  struct Row {
    const char* what;
    Files site;
    std::string expected;
  };
  for (const Row& row : {
           Row{"as it was",
               {{"a.html", "a2"}, {"b.html", "b2"}, {"data/x.js", "2"}, {"assets/x.css", "1"}},
               "r.3; r.2 r.3"},
           Row{"otherwise",
               {{"a.html", "a3"}, {"b.html", "b2"}, {"data/x.js", "2"}, {"assets/x.css", "1"}},
               "r.3; r.3 r.3"},
           Row{"in another dress",
               {{"a.html", "a2"}, {"b.html", "b"}, {"data/x.js", "1"}, {"assets/x.css", "2"}},
               "r.3; r.3 r.3"},
           Row{"with a new picture",
               {{"a.html", "a2"}, {"assets/x.css", "1"}, {"files/p.png", "1"}},
               "r.3; r.3 r.3"},
       }) {
    INFO(row.what);
    serve::Stage stage;
    serve::Director director(stage, "r");
    director.show_site(
        site_of({{"a.html", "a"}, {"b.html", "b"}, {"data/x.js", "1"}, {"assets/x.css", "1"}}),
        "/");
    director.show_early({"a.html", "a2"});
    CHECK(director.show_site(site_of(row.site), "/"));
    CHECK(stamps(stage) == row.expected);
    for (const auto& [address, page] : stage.scene()->early)
      CHECK(page.bytes == nullptr);
  }
}

TEST_CASE("a build that began before a save takes no page back", "[serve]") {
  struct Row {
    const char* what;
    Files site;
    std::vector<serve::NextPage> newer;
    std::string expected;
    const char* shown;
  };
  for (const Row& row : {
           Row{"as it is shown",
               {{"a.html", "a2"}, {"b.html", "b2"}},
               {{"a.html", "a3"}},
               "r.3; r.2 r.3",
               "a3"},
           Row{"newer still",
               {{"a.html", "a2"}, {"b.html", "b2"}},
               {{"a.html", "a4"}},
               "r.3; r.3 r.3",
               "a4"},
           Row{"as it was built",
               {{"a.html", "a3"}, {"b.html", "b2"}},
               {{"a.html", "a3"}},
               "r.3; r.2 r.3",
               nullptr},
           Row{"in another dress",
               {{"a.html", "a2"}, {"b.html", "b"}, {"assets/x.css", "1"}},
               {{"a.html", "a3"}},
               "r.3; r.3 r.3",
               "a3"},
           Row{"gone", {{"b.html", "b2"}}, {{"a.html", "a3"}}, "r.3; r.3 r.3", nullptr},
           Row{"of the site that is shown",
               {{"a.html", "a"}, {"b.html", "b"}},
               {{"a.html", "a3"}},
               "r.3; r.2 r.3",
               "a3"},
       }) {
    INFO(row.what);
    serve::Stage stage;
    serve::Director director(stage, "r");
    director.show_site(site_of({{"a.html", "a"}, {"b.html", "b"}}), "/");
    director.show_early({"a.html", "a3"});
    CHECK(director.show_site(site_of(row.site), "/", row.newer));
    CHECK(stamps(stage) == row.expected);
    const auto scene = stage.scene();
    const auto page = scene->early.find("a.html");
    const bool is_ahead = page != scene->early.end() && page->second.bytes != nullptr;
    CHECK(is_ahead == (row.shown != nullptr));
    if (is_ahead && row.shown != nullptr) CHECK(*page->second.bytes == row.shown);
  }
}

TEST_CASE("pages newer than the same site are shown early", "[serve]") {
  serve::Stage stage;
  serve::Director director(stage, "r");
  director.show_site(site_of({{"a.html", "a"}, {"b.html", "b"}}), "/");
  CHECK_FALSE(
      director.show_site(site_of({{"a.html", "a"}, {"b.html", "b"}}), "/", {{"a.html", "a"}}));
  CHECK(director.show_site(site_of({{"a.html", "a"}, {"b.html", "b"}}), "/", {{"a.html", "a2"}}));
  CHECK(stamps(stage) == "r.2; r.2 r.1");
}

TEST_CASE("the same site again is no new scene, unless pages are ahead of it", "[serve]") {
  serve::Stage stage;
  serve::Director director(stage, "r");
  const auto site = site_of({{"a.html", "a"}});
  CHECK(director.show_site(site, "/"));
  CHECK_FALSE(director.show_site(site_of({{"a.html", "a"}}), "/"));
  CHECK(director.show_site(site, "/j/"));
  director.show_early({"a.html", "a2"});
  CHECK(director.show_site(site, "/j/"));
  CHECK(stage.scene()->early.empty());
  // A page that keeps its stamp is not ahead.
  director.show_early({"a.html", "a2"});
  CHECK(director.show_site(site_of({{"a.html", "a2"}}), "/j/"));
  CHECK_FALSE(director.show_site(site_of({{"a.html", "a2"}}), "/j/"));
}

TEST_CASE("behind an error page nothing is shown early, and the last site is as it was built",
          "[serve]") {
  serve::Stage stage;
  serve::Director director(stage, "r");
  const auto site = site_of({{"a.html", "a"}});
  director.show_site(site, "/");
  director.show_early({"a.html", "a2"});
  director.show_fault("wrong", nullptr, "/x/");
  CHECK(stage.scene()->fault == "wrong");
  CHECK(stage.scene()->prefix == "/");
  CHECK(stage.scene()->site == site);
  CHECK(stage.scene()->early.empty());
  CHECK_FALSE(director.show_early({"a.html", "a3"}));
  const std::string stamp = stage.scene()->stamp;
  director.show_fault("wrong", nullptr, "/");
  CHECK(stage.scene()->stamp == stamp);
  CHECK(director.show_site(site, "/"));
  CHECK(stage.scene()->fault.empty());
}

TEST_CASE("before the first site an error page stands before what was built", "[serve]") {
  serve::Stage stage;
  serve::Director director(stage, "r");
  const auto site = site_of({{"a.html", "a"}});
  director.show_fault("wrong", site, "/j/");
  CHECK(stage.scene()->site == site);
  CHECK(stage.scene()->prefix == "/j/");
}
