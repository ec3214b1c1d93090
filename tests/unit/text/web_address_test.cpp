// SPDX-License-Identifier: MIT
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "text/web_address.hpp"

using namespace daybook::text;

TEST_CASE("a link to the web is asked for in one spelling", "[text][web]") {
  struct Row {
    std::string_view link;
    std::string_view address;  // empty: none
  };
  for (const Row& row : {
           Row{"https://example.org/a?b=c", "https://example.org/a?b=c"},
           Row{"HTTPS://Example.ORG/A", "https://example.org/A"},
           Row{"http://example.org", "http://example.org/"},
           Row{"http://example.org?q", "http://example.org/?q"},
           Row{"http://example.org#top", "http://example.org/"},
           Row{"http://example.org/a#b#c", "http://example.org/a"},
           // Ports.
           Row{"http://example.org:80/a", "http://example.org/a"},
           Row{"https://example.org:443", "https://example.org/"},
           Row{"https://example.org:80/", "https://example.org:80/"},
           Row{"http://example.org:/a", "http://example.org/a"},
           Row{"http://[2001:DB8::1]:8080/", "http://[2001:db8::1]:8080/"},
           // Names and passwords.
           Row{"https://me:secret@example.org/a", "https://example.org/a"},
           Row{"https://me@x@example.org/", "https://example.org/"},
           Row{"https://example.org/a@b", "https://example.org/a@b"},
           Row{"https://me:pass/word@example.org/", ""},
           Row{"https://me:1/2@example.org/", "https://me:1/2@example.org/"},
           // What has to be encoded, and what is already.
           Row{"https://example.org/a b|c", "https://example.org/a%20b%7Cc"},
           Row{"https://example.org/学", "https://example.org/%E5%AD%A6"},
           Row{"https://example.org/%41%zz", "https://example.org/%41%zz"},
           Row{"https://例え.jp/", "https://例え.jp/"},
           // No addresses.
           Row{"", ""},
           Row{"https", ""},
           Row{"https:/", ""},
           Row{"https://", ""},
           Row{"example.org", ""},
           Row{"http:example.org", ""},
           Row{"http:///a", ""},
           Row{"http://@/a", ""},
           Row{"http://:80/a", ""},
           Row{"http://a b/", ""},
           Row{"http://good\\@evil/", ""},
           Row{"http://a%2eb/", ""},
           Row{"file:///etc/passwd", ""},
           Row{"ftp://example.org/", ""},
           Row{"mailto:a@example.org", ""},
       }) {
    CAPTURE(row.link);
    CHECK(to_web_address(row.link).value_or("") == row.address);
    // An address is its own.
    if (!row.address.empty()) CHECK(to_web_address(row.address).value_or("") == row.address);
  }
}

TEST_CASE("an address of the web is told by its scheme", "[text][web]") {
  CHECK(is_web_address("https://example.org"));
  CHECK(is_web_address("HTTP:example"));
  CHECK_FALSE(is_web_address("https"));
  CHECK_FALSE(is_web_address("ftp://example.org"));
  CHECK_FALSE(is_web_address("notes/http.md"));
}

TEST_CASE("the name of a host has no port", "[text][web]") {
  CHECK(host_name_of_address("https://example.org:8080/a") == "example.org");
  CHECK(host_name_of_address("https://example.org/a:b") == "example.org");
  CHECK(host_name_of_address("http://[::1]:80/") == "[::1]");
  CHECK(host_name_of_address("http://[::1]/") == "[::1]");
}

TEST_CASE("the host of an address has its port", "[text][web]") {
  CHECK(host_of_address("https://example.org/a:b") == "example.org");
  CHECK(host_of_address("http://example.org:8080/") == "example.org:8080");
  CHECK(host_of_address("http://[::1]:80") == "[::1]:80");
  CHECK(host_of_address("nothing").empty());
}
