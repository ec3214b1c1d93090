// SPDX-License-Identifier: MIT
// Text as HTML shows it: escaped, and without the control characters that neither HTML nor XML can
// hold. Tested by html_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::markdown {

/// For text and for double-quoted attributes.
void append_text(std::string& out, std::string_view text);

/// The same for text that is HTML already: its character references stay, those that XML does not
/// know as the characters they mean.
void append_raw_text(std::string& out, std::string_view html);

/// Whether a link may lead there: relative, or by a scheme that runs nothing.
bool is_safe_url(std::string_view url);

}  // namespace daybook::markdown
