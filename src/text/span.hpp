// SPDX-License-Identifier: MIT
// Where something stands in one file.  Offsets are what the steps pass on; lines and columns are
// made from them only to be shown (SourceFile::locate).
#pragma once

#include <algorithm>
#include <cstdint>

namespace daybook::text {

/// Bytes [begin, end) of one source file as it was read, front matter included.  Passed by value.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  friend bool operator==(const Span&, const Span&) = default;
};

/// The smallest span that holds both.
inline Span cover(Span a, Span b) {
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

/// A place as people say it.
struct LineColumn {
  std::uint32_t line = 1;    ///< from 1
  std::uint32_t column = 1;  ///< from 1, in code points
  friend auto operator<=>(const LineColumn&, const LineColumn&) = default;
};

/// A value and where the author wrote it.
template <class T>
struct Located {
  T value{};
  Span span;
};

}  // namespace daybook::text
