// SPDX-License-Identifier: MIT
// The parts of a text between separators.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "text/split.hpp"

namespace text = daybook::text;

TEST_CASE("a text has one part more than separators, empty ones too", "[text]") {
  struct Row {
    std::string_view text;
    std::string_view by;
    std::vector<std::string_view> parts;
  };
  const auto [text, by, parts] = GENERATE(values<Row>({
      {"", "/", {""}},
      {"a", "/", {"a"}},
      {"a/b", "/", {"a", "b"}},
      {"/a//b/", "/", {"", "a", "", "b", ""}},
      {"2026-01-08__systems__memory", "__", {"2026-01-08", "systems", "memory"}},
      {"a___b", "__", {"a", "_b"}},
      {"甲、乙", "、", {"甲", "乙"}},
  }));
  CAPTURE(text, by);
  CHECK(text::split(text, by) == parts);
}
