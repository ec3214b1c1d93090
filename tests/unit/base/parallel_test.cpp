// SPDX-License-Identifier: MIT
// Each index once, whatever the number of workers; a failure comes out after all have finished.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <atomic>
#include <stdexcept>
#include <vector>

#include "base/parallel.hpp"

using namespace daybook::base;

TEST_CASE("every index is worked on once, by any number of workers", "[base]") {
  const auto jobs = GENERATE(0U, 1U, 2U, 4U, 64U);
  const auto count = GENERATE(std::size_t{0}, std::size_t{1}, std::size_t{3}, std::size_t{1000});
  CAPTURE(jobs, count);
  std::vector<int> visits(count);
  parallel_for(jobs, count, [&](std::size_t i) { ++visits[i]; });
  CHECK(visits == std::vector<int>(count, 1));
}

TEST_CASE("an exception of one item is rethrown, and the others are still worked on", "[base]") {
  const auto jobs = GENERATE(1U, 4U);
  std::atomic<int> finished{0};
  const auto body = [&](std::size_t i) {
    if (i == 3) throw std::runtime_error("item 3");
    ++finished;
  };
  CHECK_THROWS_WITH(parallel_for(jobs, 20, body), "item 3");
  CHECK(finished == 19);
}

TEST_CASE("steps side by side are each taken once, by any number of workers", "[base]") {
  const auto jobs = GENERATE(1U, 2U, 8U);
  int first = 0;
  int second = 0;
  parallel_invoke(jobs, {[&] { ++first; }, [&] { second += 2; }});
  CHECK(first == 1);
  CHECK(second == 2);
}

TEST_CASE("without a number from the user there is at least one worker", "[base]") {
  CHECK(default_jobs() >= 1);
}
