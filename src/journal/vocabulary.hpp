// SPDX-License-Identifier: MIT
// The words of the format, in tables: section headings, field names, statuses, verdicts, placeholders.
// Adding a word is one line.  English and Chinese are complete; Turkish, German, French, Spanish,
// Japanese and Korean are started.  Tested by vocabulary_test.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "journal/role.hpp"

namespace daybook::journal {

/// A field of a session's metadata, whatever its spelling.
enum class MetaField : std::uint8_t {
  date, start_time, duration, track, module, topic, title, goal_type, status, level_before, level_after,
  level, confidence, branch, focus, tags, refs, evidence, aliases, draft, published, private_, kind,
  adr_status, deciders, supersedes, superseded_by, ignored,
};

/// The built-in words and those a site.yaml adds.  Lookup is by text::match_key() without numbering,
/// trailing colon and bracketed remarks.  Const after construction; shared by all threads.
class Vocabulary {
 public:
  /// The built-in tables.
  Vocabulary();

  /// Adds a heading of the user's own; a later one wins over an earlier.
  void add_heading(std::string_view heading, Role role);
  void add_field(std::string_view name, MetaField field);

  /// The role of a section heading; Role::other is not returned, nothing is.
  std::optional<Role> heading_role(std::string_view title) const;
  std::optional<MetaField> meta_field(std::string_view name) const;
  /// The label of an item's part: `Rationale`, `Blocked by`, `原因`.
  std::optional<ItemField> item_field(std::string_view label) const;

 private:
  std::unordered_map<std::string, Role> headings_;
  std::unordered_map<std::string, MetaField> fields_;
  std::unordered_map<std::string, ItemField> labels_;
};

}  // namespace daybook::journal
