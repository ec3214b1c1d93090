// SPDX-License-Identifier: MIT
// math_to_mathml FILE: the formulas of a file, one a line, as MathML: a line for `$…$` and one for
// `$$…$$`, or `fault OFFSET MESSAGE`.  Empty lines and those that begin with '%' are left out.  For
// check_math.mjs, which compares them with another program's.
#include <cstdio>
#include <fstream>
#include <string>

#include "math/mathml.hpp"

namespace {

using namespace daybook;

void write(const std::string& tex, math::Display display) {
  const math::Formula formula = math::to_mathml(tex, display);
  if (formula.fault) {
    std::printf("fault %zu %s\n", formula.fault->offset, formula.fault->message.c_str());
  } else {
    std::printf("%s\n", formula.mathml.c_str());
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  std::ifstream file(arguments[1]);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '%') continue;
    std::printf("%s\n", line.c_str());
    write(line, math::Display::in_line);
    write(line, math::Display::block);
  }
  return file.eof() ? 0 : 1;
}
