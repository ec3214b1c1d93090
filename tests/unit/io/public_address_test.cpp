// SPDX-License-Identifier: MIT
#include "io/public_address.hpp"

#include <arpa/inet.h>
#include <array>
#include <string>

#include "support/catch.hpp"

namespace {

bool is_public(const std::string& text) {
  std::array<std::uint8_t, 16> bytes{};
  const bool is_long = text.find(':') != std::string::npos;
  REQUIRE(::inet_pton(is_long ? AF_INET6 : AF_INET, text.c_str(), bytes.data()) == 1);
  return daybook::io::is_public_address(std::span(bytes).first(is_long ? 16 : 4));
}

}  // namespace

TEST_CASE("addresses that are open to all are public", "[io][web]") {
  for (const char* const address :
       {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0",
        "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::1", "::ffff:1.1.1.1",
        "64:ff9b::8.8.8.8"}) {
    CAPTURE(address);
    CHECK(is_public(address));
  }
}

TEST_CASE("this machine, its networks and what is special are not public", "[io][web]") {
  for (const char* const address : {"0.0.0.0",
                                    "10.0.0.0",
                                    "10.255.255.255",
                                    "100.64.0.1",
                                    "127.0.0.1",
                                    "127.255.255.255",
                                    "169.254.169.254",
                                    "172.16.0.0",
                                    "172.31.255.255",
                                    "192.0.0.8",
                                    "192.0.2.1",
                                    "192.168.0.1",
                                    "192.168.255.255",
                                    "198.18.0.1",
                                    "198.19.255.255",
                                    "198.51.100.1",
                                    "203.0.113.9",
                                    "224.0.0.1",
                                    "239.255.255.255",
                                    "240.0.0.1",
                                    "255.255.255.255",
                                    "::",
                                    "::1",
                                    "fc00::1",
                                    "fd12::1",
                                    "fe80::1",
                                    "ff02::1",
                                    "2001::1",
                                    "2001:db8::1",
                                    "2002:7f00:1::",
                                    "3fff::1",
                                    "::ffff:127.0.0.1",
                                    "::ffff:10.1.2.3",
                                    "64:ff9b::10.0.0.1",
                                    "64:ff9b:1::1",
                                    "::7f00:1"}) {
    CAPTURE(address);
    CHECK_FALSE(is_public(address));
  }
}

TEST_CASE("what is no address is not public", "[io][web]") {
  const std::array<std::uint8_t, 5> bytes{1, 1, 1, 1, 1};
  CHECK_FALSE(daybook::io::is_public_address(bytes));
  CHECK_FALSE(daybook::io::is_public_address({}));
}
