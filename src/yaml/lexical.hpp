// SPDX-License-Identifier: MIT
// The few facts about YAML's characters that all readers of this room share.  Offsets are bytes of
// the whole file; `end` is where the part that holds YAML stops.  Tested by way of parse_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "text/span.hpp"

namespace daybook::yaml {

/// `~`, `null`, `Null`, `NULL` (YAML 1.2, core schema).
bool is_null_word(std::string_view text);

/// Where the line of `at` ends, without its line ending and the blanks before that.
std::uint32_t trimmed_line_end(std::string_view bytes, std::uint32_t at, std::uint32_t end);

/// Past the closing quote of the quoted scalar that begins at `at`; nothing when it is never
/// closed.
std::optional<std::uint32_t> quoted_end(std::string_view bytes, std::uint32_t at,
                                        std::uint32_t end);

/// The first byte of the part that no YAML may hold: a control character, or what is not UTF-8.
std::optional<std::uint32_t> forbidden_byte(std::string_view bytes, text::Span part);

}  // namespace daybook::yaml
