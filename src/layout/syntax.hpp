// SPDX-License-Identifier: MIT
// A layout as a tree in two flat vectors, names already turned into slots.  Made by parser.cpp,
// const afterwards; knows nothing of other layouts but their names.  Tested through
// tests/spec/layout.md.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "layout/value.hpp"
#include "text/source_file.hpp"
#include "text/span.hpp"

namespace daybook::layout {

struct Filter;
struct TypeTest;

inline constexpr std::uint32_t k_nothing = 0xffffffff;  ///< no slot, no expression

/// An index into Syntax::expressions.
using ExpressionId = std::uint32_t;

/// What `loop` has.
enum class LoopField : std::uint8_t { index, index0, first, last, length };

/// One operation; its operands come before it in Syntax::expressions.
struct Expression {
  enum class Kind : std::uint8_t {
    literal,      ///< Syntax::literals[slot]
    global,       ///< the global number `slot`
    local,        ///< the local in `slot`
    loop_field,   ///< `loop_field` of the loop in `slot`
    field,        ///< the field `name` of the operand; `slot`: its number in the program
    item,         ///< operand[operand]
    list,         ///< [operand, …]
    filter,       ///< operand | filter(operand, …)
    test,         ///< operand is test
    defined,      ///< operand is defined
    conditional,  ///< operand 0 if operand 1 is true, else operand 2 if there is one
    negate,
    logical_not,
    logical_and,
    logical_or,
    equal,
    not_equal,
    less,
    less_equal,
    greater,
    greater_equal,
    in,
    not_in,
    add,
    subtract,
    concatenate,
  } kind = Kind::literal;
  LoopField loop_field = LoopField::index;
  std::uint8_t depth = 1;  ///< of the tree that ends here
  std::uint32_t slot = k_nothing;
  std::uint32_t operands = 0;  ///< first of Syntax::operands
  std::uint32_t count = 0;
  std::string_view name{};  ///< into the source
  const Filter* filter = nullptr;
  const TypeTest* test = nullptr;
  text::Span span{};  ///< the whole of it
  text::Span at{};    ///< where a fault of it is shown
};

/// One piece of a layout, in document order: its children are the nodes up to `end`.
struct Node {
  enum class Kind : std::uint8_t {
    text,    ///< the source's `span`
    output,  ///< {{ expression }}
    choice,  ///< if: its children are branches, the first true one is taken
    branch,  ///< taken when `expression` is true or there is none
    loop,    ///< for: a branch, and a second one for an empty list
    set,
    block,         ///< Syntax::blocks[index]
    parent_block,  ///< super()
    include,       ///< Syntax::includes[index]
  } kind = Kind::text;
  std::uint32_t end = 0;
  std::uint32_t index = k_nothing;
  ExpressionId expression = k_nothing;
  std::uint32_t slot = k_nothing;       ///< of the set name, or of a loop's value
  std::uint32_t key_slot = k_nothing;   ///< of a loop's key
  std::uint32_t loop_slot = k_nothing;  ///< of `loop`
  std::uint32_t resets = 0;             ///< first of Syntax::resets
  std::uint32_t reset_count = 0;
  text::Span span{};
};

/// A name set within a loop or a block: it begins as the name it hides, or as none.
struct Reset {
  std::uint32_t slot;
  std::uint32_t hidden;  ///< the slot of the hidden name, or k_nothing
};

/// A name visible at an include, and its slot there.
struct Visible {
  std::string name;
  std::uint32_t slot;
};

/// An `include` tag.
struct Include {
  std::string name;
  text::Span span;                ///< of the name with its quotes
  std::vector<Visible> captured;  ///< sorted by name; they fill the included layout's first slots
};

/// An `extends` tag.
struct Extends {
  std::string name;
  text::Span span;
};

/// A `block` tag with what is in it.
struct Block {
  std::string_view name;  ///< into the source
  std::uint32_t node;
  text::Span span;  ///< of the name
};

/// A super() and the block it stands in.
struct SuperCall {
  std::string_view block;
  text::Span span;
};

/// One layout, parsed for one set of captured names.
struct Syntax {
  std::shared_ptr<const text::SourceFile> source;
  std::vector<Node> nodes;
  std::vector<Expression> expressions;
  std::vector<ExpressionId> operands;
  std::vector<Value> literals;
  std::vector<Reset> resets;
  std::vector<Include> includes;
  std::vector<Block> blocks;
  std::vector<SuperCall> super_calls;
  std::optional<Extends> extends;
  std::uint32_t slot_count = 0;

  std::string_view slice(text::Span span) const { return source->slice(span); }
  const Expression& operand(const Expression& of, std::uint32_t number) const {
    return expressions[operands[of.operands + number]];
  }
};

}  // namespace daybook::layout
