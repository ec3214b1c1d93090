// SPDX-License-Identifier: MIT
// What a text is about, whatever form it has: the lines that speak of studying and those that speak
// of building software.  Says nothing of single lines.  Internal to the journal room.  Tested by
// dialect_test.cpp.
#pragma once

#include "journal/session.hpp"
#include "markdown/document.hpp"

namespace daybook::journal {

/// Lines of a file outside of code, each counted once for each of the two.
struct Prose {
  unsigned studying = 0;  ///< `lesson`, `exercise`, `复习`
  unsigned building = 0;  ///< `deploy`, `refactored`, `上线`
  unsigned lines = 0;     ///< that say anything
};
Prose count_prose(const markdown::Document& document);

/// How much a file's prose speaks for a kind of session; 0 when it leaves that open.
int prose_weight(const Prose& prose, SessionKind kind);

}  // namespace daybook::journal
