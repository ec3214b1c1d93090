// SPDX-License-Identifier: MIT
// What yaml-cpp makes of a text.  Its exceptions end here.  Asked by parse.cpp alone, after the
// simple reader has declined; a test may ask it directly to compare the two.  Tested by
// parse_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "yaml/parse.hpp"

namespace daybook::yaml {

/// Why the text is no YAML that we read, and where.
struct Refusal {
  std::string message;
  std::uint32_t offset = 0;  ///< of the file
};

/// The document, or why it is none.
struct EventReading {
  text::Checked<Value> checked;  ///< without a value when there is a refusal
  std::optional<Refusal> refusal;
};

/// Reads a part that holds no forbidden bytes (lexical.hpp) and does not begin with a byte order
/// mark.
EventReading read_events(const text::SourceFile& source, text::Span part,
                         const ParseOptions& options);

}  // namespace daybook::yaml
