// SPDX-License-Identifier: MIT
// `{{< name key="value" word >}}` and `{{< /name >}}` as they are written.  Knows no layout: what
// stands in their place is the caller's matter (html.hpp).  Tested by shortcode_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace daybook::markdown {

/// One pair of brackets.
struct ShortcodeTag {
  std::size_t size = 0;  ///< bytes, brackets included; 0: there is none
  std::string_view name;
  std::string_view arguments;
  enum class End : std::uint8_t { no, yes } end = End::no;  ///< yes: `{{< /name >}}`
};

/// The one that begins at `at`; it ends on its line.
ShortcodeTag read_shortcode(std::string_view line, std::size_t at);

/// One of its arguments; those without a name are called "0", "1" and so on.
struct ShortcodeArgument {
  std::string name;
  std::string value;
};

/// A value is a word, or anything in `"` (where `\"` is one) or backticks.  Nothing is malformed: a
/// quote that does not end reaches to the end.
std::vector<ShortcodeArgument> shortcode_arguments(std::string_view written);

}  // namespace daybook::markdown
