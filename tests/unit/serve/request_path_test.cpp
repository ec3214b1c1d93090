// SPDX-License-Identifier: MIT
#include "serve/request_path.hpp"

#include <set>

#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("a target is decoded once", "[serve]") {
  struct Row {
    std::string_view target;
    std::string_view path;
    std::string_view query;
  };
  for (const auto& [target, path, query] : {
           Row{"/", "/", ""},
           Row{"/a/b.html?x=/../%00&y", "/a/b.html", "?x=/../%00&y"},
           Row{"/notes/%C3%A4%20b.html", "/notes/\xC3\xA4 b.html", ""},
           Row{"/a%252e%252e", "/a%2e%2e", ""},
           Row{"/%252e%252e/x", "/%2e%2e/x", ""},
           Row{"/..a/b..", "/..a/b..", ""},
           Row{"//a//", "//a//", ""},
           Row{"/a+b", "/a+b", ""},
       }) {
    CAPTURE(target);
    const serve::RequestPath parsed = serve::parse_target(target);
    CHECK(parsed.kind == serve::RequestPath::Kind::good);
    CHECK(parsed.path == path);
    CHECK(parsed.query == query);
  }
}

TEST_CASE("what would climb, hide or confuse is no address", "[serve]") {
  using std::string_view_literals::operator""sv;
  for (const std::string_view target : {""sv,
                                        "index.html"sv,
                                        "*"sv,
                                        "http://127.0.0.1:1313/"sv,
                                        "/.."sv,
                                        "/../etc/passwd"sv,
                                        "/a/../../x"sv,
                                        "/./x"sv,
                                        "/a/."sv,
                                        "/%2e%2e/x"sv,
                                        "/%2E%2e/x"sv,
                                        "/.%2e/x"sv,
                                        "/a%2f..%2fb"sv,
                                        "/a%2Fb"sv,
                                        "/..%5cx"sv,
                                        "/..\\x"sv,
                                        "/a\\b"sv,
                                        "/a%00.html"sv,
                                        "/a\0b"sv,
                                        "/a%0d%0aSet-Cookie:x"sv,
                                        "/a%7f"sv,
                                        "/a%"sv,
                                        "/a%2"sv,
                                        "/a%zz"sv,
                                        "/a?x\r\ny"sv}) {
    CAPTURE(target);
    CHECK(serve::parse_target(target).kind == serve::RequestPath::Kind::malformed);
  }
}

TEST_CASE("a request leads to what the build made, below the path of the base URL", "[serve]") {
  using Kind = serve::Destination::Kind;
  const std::set<std::string, std::less<>> made{
      "index.html", "a/index.html", "a/b.html", ".nojekyll", "a/.hidden", "n \xC3\xA4/index.html"};
  const auto has = [&](std::string_view address) { return made.contains(address); };
  struct Row {
    std::string_view path;
    std::string_view prefix;
    Kind kind;
    std::string_view address;
  };
  for (const auto& [path, prefix, kind, address] : {
           Row{"/", "/", Kind::file, "index.html"},
           Row{"/index.html", "/", Kind::file, "index.html"},
           Row{"/a/", "/", Kind::file, "a/index.html"},
           Row{"/a", "/", Kind::redirect, "/a/"},
           Row{"/n \xC3\xA4", "/", Kind::redirect, "/n%20%C3%A4/"},
           Row{"/a/b.html", "/", Kind::file, "a/b.html"},
           Row{"/a/b", "/", Kind::nowhere, ""},
           Row{"/a/b.html/", "/", Kind::nowhere, ""},
           Row{"//a", "/", Kind::nowhere, ""},
           Row{"//", "/", Kind::nowhere, ""},
           Row{"/.nojekyll", "/", Kind::nowhere, ""},
           Row{"/a/.hidden", "/", Kind::nowhere, ""},
           Row{"/.git/config", "/", Kind::nowhere, ""},
           Row{"/", "/j/", Kind::redirect, "/j/"},
           Row{"/j", "/j/", Kind::redirect, "/j/"},
           Row{"/j/", "/j/", Kind::file, "index.html"},
           Row{"/j/a", "/j/", Kind::redirect, "/j/a/"},
           Row{"/j/a/b.html", "/j/", Kind::file, "a/b.html"},
           Row{"/a/b.html", "/j/", Kind::nowhere, ""},
           Row{"/jj", "/j/", Kind::nowhere, ""},
           Row{"/j", "/j/k \xC3\xA4/", Kind::redirect, "/j/k%20%C3%A4/"},
           Row{"/j/", "/j/k/", Kind::redirect, "/j/k/"},
       }) {
    CAPTURE(path, prefix);
    const serve::Destination expected{.kind = kind, .address = std::string(address)};
    CHECK(serve::find_destination(path, prefix, has) == expected);
  }
}

TEST_CASE("the prefix is the decoded path of the base URL, with both slashes", "[serve]") {
  const auto [base, expected] = GENERATE(table<std::string, std::string>({
      {"", "/"},
      {"https://a.example", "/"},
      {"https://a.example/journal", "/journal/"},
      {"https://a.example/j/k/", "/j/k/"},
      {"https://a.example/j%20k", "/j k/"},
  }));
  CHECK(serve::prefix_of(base) == expected);
}
