// SPDX-License-Identifier: MIT
// "Did you mean": the nearest of the known words.  Tested by suggest_test.cpp.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace daybook::text {

/// Damerau–Levenshtein distance (adjacent transpositions count one), in bytes; `limit` + 1 when it
/// is more than `limit`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// The nearest of `known` by edit distance, at most a third of the word's length (and at least one)
/// away; empty when none is near.  The first of equals wins.
std::string_view nearest(std::string_view word, std::span<const std::string_view> known);

/// "did you mean 'x'?" or an empty string.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> known);

}  // namespace daybook::text
