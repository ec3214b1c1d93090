// SPDX-License-Identifier: MIT
#include "serve/host.hpp"

#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("a request is for us when its Host is our own name and port", "[serve]") {
  struct Row {
    std::string_view bind;
    std::uint16_t port;
    std::string_view host;
    bool is_ours;
  };
  for (const auto& [bind, port, host, is_ours] : {
           Row{"127.0.0.1", 1313, "127.0.0.1:1313", true},
           Row{"127.0.0.1", 1313, "localhost:1313", true},
           Row{"127.0.0.1", 1313, "LocalHost:1313", true},
           Row{"127.0.0.1", 1313, "[::1]:1313", true},
           Row{"127.0.0.1", 1313, "127.0.0.1", false},
           Row{"127.0.0.1", 1313, "127.0.0.1:1314", false},
           Row{"127.0.0.1", 1313, "127.0.0.1:13130", false},
           Row{"127.0.0.1", 1313, "evil.example:1313", false},
           Row{"127.0.0.1", 1313, "localhost.evil.example:1313", false},
           Row{"127.0.0.1", 1313, "evil.localhost:1313", false},
           Row{"127.0.0.1", 1313, "127.0.0.1.nip.example:1313", false},
           Row{"127.0.0.1", 1313, "127.0.0.1:1313@evil.example:1313", false},
           Row{"127.0.0.1", 1313, "192.168.1.5:1313", false},
           Row{"127.0.0.1", 1313, "", false},
           Row{"127.0.0.1", 1313, ":1313", false},
           Row{"127.0.0.1", 80, "127.0.0.1", true},
           Row{"127.0.0.1", 80, "evil.example", false},
           Row{"192.168.1.5", 1313, "192.168.1.5:1313", true},
           Row{"192.168.1.5", 1313, "localhost:1313", true},
           Row{"192.168.1.5", 1313, "192.168.1.6:1313", false},
           Row{"fe80::1", 1313, "[fe80::1]:1313", true},
           Row{"FE80::1", 1313, "[fe80::1]:1313", true},
           Row{"fe80:0:0::1", 1313, "[FE80::1]:1313", true},
           Row{"fe80::1", 1313, "[fe80:0::1]:1313", true},
           Row{"fe80::1", 1313, "[fe80::2]:1313", false},
           Row{"fe80::1", 1313, "[evil.example]:1313", false},
           Row{"0::0", 1313, "192.168.1.5:1313", true},
           Row{"0::0", 1313, "evil.example:1313", false},
           Row{"0.0.0.0", 1313, "192.168.1.5:1313", true},
           Row{"0.0.0.0", 1313, "[fe80::1]:1313", true},
           Row{"0.0.0.0", 1313, "evil.example:1313", false},
           Row{"0.0.0.0", 1313, "1.2.3.4.5:1313", false},
           Row{"0.0.0.0", 1313, "1.2.3.999:1313", false},
           Row{"::", 1313, "192.168.1.5:1313", true},
       }) {
    CAPTURE(bind, port, host);
    CHECK(serve::is_our_host(host, {.bind = std::string(bind), .port = port}) == is_ours);
  }
}

TEST_CASE("a server listens at localhost or at an address in numbers", "[serve]") {
  struct Row {
    std::string_view bind;
    bool is_good;
    bool is_loopback;
  };
  for (const auto& [bind, is_good, is_loopback] : {
           Row{"localhost", true, true},
           Row{"127.0.0.1", true, true},
           Row{"127.1.2.3", true, true},
           Row{"::1", true, true},
           Row{"0.0.0.0", true, false},
           Row{"::", true, false},
           Row{"0:0::1", true, true},
           Row{"FE80::1", true, false},
           Row{"192.168.1.5", true, false},
           Row{"1:2:::", false, false},
           Row{"::g", false, false},
           Row{"example.org", false, false},
           Row{"1.2.3", false, false},
           Row{"1.2.3.256", false, false},
           Row{"", false, false},
       }) {
    CAPTURE(bind);
    CHECK(serve::is_bind_address(bind) == is_good);
    CHECK(serve::is_loopback(bind) == is_loopback);
  }
}

TEST_CASE("the address of a server that listens everywhere is this machine's", "[serve]") {
  const auto [bind, expected] = GENERATE(table<std::string, std::string>({
      {"127.0.0.1", "http://127.0.0.1:8000"},
      {"localhost", "http://localhost:8000"},
      {"::1", "http://[::1]:8000"},
      {"0.0.0.0", "http://127.0.0.1:8000"},
      {"::", "http://[::1]:8000"},
      {"0::0", "http://[::1]:8000"},
      {"FE80:0::1", "http://[fe80::1]:8000"},
  }));
  CHECK(serve::origin_of({.bind = bind, .port = 8000}) == expected);
}
