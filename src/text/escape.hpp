// SPDX-License-Identifier: MIT
// Escaping for HTML, the same for text and for double-quoted attributes; for JSON and YAML.  Tested
// by escape_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::text {

/// Appends `text` with & < > " ' escaped and control characters, which HTML does not allow, as
/// U+FFFD.
void append_escaped(std::string& out, std::string_view text);
std::string escape_html(std::string_view text);

/// Appends `text` as the inside of a JSON string (RFC 8259), with `</` and U+2028/2029 escaped too
/// so that it may stand in a script element.
void append_json_escaped(std::string& out, std::string_view text);

/// A text as the value of a key in YAML: as it is where YAML reads the same text from it, else in
/// double quotes.
std::string yaml_text(std::string_view text);

}  // namespace daybook::text
