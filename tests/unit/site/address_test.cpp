// SPDX-License-Identifier: MIT
#include "site/address.hpp"

#include "site/order.hpp"
#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("a session's slug is its file's stem, with the folder before a stem that says nothing",
          "[site]") {
  struct Row {
    std::string_view path, slug;
  };
  for (const Row& row :
       {Row{"sessions/2026-01-08-spans.md", "2026-01-08-spans"},
        Row{"sessions/2026-01-08__01-md__parsing__spans.md", "2026-01-08-01-md-parsing-spans"},
        Row{"docs/sessions/2026-01/2026-01-08.md", "2026-01-08"},
        Row{"2026-01-08/session-notes.md", "2026-01-08-session-notes"},
        Row{"day-07/notes.md", "day-07-notes"}, Row{"notes.md", "notes"},
        Row{"sessions/学习 记录.md", "学习-记录"}}) {
    CAPTURE(row.path);
    CHECK(site::session_slug(row.path) == row.slug);
  }
}

TEST_CASE("a folder's name is shown without its order number and with spaces", "[site]") {
  CHECK(site::display_name("01-Frameworks") == "Frameworks");
  CHECK(site::display_name("LangChain-v1.0") == "LangChain v1.0");
  CHECK(site::display_name("2026") == "2026");
  CHECK(site::display_name("C++ basics-2") == "C++ basics-2");
}

TEST_CASE("two spellings of one track have the same key", "[site]") {
  CHECK(site::name_key("01-Frameworks") == site::name_key("frameworks"));
  CHECK(site::name_key("Infra System") == site::name_key("02-Infra-System"));
  CHECK(site::name_key("C") != site::name_key("D"));
  CHECK(site::name_key("C++ Basics") != site::name_key("C Basics"));
  CHECK(site::name_key("C#") != site::name_key("C++"));
  CHECK(site::name_key("c++") == site::name_key("01-C++"));
  CHECK(site::name_key("A + B") == site::name_key("A-B"));
}

TEST_CASE("an address is given out once, and never a fixed page's", "[site]") {
  site::Addresses addresses;
  CHECK(addresses.claim("sessions", "a").url.path() == "sessions/a.html");
  const auto second = addresses.claim("sessions", "a");
  CHECK(second.url.path() == "sessions/a-1.html");
  CHECK(second.moved);
  CHECK(addresses.claim("sessions", "index").url.path() == "sessions/index-1.html");
  CHECK(addresses.claim("files", "run", ".py").url.path() == "files/run.py");
  CHECK(addresses.claim("files", "run", ".py").url.path() == "files/run-1.py");
  CHECK(addresses.claim_folder("tracks", "01-A") == "tracks/01-a");
  CHECK(addresses.claim_folder("tracks", "01 a") == "tracks/01-a-1");
}

TEST_CASE("of many that want one address each gets the next number that is free", "[site]") {
  site::Addresses addresses;
  CHECK(addresses.claim("sessions", "a-2").url.path() == "sessions/a-2.html");
  CHECK(addresses.claim("sessions", "a").url.path() == "sessions/a.html");
  CHECK(addresses.claim("sessions", "a").url.path() == "sessions/a-1.html");
  CHECK(addresses.claim("sessions", "a").url.path() == "sessions/a-3.html");
  CHECK(addresses.claim("sessions", "a-1").url.path() == "sessions/a-1-1.html");
  CHECK(addresses.claim("sessions", "a").url.path() == "sessions/a-4.html");
  CHECK(addresses.claim("sessions", "a", ".py").url.path() == "sessions/a.py");
  CHECK(addresses.claim("sessions", "a", ".py").url.path() == "sessions/a-1.py");
}

TEST_CASE("the addresses of further parts of a folder's list are kept free", "[site]") {
  site::Addresses addresses;
  CHECK(addresses.claim_folder("tracks", "index") == "tracks/index-1");
  CHECK(addresses.claim_folder("notes", "Index") == "notes/index-1");
  CHECK(addresses.claim_folder("notes", "lab") == "notes/lab");
  addresses.reserve_parts("notes/lab");
  CHECK(addresses.claim_folder("notes/lab", "index") == "notes/lab/index-1");
}

TEST_CASE("names are ordered as people count them", "[site]") {
  CHECK(site::natural_less("day-2", "day-10"));
  CHECK_FALSE(site::natural_less("day-10", "day-2"));
  CHECK(site::natural_less("day-2", "day-2b"));
  CHECK(site::natural_less("a", "b"));
  CHECK(site::natural_less("day-02", "day-2"));
  CHECK_FALSE(site::natural_less("day-2", "day-02"));
  CHECK_FALSE(site::natural_less("x", "x"));
}
