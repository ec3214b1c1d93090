// SPDX-License-Identifier: MIT
// Forms of strings that several languages share, for the rows.  Tested with them.
#pragma once

#include <array>

#include "highlight/grammar.hpp"

namespace daybook::highlight {

inline constexpr std::array k_c_quotes{Quote{"\"", "\""}, Quote{"'", "'"}};
inline constexpr std::array k_double_quotes{Quote{"\"", "\""}};
inline constexpr std::array k_double_text_quotes{Quote{"\"", "\"", Reach::text}};
inline constexpr std::array k_triple_double_quotes{
    Quote{"\"\"\"", "\"\"\"", Reach::text, '\\', Holes::dollar},
    Quote{"\"", "\"", Reach::line, '\\', Holes::dollar}, Quote{"'", "'"}};
inline constexpr std::array k_shell_quotes{Quote{"\"", "\"", Reach::text, '\\', Holes::dollar},
                                           Quote{"'", "'", Reach::text, '\0'}};
inline constexpr std::array k_hash_quotes{Quote{"\"\"\"", "\"\"\"", Reach::text, '\\', Holes::hash},
                                          Quote{"\"", "\"", Reach::text, '\\', Holes::hash},
                                          Quote{"'", "'", Reach::text}};

}  // namespace daybook::highlight
