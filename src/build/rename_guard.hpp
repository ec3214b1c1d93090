// SPDX-License-Identifier: MIT
// What leads to a file and cannot be written anew with its name: links of files that are not read,
// raw HTML in a form of its own, symbolic links, files that nobody may write.  The links that can
// be are site/rename.hpp's.  Changes nothing.  Tested by fix_test.cpp and
// tests/cli/check_fix_refused.txt.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "build/journal.hpp"
#include "build/unread_names.hpp"
#include "io/file_system.hpp"
#include "site/rename.hpp"

namespace daybook::build {

/// Made once for all renames of a run: walks the folder, and reads the Markdown files in it that
/// the journal leaves out.
class RenameGuard {
 public:
  /// All of them must outlive the guard.
  RenameGuard(const io::FileSystem& files, const std::string& folder, const Journal& journal);

  /// Why the file has to keep its name, as the end of a sentence; empty when nothing speaks against
  /// it. `edits` are those that go with the rename.
  std::string refusal(std::string_view path, std::span<const site::FileEdits> edits);

 private:
  /// A path in an attribute of raw HTML.
  struct Reference {
    const journal::Entry* from = nullptr;
    text::Span span;
  };
  struct Unread {
    std::string path;
    std::string bytes;
  };
  struct SymbolicLink {
    std::string path;
    std::string target;  ///< with all links resolved
  };

  void walk();
  void look_at(const std::string& path, const io::FolderEntry& entry,
               std::vector<std::string>& folders);
  void collect_references(const journal::Entry& entry);
  std::string refused_by_html(std::string_view path, std::span<const site::FileEdits> edits) const;

  const io::FileSystem& files_;
  const std::string& folder_;
  const Journal& journal_;
  std::string output_;  // with all links resolved
  std::vector<Unread> unread_;
  std::optional<UnreadNames> unread_names_;  // of unread_
  std::vector<SymbolicLink> links_;
  std::multimap<std::string, Reference> references_;  // by the path they lead to, without ending
};

}  // namespace daybook::build
