// SPDX-License-Identifier: MIT
// What libcurl is not let do, without a network: answers are held by tests/cli/check_external.txt.
#include "io/curl_client.hpp"

#include <cstdlib>

#include "support/catch.hpp"

using namespace daybook::io;
using namespace std::chrono_literals;

namespace {

WebAnswer ask(const std::string& address, CurlOptions options) {
  ::setenv("no_proxy", "*", 1);
  CurlClient client(std::move(options));
  client.start(7, {.address = address});
  for (int tries = 0; tries < 100; ++tries) {
    const auto answers = client.wait(100ms);
    if (!answers.empty()) return answers.front();
  }
  return {.ticket = 0, .fault = WebFault::failed, .redirect = {}, .body = {}};
}

CurlOptions options_of(CurlOptions::Reach reach) {
  return {.user_agent = "test", .connect_limit = 2s, .time_limit = 3s, .reach = reach};
}

}  // namespace

TEST_CASE("an address of this machine or its network is not asked", "[io][web]") {
  for (const char* const address :
       {"http://127.0.0.1:1/", "http://localhost:1/", "http://[::1]:1/", "http://0.0.0.0:1/",
        "http://10.255.255.1:1/", "http://169.254.169.254/", "http://[::ffff:127.0.0.1]:1/",
        "http://2130706433:1/", "http://0x7f.1:1/"}) {
    CAPTURE(address);
    const WebAnswer answer = ask(address, options_of(CurlOptions::Reach::open_to_all));
    CHECK(answer.ticket == 7);
    CHECK(web_fault_name(answer.fault) == "private-address");
    CHECK(answer.status == 0);
  }
}

TEST_CASE("who allows it may ask them", "[io][web]") {
  const WebAnswer answer = ask("http://127.0.0.1:1/", options_of(CurlOptions::Reach::everywhere));
  CHECK(web_fault_name(answer.fault) == "unreachable");
}

TEST_CASE("nothing but http and https is spoken, and no password sent", "[io][web]") {
  for (const char* const address : {"file:///etc/passwd", "ftp://127.0.0.1/", "dict://127.0.0.1/",
                                    "http://me:word@127.0.0.1:1/"}) {
    CAPTURE(address);
    const WebAnswer answer = ask(address, options_of(CurlOptions::Reach::everywhere));
    CHECK(web_fault_name(answer.fault) == "failed");
    CHECK(answer.body.empty());
  }
}

TEST_CASE("who leaves does not wait for requests under way", "[io][web]") {
  const auto begin = std::chrono::steady_clock::now();
  {
    CurlClient client(options_of(CurlOptions::Reach::open_to_all));
    client.start(1, {.address = "http://name.invalid/"});
    client.wait(1ms);
  }
  CHECK(std::chrono::steady_clock::now() - begin < 2s);
}
