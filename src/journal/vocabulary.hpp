// SPDX-License-Identifier: MIT
// The words of the format, in tables: section headings, field names, statuses, verdicts,
// placeholders. Adding a word is one line.  English and Chinese are complete; Turkish, German,
// French, Spanish, Japanese and Korean are started.  Tested by vocabulary_test.cpp.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "journal/role.hpp"

namespace daybook::journal {

/// Look-up by string_view without making a string.
struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>{}(text);
  }
};

/// The built-in words and those a site.yaml adds.  Lookup is by text::match_key() without
/// numbering, trailing colon and bracketed remarks.  Const after construction; shared by all
/// threads.
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
  /// The word that names an item by its type: `Key Insight`, `Challenge 2`, `决定`, `Q3`.
  std::optional<ItemType> item_label(std::string_view label) const;

  /// How a heading was recognised: word for word, by the first of several names (`Questions for
  /// Ann`), or by its last word.
  enum class Match : std::uint8_t { exact, first_part, loose };
  struct RoleMatch {
    Role role;
    Match match;
  };
  /// heading_role() with its certainty.
  std::optional<RoleMatch> match_heading(std::string_view title) const;

 private:
  template <class Value>
  using Table = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;

  std::optional<Role> known_role(std::string_view key) const;
  std::optional<Role> stripped_role(std::string_view key) const;
  std::optional<Role> first_part_role(std::string_view key,
                                      std::span<const std::string_view> joins) const;
  std::optional<Role> last_word_role(std::string_view key) const;

  Table<Role> headings_;
  Table<MetaField> fields_;
  Table<ItemField> labels_;
  Table<ItemType> item_labels_;
  Table<Role> last_words_;
};

/// The form names are compared in: text::match_key() without numbering, trailing colon, bracketed
/// remarks and a time of day in front; typographic apostrophes are plain.
std::string name_key(std::string_view name);

}  // namespace daybook::journal
