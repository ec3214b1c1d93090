// SPDX-License-Identifier: MIT
#include "journal/section_turns.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace daybook::journal {
namespace {

/// The roles a sub-heading may have of its own under a parent of one role.  A group such as
/// `Testing` under next steps names what the steps are about, not a section of tests.
struct Turn {
  Role parent;
  std::initializer_list<Role> to;
};

constexpr std::initializer_list<Role> k_strong{
    Role::decisions, Role::questions, Role::gaps,       Role::capabilities, Role::next_steps,
    Role::tasks,     Role::learnings, Role::challenges, Role::resources,    Role::verification};
constexpr std::initializer_list<Role> k_of_knowledge{
    Role::decisions,  Role::questions,  Role::gaps,      Role::capabilities,
    Role::next_steps, Role::concepts,   Role::learnings, Role::mental_model,
    Role::examples,   Role::comparison, Role::resources, Role::challenges};
constexpr std::initializer_list<Role> k_of_log{
    Role::decisions,  Role::questions,    Role::gaps,         Role::capabilities,
    Role::next_steps, Role::tasks,        Role::learnings,    Role::challenges,
    Role::resources,  Role::verification, Role::code_changes, Role::metrics,
    Role::goal,       Role::testing,      Role::checks,       Role::dialogue};
constexpr std::initializer_list<Role> k_of_code{
    Role::decisions, Role::questions,  Role::gaps,    Role::next_steps, Role::tasks,
    Role::learnings, Role::challenges, Role::testing, Role::checks,     Role::metrics};
constexpr std::initializer_list<Role> k_of_questions{
    Role::decisions, Role::gaps,      Role::capabilities, Role::next_steps,
    Role::tasks,     Role::learnings, Role::resources,    Role::verification};
// Named, since a list that is written into the table would not outlive it.
constexpr std::initializer_list<Role> k_of_lab{Role::learnings, Role::challenges};
constexpr std::initializer_list<Role> k_of_confidence{Role::gaps, Role::capabilities};
constexpr std::initializer_list<Role> k_of_tasks{Role::questions, Role::gaps};
constexpr std::initializer_list<Role> k_of_next_steps{Role::questions, Role::gaps, Role::resources};
constexpr std::initializer_list<Role> k_of_verification{Role::gaps};
constexpr std::initializer_list<Role> k_of_challenges{
    Role::learnings,  Role::next_steps,   Role::questions, Role::gaps,
    Role::comparison, Role::code_changes, Role::testing,   Role::checks};
constexpr std::initializer_list<Role> k_of_related{Role::resources, Role::decisions,
                                                   Role::next_steps, Role::questions};
constexpr std::initializer_list<Role> k_of_gaps{Role::next_steps, Role::questions, Role::challenges,
                                                Role::capabilities};
constexpr std::initializer_list<Role> k_none{};

constexpr std::array k_turns{
    Turn{Role::log, k_of_log},
    Turn{Role::dialogue, k_none},
    Turn{Role::verification, k_of_verification},
    Turn{Role::lab, k_of_lab},
    Turn{Role::baseline, k_none},
    Turn{Role::communication, k_none},
    Turn{Role::archive, k_none},
    Turn{Role::confidence, k_of_confidence},
    Turn{Role::metadata, k_none},
    Turn{Role::learnings, k_of_knowledge},
    Turn{Role::concepts, k_of_knowledge},
    Turn{Role::tasks, k_of_tasks},
    Turn{Role::questions, k_of_questions},
    Turn{Role::next_steps, k_of_next_steps},
    Turn{Role::challenges, k_of_challenges},
    Turn{Role::code_changes, k_of_code},
    Turn{Role::testing, k_of_code},
    Turn{Role::checks, k_of_code},
    Turn{Role::related, k_of_related},
    Turn{Role::gaps, k_of_gaps},
};

/// Roles under which a sub-heading may have any role of its own.
constexpr std::array k_open{Role::other, Role::summary, Role::notes, Role::goal, Role::topic};

}  // namespace

bool may_turn(Role parent, Role role) {
  if (std::ranges::find(k_open, parent) != k_open.end()) return true;
  const auto* const turn = std::ranges::find(k_turns, parent, &Turn::parent);
  const auto allowed = turn == k_turns.end() ? k_strong : turn->to;
  return std::ranges::find(allowed, role) != allowed.end();
}

}  // namespace daybook::journal
