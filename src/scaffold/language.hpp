// SPDX-License-Identifier: MIT
// Guesses the language a journal is written in, among those that pages have words for.  Tested by
// init_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::scaffold {

/// `en`, `zh`, `ja`, `ko`, `de`, `fr`, `es` or `tr`: by the script, then by the small words.  A
/// text that tells nothing is English.
std::string_view guess_language(std::string_view text);

}  // namespace daybook::scaffold
