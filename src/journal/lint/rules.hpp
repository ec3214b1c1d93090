// SPDX-License-Identifier: MIT
// The rules of the template lint, by what they look at.  Internal to the journal room.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "journal/dialect/dialect.hpp"
#include "journal/session.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/fix.hpp"

namespace daybook::journal {

/// A session under the lint, and where what is said of it goes.
struct Linted {
  const Entry& entry;
  const Session& session;
  const Vocabulary& vocabulary;
  const Dialect* dialect;                ///< nullptr when the vocabulary does not know it
  const std::vector<std::string>& keys;  ///< of the sections' titles, in the form of name_key()
  text::Findings& findings;

  const markdown::Document& document() const { return *entry.document; }
  void say(text::Rule rule, text::Span span, std::string message, std::string help = {}) const {
    findings.diagnostics.push_back(text::make_diagnostic(rule, document().source().place(span),
                                                         std::move(message), std::move(help)));
  }
};

void lint_placeholders(const Linted& linted);  ///< what is left of a template
void lint_sections(const Linted& linted);      ///< missing, empty, too long, too many entries
void lint_claims(const Linted& linted);        ///< takeaways, proofs, levels
void lint_dates(const Linted& linted);         ///< front matter's date
void lint_name(const Linted& linted);          ///< the file's name

/// How long a heading says its section may be.
struct StatedLimit {
  std::uint32_t number = 0;
  enum class Of : std::uint8_t { lines, items } of = Of::items;
};
/// `Summary (10 lines max)`, `Plan (Max 3 items)`, `计划（最多3项）`; nothing for other headings.
std::optional<StatedLimit> limit_in(std::string_view heading);

/// Whether the blocks in a range hold a word of the author's: text, code, a formula, an image.
bool says_something(const markdown::Document& document, markdown::NodeRange blocks);

/// Whether a section's role or heading begins with it and not with a section around it.
bool begins_section(const Linted& linted, std::size_t section, const SectionTarget& target);

}  // namespace daybook::journal
