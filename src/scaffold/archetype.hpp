// SPDX-License-Identifier: MIT
// Archetypes: the texts that new files are made from, and what they are filled in with.  Their
// language is that of layouts, without escaping.  Reads no disk.  Tested by archetype_test.cpp.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "layout/engine.hpp"
#include "layout/shape.hpp"
#include "layout/value.hpp"
#include "text/diagnostic.hpp"

namespace daybook::scaffold {

/// A file inside the program.
struct EmbeddedText {
  std::string_view name;
  std::string_view text;
};
std::span<const EmbeddedText> embedded_archetypes();  ///< by name: "adr.md", "learning.md" …
std::span<const EmbeddedText> embedded_files();       ///< what `init` writes

/// A field that archetypes see.  One table holds them all; the check of archetypes and the
/// reference come from it.
struct ArchetypeField {
  std::string_view record;  ///< "session", "adr": a name of its own there; else a record's field
  std::string_view name;
  layout::Shape shape;  ///< Shape::record is not set: `of` names it
  std::string_view of;  ///< the record's name
  std::string_view meaning;
};
std::span<const ArchetypeField> archetype_fields();

/// What kind of file an archetype makes: "session" or "adr".
inline constexpr std::string_view k_session = "session";
inline constexpr std::string_view k_adr = "adr";

/// The journal's own archetypes, as they were read, and after them those inside the program.
class Archetypes {
 public:
  explicit Archetypes(std::vector<layout::Source> own) : own_(std::move(own)) {}

  /// `name` without its ending.
  bool has_own(std::string_view name) const { return find_own(name) != nullptr; }
  bool has(std::string_view name) const;
  /// Those that make sessions, each once: the journal's own first.
  std::vector<std::string_view> session_names() const;
  /// The text of a file.  Empty when the archetype is faulty, which the diagnostics say.
  /// Precondition: has(name).
  text::Checked<std::string> fill(std::string_view name, std::string_view kind,
                                  const layout::Record& data) const;

 private:
  const layout::Source* find_own(std::string_view name) const;

  std::vector<layout::Source> own_;  ///< path below the journal
};

/// `daybook explain archetypes`: what archetypes see.
std::string archetype_reference();

/// Files that are no archetypes and have their data from `data` alone: what `init` writes.
std::string fill_file(std::string_view name, const layout::Record& data);

}  // namespace daybook::scaffold
