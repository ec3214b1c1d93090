// SPDX-License-Identifier: MIT
// Finds the words of a template that nobody replaced.  What counts as such is
// words/placeholder.cpp's; a lint asks for more certainty than a reader, since it speaks up.
// Metadata has a rule of its own (field-placeholder).  Tested by lint_test.cpp.
#include <algorithm>
#include <array>
#include <cstdint>
#include <fmt/format.h>

#include "journal/lines.hpp"
#include "journal/lint/rules.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::journal {

namespace {

using markdown::NodeFlag;
using markdown::NodeId;
using markdown::NodeKind;

/// What people put into brackets themselves.
constexpr std::array<std::string_view, 12> k_own_tags{
    "wip", "done", "todo", "draft", "optional", "new", "fixed", "fix", "ok", "n/a", "none", "old"};

/// Where words stand: behind a label such as `**Tags**:` more is the author's own.
enum class Place : std::uint8_t { alone, behind_label };

/// `[Topic]`, not `[1]`, `[2026-01-08]`, `[WIP]` or `[a, b]` behind a label.
bool is_prompt(std::string_view bracketed, Place place) {
  const std::string_view inner = text::trim(bracketed.substr(1, bracketed.size() - 2));
  if (inner.empty()) return false;
  const bool has_digit_first = text::is_ascii_digit(inner.front());
  if (has_digit_first ||
      (place == Place::behind_label && inner.find(',') != std::string_view::npos))
    return false;
  return std::ranges::find(k_own_tags, text::match_key(inner)) == k_own_tags.end();
}

bool has_letter(std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const text::Decoded decoded = text::decode(words, at);
    if (text::is_letter(decoded.code_point)) return true;
    at += decoded.size;
  }
  return false;
}

/// Whether words that the reader takes for nothing are surely a template's.
bool is_surely_left(std::string_view words, Place place) {
  words = text::trim(words);
  if (words.empty() || !is_left_over(words)) return false;
  if (words.front() == '[' && words.back() == ']' && words.find(']') == words.size() - 1)
    return is_prompt(words, place);
  // A lone `?` or `_` is an author's way to leave a cell open.
  return has_letter(words) || words.find("...") != std::string_view::npos ||
         words.find("…") != std::string_view::npos;
}

/// Code, links and formulas are nobody's template: `<name>` in code, `[Docs](…)`.
bool is_plain(const markdown::Document& document, markdown::NodeRange nodes) {
  for (std::uint32_t i = nodes.begin.index; i < nodes.end.index; ++i) {
    switch (document.nodes()[i].kind) {
      case NodeKind::text:
      case NodeKind::emphasis:
      case NodeKind::strong:
      case NodeKind::soft_break:
      case NodeKind::hard_break:
        continue;
      default:
        return false;
    }
  }
  return true;
}

bool is_metadata(const Linted& linted, text::Span span) {
  return std::ranges::any_of(linted.entry.common.statements, [&](const Statement& statement) {
    return !statement.span.empty() && statement.span.begin < span.end &&
           span.begin < statement.span.end;
  });
}

void report(const Linted& linted, text::Span part, std::string_view words) {
  const text::Span span = locate(linted.document(), part, words);
  if (is_metadata(linted, span)) return;
  linted.say(text::Rule::placeholder_left, span,
             fmt::format("'{}' was left from the template", text::ellipsize(words, 60)),
             "write your own words, or take it out");
}

void look_at_lines(const Linted& linted, NodeId block) {
  const markdown::Document& document = linted.document();
  for (const Line& line : lines_of(document, document.inside(block))) {
    const bool labelled = !line.label.empty() && !line.value.empty();
    if (!is_plain(document, line.nodes)) continue;
    if (labelled && is_surely_left(line.value, Place::behind_label)) {
      report(linted, line.span, text::trim(line.value));
    } else if (is_surely_left(line.text, labelled ? Place::behind_label : Place::alone)) {
      report(linted, line.span, text::trim(line.text));
    }
  }
}

/// `Learning Session - [DATE]`: a heading that is a prompt, or ends in one.
void look_at_heading(const Linted& linted, NodeId heading) {
  const markdown::Document& document = linted.document();
  if (!is_plain(document, document.inside(heading))) return;
  const std::string title = markdown::plain_text(document, document.inside(heading));
  std::string_view last = text::trim(title);
  for (const std::string_view mark : {": ", "：", " - ", " – ", " — "}) {
    const std::size_t at = last.rfind(mark);
    if (at != std::string_view::npos) last = text::trim(last.substr(at + mark.size()));
  }
  if (is_surely_left(last, Place::alone)) report(linted, document.node(heading).span, last);
}

void look_at_node(const Linted& linted, NodeId id) {
  const markdown::Document& document = linted.document();
  const markdown::Node& node = document.node(id);
  switch (node.kind) {
    case NodeKind::heading:
      look_at_heading(linted, id);
      break;
    case NodeKind::paragraph:
      look_at_lines(linted, id);
      break;
    case NodeKind::table_cell:
      if (!node.has(NodeFlag::header)) look_at_lines(linted, id);
      break;
    case NodeKind::code_block: {
      const std::string_view info = text::trim(document.detail(id));
      if (info.starts_with('[') && is_surely_left(info, Place::alone)) {
        const std::uint32_t end = document.source().line_start(document.line_of(id) + 1);
        report(linted, {node.span.begin, end}, info);
      }
      break;
    }
    default:
      break;
  }
}

}  // namespace

void lint_placeholders(const Linted& linted) {
  const markdown::Document& document = linted.document();
  for (std::uint32_t i = 0; i < document.nodes().size(); ++i)
    look_at_node(linted, NodeId{i});
  for (const markdown::Link& link : document.links()) {
    // `./YYYY-MM-DD.md`
    if (link.destination.find("YYYY") != std::string_view::npos)
      report(linted, link.span, link.destination);
  }
}

bool says_something(const markdown::Document& document, markdown::NodeRange blocks) {
  for (std::uint32_t i = blocks.begin.index; i < blocks.end.index; ++i) {
    const markdown::Node& node = document.nodes()[i];
    switch (node.kind) {
      case NodeKind::block_quote:
        // What a template tells its user to do stands in quotes.
        i = node.subtree_end.index - 1;
        break;
      case NodeKind::code_block:
      case NodeKind::math_block:
        if (!text::trim(document.literal(node)).empty()) return true;
        break;
      case NodeKind::image:
      case NodeKind::wiki_embed:
        return true;
      case NodeKind::paragraph:
      case NodeKind::table_cell:
        if (node.has(NodeFlag::header)) break;
        for (const Line& line : lines_of(document, document.inside(NodeId{i}))) {
          const bool is_label = !line.label.empty() && (line.colon || !line.value.empty());
          const std::string_view words = text::trim(is_label ? line.value : line.text);
          const bool heads = is_label && line.value.empty();
          if (!words.empty() && !heads && !line.all_bold && !is_left_over(words)) return true;
        }
        break;
      default:
        break;
    }
  }
  return false;
}

}  // namespace daybook::journal
