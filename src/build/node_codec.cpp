// SPDX-License-Identifier: MIT
#include "build/node_codec.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace daybook::build {
namespace {

using markdown::Node;

/// What a node has in single bytes, or less.
struct Head {
  markdown::NodeKind kind;
  std::uint8_t flags;
  std::uint8_t level_and_literal;  ///< four bits each
  std::uint8_t up;
};
static_assert(sizeof(Head) == 4);

constexpr std::size_t k_numbers = 3;  // behind the head
constexpr std::size_t k_smallest = sizeof(Head) + k_numbers;
constexpr std::size_t k_largest_number = 5;  // bytes, seven bits in each
constexpr std::size_t k_largest = sizeof(Head) + k_numbers * k_largest_number;

/// A step to either side as a number that is small when the step is.
void put_step(base::Saver& saver, std::uint32_t from, std::uint32_t to) {
  const std::uint32_t step = to - from;
  constexpr unsigned k_sign = 31;
  saver.put_small((step << 1U) ^ ((step >> k_sign) != 0 ? ~std::uint32_t{0} : 0U));
}

/// Takes numbers without asking whether they are there.
class Taker {
 public:
  explicit Taker(const char* at) : at_(at) {}

  const char* at() const { return at_; }

  Head head() {
    Head head;
    std::memcpy(&head, at_, sizeof head);
    at_ += sizeof head;
    return head;
  }

  std::uint32_t number() {
    const auto first = static_cast<unsigned char>(*at_++);
    return first < 0x80 ? first : larger(first);
  }

  std::uint32_t step(std::uint32_t from) {
    const std::uint32_t code = number();
    return from + ((code >> 1U) ^ ((code & 1U) != 0 ? ~std::uint32_t{0} : 0U));
  }

 private:
  std::uint32_t larger(std::uint32_t number) {
    number &= 0x7FU;
    for (std::size_t i = 1; i < k_largest_number; ++i) {
      const auto byte = static_cast<unsigned char>(*at_++);
      number |= (byte & 0x7FU) << (7U * i);
      if (byte < 0x80) break;
    }
    return number;
  }

  const char* at_;
};

/// A node told by how it differs from the one before, which began at `begin`.
Node take_node(Taker& from, std::uint32_t index, std::uint32_t begin) {
  Node node;
  const Head head = from.head();
  node.kind = head.kind;
  node.flags = head.flags;
  node.set_level(head.level_and_literal);
  node.literal = static_cast<markdown::LiteralIn>(head.level_and_literal >> 4U);
  node.up = head.up;
  node.subtree_end.index = index + from.number();
  node.span.begin = from.step(begin);
  node.span.end = from.step(node.span.begin);
  return node;
}

void put_nodes(base::Saver& saver, std::span<const Node> nodes) {
  std::uint32_t index = 0;
  std::uint32_t begin = 0;
  for (const Node& node : nodes) {
    const unsigned literal = static_cast<unsigned>(node.literal) << 4U;
    saver.put_flat(
        Head{node.kind, node.flags, static_cast<std::uint8_t>(node.level | literal), node.up});
    saver.put_small(node.subtree_end.index - index);
    put_step(saver, begin, node.span.begin);
    put_step(saver, node.span.begin, node.span.end);
    begin = node.span.begin;
    ++index;
  }
}

}  // namespace

// Room for one more stands behind them, so that none has to be asked whether it is there.
void save_nodes(base::Saver& saver, std::span<const Node> nodes) {
  saver.put_small(nodes.size());
  saver.put_sized([&] {
    put_nodes(saver, nodes);
    constexpr std::array<char, k_largest> k_room{};
    saver.put_bytes(k_room.data(), k_room.size());
  });
}

std::vector<Node> load_nodes(base::Loader& loader, std::size_t file) {
  const std::size_t count = loader.take_size(k_smallest);
  const std::string_view bytes = loader.take_sized();
  if (!loader.ok() || bytes.size() < k_largest) {
    loader.fail();
    return {};
  }
  const char* const last = bytes.data() + bytes.size() - k_largest;
  std::vector<Node> nodes;
  nodes.reserve(count);
  Taker from(bytes.data());
  std::uint32_t begin = 0;
  while (nodes.size() < count && from.at() <= last) {
    nodes.push_back(take_node(from, static_cast<std::uint32_t>(nodes.size()), begin));
    begin = nodes.back().span.begin;
  }
  const bool has_texts = std::ranges::all_of(nodes, [&](const Node& node) {
    return node.literal != markdown::LiteralIn::span ||
           (node.span.begin <= node.span.end && node.span.end <= file);
  });
  if (nodes.size() < count || from.at() != last || !has_texts) loader.fail();
  return nodes;
}

}  // namespace daybook::build
