// SPDX-License-Identifier: MIT
// Cuts a layout into text, delimiters, names, literals and symbols.  Comments, {% raw %} and white
// space control end here.  Knows no tags but raw and no grammar.  Tested by lexer_test.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace daybook::layout {

/// One piece of a layout.
struct Token {
  enum class Kind {
    text,          ///< written as it stands
    output_open,   ///< {{
    output_close,  ///< }}
    tag_open,      ///< {%
    tag_close,     ///< %}
    name,
    literal,  ///< a text in quotes, quotes included
    integer,
    symbol,  ///< an operator or a bracket
    end,     ///< the end of the layout
    fault,   ///< what cannot be cut; always the last
  } kind = Kind::end;
  std::string_view text;  ///< into the layout's source
  text::Span span;
};

/// A fault and where it is.
struct Fault {
  text::Span span;
  std::string message;
  std::string help;
};

/// A layout's tokens, ending in `end` or `fault`; `fault` says what the latter is about.
struct Tokens {
  std::vector<Token> list;
  Fault fault;
};

/// `source` must outlive the tokens.
Tokens tokenize(std::string_view source);

}  // namespace daybook::layout
