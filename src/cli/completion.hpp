// SPDX-License-Identifier: MIT
// What may stand where the cursor is, for the completions of shells (completions/).  It is read
// from the commands themselves, so none can be forgotten.  Knows CLI11.  Tested by
// tests/cli/completion.txt and tests/completion.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace daybook::cli {

/// The first argument by which a shell asks.
inline constexpr std::string_view k_complete_command = "__complete";

/// Lines `WORD` or `WORD<tab>DESCRIPTION` for what the last of `words` (perhaps empty) may become,
/// the others being what stands before it; then one of `:none`, `:files`, `:folders`: what the
/// shell itself may offer besides.
std::string complete(const CLI::App& app, const std::vector<std::string>& words);

}  // namespace daybook::cli
