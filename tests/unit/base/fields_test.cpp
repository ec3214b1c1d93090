// SPDX-License-Identifier: MIT
#include "base/fields.hpp"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "support/catch.hpp"

using namespace daybook;

namespace {

struct Inner {
  int a = 1;
  std::string b{};
};

struct Outer {
  Inner inner;
  std::optional<std::string> perhaps;
  std::vector<Inner> list{};
  std::variant<int, Inner> either;
  std::shared_ptr<const Inner> shared{};
  std::array<int, 3> three{};
  bool flag = false;
  std::optional<bool> maybe;
};

struct Nothing {};

}  // namespace

TEST_CASE("every member of a struct is a field, in its order", "[base]") {
  CHECK(base::count_fields<Nothing>() == 0);
  CHECK(base::count_fields<Inner>() == 2);
  CHECK(base::count_fields<Outer>() == 8);
  Inner inner{.a = 7, .b = "b"};
  const auto [a, b] = base::fields(inner);
  CHECK(a == 7);
  CHECK(b == "b");
}

TEST_CASE("fields are the members themselves", "[base]") {
  Inner inner;
  std::get<0>(base::fields(inner)) = 5;
  CHECK(inner.a == 5);
  int visited = 0;
  base::for_each_field(inner, [&](auto& /*member*/) { ++visited; });
  CHECK(visited == 2);
}
