// SPDX-License-Identifier: MIT
// Which of many texts names one of many files: each text is gone through once, and then any name is
// looked up.  Tested by unread_names_test.cpp.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daybook::build {

/// Texts whose names of files are looked for as bytes, so that a link, a sentence and a list count.
class UnreadNames {
 public:
  /// What is viewed must outlive this.
  explicit UnreadNames(std::vector<std::string_view> texts);

  /// The first of the texts that holds the file's name, also percent-encoded, or `[[` and the name
  /// without its ending, which a Markdown file has.
  std::optional<std::size_t> naming(std::string_view path);

 private:
  /// A piece of a text.
  struct Piece {
    std::string_view bytes;
    std::size_t text;
  };
  using Pieces = std::vector<Piece>;

  const Pieces& ends_with(std::string_view ending);

  std::vector<std::string_view> texts_;
  Pieces wiki_;  // what stands behind each `[[`, sorted
  /// By the ending of a file's name, what stands before each of it, sorted from the last byte on.
  std::map<std::string, Pieces, std::less<>> before_;
};

}  // namespace daybook::build
