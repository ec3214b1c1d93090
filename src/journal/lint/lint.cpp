// SPDX-License-Identifier: MIT
// Asks every rule about one session.  Tested by lint_test.cpp.
#include "journal/lint/lint.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "journal/lint/rules.hpp"
#include "journal/words/value_words.hpp"

namespace daybook::journal {

text::Findings lint(const Entry& entry, const Vocabulary& vocabulary) {
  text::Findings findings;
  const auto* const session = std::get_if<Session>(&entry.record);
  if (session == nullptr) return findings;
  const WordsInUse in_use(vocabulary.values());
  std::vector<std::string> keys;
  std::ranges::transform(entry.document->sections(), std::back_inserter(keys),
                         [](const markdown::Section& section) { return name_key(section.title); });
  const Linted linted{.entry = entry,
                      .session = *session,
                      .vocabulary = vocabulary,
                      .dialect = vocabulary.find_dialect(session->dialect),
                      .keys = keys,
                      .findings = findings};
  lint_placeholders(linted);
  lint_sections(linted);
  lint_claims(linted);
  lint_dates(linted);
  lint_name(linted);
  return findings;
}

}  // namespace daybook::journal
