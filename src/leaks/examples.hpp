// SPDX-License-Identifier: MIT
// What people write where something secret or personal would stand: `AKIA…EXAMPLE`, `xxxx`,
// `<your-token>`, `me@example.org`, `/home/user`.  Internal to the room.  Tested by leak_test.cpp.
#pragma once

#include <cstdint>
#include <string_view>

namespace daybook::leaks {

/// How a token is made.
enum class Made : std::uint8_t {
  at_random,
  of_capitals,  ///< of one kind of letters and digits, so that those tell nothing
};

/// Whether a token (without its prefix) was not made by a machine: it says so, or repeats or
/// counts.
bool is_example_token(std::string_view token, Made made);

/// Whether a password is none: a variable, a place for one, or one of those that everybody knows.
/// As it is written: `%40` in it is decoded.
bool is_example_password(std::string_view written, std::string_view user);

/// Whether nobody else reaches a host by its name: `localhost`, `db`, `example.org`.
bool is_example_host(std::string_view host);

/// Whether nobody reads what is sent to this address.
bool is_example_mailbox(std::string_view local, std::string_view domain);

/// Whether a home folder is nobody's, or everybody's.
bool is_example_user(std::string_view name);

}  // namespace daybook::leaks
