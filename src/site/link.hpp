// SPDX-License-Identifier: MIT
// The step that joins all files: who is published, at which address, and where every link leads.
// Tested by link_test.cpp, resolve_test.cpp and ledger_test.cpp.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "config/config.hpp"
#include "site/part.hpp"
#include "site/published.hpp"
#include "site/related.hpp"
#include "site/site.hpp"
#include "text/diagnostic.hpp"

namespace daybook::site {

/// A file of the journal that is no Markdown.
struct OtherFile {
  std::string path;        ///< relative to the journal's root
  std::uint64_t size = 0;  ///< bytes
};

/// What becomes of drafts.
enum class Drafts : std::uint8_t { hold, publish };
enum class Future : std::uint8_t { hold, publish };
/// `show`: for the eyes of who wrote them, never for a site.
enum class PrivateFiles : std::uint8_t { hold, show };

/// What linking needs to know besides the entries.
struct LinkInput {
  std::vector<std::shared_ptr<const journal::Entry>> entries;  ///< in any order
  std::vector<OtherFile> other_files;                          ///< in any order
  text::Date clock;                                            ///< the build's day
  unsigned jobs = 1;                                           ///< threads, this one included
  Drafts drafts = Drafts::hold;
  Future future = Future::hold;
  PrivateFiles private_files = PrivateFiles::hold;
  History history = {};
  Evidence evidence = {};
  /// Which files are linked, and the capabilities it is about are kept; none: all.
  std::shared_ptr<const Part> part = {};
  Published published = {};
  /// The SHA-256 of another file, for the ledger; empty when it cannot be told.
  std::function<std::string(const std::string& path)> sha256_of = {};
  /// The size of an image; without it none is known.
  std::function<base::ImageHeader(const std::string& path)> image_of = {};
  const RelatedMemo* related = nullptr;  ///< of an earlier link(); nullptr: none
};

/// Joins the entries.  The result does not depend on the order of the input.  Diagnostics of single
/// files stay in their entries; these here are about links, addresses and numbers.
text::Checked<Site> link(LinkInput input, const config::Config& config);

}  // namespace daybook::site
