// SPDX-License-Identifier: MIT
// From a folder of Markdown to a linked Site: the half of the way that every command shares.  What
// is made of the Site (pages, JSON, lists, messages) is each command's own matter.
// Tested by properties_test.cpp and, with pages, by the golden sites.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "build/scan.hpp"
#include "build/stats.hpp"
#include "build/url_lock.hpp"
#include "config/config.hpp"
#include "io/command.hpp"
#include "io/file_system.hpp"
#include "journal/words/vocabulary.hpp"
#include "render/outline.hpp"
#include "search/word_shelf.hpp"
#include "site/link.hpp"
#include "text/date.hpp"
#include "text/diagnostic.hpp"

namespace daybook::build {

class CleanTexts;
class EntryCache;

/// What of each file is seen.  A journal that is published is read as `published`.
enum class Parts : std::uint8_t {
  published,
  both,     ///< published, and beside it as it is written (Entry::written): for the lint
  written,  ///< all: for who writes the files, and for their author's eyes
};

/// What is to be read, and how.  The journal's bytes, its history and these make the Site; nothing
/// else does.
struct JournalOptions {
  std::string journal;      ///< the journal's folder
  std::string output;       ///< where its site goes; empty: `output` of site.yaml in the journal
  std::string config_path;  ///< empty: site.yaml in the journal, if there is one
  std::optional<std::string> base_url;  ///< instead of site.yaml's
  config::Variables environment;        ///< those named DAYBOOK_… go before site.yaml
  /// Where a server shows the site, without a path ("http://127.0.0.1:1313"): stands for scheme and
  /// host of the base URL, when there is one.
  std::string served_at;
  unsigned jobs = 1;
  site::Drafts drafts = site::Drafts::hold;
  site::Future future = site::Future::hold;
  site::PrivateFiles private_files = site::PrivateFiles::hold;
  Parts parts = Parts::published;
  site::PartQuery part = {};                    ///< which part of the journal is linked
  text::Date clock;                             ///< the day of the run
  const io::CommandRunner* commands = nullptr;  ///< to ask git with; nullptr: it is not asked
  Stats* stats = nullptr;                       ///< where steps note what they took; may be nullptr
  /// Asked between files, on all threads; a run that is to stop fails soon.  May be empty.
  std::function<bool()> wants_stop;
  EntryCache* entries = nullptr;  ///< of files that were read before; nullptr: all are read
  const search::WordShelf* words = nullptr;  ///< of pages that were searched before; nullptr: none
  const site::RelatedMemo* related = nullptr;  ///< of sessions that were compared before; or none
  CleanTexts* clean = nullptr;  ///< in which no leaks were; nullptr: all are looked through
  /// Where files may lie that were installed with daybook, the first that has one counts.
  std::vector<std::string> installed;
};

/// How far a run is, for a progress line.
struct Progress {
  std::string_view step;  ///< "reading", "linking", "rendering"
  std::size_t done = 0;
  std::size_t total = 0;
};
/// Called from one thread at a time, at most some hundred times a run.
using ProgressObserver = std::function<void(const Progress&)>;

/// What stopped a run: a configuration that cannot be used, the world's refusal, a secret that
/// would have been published, or somebody who asked for it.
struct Failure {
  enum class Kind : std::uint8_t { configuration, world, leak, stopped } kind = Kind::world;
  std::string message;  ///< empty for a configuration that `diagnostics` explains
  text::Diagnostics diagnostics;
};

/// A journal that was read and linked.
struct Journal {
  config::Config config;
  std::shared_ptr<const journal::Vocabulary> vocabulary;  ///< with site.yaml's words, made once
  std::string output;                                     ///< the folder its site goes to
  Files found;
  site::Site site;
  render::Outline outline;        ///< of that site
  UrlLock urls;                   ///< as it was found
  text::Diagnostics diagnostics;  ///< all there was to say so far, with site.yaml's severities
};

/// Whether the run is to end before it is done.
bool wants_stop(const JournalOptions& options);
/// What such a run fails with.
Failure stopped();

/// A view of a journal; it has to outlive it.
Addressed addressed(const Journal& journal, text::Date clock);

/// Reads site.yaml, scans the folder, loads, parses and reads every file, and links them.
std::variant<Journal, Failure> read_journal(const io::FileSystem& files,
                                            const JournalOptions& options,
                                            const ProgressObserver& observe = {});

}  // namespace daybook::build
