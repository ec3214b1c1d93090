// SPDX-License-Identifier: MIT
// File names and anchors made from what people wrote.  Tested by slug_test.cpp.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace daybook::text {

/// A name for a URL: NFC, lower case, letters and digits of all scripts kept, invisible
/// format characters dropped, every run of anything else made one '-', none at the ends, at most
/// 120 bytes cut at a code point.  Never begins with '_' or '.', never empty: text without a letter
/// or digit gives "x" and the digest's first 8 digits. Reserved device names of Windows (con, prn,
/// aux, nul, com1 …) get a trailing '-'.
std::string slugify(std::string_view text);

/// The anchor of a heading after GitHub's rule (lower case, spaces to '-', punctuation dropped), so
/// that links people wrote for GitHub still hold.  Emoji go with all their parts, where GitHub
/// leaves an invisible one behind, so compare a link's fragment by its own heading_anchor().  Never
/// empty: "section".
std::string heading_anchor(std::string_view heading_text);

/// Gives each name out once: the second `notes` becomes `notes-1` (GitHub's rule), and so on.
class UniqueNames {
 public:
  std::string claim(std::string name);
  /// Marks a name as taken without returning a variant of it.
  void reserve(std::string name);

 private:
  std::unordered_map<std::string, unsigned> used_;  // name → next number to try
};

}  // namespace daybook::text
