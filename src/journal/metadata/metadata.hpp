// SPDX-License-Identifier: MIT
// Metadata from wherever an author put it: front matter, header lines, sections, footer, file name
// and folder.  Collecting comes first, choosing (facts.hpp) after, so that every statement can be
// shown and two that disagree can be told.  Internal to the journal room.  Tested by
// read_metadata_test.cpp.
#pragma once

#include <vector>

#include "journal/session.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/diagnostic.hpp"
#include "yaml/value.hpp"

namespace daybook::journal {

/// What every reader of a file works with.
struct Context {
  const markdown::Document& document;
  const Vocabulary& vocabulary;
  text::Diagnostics& diagnostics;

  void warn(text::Rule rule, text::Span span, std::string message, std::string help = {}) const {
    diagnostics.push_back(text::make_diagnostic(rule, document.source().place(span),
                                                std::move(message), std::move(help)));
  }
};

/// All statements about a file, and where they stood.
struct Metadata {
  std::vector<Statement> statements;
  std::vector<Reference> refs;
  std::vector<Located<std::string>> evidence;
  std::vector<markdown::NodeId> used;          ///< blocks that hold nothing but metadata, ascending
  std::vector<std::string> names;              ///< of the header's fields, each once, as name_key()
  std::vector<Located<std::string>> repeated;  ///< names that stand in the header a second time
  std::vector<Located<std::string>> unknown;   ///< front matter's keys that nobody reads
  std::string summary;                         ///< front matter's; empty without one

  void add(MetaField field, StatedIn where, std::string_view text, text::Span span);
  bool has(MetaField field, StatedIn where) const;
};

/// All of it.  Warns of nothing but YAML that cannot be read.
Metadata collect_metadata(const Context& context, const Placement& placement);

/// The parts of collect_metadata(), one a place.
void collect_front_matter(const Context& context, Metadata& metadata);
void collect_fenced_yaml(const Context& context, Metadata& metadata);
void collect_header(const Context& context, Metadata& metadata);
void collect_sections(const Context& context, Metadata& metadata);
void collect_footer(const Context& context, Metadata& metadata);
void collect_names(std::string_view path, const Placement& placement, Metadata& metadata);

/// Whether a section is two or more lines of fields, whatever its heading says: `## Overview` with
/// `**Date:** …`, or a paragraph of fields that `---` right below it made a heading.
bool holds_only_fields(const Context& context, const markdown::Section& section);

/// `a, b`, `#a #b`, `a、b`: one tag each, without '#'.
std::vector<std::string> split_tags(std::string_view text);

/// The field of a name; the date, when it is one of dated_words() and the value begins with a day.
std::optional<MetaField> field_of(const Vocabulary& vocabulary, std::string_view name,
                                  std::string_view value);

/// The day a file's name or its nearest folder begins with or holds.
std::optional<text::Date> date_in_path(std::string_view path);
/// The day that is all of a file's name: `2026-01-08.md`, `2026_01_08.md`, `20260108.md`.
std::optional<text::Date> day_of_name(std::string_view path);
/// The file's name without folder and ending.
std::string_view stem_of(std::string_view path);

}  // namespace daybook::journal
