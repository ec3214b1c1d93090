// SPDX-License-Identifier: MIT
#include "build/lint.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "build/translate.hpp"
#include "journal/lint.hpp"
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

/// A day still to come that front matter does not state: written there, it would hold the session
/// back.
bool would_hold_back(const text::Fix& fix, const text::Diagnostics& said) {
  if (fix.rule != text::Rule::date_missing && fix.rule != text::Rule::field_placeholder)
    return false;
  return std::ranges::any_of(said, [&](const text::Diagnostic& diagnostic) {
    return diagnostic.rule == text::Rule::date_future && diagnostic.place.path == fix.path;
  });
}

}  // namespace

text::Findings lint(const Journal& journal) {
  const journal::Vocabulary vocabulary = make_vocabulary(journal.config);
  text::Findings all;
  for (const auto& entry : journal.site.entries)
    append(all, journal::lint(*entry, vocabulary));
  for (const auto& entry : journal.site.held_entries)
    append(all, journal::lint(*entry, vocabulary));
  append(all, site::check(journal.site, journal.config));
  apply_severities(all.diagnostics, journal.config);
  std::erase_if(all.fixes, [&](const text::Fix& fix) {
    return is_off(fix.rule, journal.config) || would_hold_back(fix, journal.diagnostics);
  });
  return all;
}

}  // namespace daybook::build
