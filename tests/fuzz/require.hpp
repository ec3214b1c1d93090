// SPDX-License-Identifier: MIT
// What the fuzz targets ask of what comes out, besides what the sanitizers see: a property that
// does not hold ends the program.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "text/diagnostic.hpp"
#include "text/span.hpp"

namespace daybook::fuzz {

inline void require(bool holds) {
  if (!holds) std::abort();
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};  // NOLINT
}

inline void check_span(text::Span span, std::size_t size) {
  require(span.begin <= span.end && span.end <= size);
}

/// A message has a place in the file, or none, and something to say.
inline void check_messages(const text::Diagnostics& diagnostics) {
  for (const text::Diagnostic& diagnostic : diagnostics) {
    require(!diagnostic.message.empty());  // what it quotes may have lines: who prints it has one
    require(diagnostic.place.begin.line > 0 || diagnostic.place.path.empty());
  }
}

}  // namespace daybook::fuzz
