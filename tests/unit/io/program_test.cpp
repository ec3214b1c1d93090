// SPDX-License-Identifier: MIT
#include "io/program.hpp"

#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("a program is always the same to itself, and has a name", "[io]") {
  CHECK(io::program_digest() == io::program_digest());
  CHECK(io::program_digest() != base::digest_of(""));
}
