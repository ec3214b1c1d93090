// SPDX-License-Identifier: MIT
#include "cli/environment.hpp"

#include <algorithm>
#include <string_view>
#include <unistd.h>

#include "config/environment.hpp"

namespace daybook::cli {

config::Variables environment() {
  config::Variables variables;
  for (char** each = environ; each != nullptr && *each != nullptr; ++each) {
    const std::string_view text(*each);
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || !text.starts_with(config::k_variable_prefix)) continue;
    variables.push_back({.name = std::string(text.substr(0, equals)),
                         .value = std::string(text.substr(equals + 1))});
  }
  std::ranges::stable_sort(variables, {}, &config::Variable::name);
  return variables;
}

}  // namespace daybook::cli
