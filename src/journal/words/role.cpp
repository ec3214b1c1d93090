// SPDX-License-Identifier: MIT
// The names of roles, item types and fields, and which type has which fields: the export's words in
// one place.  Knows no heading and no label of an author: those are in the vocabulary.  Tested by
// role_test.cpp.
#include "journal/words/role.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace daybook::journal {

namespace {

constexpr std::array<std::string_view, 33> k_roles{
    "summary",      "goal",         "topic",      "log",       "learnings",    "concepts",
    "decisions",    "tasks",        "next_steps", "questions", "gaps",         "capabilities",
    "verification", "challenges",   "testing",    "checks",    "code_changes", "metrics",
    "examples",     "mental_model", "comparison", "resources", "related",      "notes",
    "confidence",   "lab",          "baseline",   "dialogue",  "ideas",        "communication",
    "archive",      "metadata",     "other",
};
static_assert(k_roles.size() == static_cast<std::size_t>(Role::other) + 1);

constexpr std::array<std::string_view, 26> k_types{
    "task",     "decision", "learning",   "concept",    "fact",         "inference",   "hypothesis",
    "question", "exchange", "gap",        "capability", "verification", "challenge",   "experiment",
    "gotcha",   "example",  "comparison", "lab",        "metric",       "file_change", "check",
    "resource", "idea",     "note",       "message",    "followup",
};
static_assert(k_types.size() == static_cast<std::size_t>(ItemType::followup) + 1);

constexpr std::array<std::string_view, 29> k_meta_fields{
    "date",       "start_time", "duration",      "track",        "module",      "topic",
    "title",      "goal_type",  "status",        "level_before", "level_after", "level",
    "confidence", "branch",     "focus",         "tags",         "refs",        "evidence",
    "aliases",    "draft",      "published",     "private",      "kind",        "adr_status",
    "deciders",   "supersedes", "superseded_by", "revisit",      "ignored",
};
static_assert(k_meta_fields.size() == static_cast<std::size_t>(MetaField::ignored) + 1);

struct FieldName {
  std::string_view name;
  FieldForm form = FieldForm::text;
};

constexpr std::array<FieldName, 49> k_fields{{
    {"done", FieldForm::truth},
    {"priority"},
    {"blocked_by"},
    {"horizon"},
    {"rationale"},
    {"impact"},
    {"adr"},
    {"group"},
    {"term"},
    {"source"},
    {"depends_on"},
    {"plan"},
    {"answered", FieldForm::truth},
    {"question"},
    {"answer"},
    {"guidance"},
    {"verdict"},
    {"fix"},
    {"severity"},
    {"symptom"},
    {"cause"},
    {"fix_plan"},
    {"evidence"},
    {"level"},
    {"proof"},
    {"criteria"},
    {"next_fix"},
    {"problem"},
    {"solution"},
    {"time_spent_min", FieldForm::number},
    {"learning"},
    {"result"},
    {"lesson"},
    {"resolution"},
    {"language"},
    {"winner"},
    {"path"},
    {"run"},
    {"metrics"},
    {"name"},
    {"before"},
    {"after"},
    {"change"},
    {"added", FieldForm::number},
    {"removed", FieldForm::number},
    {"description"},
    {"state"},
    {"link"},
    {"note"},
}};
static_assert(k_fields.size() == static_cast<std::size_t>(ItemField::note) + 1);

using F = ItemField;
constexpr std::array k_task{F::done, F::priority, F::blocked_by, F::horizon};
constexpr std::array k_decision{F::rationale, F::impact, F::adr};
constexpr std::array k_learning{F::group};
constexpr std::array k_concept{F::term};
constexpr std::array k_fact{F::source};
constexpr std::array k_inference{F::depends_on};
constexpr std::array k_hypothesis{F::plan};
constexpr std::array k_question{F::answered};
constexpr std::array k_exchange{F::question, F::answer, F::guidance, F::verdict, F::fix};
// `done` beyond the export's list: a resolved gap stays a gap and says so.
constexpr std::array k_gap{F::severity, F::symptom, F::cause, F::fix_plan, F::evidence, F::done};
constexpr std::array k_capability{F::level, F::proof};
constexpr std::array k_verification{F::criteria, F::verdict, F::next_fix};
constexpr std::array k_challenge{F::problem, F::solution, F::time_spent_min, F::learning};
constexpr std::array k_experiment{F::result, F::lesson};
constexpr std::array k_gotcha{F::resolution, F::lesson};
constexpr std::array k_example{F::language, F::result};
constexpr std::array k_comparison{F::winner};
constexpr std::array k_lab{F::path, F::run, F::metrics};
constexpr std::array k_metric{F::name, F::before, F::after, F::change};
constexpr std::array k_file_change{F::path, F::added, F::removed, F::description};
constexpr std::array k_check{F::state};
constexpr std::array k_resource{F::link, F::note};

// In the order of ItemType; the last four have no fields.
constexpr std::array<std::span<const ItemField>, 26> k_fields_of{
    k_task,       k_decision,     k_learning,  k_concept,    k_fact,
    k_inference,  k_hypothesis,   k_question,  k_exchange,   k_gap,
    k_capability, k_verification, k_challenge, k_experiment, k_gotcha,
    k_example,    k_comparison,   k_lab,       k_metric,     k_file_change,
    k_check,      k_resource,     {},          {},           {},
    {},
};

template <class Enum, std::size_t Size>
std::optional<Enum> find_name(const std::array<std::string_view, Size>& names,
                              std::string_view name) {
  const auto it = std::ranges::find(names, name);
  if (it == names.end()) return std::nullopt;
  return static_cast<Enum>(it - names.begin());
}

}  // namespace

std::string_view meta_field_name(MetaField field) {
  return k_meta_fields.at(static_cast<std::size_t>(field));
}

std::optional<MetaField> find_meta_field(std::string_view name) {
  return find_name<MetaField>(k_meta_fields, name);
}

std::string_view role_name(Role role) {
  return k_roles.at(static_cast<std::size_t>(role));
}

std::optional<Role> find_role(std::string_view name) {
  return find_name<Role>(k_roles, name);
}

std::string_view item_type_name(ItemType type) {
  return k_types.at(static_cast<std::size_t>(type));
}

std::optional<ItemType> find_item_type(std::string_view name) {
  return find_name<ItemType>(k_types, name);
}

std::string_view item_field_name(ItemField field) {
  return k_fields.at(static_cast<std::size_t>(field)).name;
}

std::optional<ItemField> find_item_field(std::string_view name) {
  const auto* const it = std::ranges::find(k_fields, name, &FieldName::name);
  if (it == k_fields.end()) return std::nullopt;
  return static_cast<ItemField>(it - k_fields.begin());
}

FieldForm item_field_form(ItemField field) {
  return k_fields.at(static_cast<std::size_t>(field)).form;
}

std::span<const ItemField> fields_of(ItemType type) {
  return k_fields_of.at(static_cast<std::size_t>(type));
}

std::vector<std::string_view> role_names() {
  return {k_roles.begin(), k_roles.end()};
}

std::vector<std::string_view> meta_field_names() {
  return {k_meta_fields.begin(), k_meta_fields.end()};
}

std::vector<std::string_view> item_type_names() {
  return {k_types.begin(), k_types.end()};
}

std::vector<std::string_view> item_field_names() {
  std::vector<std::string_view> names;
  std::ranges::transform(k_fields, std::back_inserter(names), &FieldName::name);
  return names;
}

}  // namespace daybook::journal
