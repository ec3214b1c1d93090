// SPDX-License-Identifier: MIT
// The template lint of one file: what a session leaves open, and how to mend what can be mended
// without asking.  Knows no other file (site/checks.hpp does) and is not part of a build.  Tested
// by lint_test.cpp and by the examples of doc/rules.
#pragma once

#include "journal/session.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/fix.hpp"

namespace daybook::journal {

/// What there is to say about a session's style, by its dialect among the vocabulary's; nothing for
/// any other file.  Pure and thread-safe.
text::Findings lint(const Entry& entry, const Vocabulary& vocabulary);

/// `L1`, `Level 1`: whether one of a session's items names the level.
bool names_level(const Session& session, Level level);

/// Whether a session says why a level is lower than before: it has a gap, a verification that
/// failed, or an item that names the level.
bool explains_lower_level(const Session& session, Level level);

}  // namespace daybook::journal
