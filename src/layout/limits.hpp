// SPDX-License-Identifier: MIT
// How far a layout may go.  They keep a mistake from filling the memory or the stack; no layout of
// a site comes near them.
#pragma once

#include <cstddef>

namespace daybook::layout {

inline constexpr std::size_t k_max_source = 1 << 20;  ///< bytes of one layout
inline constexpr std::size_t k_max_nesting = 64;      ///< tags, expressions, lists in lists
inline constexpr std::size_t k_max_names = 200;       ///< loop variables and sets of one layout
inline constexpr std::size_t k_max_includes = 32;     ///< includes in includes, or extends
inline constexpr std::size_t k_max_bodies = 256;      ///< bodies of tags open while rendering
inline constexpr std::size_t k_max_rounds =
    1'000'000;  ///< loop rounds, includes and super() of a rendering
inline constexpr std::size_t k_max_text = 64 << 20;       ///< bytes written, or made on the way
inline constexpr std::size_t k_max_compilations = 2'000;  ///< layouts, counted once a set of names

}  // namespace daybook::layout
