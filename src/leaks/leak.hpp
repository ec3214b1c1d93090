// SPDX-License-Identifier: MIT
// Texts that should not be published: keys and tokens of services, private keys, passwords in
// addresses, e-mail addresses, names in the paths of home folders.  One pass over the bytes, which
// knows nothing of Markdown; what people write as an example (examples.hpp) is none.  Which texts
// are looked at, and what is allowed, is build/leak_check.hpp's matter.  Tested by leak_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/rule.hpp"

namespace daybook::leaks {

/// One place that must not be published.
struct Leak {
  text::Rule rule{};        ///< leak_secret, leak_password_url, leak_email or leak_home_path
  std::size_t begin = 0;    ///< of the text that must not be read
  std::size_t end = 0;      ///< behind its last byte
  std::string_view what{};  ///< "a GitHub token"
};

/// What is looked for.
enum class Look : std::uint8_t {
  everything,
  secrets,  ///< no e-mail addresses and home folders, which licences and programs are full of
};

/// In the order of the text, none inside another.  Linear in its size.
std::vector<Leak> find_leaks(std::string_view text, Look look);

}  // namespace daybook::leaks
