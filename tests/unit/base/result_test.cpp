// SPDX-License-Identifier: MIT
// Result and Id: that a value and an error are told apart even when both are text.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <memory>
#include <type_traits>

#include "base/id.hpp"
#include "base/result.hpp"

using namespace daybook::base;

TEST_CASE("a result is a value or an error", "[base]") {
  const Result<std::string> good = std::string("text");
  const Result<std::string> bad = Error{"cannot read 'x'"};
  REQUIRE(good);
  CHECK(good.value() == "text");
  REQUIRE_FALSE(bad);
  CHECK(bad.error().message == "cannot read 'x'");
}

TEST_CASE("a value that can only be moved comes out of a result", "[base]") {
  Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
  CHECK(*std::move(result).value() == 7);
}

TEST_CASE("ids of different things cannot be mixed and are ordered by index", "[base]") {
  using TrackId = Id<struct TrackTag>;
  using SessionId = Id<struct SessionTag>;
  STATIC_REQUIRE_FALSE(std::is_convertible_v<TrackId, SessionId>);
  CHECK(TrackId{1} < TrackId{2});
}
