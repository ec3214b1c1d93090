// SPDX-License-Identifier: MIT
// Renames, found by what may be written of their files: path, file name or stem.  Views the renames
// it is made of.  Private to rename.cpp; tested through rename_test.cpp.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <ranges>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "site/catalog.hpp"
#include "site/rename.hpp"
#include "text/url.hpp"

namespace daybook::site {

/// The names of a file that is to be renamed.
struct Name {
  std::string_view path;
  std::string_view file;  ///< without folder
  std::string_view stem;
  std::string new_stem;
};

/// The renames, found by what may be written of a file.
class Names {
 public:
  explicit Names(std::span<const Rename> renames) {
    names_.reserve(renames.size());
    for (const Rename& rename : renames) {
      const std::string_view path = rename.path;
      names_.push_back({.path = path,
                        .file = text::file_name_of(path),
                        .stem = text::stem_of(path),
                        .new_stem = std::string(text::stem_of(rename.new_name))});
      const std::size_t index = names_.size() - 1;
      by_path_.emplace(path, index);
      by_stem_.emplace(loose_name(names_.back().stem), index);
      files_.insert(names_.back().file);
      sizes_.insert(names_.back().file.size());
      extensions_.insert(text::extension_of(path));
    }
  }

  const Name& operator[](std::size_t index) const { return names_[index]; }
  std::size_t size() const { return names_.size(); }
  const std::set<std::string_view>& extensions() const { return extensions_; }

  using Index = std::multimap<std::string, std::size_t, std::less<>>;
  /// Not a subrange of the library, which Clang 14 cannot read.
  struct Found {
    Index::const_iterator first;
    Index::const_iterator last;
    Index::const_iterator begin() const { return first; }
    Index::const_iterator end() const { return last; }
  };

  /// The renames of a path, in their order.
  Found of_path(std::string_view path) const { return found(by_path_, path); }
  /// The same for a stem, loosely spelled.
  Found of_stem(std::string_view stem) const { return found(by_stem_, loose_name(stem)); }

  /// Calls for each file name with which the text ends.
  template <class Call>
  void each_at_end(std::string_view text, Call call) const {
    for (const std::size_t size : sizes_) {
      if (size > text.size()) return;
      const auto file = files_.find(text.substr(text.size() - size));
      if (file != files_.end()) call(*file);
    }
  }

 private:
  static Found found(const Index& index, std::string_view key) {
    const auto [first, last] = index.equal_range(key);
    return {first, last};
  }

  std::vector<Name> names_;
  Index by_path_;
  Index by_stem_;
  std::set<std::string_view> files_;
  std::set<std::size_t> sizes_;  // of those
  std::set<std::string_view> extensions_;
};

}  // namespace daybook::site
