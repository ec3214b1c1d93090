// SPDX-License-Identifier: MIT
// The words of the format, in tables: section headings, field names, statuses, verdicts,
// placeholders. Adding a word is one line.  English and Chinese are complete; Turkish, German,
// French, Spanish, Portuguese, Italian, Russian, Japanese and Korean are started.  Tested by
// vocabulary_test.cpp.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "journal/dialect/dialect.hpp"
#include "journal/words/memo.hpp"
#include "journal/words/role.hpp"
#include "text/diagnostic.hpp"
#include "text/source_file.hpp"
#include "yaml/value.hpp"

namespace daybook::journal {

/// The words a value may hold (words.hpp).
struct ValueWords;

/// The families of words a site.yaml can add to, by their names there.
enum class WordFamily : std::uint8_t {
  headings,      ///< a section's heading: its role
  fields,        ///< a metadata field's name: the field
  labels,        ///< the label of an item's part: the field of the item
  items,         ///< the label that names an item: its type
  statuses,      ///< how a session or decision record stands
  verdicts,      ///< of a verification or an answer
  severities,    ///< H, M or L
  priorities,    ///< high, medium, low or blocked
  horizons,      ///< when a task is due: immediate, this_week, next_week or future
  goal_types,    ///< production, research or interview
  kinds,         ///< of a session: learning, work or study
  confidences,   ///< 1 to 5
  placeholders,  ///< what a template leaves standing
  nothing,       ///< what an author writes who says that there is nothing
  ignored,       ///< metadata fields that mean nothing to daybook
};
std::string_view word_family_name(WordFamily family);
std::optional<WordFamily> find_word_family(std::string_view name);
/// What a word of the family can mean; empty for a family whose words need no meaning.
std::vector<std::string_view> meanings_of(WordFamily family);
/// What such a meaning is called: "role of a section".
std::string_view meaning_name(WordFamily family);

/// The built-in words and those a site.yaml adds.  Lookup is by text::match_key() without
/// numbering, trailing colon and bracketed remarks.  Const after construction; shared by all
/// threads.
class Vocabulary {
 public:
  /// The built-in tables.
  Vocabulary();

  /// Adds a word of the user's own; a later one wins over an earlier.  False when the meaning is
  /// none of meanings_of().
  bool add(WordFamily family, std::string_view word, std::string_view meaning = {});
  /// Adds what `dialects:` of site.yaml holds and reports its faults; one with the name of another
  /// extends it.  Comes after all calls of add().
  void add_dialects(const text::SourceFile& source, const yaml::Value& value,
                    text::Diagnostics& diagnostics);

  /// The built-in ones and the user's own, in the order they are asked.
  std::span<const Dialect> dialects() const { return dialects_; }
  /// The dialect of that name, or nullptr.
  const Dialect* find_dialect(std::string_view name) const;
  /// The words that hold in files of a dialect of dialects(): these, or these and its own.
  const Vocabulary& words_of(const Dialect& dialect) const;
  const ValueWords& values() const;

  /// The role of a section heading; Role::other is not returned, nothing is.
  std::optional<Role> heading_role(std::string_view title) const;
  std::optional<MetaField> meta_field(std::string_view name) const;
  /// The label of an item's part: `Rationale`, `Blocked by`, `原因`.
  std::optional<ItemField> item_field(std::string_view label) const;
  /// The word that names an item by its type: `Key Insight`, `Challenge 2`, `决定`, `Q3`.
  std::optional<ItemType> item_label(std::string_view label) const;
  /// The same, of a label that makes an item wherever it stands, prose included: `Key Insight`,
  /// `下一步`.
  std::optional<ItemType> free_label(std::string_view label) const;

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

  /// What this vocabulary answered before on this thread.
  struct Answers {
    Memo<std::optional<MetaField>> fields;
    Memo<std::optional<ItemField>> labels;
    Memo<std::optional<ItemType>> item_labels, free_labels;
    Memo<std::optional<RoleMatch>> headings;
  };
  /// Which words these are: copies with the same words share one, and more words make another.
  struct Edition {};
  Answers& answers() const;
  void become_another() { edition_ = std::make_shared<const Edition>(); }

  std::shared_ptr<const Vocabulary> with_words(const Dialect& dialect) const;
  std::optional<MetaField> look_up_meta_field(std::string_view name) const;
  std::optional<ItemField> look_up_item_field(std::string_view label) const;
  std::optional<ItemType> look_up_item_label(std::string_view label) const;
  std::optional<ItemType> look_up_free_label(std::string_view label) const;
  std::optional<RoleMatch> look_up_heading(std::string_view title) const;
  std::optional<Role> known_role(std::string_view key) const;
  std::optional<Role> stripped_role(std::string_view key) const;
  std::optional<Role> part_role(std::string_view part) const;
  std::optional<Role> second_name_role(std::string_view key) const;
  std::optional<Role> joined_words_role(std::string_view title) const;
  std::optional<Role> first_part_role(std::string_view key,
                                      std::span<const std::string_view> joins) const;
  std::optional<Role> twin_role(std::string_view title, std::string_view key) const;
  std::optional<Role> last_words_role(std::string_view key) const;
  std::optional<Role> last_characters_role(std::string_view key) const;
  std::optional<Role> summed_role(std::string_view key) const;
  std::optional<Role> first_word_role(std::string_view key) const;
  std::optional<Role> framed_role(std::string_view key) const;
  std::optional<Role> compound_role(std::string_view key) const;
  std::optional<RoleMatch> match_words(std::string_view title) const;
  std::optional<RoleMatch> certain_role(std::string_view title, std::string_view key) const;
  std::optional<Role> loose_role(std::string_view title, std::string_view key) const;

  std::shared_ptr<const Edition> edition_ = std::make_shared<const Edition>();
  Table<Role> headings_;
  Table<MetaField> fields_;
  Table<ItemField> labels_;
  Table<ItemType> item_labels_;
  Table<ItemType> free_labels_;
  Table<Role> last_words_;
  Table<Role> first_words_;
  std::shared_ptr<ValueWords> own_values_;  // nullptr: the built-in ones
  std::vector<Dialect> dialects_;
  /// Parallel to dialects_; nullptr for a dialect without words of its own.
  std::vector<std::shared_ptr<const Vocabulary>> words_of_;
};

/// The form names are compared in: text::match_key() without numbering, trailing colon, bracketed
/// remarks and a time of day in front; typographic apostrophes are plain.
std::string name_key(std::string_view name);

}  // namespace daybook::journal
