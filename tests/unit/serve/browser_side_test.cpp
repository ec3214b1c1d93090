// SPDX-License-Identifier: MIT
#include "serve/browser_side.hpp"

#include <algorithm>

#include "support/catch.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_script =
    "<script defer=\"\" src=\"/_daybook/reload.js\" data-stamp=\"r.1\"></script>\n";

text::Diagnostic fault(std::string message) {
  return text::make_diagnostic(text::Rule::layout_error,
                               {.path = "layouts/<b>.html",
                                .begin = {.line = 2, .column = 4},
                                .end_column = 6,
                                .line_text = "{{ <i> }}"},
                               std::move(message));
}

}  // namespace

TEST_CASE("the script that loads a page anew stands at the end of its body", "[serve]") {
  const std::string script(k_script);
  const auto [page, expected] = GENERATE_COPY(table<std::string, std::string>({
      {"<body>a</body></html>", "<body>a" + script + "</body></html>"},
      {"a</body>b</body>", "a</body>b" + script + "</body>"},
      {"<p>a", "<p>a" + script},
      {"", script},
  }));
  CHECK(serve::with_reload(page, "r.1") == expected);
}

TEST_CASE("links of a page that is shown anywhere begin at the site", "[serve]") {
  const auto [page, expected] = GENERATE(table<std::string, std::string>({
      {R"(<a href="a/b.html">a</a> <img src="x.png" />)",
       R"(<a href="/j/a/b.html">a</a> <img src="/j/x.png" />)"},
      {R"(<a href="#top"> <a href="/j/x"> <a href="https://a.example/"> <a href="mailto:a@b">)",
       R"(<a href="#top"> <a href="/j/x"> <a href="https://a.example/"> <a href="mailto:a@b">)"},
      {R"(<p>an href=&quot;a&quot;)", R"(<p>an href=&quot;a&quot;)"},
      {R"(<a href="")", R"(<a href="")"},
      {R"(<a href=")", R"(<a href=")"},
      {"", ""},
  }));
  CHECK(serve::with_prefix(page, "/j/") == expected);
}

TEST_CASE("the error page has every message with its place, escaped", "[serve]") {
  const std::string page =
      serve::error_page({.message = "cannot <read>", .diagnostics = {fault("'<x>' is & is not")}});
  CHECK(page.find("cannot &lt;read&gt;") != std::string::npos);
  CHECK(page.find("layouts/&lt;b&gt;.html:2:4: error: &#39;&lt;x&gt;&#39; is &amp; is not "
                  "[layout-error]") != std::string::npos);
  CHECK(page.find("{{ &lt;i&gt; }}") != std::string::npos);
  CHECK(page.find("<i>") == std::string::npos);
  CHECK(page.find("?last-site") == std::string::npos);
}

TEST_CASE("the error page leads to the last good site when there is one", "[serve]") {
  const std::string page =
      serve::error_page({.message = {}, .last_site = serve::Trouble::LastSite::kept});
  CHECK(page.find("<a href=\"?last-site\">") != std::string::npos);
}

TEST_CASE("the error page shows a hundred messages at most, and says so", "[serve]") {
  const text::Diagnostics many(103, fault("x"));
  const std::string page = serve::error_page({.message = {}, .diagnostics = many});
  std::size_t count = 0;
  for (std::size_t at = page.find("<pre"); at != std::string::npos; at = page.find("<pre", at + 1))
    ++count;
  CHECK(count == 100);
  CHECK(page.find("3 more are in the terminal.") != std::string::npos);
}

TEST_CASE("nothing that the server adds needs anything inline", "[serve]") {
  const std::string page = serve::with_reload(serve::error_page({}), "r.1");
  CHECK(page.find("<style") == std::string::npos);
  CHECK(page.find(" style=") == std::string::npos);
  CHECK(page.find("unsafe-inline") == std::string::npos);
  std::vector<std::string_view> names;
  for (const serve::OwnFile& file : serve::own_files())
    names.push_back(file.name);
  CHECK(names == std::vector<std::string_view>{"error.css", "reload-worker.js", "reload.js"});
}
