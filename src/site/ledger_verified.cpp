// SPDX-License-Identifier: MIT
// What a session's verifications come to.  Tested by ledger_test.cpp and ledger_gaps_test.cpp.
#include <algorithm>

#include "site/ledger_proofs.hpp"

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

Verifications::Verifications(const Site& site) : last_failed_(site.modules.size()) {
  by_session_.reserve(site.sessions.size());
  for (const SessionNode& node : site.sessions) {
    by_session_.push_back(verified_by(*node.session));
    const FileNode& file = site.file(node.file);
    if (by_session_.back() != Verified::failed || !file.date || !file.module) continue;
    auto& last = last_failed_[file.module->index];
    last = std::max(last.value_or(file.date->first), file.date->first);
  }
}

}  // namespace daybook::site
