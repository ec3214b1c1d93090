// SPDX-License-Identifier: MIT
// One file as it was read: its path, bytes, line table and digest.  Tested by source_file_test.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.hpp"
#include "text/diagnostic.hpp"
#include "text/line_starts.hpp"
#include "text/span.hpp"

namespace daybook::text {

/// Immutable and pinned in memory: every string_view downstream may point into bytes().  Shared by
/// std::shared_ptr<const SourceFile>; any number of threads may read it.
class SourceFile {
 public:
  /// `path` is relative to the journal's root with '/' between its parts; `bytes` are kept as they
  /// are (at most 4 GiB; the loader refuses far smaller files).
  SourceFile(std::string path, std::string bytes);
  /// The same file without what stands in `withheld` (ascending, none touching another): all bytes
  /// but line endings are blank, so that every place stays what it was.  A line of which something
  /// is left gets k_withheld, a whole one spaces.
  SourceFile(const SourceFile& written, std::span<const Span> withheld);
  /// What is known of an earlier SourceFile besides its bytes().
  struct Known {
    base::Digest digest;
    bool has_withheld = false;
  };
  /// That one again; a file that is_converted() cannot be made so.
  SourceFile(std::string path, std::string bytes, const Known& known);
  /// A file that is not UTF-8 on the disk: `text` is what it says.
  SourceFile(std::string path, std::string text, std::string on_disk);
  SourceFile(const SourceFile&) = delete;
  SourceFile& operator=(const SourceFile&) = delete;

  std::string_view path() const { return path_; }
  std::string_view bytes() const { return bytes_; }
  /// Of the bytes on the disk.
  const base::Digest& digest() const { return digest_; }
  /// Whether bytes() lacks something that is on the disk.
  bool has_withheld() const { return has_withheld_; }
  /// Whether what is on the disk is not UTF-8, so that no place in bytes() is one there.
  bool is_converted() const { return !on_disk_.empty(); }
  /// As it was read, with what is withheld of it only when it is_converted().
  std::string_view on_disk() const { return is_converted() ? on_disk_ : bytes_; }
  /// What stands for a withheld byte: Markdown reads it as a letter, and the parser drops it.
  static constexpr char k_withheld = '\x7F';

  /// Line and column of a byte; an offset past the end gives the place just after the last byte.
  LineColumn locate(std::uint32_t offset) const;
  /// The 1-based line of a byte.
  std::uint32_t line_of(std::uint32_t offset) const;
  std::uint32_t line_count() const { return static_cast<std::uint32_t>(line_starts_.size()); }
  /// Offset of the first byte of a 1-based line; the size of the file for a line past the end.
  std::uint32_t line_start(std::uint32_t line) const;
  /// The text of a 1-based line, without its line ending.
  std::string_view line(std::uint32_t line) const;
  std::string_view slice(Span span) const { return bytes().substr(span.begin, span.size()); }
  /// The place of a span, complete with path and source line, ready for a diagnostic.
  Place place(Span span) const;

 private:
  /// How many code points there are before a byte that begins one.
  struct Mark {
    std::uint32_t offset;
    std::uint32_t code_points;
  };
  static std::vector<Mark> make_marks(std::string_view bytes, const LineStarts& line_starts);
  std::uint32_t code_points(std::uint32_t begin, std::uint32_t end) const;

  std::string path_;
  std::string bytes_;
  LineStarts line_starts_;  // LF, CRLF and lone CR each end a line, as in CommonMark
  base::Digest digest_;
  bool has_withheld_ = false;
  std::string on_disk_;      // empty unless it is another text
  std::vector<Mark> marks_;  // one about every 4 KB; none when no line is that long
};

}  // namespace daybook::text
