// SPDX-License-Identifier: MIT
#include "text/line_starts.hpp"

#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

#include "support/catch.hpp"

using daybook::text::LineStarts;

namespace {

/// Steps of lines, and now and then one of several times 64 KiB.
std::vector<std::uint32_t> some_offsets(unsigned seed) {
  std::mt19937 random(seed);
  const auto below = [&](unsigned end) { return static_cast<std::uint32_t>(random() % end); };
  std::vector<std::uint32_t> offsets{0};
  while (offsets.size() < 2000) {
    offsets.push_back(offsets.back() + 1 + (below(50) == 0 ? below(300'000) : below(90)));
  }
  return offsets;
}

}  // namespace

TEST_CASE("line starts are as they were added, at any size of the text", "[text]") {
  const std::vector<std::uint32_t> offsets = some_offsets(GENERATE(1U, 2U, 3U));
  LineStarts starts;
  for (const std::uint32_t offset : offsets)
    starts.add(offset);
  starts.shrink_to_fit();
  REQUIRE(starts.size() == offsets.size());
  for (std::size_t i = 0; i < offsets.size(); ++i)
    REQUIRE(starts[i] == offsets[i]);
}

TEST_CASE("line starts up to an offset are counted on each side of 64 KiB", "[text]") {
  const std::vector<std::uint32_t> offsets = some_offsets(4);
  LineStarts starts;
  for (const std::uint32_t offset : offsets)
    starts.add(offset);
  const auto check = [&](std::uint32_t offset) {
    CAPTURE(offset);
    const auto expected = std::ranges::upper_bound(offsets, offset) - offsets.begin();
    REQUIRE(starts.count_up_to(offset) == static_cast<std::size_t>(expected));
  };
  for (const std::uint32_t offset : offsets) {
    check(offset);
    check(offset + 1);
    if (offset > 0) check(offset - 1);
  }
  for (std::uint32_t page = 0; page <= offsets.back() + 0x20000; page += 0x10000) {
    check(page);
    check(page + 0xFFFF);
  }
}
