// SPDX-License-Identifier: MIT
// The bytes that cmark-gfm is given: the file with formulas, wiki links and dangerous runs
// overwritten by control characters of the same number, so that every offset stays what it was.
// Each piece carries its own number in those characters, so it is found again wherever the parser
// put it: in running text it becomes a node, in code or a URL it is put back as it was.  Knows no
// Markdown: mask_finder.cpp does. Tested by masked_source_test.cpp.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/rule.hpp"
#include "text/source_file.hpp"
#include "text/span.hpp"

namespace daybook::markdown {

/// What a masked region is.
enum class RegionKind : std::uint8_t {
  math_inline,
  math_display,
  wiki,
  embed,
  shortcode,
  plain,  ///< text that Markdown must not read
};

/// What was masked as one: a formula of several lines is one region of several segments.
struct Region {
  RegionKind kind = RegionKind::plain;
  text::Rule reason{};  ///< of a plain region that is one because of a limit
  bool reported = false;
  bool limit = false;  ///< a plain region with a reason
  text::Span span;
  std::uint32_t first = 0;  ///< its first segment
  std::uint32_t count = 0;
};

/// One masked run of bytes, never across a line's end.
struct Segment {
  text::Span span;
  std::uint32_t region = 0;
  /// Written as a comment of HTML, which ends a paragraph and is a block of its own.
  enum class Form : std::uint8_t { run, comment } form = Form::run;
};

/// A run of mask characters found in a literal.
struct MaskRun {
  std::size_t begin = 0;
  std::size_t size = 0;
  bool repaired = false;      ///< a byte that was no UTF-8, not a segment
  std::uint32_t segment = 0;  ///< k_none when it is no segment of this file
  static constexpr std::uint32_t k_none = 0xFFFF'FFFF;
};

class MaskedSource {
 public:
  /// Replaces NUL and bytes that are not UTF-8, which keeps their number, from `body_begin` on.
  /// `shortcodes`: the names of those there are, sorted.
  MaskedSource(const text::SourceFile& source, std::uint32_t body_begin,
               std::span<const std::string> shortcodes = {});

  const text::SourceFile& source() const { return source_; }
  std::uint32_t body_begin() const { return body_begin_; }
  /// Of a line what is Markdown: the front matter's last line may end on it.
  std::string_view body_line(std::uint32_t number) const;
  std::uint32_t body_line_start(std::uint32_t number) const {
    return std::max(source_.line_start(number), body_begin_);
  }
  std::span<const std::string> shortcodes() const { return shortcodes_; }
  /// The whole file with its masks: same offsets as the source's bytes.
  std::string_view bytes() const { return copy_.empty() ? source_.bytes() : copy_; }
  /// Whether the Markdown holds the byte anywhere.
  bool has(char byte) const { return counts_[static_cast<unsigned char>(byte)] != 0; }
  std::size_t count(char byte) const { return counts_[static_cast<unsigned char>(byte)]; }

  /// Masks the pieces of one region.  `pieces` are in order, none empty, none across a line's end.
  /// Call in the order of the file.  Does nothing when the file uses all control characters itself.
  void mask(RegionKind kind, const std::vector<text::Span>& pieces);
  void mask(RegionKind kind, text::Span piece) { mask(kind, std::vector{piece}); }
  /// Masks what stands alone on its line so that it is a block of its own.
  void mask_block(RegionKind kind, text::Span piece);
  /// Masks a plain region because of a limit: `reason` is reported if it ends up as text.
  void mask_limit(text::Rule reason, text::Span piece);

  /// How many bytes of the file are not UTF-8, and the first of them.
  std::size_t invalid_count() const { return invalid_.size(); }
  std::uint32_t first_invalid() const { return static_cast<std::uint32_t>(invalid_.front()); }

  bool plain() const { return copy_.empty(); }
  std::vector<Region>& regions() { return regions_; }
  const std::vector<Segment>& segments() const { return segments_; }
  /// The bytes of a segment as the author wrote them, repaired.
  std::string_view original(const Segment& segment) const;

  /// The first run of mask characters at or after `from`; size 0 when there is none.  `near` is a
  /// place in the file before which the segment does not stand: it tells short segments apart.
  MaskRun find_run(std::string_view literal, std::size_t from, std::uint32_t near) const;
  /// The region that a piece of HTML is and nothing else; nullptr: it is HTML.
  const Region* block_in(std::string_view html, std::uint32_t near) const;
  /// Appends a literal of the tree with every mask undone.
  void append_restored(std::string_view literal, std::uint32_t near, std::string& out) const;

 private:
  static constexpr std::size_t k_digits = 8;

  void count_bytes();
  void choose_characters();
  void repair();
  static constexpr std::string_view k_comment = "<!--";
  static constexpr std::string_view k_comment_end = "-->";

  static std::size_t frame_of(const Segment& segment);
  void write_code(text::Span piece, std::uint32_t number);
  std::uint32_t decode(std::string_view run, std::uint32_t near) const;

  const text::SourceFile& source_;
  std::uint32_t body_begin_;
  std::span<const std::string> shortcodes_;
  std::array<std::uint32_t, 256> counts_{};
  std::vector<std::size_t> invalid_;
  std::string copy_;  // empty while nothing was changed
  std::vector<Region> regions_;
  std::vector<Segment> segments_;
  bool can_mask_ = false;
  char start_ = 0;
  char repaired_ = '?';
  std::array<char, k_digits> digits_{};
  std::array<std::int8_t, 256> roles_{};  // of a byte in copy_, see masked_source.cpp
};

}  // namespace daybook::markdown
