// SPDX-License-Identifier: MIT
// A few lines of each language, and which of their tokens are not plain: "k‹def› f‹add›", each by
// its class.  languages_test.cpp reads them; losing_nothing_test.cpp cuts them up.
#pragma once

#include <span>
#include <string_view>

namespace daybook::tests {

struct Snippet {
  std::string_view language;
  std::string_view code;
  std::string_view tokens;
};

std::span<const Snippet> compiled_snippets();
std::span<const Snippet> script_snippets();
std::span<const Snippet> web_snippets();
std::span<const Snippet> tool_snippets();

}  // namespace daybook::tests
