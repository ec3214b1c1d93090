// SPDX-License-Identifier: MIT
#include "output/manifest.hpp"

#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("a manifest reads back as it was written", "[output]") {
  output::Manifest manifest;
  manifest.emplace("index.html", base::digest_of("a"));
  manifest.emplace("sessions/über.html", base::digest_of("b"));
  CHECK(output::read_manifest(output::write_manifest(manifest)) == manifest);
  CHECK(output::read_manifest(output::write_manifest({})) == output::Manifest{});
}

TEST_CASE("what is to come lies by names that nobody else gives", "[output]") {
  const std::string name = output::next_name("sessions/a.html");
  CHECK(output::is_next_name(name));
  CHECK(name != output::next_name("sessions/b.html"));
  for (const std::string& other :
       {std::string("a.html"), name + "0", name.substr(1), name + "/a"}) {
    CAPTURE(other);
    CHECK_FALSE(output::is_next_name(other));
  }
}

TEST_CASE("a manifest that is damaged or forged counts as none", "[output]") {
  const std::string hex = base::to_hex(base::digest_of("a"));
  const std::string head = "daybook manifest 1\n";
  for (const std::string& text :
       {std::string{}, std::string("daybook manifest 2\n"), head + hex + " index.html",
        head + "zz index.html\n", head + hex + " ../index.html\n", head + hex + " /etc/passwd\n",
        head + hex + " \n", head + hex + "index.html\n"}) {
    CAPTURE(text);
    CHECK_FALSE(output::read_manifest(text).has_value());
  }
}
