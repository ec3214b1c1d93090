// SPDX-License-Identifier: MIT
// The title of a file: its H1 without what every session says, else topic, else the file's name.
// Internal to the journal room.  Tested by title_test.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "journal/metadata/metadata.hpp"

namespace daybook::journal {

/// Whether a heading is a day and nothing else: `2026-01-08`.
bool is_bare_day(std::string_view title);

/// The first heading of level 1, as an index into sections(); nothing without one.
std::optional<std::size_t> title_section(const markdown::Document& document);

/// `Session 003: Setup` and `Learning Session - 2026-01-08` without the words of every session and
/// without a date; empty when nothing else is left.
std::string strip_session_words(std::string_view title);
/// Whether a title begins as a session's does.
bool has_session_words(std::string_view title);
/// `1. Use Markdown`, `ADR-012: Use Markdown` without number.
std::string strip_adr_number(std::string_view title);

/// Sets title and title_node.  `topic` is what a session falls back to.
void settle_title(const Context& context, const Metadata& metadata, Common& common,
                  const std::optional<std::string>& topic);
/// The title of a decision record.
void settle_adr_title(const Context& context, const Metadata& metadata, Common& common);
/// The title of a note: as written.
void settle_note_title(const Context& context, const Metadata& metadata, Common& common);

}  // namespace daybook::journal
