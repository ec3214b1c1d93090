// SPDX-License-Identifier: MIT
// What stands before a line's own words: white space, `>` and list markers.  Looks at one line
// only. Tested by mask_finder_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace daybook::markdown {

/// Past white space and at most `quotes` marks `>`.
std::size_t skip_quotes(std::string_view line, std::size_t quotes);

/// Past white space and every `>`.
inline std::size_t skip_quotes(std::string_view line) {
  return skip_quotes(line, line.size());
}

/// The size of a list marker (`-`, `*`, `+`, `12.`, `3)`) at `at` that white space or the end
/// follows; 0 when there is none.
std::size_t list_marker_size(std::string_view line, std::size_t at);

/// The size of the `[^label]:` at `at` that begins a footnote; 0 when there is none.
std::size_t note_label_size(std::string_view line, std::size_t at);

/// Past white space, every `>` and every list marker.
std::size_t skip_prefix(std::string_view line);

/// Nothing but white space and `>`.
inline bool is_blank(std::string_view line) {
  return skip_quotes(line) == line.size();
}

/// A run of three or more '`' or '~' that begins or ends a fence.
struct Fence {
  char character = 0;
  std::size_t size = 0;  ///< 0: no fence
  bool bare = false;     ///< nothing follows: it may close
};
/// The fence at `at`; a backtick in the info string of a backtick fence makes it none.
Fence fence_at(std::string_view line, std::size_t at);

/// Whether a heading (`#`) or a fence begins here whatever stands above: with three spaces at most
/// before it and behind each `>`.
bool begins_block(std::string_view line);

}  // namespace daybook::markdown
