// SPDX-License-Identifier: MIT
// Manners on the net, second tries and redirects, on a network in memory with a clock of its own.
#include "io/web_queue.hpp"

#include <optional>

#include "support/catch.hpp"
#include "support/fake_web.hpp"

using namespace daybook;
using namespace daybook::io;
using namespace std::chrono_literals;
using tests::answer;
using tests::fault;
using tests::page;
using Answers = tests::FakeWeb::Answers;

namespace {

/// `200`, `301 > http://b/`, `timeout`, `200 [body]`; "-" where nothing came.
std::string shown(const std::optional<WebFinding>& finding) {
  if (!finding) return "-";
  std::string text = finding->fault == WebFault::none ? std::to_string(finding->status)
                                                      : std::string(web_fault_name(finding->fault));
  if (!finding->moved_to.empty()) text += " > " + finding->moved_to;
  if (finding->has_body) text += " [" + finding->body + "]";
  return text;
}

struct Asked {
  WebEnd end = WebEnd::done;
  std::vector<std::string> findings;
};

Asked ask(tests::FakeWeb& web, const std::vector<WebQuestion>& questions,
          const WebManners& manners = {}, const std::function<bool()>& wants_stop = {}) {
  std::vector<std::optional<WebFinding>> findings(questions.size());
  Asked asked;
  asked.end =
      ask_politely(web, questions, manners, wants_stop, [&](std::size_t index, WebFinding finding) {
        CHECK_FALSE(findings[index]);
        findings[index] = std::move(finding);
      });
  for (const auto& finding : findings)
    asked.findings.push_back(shown(finding));
  return asked;
}

std::string ask_one(tests::FakeWeb& web, std::string address,
                    WebQuestion::Want want = WebQuestion::Want::status) {
  return ask(web, {{.address = std::move(address), .want = want}}).findings.front();
}

std::vector<WebQuestion> pages_of(std::string_view host, int count) {
  std::vector<WebQuestion> questions;
  for (int i = 0; i < count; ++i)
    questions.push_back({.address = "http://" + std::string(host) + "/" + std::to_string(i)});
  return questions;
}

}  // namespace

TEST_CASE("a question is asked as often as its answers need", "[io][web]") {
  struct Row {
    std::string_view name;
    Answers head;
    Answers get;
    std::string finding;
    std::vector<std::string> log;
  };
  const std::string head = " HEAD http://a/";
  const std::string get = " GET http://a/";
  for (const Row& row : {
           Row{"there", {answer(200)}, {}, "200", {"0" + head}},
           Row{"no content", {answer(204)}, {}, "204", {"0" + head}},
           // Who refuses HEAD is asked for the page.
           Row{"405", {answer(405)}, {answer(200)}, "200", {"0" + head, "200" + get}},
           Row{"501", {answer(501)}, {answer(200)}, "200", {"0" + head, "200" + get}},
           Row{"403", {answer(403)}, {answer(403)}, "403", {"0" + head, "200" + get}},
           Row{"404 to HEAD only", {answer(404)}, {answer(200)}, "200", {"0" + head, "200" + get}},
           // What is gone is looked for twice.
           Row{"404", {answer(404)}, {answer(404)}, "404", {"0" + head, "200" + get}},
           Row{"410", {answer(410)}, {answer(410)}, "410", {"0" + head, "200" + get}},
           Row{"no host",
               {fault(WebFault::unknown_host)},
               {},
               "unknown-host",
               {"0" + head, "1050" + head}},
           Row{"no host once",
               {fault(WebFault::unknown_host), answer(200)},
               {},
               "200",
               {"0" + head, "1050" + head}},
           // Two more tries, each after a longer pause.
           Row{"time-out",
               {fault(WebFault::timeout)},
               {},
               "timeout",
               {"0" + head, "1050" + head, "4100" + head}},
           Row{"500", {answer(500)}, {}, "500", {"0" + head, "1050" + head, "4100" + head}},
           Row{"500 and well", {answer(500), answer(200)}, {}, "200", {"0" + head, "1050" + head}},
           Row{"unreachable",
               {fault(WebFault::unreachable), answer(200)},
               {},
               "200",
               {"0" + head, "1050" + head}},
           // What a server asks for, but not for ever.
           Row{"429 with a time",
               {answer(429, "", 30), answer(200)},
               {},
               "200",
               {"0" + head, "30050" + head}},
           Row{"429 without", {answer(429), answer(200)}, {}, "200", {"0" + head, "1050" + head}},
           Row{"503 for an hour", {answer(503, "", 3600)}, {}, "503", {"0" + head}},
           // What another try would not change.
           Row{"certificate", {fault(WebFault::certificate)}, {}, "certificate", {"0" + head}},
           Row{"private", {fault(WebFault::private_address)}, {}, "private-address", {"0" + head}},
           Row{"401", {answer(401)}, {}, "401", {"0" + head}},
           Row{"a redirect to nowhere", {answer(302)}, {}, "302", {"0" + head}},
       }) {
    CAPTURE(row.name);
    tests::FakeWeb web;
    web.put("HEAD http://a/", row.head);
    if (!row.get.empty()) web.put("GET http://a/", row.get);
    CHECK(ask_one(web, "http://a/") == row.finding);
    CHECK(web.log() == row.log);
  }
}

TEST_CASE("redirects are followed, and those for good are told", "[io][web]") {
  tests::FakeWeb web;
  web.put("http://good/", Answers{answer(301, "http://new/")});
  web.put("http://better/", Answers{answer(308, "http://good/")});
  web.put("http://moment/", Answers{answer(302, "http://new/")});
  web.put("http://mixed/", Answers{answer(301, "http://moment/")});
  web.put("http://moment-first/", Answers{answer(307, "http://good/")});
  web.put("http://dead/", Answers{answer(301, "http://gone/")});
  web.put("http://itself/", Answers{answer(301, "http://itself/"), answer(200)});
  web.put("http://named/", Answers{answer(301, "http://me:word@new/#part")});
  web.put("http://new/", 200);
  web.put("http://gone/", 404);
  for (const auto& [address, finding] : std::vector<std::pair<std::string, std::string>>{
           {"http://good/", "200 > http://new/"},
           {"http://better/", "200 > http://new/"},
           {"http://moment/", "200"},
           {"http://mixed/", "200 > http://moment/"},
           {"http://moment-first/", "200"},
           {"http://dead/", "404 > http://gone/"},
           {"http://itself/", "200"},
           {"http://named/", "200 > http://new/"},
       }) {
    CAPTURE(address);
    CHECK(ask_one(web, address) == finding);
  }
}

TEST_CASE("no redirect leads out of the web, or around for ever", "[io][web]") {
  for (const char* const to : {"file:///etc/passwd", "ftp://a/", "gopher://a/", "javascript:1"}) {
    CAPTURE(to);
    tests::FakeWeb web;
    web.put("http://a/", Answers{answer(302, to)});
    CHECK(ask_one(web, "http://a/") == "bad-redirect");
    CHECK(web.log().size() == 1);
  }
  tests::FakeWeb web;
  web.put("http://a/", Answers{answer(302, "http://b/")});
  web.put("http://b/", Answers{answer(302, "http://a/")});
  CHECK(ask_one(web, "http://a/") == "redirects");
  CHECK(web.log().size() == 6);
}

TEST_CASE("a body is given whole or not at all", "[io][web]") {
  tests::FakeWeb web;
  web.put("http://a/", Answers{page("proof")});
  web.put("http://gone/", Answers{answer(404)});
  CHECK(ask_one(web, "http://a/", WebQuestion::Want::body) == "200 [proof]");
  CHECK(ask_one(web, "http://a/") == "200");
  CHECK(ask_one(web, "http://gone/", WebQuestion::Want::body) == "404");
  CHECK(web.log().front() == "0 GET http://a/");
  WebManners small;
  small.body_limit = 4;
  const std::vector<WebQuestion> whole{{.address = "http://a/", .want = WebQuestion::Want::body}};
  CHECK(ask(web, whole, small).findings.front() == "200");
}

TEST_CASE("one host is asked by two at once, with a pause between any two requests", "[io][web]") {
  tests::FakeWeb web;
  web.take(500ms);
  for (int i = 0; i < 5; ++i)
    web.put("http://a/" + std::to_string(i), 200);
  CHECK(ask(web, pages_of("a", 5)).findings == std::vector<std::string>(5, "200"));
  CHECK(web.most_per_host() == 2);
  CHECK(web.log() == std::vector<std::string>{"0 HEAD http://a/0", "200 HEAD http://a/1",
                                              "500 HEAD http://a/2", "700 HEAD http://a/3",
                                              "1000 HEAD http://a/4"});
}

TEST_CASE("two ports are one host", "[io][web]") {
  tests::FakeWeb web;
  web.put("http://a:1/", 200);
  web.put("http://a:2/", 200);
  ask(web, {{.address = "http://a:1/"}, {.address = "http://a:2/"}});
  CHECK(web.log().back() == "200 HEAD http://a:2/");
}

TEST_CASE("eight are asked at once, whatever the number of hosts", "[io][web]") {
  tests::FakeWeb web;
  std::vector<WebQuestion> questions;
  for (int i = 0; i < 30; ++i) {
    questions.push_back({.address = "http://h" + std::to_string(i) + "/"});
    web.put(questions.back().address, 200);
  }
  ask(web, questions);
  CHECK(web.most_at_once() == 8);
  CHECK(web.log().size() == 30);
}

TEST_CASE("a server that asks to wait is left alone with all its pages", "[io][web]") {
  tests::FakeWeb web;
  web.put("http://a/0", Answers{answer(429, "", 5), answer(200)});
  web.put("http://a/1", 200);
  web.put("http://a/2", 200);
  ask(web, pages_of("a", 3));
  REQUIRE(web.log().size() == 4);
  for (std::size_t i = 1; i < web.log().size(); ++i)
    CHECK(std::stoi(web.log()[i]) >= 5050);
}

TEST_CASE("asking ends when its time is up, or when somebody says so", "[io][web]") {
  tests::FakeWeb web;
  web.put("http://a/0", 200);
  web.put("http://a/1", Answers{fault(WebFault::timeout)});
  WebManners brief;
  brief.time_limit = 1s;
  const Asked late = ask(web, pages_of("a", 2), brief);
  CHECK(late.end == WebEnd::time_up);
  CHECK(late.findings == std::vector<std::string>{"200", "-"});
  int looks = 0;
  const Asked stopped = ask(web, pages_of("a", 2), {}, [&] { return ++looks > 2; });
  CHECK(stopped.end == WebEnd::stopped);
  CHECK(stopped.findings == std::vector<std::string>{"200", "-"});
  CHECK(ask(web, {}).end == WebEnd::done);
}
