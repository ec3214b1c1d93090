// SPDX-License-Identifier: MIT
// Addresses of the web in one spelling, so that two links to one page are one question.  Does not
// say whether there is such a page.  Tested by web_address_test.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace daybook::text {

/// What a link to the web asks a server for: scheme and host in lower case, without a user's name
/// and password, the scheme's own port and the fragment; what may not stand in an address is
/// percent-encoded.  Nothing for other schemes, and for what has no host that every reader would
/// find at the same place (`http://a\@b`).
std::optional<std::string> to_web_address(std::string_view link);

/// Whether a link begins with `http:` or `https:`, in any case.  Says nothing of the rest.
bool is_web_address(std::string_view link);

/// The host of a web address without its port: `example.org`, `[::1]`.
std::string_view host_name_of_address(std::string_view address);

/// The host of a web address with its port, if it has one: `example.org:8080`.
std::string_view host_of_address(std::string_view address);

}  // namespace daybook::text
