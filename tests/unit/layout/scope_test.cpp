// SPDX-License-Identifier: MIT
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "layout/scope.hpp"

namespace daybook::layout {
namespace {

const std::vector<std::string> k_globals{"site", "page"};

std::string seen(const Scope& scope) {
  std::string out;
  for (const Visible& name : scope.visible_locals()) {
    out += name.name + std::to_string(name.slot) + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("an inner name hides an outer one until its scope ends", "[layout]") {
  Scope scope(k_globals, {});
  CHECK(scope.assign("a") == 0);
  scope.open(Scope::Kind::loop);
  CHECK(scope.declare("page") == 1);
  CHECK(scope.assign("a") == 2);
  CHECK(scope.assign("a") == 2);
  CHECK(scope.find("page").where == Scope::Found::Where::local);
  CHECK(seen(scope) == "a2 page1 ");
  const std::vector<Reset> resets = scope.close();
  REQUIRE(resets.size() == 1);
  CHECK(resets[0].slot == 2);
  CHECK(resets[0].hidden == 0);
  CHECK(scope.find("a").slot == 0);
  CHECK(scope.find("page").where == Scope::Found::Where::global);
  CHECK(scope.find("b").where == Scope::Found::Where::nowhere);
}

TEST_CASE("a block sees the layout's names and not those of the block around it", "[layout]") {
  const std::vector<std::string> captured{"given"};
  Scope scope(k_globals, captured);
  scope.assign("a");
  scope.open(Scope::Kind::block);
  scope.assign("b");
  scope.open(Scope::Kind::block);
  scope.assign("c");
  CHECK(seen(scope) == "a1 c3 given0 ");
  scope.close();
  CHECK(seen(scope) == "a1 b2 given0 ");
  scope.close();
  CHECK(seen(scope) == "a1 given0 ");
}

TEST_CASE("no slot is used twice", "[layout]") {
  Scope scope(k_globals, {});
  for (int i = 0; i < 3; ++i) {
    scope.open(Scope::Kind::loop);
    scope.declare("item");
    scope.close();
  }
  CHECK(scope.slot_count() == 3);
}

}  // namespace daybook::layout
