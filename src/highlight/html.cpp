// SPDX-License-Identifier: MIT
#include "highlight/html.hpp"

#include <algorithm>

#include "text/escape.hpp"

namespace daybook::highlight {
namespace {

// Blanks have no colour.
void append_piece(std::string& out, std::string_view piece, std::string_view name) {
  if (name.empty() || piece.find_first_not_of(" \t\r") == std::string_view::npos) {
    text::append_escaped(out, piece);
    return;
  }
  out.append("<span class=\"").append(name).append("\">");
  text::append_escaped(out, piece);
  out += "</span>";
}

}  // namespace

void append_html(std::string& out, std::string_view code, const Language& language) {
  for (const Token& token : tokens_of(code, language)) {
    const std::string_view text = code.substr(token.begin, token.end - token.begin);
    if (token.kind == TokenKind::plain) {
      text::append_escaped(out, text);
      continue;
    }
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      append_piece(out, text.substr(begin, end - begin), class_of(token.kind));
      if (end < text.size()) out.push_back('\n');
      begin = end + 1;
    }
  }
}

}  // namespace daybook::highlight
