// SPDX-License-Identifier: MIT
#include "markdown/math_fault.hpp"

#include <utility>

namespace daybook::markdown {

std::optional<math::Fault> math_fault(std::string_view tex) {
  // How large it is drawn changes nothing of what can be read.
  return math::to_mathml(tex, math::Display::in_line).fault;
}

text::Diagnostic math_diagnostic(const math::Fault& fault, text::Place place) {
  return text::make_diagnostic(text::Rule::math_invalid, std::move(place),
                               "the formula is shown as TeX: " + fault.message, fault.help);
}

}  // namespace daybook::markdown
