// SPDX-License-Identifier: MIT
// From the bytes of one file to the Entry of which the site is made: what is withheld is blanked
// and the file read once more, so that nothing behind this ever saw it.  Tested by publish_test.cpp
// and tests/cli/private*.txt.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "build/journal.hpp"
#include "journal/session.hpp"
#include "journal/withheld.hpp"
#include "text/source_file.hpp"

namespace daybook::build {

/// What is the same for all files of a journal; its owner outlives this.
struct Reader {
  const journal::Vocabulary& vocabulary;
  std::span<const std::string> shortcodes;
  journal::PrivateSections private_sections;
  Parts parts = Parts::published;
};

/// Its diagnostics are those of the whole file, whatever of it is published.
std::shared_ptr<const journal::Entry> read_entry(std::shared_ptr<const text::SourceFile> source,
                                                 const journal::Placement& placement,
                                                 const Reader& reader);

}  // namespace daybook::build
