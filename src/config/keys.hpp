// SPDX-License-Identifier: MIT
// What reads the value of each key of site.yaml; the table itself is config_keys() (config.hpp).
// Tested by read_test.cpp.
#pragma once

#include <string_view>

#include "config/config.hpp"
#include "config/value_reader.hpp"

namespace daybook::config {

/// Reads a value into its member of Config, or reports what is wrong with it.
using ReadValue = void (*)(ValueReader&, const yaml::Value&, Config&);

/// `key` is one of config_keys().
ReadValue reader_of(std::string_view key);

}  // namespace daybook::config
