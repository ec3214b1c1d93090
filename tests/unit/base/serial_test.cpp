// SPDX-License-Identifier: MIT
#include "base/serial.hpp"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace daybook;

namespace {

enum class Colour : std::uint8_t { red, green };

struct Leaf {
  Colour colour = Colour::red;
  std::chrono::year_month_day day{};
  std::optional<std::pair<std::uint32_t, std::string>> pair;
  friend bool operator==(const Leaf&, const Leaf&) = default;
};

struct Tree {
  std::string name;
  std::vector<Leaf> leaves;
  std::variant<std::monostate, std::string, Leaf> any;
  std::shared_ptr<const Tree> below;
  std::array<std::uint16_t, 3> numbers{};
  std::vector<std::uint32_t> flat;
  bool flag = false;
};

Tree tree() {
  Leaf leaf{.colour = Colour::green,
            .day = std::chrono::year{2026} / 3 / 5,
            .pair = std::pair(7U, std::string("seven"))};
  auto below = std::make_shared<const Tree>(Tree{.name = "below",
                                                 .leaves = {},
                                                 .any = std::string("words"),
                                                 .below = nullptr,
                                                 .numbers = {},
                                                 .flat = {},
                                                 .flag = false});
  return {.name = std::string("a name\0with a zero", 18),
          .leaves = {leaf, {}},
          .any = leaf,
          .below = below,
          .numbers = {1, 2, 65535},
          .flat = {1, 2, 3},
          .flag = true};
}

std::string saved(const Tree& value) {
  base::Saver saver;
  saver.put(value);
  return saver.take();
}

}  // namespace

TEST_CASE("what is saved is loaded as it was", "[base]") {
  const Tree before = tree();
  const std::string bytes = saved(before);
  base::Loader again(bytes);
  const auto after = again.take<Tree>();
  CHECK(again.ok());
  CHECK(again.at_end());
  CHECK(after.name == before.name);
  CHECK(after.leaves == before.leaves);
  CHECK(std::get<2>(after.any) == before.leaves[0]);
  REQUIRE(after.below != nullptr);
  CHECK(std::get<1>(after.below->any) == "words");
  CHECK(after.numbers == before.numbers);
  CHECK(after.flat == before.flat);
  CHECK(after.flag);
  CHECK(saved(after) == bytes);
}

TEST_CASE("small numbers take few bytes, and all numbers come back", "[base]") {
  for (const std::uint64_t number :
       {std::uint64_t{0}, std::uint64_t{127}, std::uint64_t{128}, std::uint64_t{1} << 32U,
        std::numeric_limits<std::uint64_t>::max()}) {
    CAPTURE(number);
    base::Saver saver;
    saver.put_small(number);
    base::Loader loader(saver.bytes());
    CHECK(loader.take_small() == number);
    CHECK(loader.ok());
    CHECK(saver.bytes().size() == (number < 128    ? 1U
                                   : number == 128 ? 2U
                                   : number >> 33U ? 10U
                                                   : 5U));
  }
}

TEST_CASE("bytes that end too soon or say nonsense end the reading", "[base]") {
  const std::string bytes = saved(tree());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    base::Loader loader(std::string_view(bytes).substr(0, size));
    (void)loader.take<Tree>();
    CHECK_FALSE(loader.ok());
  }
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    for (const char byte : {'\0', '\x7F', '\xFF'}) {
      std::string damaged = bytes;
      damaged[at] = byte;
      base::Loader loader(damaged);
      (void)loader.take<Tree>();
    }
  }
  base::Loader endless(std::string_view("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 11));
  (void)endless.take<std::vector<std::string>>();
  CHECK_FALSE(endless.ok());
}

TEST_CASE("what holds its own kind is not followed without end", "[base]") {
  auto deep = std::make_shared<const Tree>();
  for (int i = 0; i < 20; ++i) {
    Tree above;
    above.below = deep;
    deep = std::make_shared<const Tree>(std::move(above));
  }
  const std::string bytes = saved(*deep);
  base::Loader loader(bytes);
  (void)loader.take<Tree>();
  CHECK_FALSE(loader.ok());
}
