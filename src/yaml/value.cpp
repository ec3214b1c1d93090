// SPDX-License-Identifier: MIT
#include "yaml/value.hpp"

#include <algorithm>

namespace daybook::yaml {

const Value* Value::find(std::string_view key) const {
  const auto found = std::ranges::find(members, key, &Member::key);
  return found == members.end() ? nullptr : &found->value;
}

}  // namespace daybook::yaml
