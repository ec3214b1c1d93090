// SPDX-License-Identifier: MIT
#include "layout/cursor.hpp"

#include <fmt/format.h>
#include <utility>

namespace daybook::layout {

std::optional<Token> Cursor::expect(Token::Kind kind, std::string_view what) {
  if (at(kind)) return take();
  fail_expected(what);
  return std::nullopt;
}

void Cursor::expect_symbol(std::string_view text) {
  if (!eat_symbol(text)) fail_expected(fmt::format("'{}'", text));
}

void Cursor::expect_name(std::string_view text) {
  if (!eat_name(text)) fail_expected(fmt::format("'{}'", text));
}

void Cursor::fail_expected(std::string_view what) {
  const Token& found = peek();
  if (found.kind == Token::Kind::end) {
    return fail(found.span, fmt::format("expected {}, found the end of the layout", what));
  }
  fail(found.span, fmt::format("expected {}, found '{}'", what, found.text));
}

void Cursor::fail(text::Span span, std::string message, std::string help) {
  if (failed()) return;
  // What cannot be cut into tokens explains whatever else is wrong at that place.
  const bool is_broken = at(Token::Kind::fault);
  failure_ = is_broken ? tokens_.fault : Fault{span, std::move(message), std::move(help)};
  at_ = tokens_.list.size() - 1;
}

}  // namespace daybook::layout
