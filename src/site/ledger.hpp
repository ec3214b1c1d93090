// SPDX-License-Identifier: MIT
// What all sessions say together: capabilities with their proofs, gaps, tasks, questions, reviews.
// The rules are in ARCHITECTURE.md, "The ledger"; numbers come from site.yaml.  Each function is
// pure, and knows the site's sessions and links only.  Tested by ledger_test.cpp,
// ledger_lists_test.cpp and ledger_text_test.cpp.
#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "config/config.hpp"
#include "site/resolve.hpp"
#include "site/site.hpp"

namespace daybook::site {

/// What merging capabilities asks besides the Site.
struct LedgerSources {
  const History& history;
  /// The SHA-256 of a file that is no Markdown, by its path; empty when it cannot be told.
  const std::function<std::string(const std::string& path)>& sha256_of;
  text::Date clock;
};

/// Merges the claims of all sessions: one capability is one statement in one module, and the
/// aliases of site.yaml make one of two statements.  Sorted by track, module and statement.  An
/// alias that names nothing is reported.
text::Checked<std::vector<Capability>> merge_capabilities(const Site& site, Resolver& resolver,
                                                          const config::Config& config,
                                                          const LedgerSources& sources);

/// Every item by its type, those of the latest session first.
std::array<std::vector<ItemRef>, journal::k_item_types> index_items(const Site& site);

/// Merges gaps: equal text up to case and punctuation is one gap, in the whole journal.
std::vector<Gap> merge_gaps(const Site& site, text::Date clock);

/// Merges tasks by their action: what follows a dash is a remark.
std::vector<Task> merge_tasks(const Site& site, text::Date clock);

/// Merges questions, and finds their answers.
std::vector<Question> merge_questions(const Site& site);

/// What is to be looked at again: open gaps, hypotheses nobody confirmed, verdicts that were not
/// good, sessions their author was not sure of, work logs whose archive is to be written.  `site`
/// has its gaps already.
std::vector<Review> find_reviews(const Site& site, const config::ReviewDays& days,
                                 text::Date clock);

/// What a session's verifications come to: one that failed outweighs all that passed.
enum class Verified : std::uint8_t { unsaid, passed, failed };
Verified verified_by(const journal::Session& session);
/// The sessions of each module whose verification passed, oldest first.
std::vector<std::vector<SessionId>> passed_in_modules(const Site& site);

/// Merges concepts by their terms; in the order of their terms.
std::vector<Term> merge_terms(const Site& site);

/// Merges facts, inferences and hypotheses in equal words, and tells which hypotheses are settled.
std::vector<Knowledge> merge_knowledge(const Site& site);

/// Merges rows of metrics by name, in one module.
std::vector<Series> merge_series(const Site& site);

/// Merges references by their links.  `site` has its links and assets already.
std::vector<Resource> merge_resources(const Site& site);

/// A text up to case and punctuation.
std::string text_key(std::string_view text);
/// The same for a statement: without "I can" and articles.
std::string statement_key(std::string_view statement);
/// The same for a task: without what follows ` - `.
std::string action_key(std::string_view task);

}  // namespace daybook::site
