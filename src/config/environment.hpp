// SPDX-License-Identifier: MIT
// Every key of site.yaml by a variable of the environment: `look.accent` is DAYBOOK_LOOK_ACCENT.
// The names are made from the table of keys.  Asks no environment: who calls brings the variables.
// Tested by environment_test.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "config/config.hpp"

namespace daybook::config {

/// How the names of all variables begin.
inline constexpr std::string_view k_variable_prefix = "DAYBOOK_";

/// The variable of a key: DAYBOOK_FEED_LIMIT for `feed.limit`.
std::string variable_of(std::string_view key);

/// Reads the variables that begin so; others are none of ours.  A value is the text as it stands;
/// one that begins with `[` or `{`, of a key that is no text, is YAML.  An empty one counts as not
/// set.  Returns the keys that were set.
std::vector<std::string_view> read_variables(const Variables& variables,
                                             text::Checked<Config>& read);

}  // namespace daybook::config
