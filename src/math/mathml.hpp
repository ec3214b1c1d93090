// SPDX-License-Identifier: MIT
// TeX formulas to MathML Core, which browsers draw themselves: no script, no style attribute.  What
// cannot be read is a fault with its place, never half a formula.  Knows no Markdown and no file.
// Tested by mathml_test.cpp, names_test.cpp, hostile_test.cpp and, against another program,
// tests/math.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daybook::math {

/// How a formula stands in its text.
enum class Display : std::uint8_t {
  in_line,  ///< `$…$`: sums and fractions are small
  block,    ///< `$$…$$`: on a line of its own
};

/// Why a formula cannot be shown.
struct Fault {
  std::string message;     ///< lower case, no full stop: `unknown command '\foo'`
  std::string help{};      ///< what to write instead; may be empty
  std::size_t offset = 0;  ///< of the first byte it is about, in the TeX
  std::size_t size = 0;    ///< in bytes; 0 at the end of the formula
};

/// A formula as a page has it, or why it has none.
struct Formula {
  std::string mathml;          ///< one `<math>` element; empty when there is a fault
  std::optional<Fault> fault;  ///< the first
};

/// The longest formula that is read, in bytes.
inline constexpr std::size_t k_longest_formula = 20'000;

/// Pure and thread-safe.  The element holds the TeX as its annotation.  Takes time proportional to
/// the formula: its length, its depth and what its macros become are bounded.
Formula to_mathml(std::string_view tex, Display display);

/// All commands that are known, without their backslash.  Of two that are as near to a wrong name,
/// the first is the one to suggest.
std::vector<std::string_view> command_names();

}  // namespace daybook::math
