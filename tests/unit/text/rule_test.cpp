// SPDX-License-Identifier: MIT
// The table of rules: complete, in the order of the enumeration, each name once.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <set>

#include "text/rule.hpp"

using namespace daybook::text;

TEST_CASE("each rule stands in the table at the place of its enumerator", "[text][rule]") {
  std::size_t index = 0;
  for (const RuleInfo& info : all_rules()) {
    CAPTURE(info.name);
    CHECK(static_cast<std::size_t>(info.rule) == index++);
    CHECK(&rule_info(info.rule) == &info);
    CHECK(find_rule(info.name) == info.rule);
  }
  CHECK(index == static_cast<std::size_t>(Rule::data_invalid) + 1);
}

TEST_CASE("a rule's name is kebab case and its own", "[text][rule]") {
  std::set<std::string_view> names;
  for (const RuleInfo& info : all_rules()) {
    CAPTURE(info.name);
    CHECK(names.insert(info.name).second);
    CHECK(info.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
    CHECK_FALSE(info.summary.empty());
  }
  CHECK_FALSE(find_rule("no-such-rule"));
}

TEST_CASE("a severity has the name that is printed", "[text][rule]") {
  CHECK(severity_name(Severity::note) == "note");
  CHECK(severity_name(Severity::warning) == "warning");
  CHECK(severity_name(Severity::error) == "error");
}
