// SPDX-License-Identifier: MIT
// How the servers that keep repositories write their addresses.  A new one is a row of the table in
// forge.cpp.  Tested by forge_test.cpp.
#pragma once

#include <string>
#include <string_view>

#include "site/site.hpp"

namespace daybook::site {

/// The address of an issue (or of a request to merge: servers lead from one to the other).
std::string issue_href(std::string_view repository, std::string_view number);

/// The address of a commit; empty when the repository or the server's form is not known.
std::string commit_href(std::string_view repository, std::string_view id);

/// Where a file of the journal can be looked at; empty when the server's form, the repository or
/// the branch is not known.
std::string source_href(const Origin& origin, std::string_view path);

/// Where it can be edited; empty as above.
std::string edit_href(const Origin& origin, std::string_view path);

}  // namespace daybook::site
