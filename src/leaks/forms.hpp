// SPDX-License-Identifier: MIT
// The table of tokens that are known by how they begin.  A new service is a row.  Internal to the
// room.  Tested by leak_test.cpp, which makes a token of every row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "leaks/bytes.hpp"

namespace daybook::leaks {

/// How tokens of one service are written.
struct TokenForm {
  std::string_view prefix;
  Bytes bytes = Bytes::alphanumeric;
  std::size_t least = 0;
  std::size_t most = 0;   ///< 0: as many as there are
  std::string_view what;  ///< "a GitHub token"
};

/// The table of them.
std::span<const TokenForm> token_forms();

/// The forms that begin with a byte, in the table's order: the first, then the next of each; -1 is
/// none.
std::int16_t first_form(char byte);
std::int16_t form_after(std::int16_t form);

/// A value that is known by its name: `aws_secret_access_key = …`.
struct NamedForm {
  std::string_view name;  ///< in lower case
  Bytes bytes = Bytes::alphanumeric;
  std::size_t least = 0;
  std::size_t most = 0;
  std::string_view what;
};
std::span<const NamedForm> named_forms();
/// Whether one of these names begins with a byte.
bool may_be_named(char byte);

}  // namespace daybook::leaks
