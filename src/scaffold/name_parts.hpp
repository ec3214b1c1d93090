// SPDX-License-Identifier: MIT
// Takes one name apart: `SESSION-2026-04-12-v2`, `session-007`, `2026-03`.  Internal to the
// scaffold room.  Tested by naming_test.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "scaffold/naming.hpp"

namespace daybook::scaffold {

/// A name in pieces, and what stands where a new file's own will.
struct TakenApart {
  NamePart part;
  std::string rest;                ///< of a topic or fields
  std::optional<text::Date> date;  ///< of a date
  std::optional<std::uint32_t> number;
};

/// A file's name without its ending, or a folder's that is called like one.
TakenApart take_apart(std::string_view name);

/// A folder that is called by the file's month or year, track or module.
/// `above` is the folder it is in, which tells a month of a year from a number.
std::optional<NamePiece> known_folder(std::string_view name, std::string_view above,
                                      const NamedFile& file);

/// The same for forms that differ in nothing but their words' joiner and a number's width.
std::string form_key(const NamePart& part);

}  // namespace daybook::scaffold
