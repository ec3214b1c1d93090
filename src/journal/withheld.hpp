// SPDX-License-Identifier: MIT
// Which pieces of a file are not published: those between marks, and sections by role or heading.
// What is withheld is blanked before anything else reads the file (build/publish.hpp), so nobody
// behind that has to ask.  Files withheld whole are site/visibility.hpp's matter.  Tested by
// withheld_test.cpp.
#pragma once

#include <string>
#include <vector>

#include "journal/session.hpp"
#include "text/diagnostic.hpp"

namespace daybook::journal {

/// Which sections are private.
struct PrivateSections {
  std::vector<Role> roles;            ///< in sessions: elsewhere a section has none of its own
  std::vector<std::string> headings;  ///< in every file, as name_key() has them
};

/// The pieces of a file, in order.  Reports marks without their other half.
text::Checked<std::vector<Withheld>> find_withheld(const Entry& entry,
                                                   const PrivateSections& sections);

/// What of the bytes that is, ascending, none touching another.  What stands below all else in the
/// file is not its last section's and stays: the fields below a rule, and the footnotes and targets
/// of links that the rest refers to.  Those among what is private are private.
std::vector<text::Span> withheld_bytes(const Entry& entry, const std::vector<Withheld>& withheld);

}  // namespace daybook::journal
