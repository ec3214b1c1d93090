// SPDX-License-Identifier: MIT
// Markdown to Document.  This room alone calls cmark-gfm; cmark_guest.cpp says why many threads
// may. Tested by parse_test.cpp, tests/spec/markdown.md and parse_hammer_test.cpp.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "markdown/document.hpp"
#include "text/diagnostic.hpp"

namespace daybook::markdown {

/// What a parse has to know beside the text.
struct ParseOptions {
  /// The names of shortcodes, sorted; `{{< other >}}` is words, and reported.
  std::span<const std::string> shortcodes{};
  /// Whether a document that is one list of headings is read as its sections (outline.hpp).
  bool lifts_outlines = false;
};

/// Reads CommonMark 0.29 with GitHub's tables, task lists, strikethrough, autolinks and footnotes,
/// and besides them `$…$` and `$$…$$` formulas, `[[wiki links]]`, `![[embeds]]`, callouts,
/// `ADR-012`, `#123` and `{{< shortcodes >}}`. Never fails: bad input gives a poorer tree and a
/// diagnostic.  Limits: 128 columns a table and 200,000 cells a file, quotes and lists 100 deep;
/// what is past them is shown as text.  Thread-safe.
text::Checked<Document> parse(std::shared_ptr<const text::SourceFile> source,
                              const ParseOptions& options = {});

}  // namespace daybook::markdown
