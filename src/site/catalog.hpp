// SPDX-License-Identifier: MIT
// Finds files of the journal by what authors write: a path, a name, a title, a tail of some
// machine's path.  Tested by resolve_test.cpp.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "site/link.hpp"
#include "site/site.hpp"

namespace daybook::site {

/// One file or folder that a link may mean.
struct CatalogEntry {
  enum class Kind : std::uint8_t { page, held, other, folder } kind = Kind::other;
  std::string path;        ///< in the journal
  Target target;           ///< of a page, or of a folder that has one
  std::uint64_t size = 0;  ///< bytes, of another file
};

/// Everything a link may mean.  Filled by link(), then only asked.
class Catalog {
 public:
  void add(CatalogEntry entry);
  /// Another name for wiki links: a title or an alias.
  void add_name(std::string_view name, std::uint32_t entry);
  std::span<const CatalogEntry> entries() const { return entries_; }

  /// The file at exactly this path, else the same without case, else with `.md` added, else the
  /// Markdown file for a `.html` name.  Nothing: nullptr.
  const CatalogEntry* by_path(std::string_view path) const;
  /// Everything a wiki link's target may mean: by path tail, file name, stem, alias or title.
  std::vector<const CatalogEntry*> by_name(std::string_view name) const;
  /// The file whose path ends in the longest tail of `path`: for `d:/me/repo/tracks/x.md`,
  /// `tracks/x.md`.
  const CatalogEntry* by_tail(std::string_view path) const;
  /// The existing path nearest to a missing one: the same name elsewhere, else a like name in the
  /// folder.
  std::string nearest(std::string_view path) const;

 private:
  const CatalogEntry* exact_or_folded(std::string_view path) const;

  std::vector<CatalogEntry> entries_;
  std::unordered_map<std::string, std::uint32_t> by_path_;
  std::unordered_map<std::string, std::uint32_t> by_folded_path_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_name_;  // folded
  std::unordered_map<std::string, std::vector<std::uint32_t>>
      by_file_name_;                                                       // folded, with extension
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_folder_;  // direct children
};

}  // namespace daybook::site
