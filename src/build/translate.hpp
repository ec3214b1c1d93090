// SPDX-License-Identifier: MIT
// From site.yaml's words to those of the other rooms, which do not know each other.
// Tested by translate_test.cpp.
#pragma once

#include "base/result.hpp"
#include "build/journal.hpp"
#include "config/config.hpp"
#include "config/placement.hpp"
#include "journal/session.hpp"
#include "journal/withheld.hpp"
#include "journal/words/vocabulary.hpp"
#include "site/part.hpp"
#include "text/diagnostic.hpp"

namespace daybook::build {

/// Reads site.yaml and puts the options over it.  Without a file the defaults hold, with the
/// folder's name as title; a file named by the user must exist.  Its words are make_vocabulary()'s.
base::Result<text::Checked<config::Config>> load_config(const io::FileSystem& files,
                                                        const JournalOptions& options);

/// The built-in words and dialects, and those of site.yaml.  Reports what is wrong in its
/// `vocabulary` and `dialects` (rules config-invalid and config-unknown-key).  Made once a run: it
/// is kept in the Journal.
journal::Vocabulary make_vocabulary(const config::Config& config, text::Diagnostics& diagnostics);

/// The sections that site.yaml keeps private.  Reports roles that nobody knows (config-invalid).
journal::PrivateSections make_private_sections(const config::Config& config,
                                               text::Diagnostics& diagnostics);

/// The place of a file, as those want it who read the file.
journal::Placement to_placement(const config::FilePlace& place);

/// Of a part of a journal: its title is the description, and what speaks of the whole is left out
/// (home, footer, entries of the navigation that are no shelves).
void cut_config(config::Config& config, const site::Part& part);

/// Gives each diagnostic the severity site.yaml's `rules` names, and drops those that are off.
void apply_severities(text::Diagnostics& diagnostics, const config::Config& config);

}  // namespace daybook::build
