// SPDX-License-Identifier: MIT
#include "output/busy.hpp"

#include <fmt/format.h>

namespace daybook::output {

base::Error busy(std::string_view folder, const io::LockAttempt& attempt) {
  const std::string who = attempt.holder == 0 ? std::string("another process")
                                              : fmt::format("process {}", attempt.holder);
  return {fmt::format("'{}' is being written by {}; try again when it has ended", folder, who)};
}

}  // namespace daybook::output
