// SPDX-License-Identifier: MIT
// What is said of a formula that cannot be shown (math-invalid).  Tested by math_test.cpp.
#pragma once

#include <optional>
#include <string_view>

#include "math/mathml.hpp"
#include "text/diagnostic.hpp"

namespace daybook::markdown {

/// Why a formula cannot be shown; nothing when it can.
std::optional<math::Fault> math_fault(std::string_view tex);

/// The message of a formula that cannot be read.
text::Diagnostic math_diagnostic(const math::Fault& fault, text::Place place);

}  // namespace daybook::markdown
