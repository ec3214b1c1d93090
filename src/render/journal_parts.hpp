// SPDX-License-Identifier: MIT
// Into which files data/journal.json is cut: of a long journal it would be one that no editor opens
// and no script reads at once.  `daybook export` always prints the whole.  Tested by
// journal_parts_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "render/journal_json.hpp"
#include "site/site.hpp"
#include "text/url.hpp"

namespace daybook::render {

/// Some elements of a list of the export, in a file of their own.
struct JournalPart {
  JournalList list = JournalList::sessions;
  std::uint32_t first = 0;  ///< of the list's elements
  std::uint32_t last = 0;   ///< the one behind the last
  text::Url url;            ///< `data/journal/sessions-1.json`
};

/// How long data/journal.json may get, in elements.
struct JournalLimits {
  std::size_t sessions = 1000;        ///< of more sessions, every list that fills two files is cut
  std::size_t sessions_a_file = 250;  ///< some 4 MB
  std::size_t others_a_file = 2000;   ///< of any other list: some 2 MB
};

/// By list, then number; none when the journal is short enough to be one file.
std::vector<JournalPart> journal_parts(const site::Site& site, const JournalLimits& limits = {});

/// Whether a list's elements stand in files of their own.
bool is_cut(std::span<const JournalPart> parts, JournalList list);

}  // namespace daybook::render
