// SPDX-License-Identifier: MIT
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "site/forge.hpp"

using namespace daybook::site;

TEST_CASE("each server's form of address is known", "[site][forge]") {
  struct Row {
    std::string repository;
    std::string_view source;
    std::string_view edit;
    std::string_view issue;
  };
  for (const Row& row : {
           Row{"https://github.com/nur/notes", "/blob/main/docs/a.md", "/edit/main/docs/a.md",
               "/issues/7"},
           Row{"https://github.example.org/nur/notes", "/blob/main/docs/a.md",
               "/edit/main/docs/a.md", "/issues/7"},
           Row{"https://gitlab.com/group/sub/notes", "/-/blob/main/docs/a.md",
               "/-/edit/main/docs/a.md", "/-/issues/7"},
           Row{"https://GitLab.example.org:8443/nur/notes", "/-/blob/main/docs/a.md",
               "/-/edit/main/docs/a.md", "/-/issues/7"},
           Row{"https://codeberg.org/nur/notes", "/src/branch/main/docs/a.md",
               "/_edit/main/docs/a.md", "/issues/7"},
           Row{"https://gitea.example.org/nur/notes", "/src/branch/main/docs/a.md",
               "/_edit/main/docs/a.md", "/issues/7"},
           Row{"https://bitbucket.org/nur/notes", "/src/main/docs/a.md",
               "/src/main/docs/a.md?mode=edit", "/issues/7"},
           // Others only look like one.
           Row{"https://mygithub.com/nur/notes", "", "", "/issues/7"},
           Row{"https://example.org/github.com/notes", "", "", "/issues/7"},
       }) {
    CAPTURE(row.repository);
    const Origin origin{.repository = row.repository, .branch = "main", .folder = "docs"};
    const auto whole = [&](std::string_view end) {
      return end.empty() ? std::string() : row.repository + std::string(end);
    };
    CHECK(source_href(origin, "a.md") == whole(row.source));
    CHECK(edit_href(origin, "a.md") == whole(row.edit));
    CHECK(issue_href(row.repository, "7") == whole(row.issue));
  }
}

TEST_CASE("a commit has a page where the server's form is known", "[site][forge]") {
  CHECK(commit_href("https://github.com/nur/notes", "1a2b") ==
        "https://github.com/nur/notes/commit/1a2b");
  CHECK(commit_href("https://gitlab.com/nur/notes", "1a2b") ==
        "https://gitlab.com/nur/notes/-/commit/1a2b");
  CHECK(commit_href("https://bitbucket.org/nur/notes", "1a2b") ==
        "https://bitbucket.org/nur/notes/commits/1a2b");
  CHECK(commit_href("https://example.org/nur/notes", "1a2b").empty());
  CHECK(commit_href("", "1a2b").empty());
}

TEST_CASE("names of branches and files are encoded", "[site][forge]") {
  const Origin origin{
      .repository = "https://github.com/nur/notes", .branch = "draft/#1", .folder = {}};
  CHECK(edit_href(origin, "sessions/day 1 ü?.md") ==
        "https://github.com/nur/notes/edit/draft/%231/sessions/day%201%20%C3%BC%3F.md");
  CHECK(source_href(origin, "{b}{p}.md") ==
        "https://github.com/nur/notes/blob/draft/%231/%7Bb%7D%7Bp%7D.md");
}

TEST_CASE("without a branch or a repository there is no link to a source", "[site][forge]") {
  CHECK(
      edit_href({.repository = "https://github.com/nur/notes", .branch = {}, .folder = {}}, "a.md")
          .empty());
  CHECK(source_href({.repository = {}, .branch = "main", .folder = {}}, "a.md").empty());
}
