// SPDX-License-Identifier: MIT
// The lines of front matter that is not YAML, each told for what it is by itself; lenient.cpp puts
// them together.  Tested by lenient_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "yaml/builder.hpp"

namespace daybook::yaml {

/// One `key: value` or `- item` with the lines that continue it.
struct Piece {
  enum class Kind : std::uint8_t { member, item } kind = Kind::member;
  std::uint32_t begin = 0;   ///< first byte after the indentation
  std::uint32_t end = 0;     ///< of the first line, trimmed
  std::uint32_t indent = 0;  ///< blanks before it; a tab is one
  text::Span key;            ///< without quotes; empty for an item that is text
  text::Span value;          ///< on the first line, without a comment; may be empty
  bool is_block = false;     ///< the value is `|` or `>`: `more` is the text
  std::vector<std::string> more;
  std::uint32_t lines = 1;
};

/// All lines of a front matter.
struct Pieces {
  std::vector<Piece> pieces;
  std::vector<std::uint32_t> left_out;  ///< 1-based lines that are neither and continue nothing
};

/// Comments, blank lines and `---` are passed over.
Pieces read_pieces(const text::SourceFile& source, text::Span part);

/// What stands between the brackets of a flow list, closed or not; nothing for text that only
/// begins like one: `[[wiki]]`, `[text](link)`, `[ ] to do`.
std::optional<std::string_view> inside_of_list(std::string_view text);

/// The entries between commas outside quotes, trimmed; empty ones are left out.
std::vector<std::string_view> split_list(std::string_view inside);

/// A text without its quotes.
struct PlainText {
  std::string text;
  Quoting quoting = Quoting::plain;
};

/// Takes quotes off that hold all of the text, and an opening quote that is never closed.
PlainText unquote(std::string_view text);

}  // namespace daybook::yaml
