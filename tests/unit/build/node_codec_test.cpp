// SPDX-License-Identifier: MIT
#include "build/node_codec.hpp"

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace daybook;
using markdown::Node;

namespace {

constexpr std::size_t k_file = 0xFFFF'FFFF;

Node node(std::uint8_t up, std::uint32_t end, text::Span span) {
  Node made;
  made.kind = markdown::NodeKind::text;
  made.level = 3;
  made.flags = 0xA5;
  made.literal = markdown::LiteralIn::span;
  made.up = up;
  made.subtree_end.index = end;
  made.span = span;
  return made;
}

// Numbers of one byte and of five, steps forth and back.
std::vector<Node> some_nodes() {
  return {node(0, 4, {0, 0}), node(255, 2, {0x7FFF'FFFF, 0x8000'0001}),
          node(1, 0xFFFF'FFF0, {5, 0xFFFF'FFFE}), node(127, 4, {128, 16384})};
}

std::string saved(const std::vector<Node>& nodes) {
  base::Saver saver;
  build::save_nodes(saver, nodes);
  return saver.take();
}

bool is_same(const Node& a, const Node& b) {
  static_assert(sizeof(Node) == 16, "without padding");
  return std::memcmp(&a, &b, sizeof a) == 0;
}

}  // namespace

TEST_CASE("nodes come back as they were, whatever numbers they have", "[build]") {
  const std::vector<Node> nodes = some_nodes();
  const std::string bytes = saved(nodes);
  base::Loader loader(bytes);
  const auto again = build::load_nodes(loader, k_file);
  CHECK((loader.ok() && loader.at_end()));
  REQUIRE(again.size() == nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i)
    CHECK(is_same(again[i], nodes[i]));
}

TEST_CASE("no nodes are nodes too", "[build]") {
  const std::string bytes = saved({});
  base::Loader loader(bytes);
  CHECK(build::load_nodes(loader, 0).empty());
  CHECK((loader.ok() && loader.at_end()));
}

TEST_CASE("nodes of which one byte is missing are none", "[build]") {
  const std::string bytes = saved(some_nodes());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CAPTURE(size);
    base::Loader loader(std::string_view(bytes).substr(0, size));
    (void)build::load_nodes(loader, k_file);
    CHECK(!loader.ok());
  }
}

// Under AddressSanitizer this shows that nothing behind the bytes is read.
TEST_CASE("nodes of any bytes are read without leaving them", "[build]") {
  const std::string bytes = saved(some_nodes());
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    for (const int other : {0x00, 0x7F, 0x80, 0xFF}) {
      const std::vector<char> damaged = [&] {
        std::vector<char> copy(bytes.begin(), bytes.end());
        copy[at] = static_cast<char>(other);
        return copy;
      }();
      base::Loader loader(std::string_view(damaged.data(), damaged.size()));
      (void)build::load_nodes(loader, k_file);
    }
  }
  base::Loader all(bytes);
  (void)build::load_nodes(all, 100);
  CHECK(!all.ok());  // a text outside the file
}
