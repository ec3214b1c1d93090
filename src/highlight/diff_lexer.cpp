// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "highlight/lexers.hpp"

namespace daybook::highlight {
namespace {

struct Row {
  std::string_view begins;
  TokenKind kind;
};

/// Of two that fit, the first.  `---` is a heading only before `+++`, see below.
constexpr std::array k_rows{
    Row{"diff ", TokenKind::heading},
    Row{"index ", TokenKind::heading},
    Row{"Index: ", TokenKind::heading},
    Row{"rename ", TokenKind::heading},
    Row{"similarity ", TokenKind::heading},
    Row{"new file ", TokenKind::heading},
    Row{"deleted file ", TokenKind::heading},
    Row{"@@", TokenKind::meta},
    Row{"+", TokenKind::inserted},
    Row{"-", TokenKind::deleted},
    Row{"> ", TokenKind::inserted},
    Row{"< ", TokenKind::deleted},
    Row{"\\ ", TokenKind::comment},
    Row{"***", TokenKind::meta},
};

}  // namespace

void lex_diff(std::string_view code, const Language& /*language*/, Tokens& out) {
  std::size_t second_name = std::string_view::npos;  // where +++ must stand to be a heading
  for (std::size_t at = 0; at < code.size();) {
    const std::size_t end = line_end(code, at);
    const std::string_view line = code.substr(at, end - at);
    const auto row = std::ranges::find_if(
        k_rows, [&](const Row& each) { return line.starts_with(each.begins); });
    const bool names_next = line.starts_with("--- ") && code.substr(end).starts_with("\n+++ ");
    if (names_next) second_name = end + 1;
    if (names_next || at == second_name)
      out.mark(TokenKind::heading, at, end);
    else if (row != k_rows.end())
      out.mark(row->kind, at, end);
    at = end + 1;
  }
}

}  // namespace daybook::highlight
