// SPDX-License-Identifier: MIT
// Masks: as long as what they cover, and found again wherever they went.
#include "markdown/masked_source.hpp"

#include <string>

#include "parsing.hpp"

namespace daybook::tests {

using markdown::MaskedSource;
using markdown::MaskRun;
using markdown::RegionKind;

TEST_CASE("a mask changes no length and no other byte", "[markdown][mask]") {
  const text::SourceFile source("a.md", "ab $x$ cd");
  MaskedSource masked(source, 0);
  CHECK(masked.plain());
  masked.mask(RegionKind::math_inline, {3, 6});
  const std::string_view bytes = masked.bytes();
  CHECK(bytes.size() == source.bytes().size());
  CHECK(bytes.substr(0, 3) == "ab ");
  CHECK(bytes.substr(6) == " cd");
  CHECK(bytes.substr(3, 3) != "$x$");
  std::string restored;
  masked.append_restored(bytes, 0, restored);
  CHECK(restored == source.bytes());
}

TEST_CASE("thousands of short masks are told apart", "[markdown][mask]") {
  std::string text;
  for (int i = 0; i < 5000; ++i) {
    text += i % 2 == 0 ? "$a$" : "$";
    text += ' ';
  }
  const text::SourceFile source("a.md", text);
  MaskedSource masked(source, 0);
  for (std::uint32_t at = 0, i = 0; i < 5000; ++i) {
    const std::uint32_t size = i % 2 == 0 ? 3 : 1;
    masked.mask(RegionKind::plain, {at, at + size});
    at += size + 1;
  }
  const std::string_view bytes = masked.bytes();
  std::uint32_t expected = 0;
  for (MaskRun run = masked.find_run(bytes, 0, 0); run.size > 0; ++expected) {
    REQUIRE(run.segment == expected);
    const std::size_t end = run.begin + run.size;
    run = masked.find_run(bytes, end, static_cast<std::uint32_t>(end));
  }
  CHECK(expected == 5000);
}

}  // namespace daybook::tests
