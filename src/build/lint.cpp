// SPDX-License-Identifier: MIT
#include "build/lint.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

#include "build/translate.hpp"
#include "journal/lint/lint.hpp"
#include "site/checks.hpp"

namespace daybook::build {
namespace {

void append(text::Findings& all, text::Findings more) {
  std::ranges::move(more.diagnostics, std::back_inserter(all.diagnostics));
  std::ranges::move(more.fixes, std::back_inserter(all.fixes));
}

bool is_off(text::Rule rule, const config::Config& config) {
  const auto setting = std::ranges::find(config.rules, rule, &config::RuleSetting::rule);
  return setting != config.rules.end() && !setting->severity;
}

/// The files with a day still to come that front matter does not state: written there, it would
/// hold the session back.
std::set<std::string_view> dated_ahead(const text::Diagnostics& said) {
  std::set<std::string_view> paths;
  for (const text::Diagnostic& diagnostic : said) {
    if (diagnostic.rule == text::Rule::date_future) paths.insert(diagnostic.place.path);
  }
  return paths;
}

bool states_date(text::Rule rule) {
  return rule == text::Rule::date_missing || rule == text::Rule::field_placeholder;
}

}  // namespace

text::Findings lint(const Journal& journal) {
  const journal::Vocabulary& vocabulary = *journal.vocabulary;
  text::Findings all;
  for (const auto& entry : journal.site.entries)
    append(all, journal::lint(entry->as_written(), vocabulary));
  for (const auto& entry : journal.site.held_entries)
    append(all, journal::lint(entry->as_written(), vocabulary));
  append(all, site::check(journal.site, journal.config));
  apply_severities(all.diagnostics, journal.config);
  const auto ahead = dated_ahead(journal.diagnostics);
  std::erase_if(all.fixes, [&](const text::Fix& fix) {
    return is_off(fix.rule, journal.config) || (states_date(fix.rule) && ahead.contains(fix.path));
  });
  return all;
}

}  // namespace daybook::build
