// SPDX-License-Identifier: MIT
#include "serve/stage.hpp"

#include <thread>

#include "support/catch.hpp"

using namespace daybook;
using std::chrono::milliseconds;
using std::chrono::minutes;
using Waited = serve::Stage::Waited;

TEST_CASE("a stage shows one scene as a whole, and none of them is nothing", "[serve]") {
  serve::Stage stage;
  CHECK(stage.scene()->site == nullptr);
  stage.show({.stamp = "1", .prefix = "/a/", .site = nullptr, .fault = {}});
  const auto held = stage.scene();
  stage.show({.stamp = "2", .prefix = "/b/", .site = nullptr, .fault = "x"});
  CHECK(held->stamp + held->prefix + held->fault == "1/a/");
  CHECK(stage.scene()->stamp + stage.scene()->prefix + stage.scene()->fault == "2/b/x");
}

TEST_CASE("who waits is woken by another scene and by the end", "[serve]") {
  serve::Stage stage;
  stage.show({.stamp = "1", .prefix = "/", .site = nullptr, .fault = {}});
  CHECK(stage.wait("0", minutes(1)) == Waited::changed);
  CHECK(stage.wait("1", milliseconds(1)) == Waited::in_vain);
  std::thread shows([&] { stage.show({.stamp = "2", .prefix = "/", .site = {}, .fault = {}}); });
  CHECK(stage.wait("1", minutes(1)) == Waited::changed);
  shows.join();
  std::thread closes([&] { stage.close(); });
  CHECK(stage.wait("2", minutes(1)) == Waited::closed);
  closes.join();
  CHECK(stage.is_closed());
  CHECK(stage.wait("1", minutes(1)) == Waited::closed);
}
