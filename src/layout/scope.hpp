// SPDX-License-Identifier: MIT
// Which names a place in a layout sees, and the slot of each.  Tested by scope_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "layout/syntax.hpp"

namespace daybook::layout {

/// The names in sight while a layout is parsed.  Slots are never used twice.
class Scope {
 public:
  enum class Kind { layout, loop, block };

  /// Where a name's value is kept.
  struct Found {
    enum class Where { nowhere, global, local } where = Where::nowhere;
    std::uint32_t slot = k_nothing;
  };

  /// `globals` and `captured` must outlive the scope; the captured names get the first slots.
  Scope(std::span<const std::string> globals, std::span<const std::string> captured);

  Found find(std::string_view name) const;
  /// Opens a loop or a block.  A block sees the layout's own names, not those of tags around it.
  void open(Kind kind);
  /// Closes the innermost loop or block and gives what it must reset when it begins.
  std::vector<Reset> close();
  /// A new name in the innermost scope.
  std::uint32_t declare(std::string_view name);
  /// The slot of a name that is set here: the one it has in the innermost scope already, or a new
  /// one.
  std::uint32_t assign(std::string_view name);

  /// The local names in sight, sorted, for an include.
  std::vector<Visible> visible_locals() const;
  /// All names in sight, for "did you mean".
  std::vector<std::string_view> all_names() const;
  std::uint32_t slot_count() const { return next_slot_; }

 private:
  struct Name {
    std::string_view text;
    std::uint32_t slot;
  };
  struct Level {
    Kind kind;
    std::size_t first_name;
    std::vector<Reset> resets;
  };

  const Name* find_local(std::string_view name, std::size_t from) const;

  std::span<const std::string> globals_;
  std::vector<Name> names_;
  std::vector<Level> levels_;
  std::uint32_t next_slot_ = 0;
};

}  // namespace daybook::layout
