// SPDX-License-Identifier: MIT
#include "serve/content_type.hpp"

#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("the end of a name says what a file is, and texts are UTF-8", "[serve]") {
  const auto [path, expected] = GENERATE(table<std::string, std::string>({
      {"index.html", "text/html; charset=utf-8"},
      {"assets/daybook.css", "text/css; charset=utf-8"},
      {"assets/search.js", "text/javascript; charset=utf-8"},
      {"data/journal.json", "application/json; charset=utf-8"},
      {"feed.xml", "application/xml; charset=utf-8"},
      {"badges/capabilities.svg", "image/svg+xml; charset=utf-8"},
      {"reviews.ics", "text/calendar; charset=utf-8"},
      {"robots.txt", "text/plain; charset=utf-8"},
      {"files/lab/run.py", "text/plain; charset=utf-8"},
      {"files/Photo.JPG", "image/jpeg"},
      {"assets/math.woff2", "font/woff2"},
      {"files/talk.pdf", "application/pdf"},
      {"files/a.tar.gz", "application/gzip"},
      {"files/LICENSE", "application/octet-stream"},
      {"files/a.html.bak", "application/octet-stream"},
      {"", "application/octet-stream"},
  }));
  CAPTURE(path);
  CHECK(serve::content_type_of(path) == expected);
}
