// SPDX-License-Identifier: MIT
// What would be published and should not be: every published file in its bytes and as readers see
// it (shown_text.hpp), site.yaml, and every file that is copied.  What a comment or `leaks.allow`
// lets pass is not said.  Rules leak-*; a message has no more of a secret than its beginning, nor
// the line it stands in. Tested by leak_check_test.cpp and tests/cli/leaks.txt.
#pragma once

#include <optional>

#include "build/journal.hpp"
#include "io/file_system.hpp"
#include "text/diagnostic.hpp"

namespace daybook::build {

/// In the order of the journal.  A text that stands in a file again and again is said once.
text::Diagnostics check_leaks(const io::FileSystem& files, const JournalOptions& options,
                              const Journal& journal);

/// The same of one file as it is published, its name left out.
text::Diagnostics check_leaks_of(const markdown::Document& document, const config::Config& config);

/// How many of these are leaks that count as errors: with one of them nothing is written.
std::size_t count_leaks(const text::Diagnostics& diagnostics);

/// Takes `diagnostics` along when there is one.  What somebody publishes is what a run wrote,
/// whatever its exit code was: so with a secret in the journal all stays as it is.
std::optional<Failure> leak_failure(text::Diagnostics& diagnostics);

}  // namespace daybook::build
