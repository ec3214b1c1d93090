// SPDX-License-Identifier: MIT
#include "math/mathml.hpp"

#include "math/markup.hpp"
#include "math/parser.hpp"

namespace daybook::math {

Formula to_mathml(std::string_view tex, Display display) {
  Parser parser(tex, display);
  std::string inside = parser.read();
  if (parser.fault()) return {.mathml = {}, .fault = parser.fault()};
  const std::string semantics =
      inside + token("annotation", " encoding=\"application/x-tex\"", tex);
  return {.mathml = element("math", display == Display::block ? " display=\"block\"" : "",
                            element("semantics", {}, semantics)),
          .fault = std::nullopt};
}

}  // namespace daybook::math
