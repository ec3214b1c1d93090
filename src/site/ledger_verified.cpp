// SPDX-License-Identifier: MIT
// What a session's verifications come to.  Tested by ledger_test.cpp and ledger_gaps_test.cpp.
#include "site/ledger.hpp"

namespace daybook::site {

Verified verified_by(const journal::Session& session) {
  Verified verified = Verified::unsaid;
  for (const journal::Item& item : session.items) {
    if (item.type != journal::ItemType::verification) continue;
    const auto* const verdict = item.field(journal::ItemField::verdict);
    if (verdict == nullptr) continue;
    if (verdict->text == "failed") return Verified::failed;
    if (verdict->text == "passed") verified = Verified::passed;
  }
  return verified;
}

std::vector<std::vector<SessionId>> passed_in_modules(const Site& site) {
  std::vector<std::vector<SessionId>> passed(site.modules.size());
  for (std::uint32_t i = 0; i < site.sessions.size(); ++i) {
    const auto module = site.file_of(SessionId{i}).module;
    if (module && verified_by(*site.sessions[i].session) == Verified::passed)
      passed[module->index].push_back(SessionId{i});
  }
  return passed;
}

}  // namespace daybook::site
