// SPDX-License-Identifier: MIT
// Where one link of one file leads.  Wiki links are in resolve_wiki.cpp.  Tested by
// resolve_test.cpp and resolve_wiki_test.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "config/config.hpp"
#include "site/catalog.hpp"
#include "site/headings.hpp"
#include "site/missing.hpp"
#include "site/record_numbers.hpp"
#include "site/site.hpp"

namespace daybook::site {

/// Resolves links against a catalog of all files.  Used by one thread.
class Resolver {
 public:
  Resolver(const Catalog& catalog, const RecordNumbers& records, const Site& site,
           const config::Config& config, text::Diagnostics& diagnostics);

  /// One entry of the document's links().
  ResolvedLink resolve(FileId from, const markdown::Link& link);
  /// A path written outside Markdown's links: front matter, a proof in code.  `span` is where it
  /// stands.
  ResolvedLink resolve_path(FileId from, std::string_view path, text::Span span);
  /// The same, silently: nothing when the words do not name a file of the journal.
  std::optional<ResolvedLink> try_path(FileId from, std::string_view path);

  /// The file or folder that a path in a file means; nullptr when there is none.
  const CatalogEntry* look_up(FileId from, std::string_view path) const;
  const Catalog& catalog() const { return catalog_; }

  /// What was not found so far, in order: what was meant is for the caller to say by give_hints(),
  /// who knows of how many.
  std::vector<Missing> take_missing() { return std::move(missing_); }

 private:
  /// The words a link is made of, and where they stand.
  struct Request {
    FileId from;
    markdown::LinkKind kind = markdown::LinkKind::link;
    std::string_view written;  ///< as the author wrote it
    text::Span span;
    markdown::NodeId node = {};  ///< the root where no node of the text asks
  };

  /// What is said of a name that fits several pages.
  struct Ambiguous {
    std::string message;
    std::string help;
  };

  /// The pages that one name fits.
  struct Several {
    std::vector<const CatalogEntry*> pages;
    std::unordered_map<std::string_view, const CatalogEntry*>
        by_folder;                       ///< nullptr: more than one
    std::optional<Ambiguous> ambiguous;  ///< when it was said
  };

  ResolvedLink relative(const Request& request, std::string_view path, std::string_view fragment);
  ResolvedLink wiki(const Request& request);
  ResolvedLink unknown_name(const Request& request, std::string_view name);
  ResolvedLink one_of_several(const Request& request, std::string_view name, Several& several,
                              std::string_view fragment);
  Ambiguous ambiguous(std::string_view name, std::vector<const CatalogEntry*> candidates) const;
  ResolvedLink adr(const Request& request);
  bool is_in_decision(const Request& request);
  std::optional<ResolvedLink> record_of(FileId from, std::string_view number) const;
  ResolvedLink issue(const Request& request) const;
  ResolvedLink local_path(const Request& request, std::string_view path, std::string_view fragment);
  ResolvedLink found(const Request& request, const CatalogEntry& entry, std::string_view fragment);
  ResolvedLink broken(const Request& request, text::Rule rule, std::string message,
                      std::string help);
  std::string checked_fragment(const Request& request, FileId page, std::string_view fragment);
  std::string shelf_fragment(const Request& request, const CatalogEntry& entry,
                             std::string_view fragment);
  const Headings& headings(FileId page);
  void report(const Request& request, text::Rule rule, std::string message, std::string help = {});

  const Catalog& catalog_;
  const Site& site_;
  const config::Config& config_;
  text::Diagnostics& diagnostics_;
  const RecordNumbers& records_;
  std::unordered_map<std::uint32_t, Headings> headings_;  // by file, when asked
  // Kept, for a journal may have as many links of one name as it has pages of that name.
  std::unordered_map<std::string, Several> several_;  // by name
  std::optional<FileId> decisions_of_;                // whose decisions_ are
  std::vector<markdown::NodeRange> decisions_;        // in order, none within another
  std::vector<Missing> missing_;
  std::size_t dead_anchors_ = 0;
};

}  // namespace daybook::site
