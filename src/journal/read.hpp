// SPDX-License-Identifier: MIT
// Document to Entry: what one file means.  Never refuses a file.  Tested by read_*_test.cpp.
#pragma once

#include <memory>

#include "journal/metadata/metadata.hpp"
#include "journal/session.hpp"
#include "journal/words/vocabulary.hpp"

namespace daybook::journal {

/// Reads a file's meaning.  Which dialect a session is written in is told by evidence added up
/// (dialect/tell.hpp), not by one mark; a file in a sessions folder is a session unless it
/// is an index or a template; elsewhere a file becomes a session only on strong evidence.
/// Diagnostics of the parse are taken over.  Pure and thread-safe.
Entry read(std::shared_ptr<const markdown::Document> document, text::Diagnostics parse_diagnostics,
           const Placement& placement, const Vocabulary& vocabulary);

/// What a file is and states, before its items and summary are read: all that tells what of it is
/// private.
struct Facts {
  Entry entry;  ///< without items and what comes of them; its diagnostics are complete
  Metadata metadata;
  const Vocabulary& vocabulary;  ///< that was given
  const Vocabulary& words;       ///< those of the file's dialect
};

/// read() in two steps, for who may not want the second.  The vocabulary must outlive the facts.
Facts read_facts(std::shared_ptr<const markdown::Document> document,
                 text::Diagnostics parse_diagnostics, const Placement& placement,
                 const Vocabulary& vocabulary);
Entry read_rest(Facts facts);

/// Reads a file once more, of which something was withheld since it was read as `before`.  It stays
/// of the same kind and dialect, even where what told so is gone.
Entry read_again(std::shared_ptr<const markdown::Document> document, const Entry& before,
                 const Placement& placement, const Vocabulary& vocabulary);

}  // namespace daybook::journal
