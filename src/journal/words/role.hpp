// SPDX-License-Identifier: MIT
// The closed sets of the format: what a section is for, what an item is, which fields an item may
// have. Their names are the export's names.  Tested by role_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace daybook::journal {

/// What a section is for, told by its heading.
enum class Role : std::uint8_t {
  summary,
  goal,
  topic,
  log,
  learnings,
  concepts,
  decisions,
  tasks,
  next_steps,
  questions,
  gaps,
  capabilities,
  verification,
  challenges,
  testing,
  checks,
  code_changes,
  metrics,
  examples,
  mental_model,
  comparison,
  resources,
  related,
  notes,
  confidence,
  lab,
  baseline,
  dialogue,
  ideas,
  communication,
  archive,
  metadata,
  other,
};

/// What an author noted.
enum class ItemType : std::uint8_t {
  task,
  decision,
  learning,
  concept_,
  fact,
  inference,
  hypothesis,
  question,
  exchange,
  gap,
  capability,
  verification,
  challenge,
  experiment,
  gotcha,
  example,
  comparison,
  lab,
  metric,
  file_change,
  check,
  resource,
  idea,
  note,
  message,
  followup,
};
inline constexpr std::size_t k_item_types = static_cast<std::size_t>(ItemType::followup) + 1;

/// What is said of an item beside its text.
enum class ItemField : std::uint8_t {
  done,
  priority,
  blocked_by,
  horizon,  // task
  rationale,
  impact,
  adr,  // decision
  group,
  term,
  source,
  depends_on,
  plan,
  answered,  // learnings and knowledge
  question,
  answer,
  guidance,
  verdict,
  fix,  // exchange; verdict of a verification too
  severity,
  symptom,
  cause,
  fix_plan,
  evidence,  // gap
  level,
  proof,  // capability
  criteria,
  next_fix,  // verification
  problem,
  solution,
  time_spent_min,
  learning,  // challenge
  result,
  lesson,
  resolution,
  language,
  winner,  // experiment, gotcha, example, comparison
  path,
  run,
  metrics,  // lab
  name,
  before,
  after,
  change,  // metric
  added,
  removed,
  description,  // file change
  state,
  link,
  note,  // check, resource
};

/// How a field's text is to be taken: truth is "true" or "false", a number is decimal digits.
enum class FieldForm : std::uint8_t { text, truth, number };

/// A field of a session's metadata, whatever its spelling.
enum class MetaField : std::uint8_t {
  date,
  start_time,
  duration,
  track,
  module,
  topic,
  title,
  goal_type,
  status,
  level_before,
  level_after,
  level,
  confidence,
  branch,
  focus,
  tags,
  refs,
  evidence,
  aliases,
  draft,
  published,
  private_,
  kind,
  adr_status,
  deciders,
  supersedes,
  superseded_by,
  revisit,
  ignored,
};

std::string_view meta_field_name(MetaField field);
std::optional<MetaField> find_meta_field(std::string_view name);
std::string_view role_name(Role role);
std::optional<Role> find_role(std::string_view name);
std::string_view item_type_name(ItemType type);  ///< "concept" for ItemType::concept_
std::optional<ItemType> find_item_type(std::string_view name);
std::string_view item_field_name(ItemField field);
std::optional<ItemField> find_item_field(std::string_view name);
FieldForm item_field_form(ItemField field);
/// The fields an item of this type may have, in the export's order.
std::span<const ItemField> fields_of(ItemType type);

/// All names of a set, in its order, for messages.
std::vector<std::string_view> role_names();
std::vector<std::string_view> meta_field_names();
std::vector<std::string_view> item_type_names();
std::vector<std::string_view> item_field_names();

}  // namespace daybook::journal
