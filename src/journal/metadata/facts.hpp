// SPDX-License-Identifier: MIT
// Chooses from what the metadata states, in the order of trust, and reads each value's form: dates,
// durations, levels, confidence.  Internal to the journal room.  Tested by read_metadata_test.cpp.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "journal/metadata/metadata.hpp"

namespace daybook::journal {

/// The statements of a field that say something, most trusted first.
std::vector<const Statement*> stated(const Metadata& metadata, MetaField field);

/// The best of them as text, or nothing.
std::optional<Located<std::string>> stated_text(const Metadata& metadata, MetaField field);

/// A whole text that says yes or no, in any of the words for them.
std::optional<bool> truth_of(std::string_view text);

/// Date, tags, aliases, draft and private, which every file may have.
void settle_common(const Context& context, const Metadata& metadata, Common& common);
/// The fields of a session.  Reports levels and words outside their sets, and template words left.
void settle_session(const Context& context, Metadata& metadata, Session& session);

/// Numbers of the decision records a file names or links to, ascending.
std::vector<std::uint32_t> adr_mentions(const markdown::Document& document);
/// The number in `ADR-012`, `adr/0012-name.md`, `0012-name.md`; nothing for a date or another name.
std::optional<std::uint32_t> adr_number_in(std::string_view name);

/// `L2`, `Level 2.5`, `2→L3`, `L2 -> L3`: the levels named, in order; above 5 where the text says
/// so.
std::vector<unsigned> levels_in(std::string_view text);
/// "L0" to "L5".
std::string level_text(Level level);
/// 1 to 5 from stars, `4/5`, `80%`, `3.5`, `High`.
std::optional<std::uint8_t> confidence_in(std::string_view text);

}  // namespace daybook::journal
