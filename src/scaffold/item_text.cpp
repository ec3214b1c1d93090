// SPDX-License-Identifier: MIT
#include "scaffold/item_text.hpp"

#include <algorithm>
#include <vector>

#include "scaffold/markdown_text.hpp"

namespace daybook::scaffold {
namespace {

using markdown::NodeKind;

/// A stretch of code in the plain words.
struct Code {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What the nodes say without markup, and where in it code is.
struct Words {
  std::string plain;
  std::vector<Code> codes;
};

Words words_of(const markdown::Document& document, markdown::NodeRange range) {
  Words words;
  for (std::uint32_t i = range.begin.index; i < range.end.index; ++i) {
    const markdown::NodeId id{i};
    const NodeKind kind = document.node(id).kind;
    const std::size_t begin = words.plain.size();
    if (kind == NodeKind::text || kind == NodeKind::code || kind == NodeKind::mention)
      words.plain += document.literal(id);
    if (kind == NodeKind::code) words.codes.push_back({begin, words.plain.size()});
    if (kind == NodeKind::soft_break || kind == NodeKind::hard_break ||
        kind == NodeKind::table_cell || kind == NodeKind::paragraph)
      words.plain += ' ';
  }
  return words;
}

/// What cannot stand in a cell of a table, or ends the code too early.
bool is_awkward(std::string_view code) {
  return code.find_first_of("`|\r\n") != std::string_view::npos;
}

}  // namespace

std::string item_text(const markdown::Document& document, const journal::Item& item) {
  const Words words = words_of(document, item.nodes);
  const std::size_t at = words.plain.find(item.text);
  if (at == std::string::npos) return markdown_text(item.text);
  const std::size_t end = at + item.text.size();
  std::string out;
  std::size_t done = at;
  const auto add_plain = [&](std::size_t until) {
    std::string piece = words.plain.substr(done, until - done);
    // The spaces beside code are lost by nobody.
    const bool ahead = piece.starts_with(' ') && !out.empty();
    const bool behind = piece.size() > 1 && piece.ends_with(' ') && until < end;
    piece = markdown_text(piece);
    out += (ahead ? " " : "") + piece + (behind ? " " : "");
    done = until;
  };
  for (const Code& code : words.codes) {
    const std::string_view literal =
        std::string_view(words.plain).substr(code.begin, code.end - code.begin);
    if (code.begin < done || code.end > end || literal.empty() || is_awkward(literal)) continue;
    add_plain(code.begin);
    out.append("`").append(literal).append("`");
    done = code.end;
  }
  add_plain(end);
  return out;
}

}  // namespace daybook::scaffold
