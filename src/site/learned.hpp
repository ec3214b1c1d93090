// SPDX-License-Identifier: MIT
// What sessions taught, merged over them: terms, knowledge, resources, measured figures.  Made by
// ledger_learned.cpp and ledger_resources.cpp; the rules are in ARCHITECTURE.md, "The ledger".
// Views are of the entries that Site keeps.  Tested by ledger_learned_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journal/session.hpp"
#include "site/ids.hpp"

namespace daybook::site {

/// A concept, explained by one or more sessions.
struct Term {
  std::string_view term;          ///< in the latest spelling
  std::string explanation;        ///< of the latest session that gives one; may be empty
  std::vector<ItemRef> mentions;  ///< one a session, oldest first
  std::uint32_t explained = 0;    ///< index into `mentions`: where the explanation is from
};

/// How sure a piece of knowledge is.
enum class KnowledgeState : std::uint8_t {
  stated,     ///< a fact or an inference
  open,       ///< a hypothesis nobody has tried
  confirmed,  ///< a hypothesis that became a fact, or whose verification passed
  refuted,    ///< a hypothesis said to be wrong, or whose verification failed
};
std::string_view knowledge_state_name(KnowledgeState state);

/// A fact, an inference or a hypothesis, stated by one or more sessions.
struct Knowledge {
  journal::ItemType type = journal::ItemType::fact;
  std::string_view text;  ///< as the latest session has it
  KnowledgeState state = KnowledgeState::stated;
  std::optional<ItemRef> settled_by;  ///< of a hypothesis that is not open
  std::vector<ItemRef> mentions;      ///< one a session, oldest first
};

/// Where a session names a resource.
struct ResourceUse {
  SessionId session;
  std::optional<std::uint32_t> item;  ///< none: front matter names it
  friend bool operator==(const ResourceUse&, const ResourceUse&) = default;
};

/// Something to read, named by one or more sessions: what has the same link is the same.
struct Resource {
  std::string_view title;
  std::string_view note;  ///< the latest; may be empty
  std::string_view link;  ///< as written; may be empty
  std::string href;       ///< of a link elsewhere; empty when there is none, or not a safe one
  Target target;          ///< of a link into the journal
  std::string fragment;
  std::vector<ResourceUse> uses;  ///< one a session, oldest first
};

/// One measured quantity of one module, session by session.
struct Series {
  std::string_view name;      ///< in the latest spelling
  std::vector<ItemRef> rows;  ///< oldest first
};

}  // namespace daybook::site
