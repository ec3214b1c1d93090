// SPDX-License-Identifier: MIT
#include "output/refusal.hpp"

#include <fmt/format.h>

namespace daybook::output {

base::Error busy(std::string_view folder, const io::LockAttempt& attempt) {
  const std::string who = attempt.holder == 0 ? std::string("another process")
                                              : fmt::format("process {}", attempt.holder);
  return {fmt::format("'{}' is being written by {}; try again when it has ended", folder, who)};
}

std::string leads_out(std::string_view folder) {
  return fmt::format("'{}' leads out of the journal by a link; name the folder with -o", folder);
}

}  // namespace daybook::output
