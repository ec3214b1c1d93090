// SPDX-License-Identifier: MIT
// Finds the record that a new one supersedes, and changes its status in place, all other bytes
// kept.  Internal to the scaffold room.  Tested by adr_test.cpp.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "scaffold/session.hpp"
#include "site/site.hpp"
#include "text/fix.hpp"

namespace daybook::scaffold {

/// The record that a number (`3`, `0003`, `ADR-3`), file name or path names.
std::variant<site::AdrId, Refusal> find_record(const site::Site& site, std::string_view wanted);

/// The edit that makes it superseded by a record: `name` is what it is called, `link` how the old
/// one links to it.
text::Edit supersede(const journal::Entry& old, std::string_view name, std::string_view link);

/// `ADR-0012`, as wide as in the record's own name; without a number the file's name.
std::string record_name(std::string_view path, const journal::Adr& adr);

}  // namespace daybook::scaffold
