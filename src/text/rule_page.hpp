// SPDX-License-Identifier: MIT
// What each rule means, as a page for people: doc/rules/*.md, compiled into the binary.  The pages'
// examples are run by rule_pages_test.cpp of the build room.
#pragma once

#include <span>
#include <string_view>

#include "text/rule.hpp"

namespace daybook::text {

/// One file of doc/rules.
struct RulePage {
  std::string_view name;  ///< the rule's name and `.md`
  std::string_view bytes;
};
std::span<const RulePage> rule_pages();

/// The page of a rule: Markdown that begins with `# rule-name`.
std::string_view rule_page(Rule rule);

}  // namespace daybook::text
