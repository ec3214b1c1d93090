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
