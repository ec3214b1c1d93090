// SPDX-License-Identifier: MIT
// Which language the info string of a code block names.  Knows no list of languages.  Tested
// through html_test.cpp and the site room's stack_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::markdown {

/// Its first word in lower case if it looks like a language, else empty.
std::string code_language(std::string_view info);

}  // namespace daybook::markdown
