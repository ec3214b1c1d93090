// SPDX-License-Identifier: MIT
// Any bytes as a formula: one well-formed element in which nothing runs, or a fault with a place in
// the formula.  Its own test is ctest's fuzz.math.
#include <cstddef>
#include <cstdint>

#include "markup.hpp"
#include "math/mathml.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace daybook;
  const std::string_view tex = fuzz::text_of(data, size);
  for (const auto display : {math::Display::in_line, math::Display::block}) {
    const math::Formula formula = math::to_mathml(tex, display);
    fuzz::require(formula.fault.has_value() == formula.mathml.empty());
    if (formula.fault) {
      fuzz::require(formula.fault->offset + formula.fault->size <= size);
      fuzz::require(!formula.fault->message.empty());
    } else {
      fuzz::require(formula.mathml.starts_with("<math"));
      fuzz::check_markup(formula.mathml, fuzz::Elements::math);
    }
  }
  return 0;
}
