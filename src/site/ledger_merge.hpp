// SPDX-License-Identifier: MIT
// How ledgers merge items of several sessions: by a key, in the order in which the keys came.
// Internal to the site room.  Tested through ledger_lists_test.cpp and ledger_gaps_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "site/site.hpp"

namespace daybook::site {

/// Calls `use(session, index, item)` for all items of a type, oldest first.
template <class Use>
void each_item(const Site& site, journal::ItemType type, Use use) {
  for (std::uint32_t i = 0; i < site.sessions.size(); ++i) {
    const auto& items = site.sessions[i].session->items;
    for (std::uint32_t k = 0; k < items.size(); ++k) {
      if (items[k].type == type) use(SessionId{i}, k, items[k]);
    }
  }
}

/// Whether a field of yes or no says yes.
inline bool says(const journal::Item& item, journal::ItemField field) {
  const auto* const value = item.field(field);
  return value != nullptr && value->text == "true";
}

/// The entry of each key, in the order the keys came.
template <class Entry>
class Merged {
 public:
  Entry& at(std::string key) {
    const auto [slot, is_new] = slots_.try_emplace(std::move(key), entries_.size());
    if (is_new) entries_.emplace_back();
    return entries_[slot->second];
  }
  Entry* find(const std::string& key) {
    const auto slot = slots_.find(key);
    return slot == slots_.end() ? nullptr : &entries_[slot->second];
  }
  std::vector<Entry> take() { return std::move(entries_); }

 private:
  std::unordered_map<std::string, std::size_t> slots_;
  std::vector<Entry> entries_;
};

/// Notes a session once; true when it was new.
inline bool note(std::vector<SessionId>& sessions, SessionId id) {
  if (!sessions.empty() && sessions.back() == id) return false;
  sessions.push_back(id);
  return true;
}

}  // namespace daybook::site
