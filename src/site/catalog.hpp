// SPDX-License-Identifier: MIT
// Finds files of the journal by what authors write: a path, a name, a title, a tail of some
// machine's path.  Does not choose among several of one name: site/resolve_wiki.cpp does.  Tested
// by resolve_test.cpp and resolve_wiki_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
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

/// A name as wiki links are compared by: case, normal forms and composition folded, and spaces,
/// hyphens and underscores alike.
std::string loose_name(std::string_view name);

/// Everything a link may mean.  Filled by link(), then only asked.
class Catalog {
 public:
  void add(CatalogEntry entry);
  /// Another name for wiki links: a title or an alias.
  void add_title(std::string_view title, std::uint32_t entry);
  /// A title or an alias of a page that is held back: it is known, and leads nowhere.
  void add_held_title(std::string_view title) { held_titles_.insert(loose_name(title)); }
  bool is_held_title(std::string_view name) const {
    return held_titles_.contains(loose_name(name));
  }
  /// A page that is no file, by the names it has; `path` is what messages call it.
  void add_shelf(CatalogEntry shelf, std::string_view name, std::string_view title);
  std::span<const CatalogEntry> entries() const { return entries_; }

  /// The file at exactly this path, else the same without case, else with `.md` added, else the
  /// Markdown file for a `.html` name.  Nothing: nullptr.
  const CatalogEntry* by_path(std::string_view path) const;
  /// Everything a wiki link's target may mean.  The first of these that fits any page counts: the
  /// name or the tail of the path of a file, without `.md`; a title or an alias; the name of a
  /// track or module.  A path from the root, perhaps with a leading '/', and the exact spelling go
  /// before.
  std::vector<const CatalogEntry*> by_name(std::string_view name) const;
  /// The shortest tail of a page's path that by_name() takes for it alone.
  std::string shortest_name(const CatalogEntry& entry) const;
  /// The name of a page that is nearest to one that no page has; or empty.
  std::string nearest_name(std::string_view name) const;
  /// The file whose path ends in the longest tail of `path`: for `d:/me/repo/tracks/x.md`,
  /// `tracks/x.md`.
  const CatalogEntry* by_tail(std::string_view path) const;
  /// The path of a file of the same name as the one of a missing path; or empty.
  std::string same_name(std::string_view path) const;
  /// The path whose name is nearest to a missing one's in the same folder; or empty.
  std::string nearest_path(std::string_view path) const;

 private:
  struct Name {
    std::uint32_t entry;
    std::string folded;  ///< as it is spelled; of a file "/" and its path
  };
  using Names = std::unordered_map<std::string, std::vector<Name>>;  // by loose name
  // By `folded`, loosely and backwards: those that end alike stand together.
  using Paths = std::multimap<std::string, Name, std::less<>>;

  const CatalogEntry* exact_or_folded(std::string_view path) const;
  static std::vector<const Name*> ending_in(const Paths& paths, std::string_view loose,
                                            bool from_root);
  std::vector<const CatalogEntry*> by_file_name(std::string_view name) const;
  std::vector<const CatalogEntry*> spelled(const Names& names, std::string_view name) const;
  static void add_name(Names& names, std::string_view name, std::uint32_t entry);

  std::vector<CatalogEntry> entries_;
  std::unordered_map<std::string, std::uint32_t> by_path_;
  std::unordered_map<std::string, std::uint32_t> by_folded_path_;
  std::size_t longest_path_ = 0;                  // folded
  std::unordered_map<std::string, Paths> names_;  // of files, by loose name
  Names titles_;                                  // and aliases
  Names shelf_names_;
  std::unordered_set<std::string> held_titles_;
  std::unordered_map<std::string, std::vector<std::uint32_t>>
      by_file_name_;                                                       // folded, with extension
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_folder_;  // direct children
};

}  // namespace daybook::site
