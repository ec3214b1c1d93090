// SPDX-License-Identifier: MIT
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "layout/lexer.hpp"

namespace daybook::layout {
namespace {

/// The tokens, one after the other: text in [], the rest as it stands.
std::string dump(std::string_view source) {
  std::string out;
  const Tokens tokens = tokenize(source);
  for (const Token& token : tokens.list) {
    if (token.kind == Token::Kind::end) continue;
    if (!out.empty()) out += ' ';
    const bool is_text = token.kind == Token::Kind::text;
    out += is_text ? "[" + std::string(token.text) + "]" : std::string(token.text);
    if (token.kind == Token::Kind::fault) out += " !" + tokens.fault.message;
  }
  return out;
}

}  // namespace

TEST_CASE("a layout is cut into text and tokens", "[layout]") {
  struct Row {
    std::string_view source;
    std::string_view tokens;
  };
  const Row rows[] = {
      {"", ""},
      {"a { b } c", "[a { b } c]"},
      {"a{{b}}c", "[a] {{ b }} [c]"},
      {"{{ a.b[0]|c('x', 12) }}", "{{ a . b [ 0 ] | c ( 'x' , 12 ) }}"},
      {"{{ a<=b>=c==d!=e<f>g~h+i-j }}", "{{ a <= b >= c == d != e < f > g ~ h + i - j }}"},
      {R"({{ "a\"}}" }})", R"({{ "a\"}}" }})"},
      {"a {# b {{ c }} #} d", "[a ] [ d]"},
      {"{{{a}}}", "{{ { !'{' has no meaning here"},
      {"{% raw %}{{ a }}{% endraw %}", "[{{ a }}]"},
      {"{% raw %}{% if %}{%- endraw -%} b", "[{% if %}] [b]"},
      {"{% rawer %}", "{% rawer %}"},
      // white space control
      {"a {{- b -}} c", "[a] {{- b -}} [c]"},
      {"a \n {%- if -%} \n b", "[a] {%- if -%} [b]"},
      {"a {#- b -#} c", "[a] [c]"},
      {"a {%- raw -%} b {%- endraw -%} c", "[a] [b] [c]"},
      {" {{- a -}} {{- b -}} ", "{{- a -}} {{- b -}}"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    CHECK(dump(row.source) == row.tokens);
  }
}

TEST_CASE("what cannot be cut ends the tokens with a fault", "[layout]") {
  struct Row {
    std::string_view source;
    std::string_view message;
    std::uint32_t at;
  };
  const Row rows[] = {
      {"a {# b", "this comment is never closed", 2},
      {"a {{ b", "'{{' is never closed", 2},
      {"a {% if b", "'{%' is never closed", 2},
      {"{% raw %} {% endrow %}", "'raw' is never closed", 0},
      {"{{ 'a }}", "this text is not closed on its line", 3},
      {"{{ 'a\n' }}", "this text is not closed on its line", 3},
      {"{{ a * b }}", "'*' has no meaning here", 5},
      {"{{ é }}", "'é' has no meaning here", 3},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    const Tokens tokens = tokenize(row.source);
    CHECK(tokens.list.back().kind == Token::Kind::fault);
    CHECK(tokens.fault.message == row.message);
    CHECK(tokens.fault.span.begin == row.at);
  }
}

}  // namespace daybook::layout
