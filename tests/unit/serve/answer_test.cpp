// SPDX-License-Identifier: MIT
#include "serve/answer.hpp"

#include <algorithm>

#include "io/memory.hpp"
#include "serve/browser_side.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_css = "0123456789";

/// A site below /j/ on a disk in memory, and requests to it.
class House {
 public:
  House() {
    auto site = std::make_shared<serve::Site>();
    site->folder = "site";
    for (const auto& [address, bytes] : {std::pair{"index.html", "<body>Home</body>"},
                                         {"a/index.html", "<body>A</body>"},
                                         {"404.html", "<body>Lost</body>"},
                                         {"x.css", k_css.data()},
                                         {"empty.txt", ""},
                                         {".nojekyll", "x"}}) {
      files_.put(std::string("site/") + address, bytes);
      site->files.emplace(address, base::digest_of(bytes));
    }
    files_.put("site/unlisted.html", "secret");
    files_.put("secret.txt", "secret");
    scene_ = {.stamp = "r.1", .prefix = "/j/", .site = std::move(site), .fault = {}};
  }

  serve::Scene& scene() { return scene_; }

  serve::Answer get(std::string target) const {
    serve::Request request;
    request.target = std::move(target);
    return ask(std::move(request));
  }

  serve::Answer ask(serve::Request request) const {
    if (request.hosts.empty()) request.hosts = {"127.0.0.1:1313"};
    return serve::answer(request, scene_, {}, files_);
  }

 private:
  io::MemoryFileSystem files_;
  serve::Scene scene_;
};

std::string header(const serve::Answer& answer, std::string_view name) {
  const auto found =
      std::ranges::find(answer.headers, name, &std::pair<std::string, std::string>::first);
  return found == answer.headers.end() ? "none" : found->second;
}

}  // namespace

TEST_CASE("each address has its status", "[serve]") {
  const House house;
  const auto [target, status] = GENERATE(table<std::string, int>({
      {"/j/", 200},
      {"/j/index.html", 200},
      {"/j/a/", 200},
      {"/j/x.css?v=1", 200},
      {"/j/empty.txt", 200},
      {"/_daybook/reload.js", 200},
      {"/_daybook/reload-worker.js", 200},
      {"/_daybook/error.css", 200},
      {"/_daybook/events", 200},
      {"/", 302},
      {"/j", 302},
      {"/j/a", 302},
      {"/j/nope", 404},
      {"/index.html", 404},
      {"/j/unlisted.html", 404},
      {"/j/.nojekyll", 404},
      {"/j/.daybook-manifest", 404},
      {"/_daybook/", 404},
      {"/_daybook/answer.cpp", 404},
      {"/j/../secret.txt", 400},
      {"/j/%2e%2e/secret.txt", 400},
      {"/j/..%2fsecret.txt", 400},
      {"/j/%252e%252e/secret.txt", 404},
      {"//secret.txt", 404},
      {"/j//secret.txt", 404},
      {"/j/x.css%00.html", 400},
  }));
  CAPTURE(target);
  const serve::Answer answer = house.get(target);
  CHECK(answer.status == status);
  CHECK(answer.body.find("secret") == std::string::npos);
  CHECK(header(answer, "Cross-Origin-Resource-Policy") == "same-origin");
  CHECK(header(answer, "X-Content-Type-Options") == "nosniff");
}

TEST_CASE("a page has the script, and no other file has", "[serve]") {
  const House house;
  CHECK(house.get("/j/").body == serve::with_reload("<body>Home</body>", "r.1"));
  CHECK(house.get("/j/").type == "text/html; charset=utf-8");
  CHECK(house.get("/j/x.css").body == k_css);
  CHECK(house.get("/j/x.css").type == "text/css; charset=utf-8");
  CHECK(house.get("/j/nope/at/all").body == serve::with_reload("<body>Lost</body>", "r.1"));
}

TEST_CASE("a folder without its slash is led to it, with the query", "[serve]") {
  CHECK(header(House().get("/j/a?q=1"), "Location") == "/j/a/?q=1");
  CHECK(header(House().get("/"), "Location") == "/j/");
}

TEST_CASE("a file that is known already is not sent again", "[serve]") {
  House house;
  for (const char* target : {"/j/", "/j/x.css"}) {
    const std::string tag = header(house.get(target), "ETag");
    for (const std::string& known :
         {tag, "W/" + tag, "\"x\", " + tag, tag + ", \"y\"", std::string("*")}) {
      serve::Request request;
      request.target = target;
      request.none_match = known;
      CAPTURE(target, known);
      const serve::Answer answer = house.ask(request);
      CHECK(answer.status == 304);
      CHECK(answer.body.empty());
      CHECK(header(answer, "ETag") == tag);
    }
    serve::Request request;
    request.target = target;
    request.none_match = "\"other\"";
    CHECK(house.ask(request).status == 200);
  }
}

TEST_CASE("a page has another tag in another scene, since its script has", "[serve]") {
  House house;
  const std::string page = header(house.get("/j/"), "ETag");
  const std::string style = header(house.get("/j/x.css"), "ETag");
  house.scene().stamp = "r.2";
  CHECK(header(house.get("/j/"), "ETag") != page);
  CHECK(header(house.get("/j/x.css"), "ETag") == style);
}

TEST_CASE("a page that is ahead of its site is answered with its own bytes and tag", "[serve]") {
  House house;
  const std::string before = header(house.get("/j/"), "ETag");
  const std::string bytes = "<body>Soon</body>";
  house.scene().site_stamp = "r.1";
  house.scene().stamp = "r.2";
  CHECK(header(house.get("/j/"), "ETag") == before);
  house.scene().early["index.html"] = {"r.2", base::digest_of(bytes),
                                       std::make_shared<const std::string>(bytes)};
  const serve::Answer early = house.get("/j/");
  CHECK(early.body.find("Soon") != std::string::npos);
  CHECK(early.body.find("data-stamp=\"r.2\"") != std::string::npos);
  CHECK(header(early, "ETag") != before);
  CHECK(header(early, "ETag").ends_with("-r.2\""));
  CHECK(house.get("/j/a/").body.find("data-stamp=\"r.1\"") != std::string::npos);
  // Once it is in the site, it keeps the stamp.
  house.scene().stamp = house.scene().site_stamp = "r.3";
  house.scene().early["index.html"].bytes = nullptr;
  CHECK(house.get("/j/").body.find("Home") != std::string::npos);
  CHECK(header(house.get("/j/"), "ETag").ends_with("-r.2\""));
}

TEST_CASE("part of a file is sent when that is asked for", "[serve]") {
  const House house;
  const std::string tag = header(house.get("/j/x.css"), "ETag");
  struct Row {
    std::string method;
    std::string range;
    std::string if_range;
    int status;
    std::string body;
    std::string content_range;
  };
  for (const auto& [method, range, if_range, status, body, content_range] : {
           Row{"GET", "bytes=2-4", "", 206, "234", "bytes 2-4/10"},
           Row{"GET", "bytes=-2", "", 206, "89", "bytes 8-9/10"},
           Row{"GET", "bytes=2-4", tag, 206, "234", "bytes 2-4/10"},
           Row{"GET", "bytes=2-4", "\"older\"", 200, std::string(k_css), "none"},
           Row{"GET", "bytes=10-", "", 416, "", "bytes */10"},
           Row{"GET", "bytes=0-1,4-5", "", 200, std::string(k_css), "none"},
           Row{"HEAD", "bytes=2-4", "", 200, std::string(k_css), "none"},
       }) {
    CAPTURE(method, range, if_range);
    const serve::Answer answer = house.ask({.method = method,
                                            .target = "/j/x.css",
                                            .hosts = {},
                                            .range = range,
                                            .if_range = if_range});
    CHECK(answer.status == status);
    CHECK(answer.body == body);
    CHECK(header(answer, "Content-Range") == content_range);
  }
}

TEST_CASE("only GET and HEAD are answered, to our own name, and pages of ours", "[serve]") {
  const House house;
  struct Row {
    std::string method;
    std::vector<std::string> hosts;
    std::string site;
    std::string mode;
    int status;
  };
  const std::vector<std::string> ours{"localhost:1313"};
  for (const auto& [method, hosts, site, mode, status] : {
           Row{"GET", ours, "", "", 200},
           Row{"HEAD", ours, "", "", 200},
           Row{"POST", ours, "", "", 405},
           Row{"DELETE", ours, "", "", 405},
           Row{"OPTIONS", ours, "", "", 405},
           Row{"GET", {"evil.example:1313"}, "", "", 403},
           Row{"POST", {"evil.example:1313"}, "", "", 403},
           Row{"GET", {"localhost:1313", "evil.example"}, "", "", 400},
           Row{"GET", ours, "same-origin", "cors", 200},
           Row{"GET", ours, "none", "navigate", 200},
           Row{"GET", ours, "cross-site", "navigate", 200},
           Row{"GET", ours, "cross-site", "no-cors", 403},
           Row{"GET", ours, "same-site", "cors", 403},
       }) {
    CAPTURE(method, hosts, site, mode);
    const serve::Answer answer = house.ask({.method = method,
                                            .target = "/j/",
                                            .hosts = hosts,
                                            .fetch_site = site,
                                            .fetch_mode = mode});
    CHECK(answer.status == status);
    CHECK(header(answer, "Allow") == (status == 405 ? "GET, HEAD" : "none"));
  }
}

TEST_CASE("when a build failed, pages are the error page and the last site is kept", "[serve]") {
  House house;
  house.scene().fault = "<body>Broken</body>";
  for (const char* target : {"/j/", "/j/a", "/j/nope", "/"}) {
    CAPTURE(target);
    const serve::Answer answer = house.get(target);
    CHECK(answer.status == 500);
    CHECK(answer.body == serve::with_reload("<body>Broken</body>", "r.1"));
    CHECK(header(answer, "Cache-Control") == "no-store");
  }
  CHECK(house.get("/j/x.css").status == 200);
  CHECK(house.get("/j/?last-site").body == serve::with_reload("<body>Home</body>", "r.1"));
  house.scene().site = nullptr;
  CHECK(house.get("/j/").status == 500);
}
