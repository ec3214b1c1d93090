// SPDX-License-Identifier: MIT
// Addresses of people and machines: passwords in URLs, e-mail addresses, home folders.  Internal to
// the room.  Tested by leak_test.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "leaks/leak.hpp"

namespace daybook::leaks {

/// `scheme://user:password@host`, found at its first colon.  The leak is the password.
std::optional<Leak> password_url_at(std::string_view text, std::size_t colon);

/// `name@domain.tld`, found at its `@`; not `git@host:path`, `user@host` of a shell, `@scope/name`,
/// `icon@2x.png`, `user@host` of a URL.
std::optional<Leak> email_at(std::string_view text, std::size_t at);

/// `/home/name/`, `/Users/name/`, `C:\Users\name\`, found at the first slash.
std::optional<Leak> home_path_at(std::string_view text, std::size_t slash);

}  // namespace daybook::leaks
