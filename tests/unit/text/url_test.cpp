// SPDX-License-Identifier: MIT
// Addresses: that none leaves the site, and that links between pages hold wherever the folder lies.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "text/url.hpp"

using namespace daybook::text;

namespace {

Url url(std::string_view path) {
  const auto made = Url::from_path(path);
  REQUIRE(made);
  return *made;
}

}  // namespace

TEST_CASE("an address is a relative path without surprises", "[text][url]") {
  const auto path = GENERATE(as<std::string>{}, "index.html", "a/b/c.html", "学习/笔记.html",
                             "a b.png", "a..b/c.", ".nojekyll", "100%.html");
  CAPTURE(path);
  CHECK(url(path).path() == path);
}

TEST_CASE("a path that could leave the site or be hidden is no address", "[text][url]") {
  const auto path =
      GENERATE(as<std::string>{}, "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b",
               ".git/config", "_site/a", "a/_b", "a/.nojekyll", "a\\b", "a\nb", "a\x7F", "a\xFF");
  CAPTURE(path);
  CHECK_FALSE(Url::from_path(path));
}

TEST_CASE("an address is in NFC, and the home page by default", "[text][url]") {
  CHECK(url("e\u0301.html") == url("é.html"));
  CHECK(Url().path() == "index.html");
}

TEST_CASE("a link between two pages is relative", "[text][url]") {
  const auto [from, to, expected] = GENERATE(table<std::string, std::string, std::string>({
      {"index.html", "sessions/x.html", "sessions/x.html"},
      {"tracks/a/index.html", "sessions/x.html", "../../sessions/x.html"},
      {"tracks/a/index.html", "tracks/b.html", "../b.html"},
      {"tracks/a/x.html", "tracks/a/y.html", "y.html"},
      {"tracks/a/x.html", "tracks/ab/y.html", "../ab/y.html"},
      {"a/x.html", "index.html", "../index.html"},
      {"a/x.html", "a/x.html", "x.html"},
      {"index.html", "a b/学.html", "a%20b/%E5%AD%A6.html"},
      {"index.html", "a:b.html", "a%3Ab.html"},
      {"index.html", "100%#?.html", "100%25%23%3F.html"},
  }));
  CAPTURE(from, to);
  CHECK(relative_link(url(from), url(to)) == expected);
}

TEST_CASE("a path to another file is as it is written", "[text][url]") {
  CHECK(relative_path("a/b.md", "a/ä 1.md") == "ä 1.md");
  CHECK(relative_path("a/b/c.md", "a/x/y.md") == "../x/y.md");
  CHECK(relative_path("ab/c.md", "a/c.md") == "../a/c.md");
  CHECK(relative_path("a.md", "_drafts/b.md") == "_drafts/b.md");
  CHECK(relative_path("a/b.md", "a/b.md") == "b.md");
}

TEST_CASE("the root is as many steps up as the page is deep", "[text][url]") {
  CHECK(root_prefix(url("index.html")).empty());
  CHECK(root_prefix(url("a/x.html")) == "../");
  CHECK(root_prefix(url("a/b/x.html")) == "../../");
}

TEST_CASE("an absolute address leaves out the final index.html", "[text][url]") {
  CHECK(absolute_link("https://a.org/j", url("a/x.html")) == "https://a.org/j/a/x.html");
  CHECK(absolute_link("https://a.org/j/", url("a/index.html")) == "https://a.org/j/a/");
  CHECK(absolute_link("https://a.org", Url()) == "https://a.org/");
  CHECK(absolute_link("https://a.org", url("a/myindex.html")) == "https://a.org/a/myindex.html");
  CHECK(absolute_link("", url("a/x y.html")) == "/a/x%20y.html");
}

TEST_CASE("percent escapes are read, and broken ones kept", "[text][url]") {
  const auto [text, expected] = GENERATE(values<std::pair<std::string, std::string>>({
      {"a%20b", "a b"},
      {"%E5%AD%A6", "学"},
      {"%e5%ad%a6", "学"},
      {"100%", "100%"},
      {"100%2", "100%2"},
      {"%zz%4", "%zz%4"},
      {"%2525", "%25"},
      {"a+b", "a+b"},
  }));
  CAPTURE(text);
  CHECK(percent_decode(text) == expected);
  CHECK(percent_decode(percent_encode_path(text)) == text);
}

TEST_CASE("a link is taken apart as in RFC 3986", "[text][url]") {
  using Parts = std::tuple<std::string, std::string, std::string, std::string>;
  const auto [link, expected] = GENERATE(table<std::string, Parts>({
      {"https://a.org/b?c=d#e", {"https", "//a.org/b", "c=d", "e"}},
      {"mailto:a@b.org", {"mailto", "a@b.org", "", ""}},
      {"../a/b.md#l-1", {"", "../a/b.md", "", "l-1"}},
      {"#top", {"", "", "", "top"}},
      {"?q", {"", "", "q", ""}},
      {"a/b:c.md", {"", "a/b:c.md", "", ""}},
      {"a.md#x?y#z", {"", "a.md", "", "x?y#z"}},
      {"1a:b", {"", "1a:b", "", ""}},
      {":b", {"", ":b", "", ""}},
      {"java\nscript:x", {"", "java\nscript:x", "", ""}},
      {"", {"", "", "", ""}},
  }));
  CAPTURE(link);
  const LinkParts parts = split_link(link);
  CHECK(Parts(parts.scheme, parts.path, parts.query, parts.fragment) == expected);
}

TEST_CASE("the path of an address is what follows its host", "[text][url]") {
  const auto [address, expected] = GENERATE(table<std::string, std::string>({
      {"https://a.example", ""},
      {"https://a.example/", "/"},
      {"https://a.example/j%20k/l?x#y", "/j%20k/l"},
      {"a.example/j", "/j"},
      {"", ""},
  }));
  CAPTURE(address);
  CHECK(path_of_address(address) == expected);
}

TEST_CASE("a path in a link begins at the file's folder, or at the root", "[text][url]") {
  const auto [from, link, expected] = GENERATE(table<std::string, std::string, std::string>({
      {"sessions/a.md", "b.md", "sessions/b.md"},
      {"sessions/a.md", "./b.md", "sessions/b.md"},
      {"sessions/a.md", "../adr/x.md", "adr/x.md"},
      {"sessions/a.md", "/adr/x.md", "adr/x.md"},
      {"sessions/a.md", "x/../../b.md", "b.md"},
      {"sessions/a.md", "folder/", "sessions/folder"},
      {"sessions/a.md", "..", ""},
      {"sessions/a.md", "", "sessions"},
      {"a.md", "b//c.md", "b/c.md"},
      {"a.md", "..", "<outside>"},
      {"sessions/a.md", "../../b.md", "<outside>"},
      {"sessions/a.md", "/../b.md", "<outside>"},
      {"sessions/a.md", "../../sessions/b.md", "<outside>"},
  }));
  CAPTURE(from, link);
  CHECK(resolve_path(from, link).value_or("<outside>") == expected);
}

TEST_CASE("a path has a folder, a name, a stem and an extension", "[text][url]") {
  using Parts = std::tuple<std::string, std::string, std::string, std::string>;
  const auto [path, expected] = GENERATE(table<std::string, Parts>({
      {"a/b.md", {"a", "b.md", "b", ".md"}},
      {"a/b/c.tar.GZ", {"a/b", "c.tar.GZ", "c.tar", ".GZ"}},
      {"b", {"", "b", "b", ""}},
      {"a.b/c", {"a.b", "c", "c", ""}},
      {".hidden", {"", ".hidden", ".hidden", ""}},
      {"a/", {"a", "", "", ""}},
      {"/a", {"", "a", "a", ""}},
      {"", {"", "", "", ""}},
  }));
  CAPTURE(path);
  CHECK(Parts(folder_of(path), file_name_of(path), stem_of(path), extension_of(path)) == expected);
}
