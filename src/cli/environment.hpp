// SPDX-License-Identifier: MIT
// The process's own variables, for who reads site.yaml.  Tested by tests/cli/environment.txt.
#pragma once

#include "config/config.hpp"

namespace daybook::cli {

/// The variables named DAYBOOK_…, by name; of one that is there twice the first, as getenv has it.
config::Variables environment();

}  // namespace daybook::cli
