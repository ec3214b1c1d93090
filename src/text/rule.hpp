// SPDX-License-Identifier: MIT
// Every fault a journal can have, by name.  A new rule is one line in rule.cpp's table and one
// enumerator here.  Tested by rule_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace daybook::text {

enum class Severity : std::uint8_t { note, warning, error };

/// "note", "warning" or "error".
std::string_view severity_name(Severity severity);

enum class Rule : std::uint16_t {
  // the file
  file_too_large,
  file_unreadable,
  encoding_invalid,
  encoding_nul,
  encoding_converted,
  bidi_control,
  // front matter and fields
  front_matter_invalid,
  front_matter_unclosed,
  field_duplicate,
  field_placeholder,
  field_unknown,
  date_invalid,
  date_ambiguous,
  date_conflict,
  date_future,
  duration_invalid,
  level_unknown,
  value_unknown,
  // Markdown
  fence_unclosed,
  table_too_large,
  nesting_too_deep,
  html_removed,
  math_invalid,
  heading_id_invalid,
  shortcode_unknown,
  private_unpaired,
  // decision records
  adr_number_duplicate,
  adr_number_missing,
  adr_status_unknown,
  adr_cycle,
  adr_accepted_superseded,
  adr_successor_missing,
  decision_adr_missing,
  // style: only `daybook check` looks for these
  placeholder_left,
  section_missing,
  section_empty,
  section_too_long,
  too_many_items,
  takeaway_missing,
  proof_missing,
  level_falls,
  file_name_mismatch,
  date_form,
  date_missing,
  image_alt_missing,
  // links
  link_broken,
  link_anchor_missing,
  link_ambiguous,
  link_local_path,
  link_outside,
  link_unsafe,
  link_not_copied,
  link_held,
  link_rotten,
  link_moved,
  image_remote,
  image_unreadable,
  adr_unknown,
  transclusion_cycle,
  transclusion_limit,
  // the ledger
  capability_unproved,
  capability_broken,
  capability_contradicted,
  proof_changed,
  alias_unknown,
  // the site as a whole
  url_collision,
  url_vanished,
  url_unlocked,
  url_lock_invalid,
  redirect_invalid,
  redirect_taken,
  session_held,
  leak_secret,
  leak_password_url,
  leak_email,
  leak_home_path,
  leak_allow_unknown,
  git_unavailable,
  git_shallow,
  evidence_invalid,
  // site.yaml and layouts
  config_invalid,
  config_unknown_key,
  navigation_broken,
  look_contrast,
  look_file_missing,
  diagram_script_missing,
  layout_error,
  layout_field_unknown,
  data_invalid,
};

/// One row of the table of rules.
struct RuleInfo {
  Rule rule;
  std::string_view name;     ///< kebab case; printed in brackets, used by `rules:` in site.yaml
  Severity severity;         ///< unless site.yaml says otherwise
  std::string_view summary;  ///< one sentence: what is wrong and why it matters
};

/// All rules in the order of the enumeration.
std::span<const RuleInfo> all_rules();
const RuleInfo& rule_info(Rule rule);
std::string_view rule_name(Rule rule);
std::optional<Rule> find_rule(std::string_view name);

}  // namespace daybook::text
