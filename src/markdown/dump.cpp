// SPDX-License-Identifier: MIT
// The dump of a Document: the oracle of the tests of this room and of journal/.
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <string>
#include <utility>

#include "markdown/document.hpp"

namespace daybook::markdown {
namespace {

constexpr std::array<std::pair<NodeFlag, std::string_view>, 8> k_flag_names{{
    {NodeFlag::ordered, "ordered"},
    {NodeFlag::tight, "tight"},
    {NodeFlag::task, "task"},
    {NodeFlag::checked, "checked"},
    {NodeFlag::header, "header"},
    {NodeFlag::fenced, "fenced"},
    {NodeFlag::unclosed, "unclosed"},
    {NodeFlag::display, "display"},
}};

bool has_number(const Document& document, const Node& node) {
  switch (node.kind) {
    case NodeKind::table:
    case NodeKind::footnote_definition:
    case NodeKind::footnote_reference:
      return true;
    case NodeKind::list:
      return node.has(NodeFlag::ordered);
    case NodeKind::shortcode:
    case NodeKind::shortcode_block:
      return document.number(node) > 0;
    default:
      return false;
  }
}

void append_quoted(std::string& out, std::string_view text) {
  out += " \"";
  for (const char c : text) {
    switch (c) {
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      case '"':
        out += "\\\"";
        break;
      default:
        out.push_back(c);
    }
  }
  out.push_back('"');
}

}  // namespace

std::string dump(const Document& document) {
  std::string out;
  std::vector<std::uint32_t> ends;
  for (std::uint32_t i = 0; i < document.nodes().size(); ++i) {
    const Node& node = document.nodes()[i];
    while (!ends.empty() && ends.back() <= i)
      ends.pop_back();
    out.append(2 * ends.size(), ' ');
    ends.push_back(node.subtree_end.index);
    out += kind_name(node.kind);
    if (node.level > 0) fmt::format_to(std::back_inserter(out), " {}", +node.level);
    if (has_number(document, node))
      fmt::format_to(std::back_inserter(out), " {}", document.number(node));
    for (const auto& [flag, name] : k_flag_names) {
      if (node.has(flag)) out.append(" ").append(name);
    }
    if (!document.literal(node).empty()) append_quoted(out, document.literal(node));
    if (!document.detail(node).empty()) append_quoted(out, document.detail(node));
    const text::LineColumn begin = document.source().locate(node.span.begin);
    const text::LineColumn end = document.source().locate(node.span.end);
    fmt::format_to(std::back_inserter(out), " {}:{}-{}:{}\n", begin.line, begin.column, end.line,
                   end.column);
  }
  return out;
}

}  // namespace daybook::markdown
