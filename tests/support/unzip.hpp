// SPDX-License-Identifier: MIT
// The files of a zip archive, for tests: read by libzip from bytes in memory.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace daybook::tests {

struct Unzipped {
  std::string name;
  std::string bytes;
  std::string day;    ///< YYYY-MM-DD, as the archive has it
  unsigned mode = 0;  ///< the permissions as people write them: 644
};

/// In the archive's order; fails by an exception when it is none.
std::vector<Unzipped> unzip(std::string_view archive);

}  // namespace daybook::tests
