// SPDX-License-Identifier: MIT
#include "build/unread_names.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "text/url.hpp"

using namespace daybook;

namespace {

/// The same by reading each text for each name.
std::optional<std::size_t> found_by_reading(const std::vector<std::string_view>& texts,
                                            std::string_view path) {
  const std::string_view file = text::file_name_of(path);
  const std::array<std::string, 3> signs{std::string(file), text::percent_encode_path(file),
                                         "[[" + std::string(text::stem_of(path))};
  const auto holds = [&](std::string_view text) {
    return std::ranges::any_of(
        signs, [&](const std::string& sign) { return text.find(sign) != text.npos; });
  };
  const auto found = std::ranges::find_if(texts, holds);
  if (found == texts.end()) return std::nullopt;
  return static_cast<std::size_t>(found - texts.begin());
}

}  // namespace

TEST_CASE("the first text that names a file is found, however it is named", "[build]") {
  const std::vector<std::string_view> texts{"see notes/a b.md", "[x](a%20b.md) [[c|d]] e.markdown",
                                            "[[cat]] [[e#f]] xe.markdown", "c.md"};
  build::UnreadNames names(texts);
  CHECK(names.naming("other/a b.md") == 0);
  CHECK(names.naming("c.md") == 1);
  CHECK(names.naming("cat.md") == 2);
  CHECK(names.naming("xe.markdown") == 2);
  CHECK(names.naming("b.md") == 0);  // in `a b.md`, which may be the end of a path
  CHECK_FALSE(names.naming("d.md").has_value());
  CHECK(names.naming("e.md") == 2);
}

TEST_CASE("names are found where reading every text finds them", "[build]") {
  std::mt19937 random(7);
  const auto pick = [&](std::string_view letters, std::size_t most) {
    std::string word;
    for (std::size_t size = random() % (most + 1); word.size() < size;)
      word += letters[random() % letters.size()];
    return word;
  };
  constexpr std::array<std::string_view, 4> k_endings{".md", ".MD", ".mdx", ".markdown"};
  std::vector<std::string> held;
  for (int i = 0; i < 200; ++i) {
    std::string& text = held.emplace_back();
    for (int k = 0; k < 20; ++k)
      text += pick("ab [%20", 5) + std::string(k_endings.at(random() % k_endings.size()));
  }
  const std::vector<std::string_view> texts(held.begin(), held.end());
  build::UnreadNames names(texts);
  std::size_t found = 0;
  for (int i = 0; i < 2000; ++i) {
    const std::string path =
        "n/a" + pick("ab 20", 6) + std::string(k_endings.at(random() % k_endings.size()));
    CAPTURE(path);
    const auto expected = found_by_reading(texts, path);
    REQUIRE(names.naming(path) == expected);
    if (expected) ++found;
  }
  CHECK(found > 200);
  CHECK(found < 1990);
}
