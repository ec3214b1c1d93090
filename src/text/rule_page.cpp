// SPDX-License-Identifier: MIT
#include "text/rule_page.hpp"

#include <algorithm>
#include <string>

namespace daybook::text {

std::string_view rule_page(Rule rule) {
  const std::string name = std::string(rule_name(rule)) + ".md";
  const auto found = std::ranges::find(rule_pages(), name, &RulePage::name);
  return found == rule_pages().end() ? std::string_view{} : found->bytes;
}

}  // namespace daybook::text
