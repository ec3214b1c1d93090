// SPDX-License-Identifier: MIT
// A dialect: one way of writing a session.  The three built-in ones (dialects/*.yaml) and a user's
// own (`dialects:` in site.yaml) have the same form; reader.hpp reads it, tell.hpp
// tells which one a file is written in.  Tested by dialect_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journal/session.hpp"
#include "journal/words/role.hpp"

namespace daybook::journal {

/// A mark and how much it speaks for a dialect.
template <class Mark>
struct Weighted {
  Mark mark;
  int weight;
};

/// A word of the author's and what it means.  `word` is in the form of name_key().
template <class Meaning>
struct Meant {
  std::string word;
  Meaning meaning;
};

/// The sections a rule of a dialect is about: all of a role, or those with one heading.
struct SectionTarget {
  std::optional<Role> role;
  std::string heading;  ///< in the form of name_key(); empty when a role is meant
  std::string written;  ///< as the dialect has it, for a message

  /// `key` is the title's in the form of name_key().
  bool fits(Role section_role, std::string_view key) const;
};

/// How long a section may be.
struct Limit {
  SectionTarget section;
  std::optional<std::uint32_t> items;
  std::optional<std::uint32_t> lines;
};

/// What tells a dialect, and what its lint asks for.
struct Dialect {
  std::string name;
  SessionKind kind = SessionKind::learning;

  /// What speaks for the dialect.  A role or field counts once, however often a file has it; of the
  /// words the title begins with, the weightiest counts.  A heading or field of the dialect's own
  /// counts besides.
  struct Evidence {
    std::vector<Weighted<Role>> roles;
    std::vector<Weighted<MetaField>> fields;
    std::vector<Weighted<std::string>> title_words;  ///< in the form of text::match_key()
  } evidence;

  std::vector<SectionTarget> required;  ///< must be there and hold something
  std::vector<Limit> limits;

  /// Words that hold in files of this dialect only, over those of the Vocabulary.
  std::vector<Meant<Role>> headings;
  std::vector<Meant<MetaField>> fields;
  std::vector<Meant<ItemField>> labels;

  bool has_words() const { return !headings.empty() || !fields.empty() || !labels.empty(); }
};

/// Takes what `more` says over and beside what `dialect` says: a weight, word or limit that both
/// have is that of `more`.  The kind stays.
void extend(Dialect& dialect, const Dialect& more);

}  // namespace daybook::journal
