// SPDX-License-Identifier: MIT
// Documents from text, for the tests of this room.
#pragma once

#include <memory>
#include <string>

#include "markdown/parse.hpp"
#include "support/catch.hpp"

namespace daybook::tests {

inline text::Checked<markdown::Document> parse_text(std::string text) {
  return markdown::parse(std::make_shared<const text::SourceFile>("note.md", std::move(text)));
}

/// All messages as people read them.
inline std::string messages(const text::Diagnostics& diagnostics) {
  std::string all;
  for (const text::Diagnostic& diagnostic : diagnostics) {
    all += text::format_text(diagnostic, text::Color::no);
  }
  return all;
}

/// The lines of a dump that begin with `kind`, without their indentation.
inline std::string lines_of(const markdown::Document& document, std::string_view kind) {
  std::string found;
  const std::string all = markdown::dump(document);
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t begin = all.find_first_not_of(' ', at);
    const std::size_t end = all.find('\n', begin) + 1;
    const std::string_view line = std::string_view(all).substr(begin, end - begin);
    if (line.starts_with(kind) && line.substr(kind.size()).starts_with(' ')) found += line;
    at = end;
  }
  return found;
}

}  // namespace daybook::tests
