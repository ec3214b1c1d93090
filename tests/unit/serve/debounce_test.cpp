// SPDX-License-Identifier: MIT
#include "serve/debounce.hpp"

#include "support/catch.hpp"

using namespace daybook;
using std::chrono::milliseconds;

namespace {

serve::Debounce::Time at(int ms) {
  return serve::Debounce::Time{} + milliseconds(ms);
}

serve::Debounce debounce() {
  return serve::Debounce({.quiet = milliseconds(100), .most = milliseconds(2000)});
}

}  // namespace

TEST_CASE("nothing is built when nothing has changed", "[serve]") {
  CHECK_FALSE(debounce().is_due(at(100000)));
}

TEST_CASE("a build begins once it has been quiet", "[serve]") {
  serve::Debounce saves = debounce();
  saves.note(at(1000));
  CHECK_FALSE(saves.is_due(at(1099)));
  saves.note(at(1099));
  CHECK_FALSE(saves.is_due(at(1198)));
  CHECK(saves.is_due(at(1199)));
  saves.begin();
  CHECK_FALSE(saves.is_due(at(5000)));
}

TEST_CASE("two hundred quick saves are a handful of builds", "[serve]") {
  serve::Debounce saves = debounce();
  int builds = 0;
  for (int ms = 0; ms < 200 * 50; ms += 50) {
    saves.note(at(ms));
    if (!saves.is_due(at(ms))) continue;
    saves.begin();
    ++builds;
  }
  CHECK(builds == 4);
  CHECK(saves.is_due(at(200 * 50 + 100)));
}
