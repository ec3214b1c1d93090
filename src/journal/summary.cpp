// SPDX-License-Identifier: MIT
// Picks the words; does not write any.  Tested by read_test.cpp.
#include "journal/summary.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "journal/lines.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::journal {

namespace {

using markdown::NodeId;
using markdown::NodeKind;
using markdown::NodeRange;

constexpr std::size_t k_longest = 400;

bool is_used(const Metadata& metadata, NodeId block) {
  return std::ranges::binary_search(metadata.used, block);
}

/// Prose, not a line of fields and not a template's hint.
std::string prose(const Context& context, NodeId paragraph) {
  const std::string text =
      markdown::plain_text(context.document, context.document.inside(paragraph));
  return is_placeholder(text) ? std::string() : text;
}

/// Whether a piece of prose ends as a sentence does, in Latin or CJK punctuation.
bool ends_sentence(std::string_view text) {
  constexpr std::array<std::string_view, 8> k_ends{".", "!", "?", ";", "…", "。", "！", "？"};
  return std::ranges::any_of(k_ends, [&](std::string_view end) { return text.ends_with(end); });
}

/// The values of a list's entries in one line: the study template's summary is a list of labels.
std::string list_text(const Context& context, NodeId list) {
  std::string out;
  for (const NodeId item : markdown::children(context.document, context.document.inside(list))) {
    const Line line = split_label(markdown::own_text(context.document, item));
    if (is_placeholder(line.value)) continue;
    if (!out.empty()) out += ends_sentence(out) ? " " : "; ";
    out += line.value;
    if (text::count_code_points(out) > k_longest) break;
  }
  return out;
}

/// The first paragraph or list.  Words that end in the middle of a sentence go on in the list below
/// them: `because` and its reasons.
std::string first_text(const Context& context, const Metadata& metadata, NodeRange range) {
  std::string words;
  for (const NodeId block : markdown::children(context.document, range)) {
    if (is_used(metadata, block)) continue;
    const NodeKind kind = context.document.node(block).kind;
    if (kind == NodeKind::list) {
      const std::string list = list_text(context, block);
      if (words.empty() || !list.empty()) words += words.empty() ? list : " " + list;
    }
    if (!words.empty()) return words;
    if (kind == NodeKind::paragraph) words = prose(context, block);
    if (ends_sentence(words)) return words;
  }
  return words;
}

/// Sections whose prose says what a file is about.
bool tells_of_the_whole(Role role) {
  switch (role) {
    case Role::other:
    case Role::goal:
    case Role::topic:
    case Role::log:
    case Role::learnings:
    case Role::concepts:
    case Role::baseline:
    case Role::notes:
      return true;
    default:
      return false;
  }
}

/// A sentence of its own, not the words above a list and not a line of fields.
std::string first_prose(const Context& context, const Metadata& metadata,
                        const std::vector<Role>& roles) {
  const auto sections = context.document.sections();
  std::size_t next = 0;
  Role role = Role::other;
  for (const NodeId block : markdown::children(context.document, context.document.all())) {
    while (next < sections.size() && sections[next].heading.index <= block.index) {
      // A record's status is told elsewhere.
      const bool field = context.vocabulary.meta_field(sections[next].title) == MetaField::status;
      role = field ? Role::metadata : roles[next];
      ++next;
    }
    if (context.document.node(block).kind != NodeKind::paragraph || is_used(metadata, block))
      continue;
    if (!tells_of_the_whole(role)) continue;
    std::string text = prose(context, block);
    if (text.empty() || text.ends_with(':') || text.ends_with("：")) continue;
    const Line first = lines_of(context.document, context.document.inside(block)).front();
    if (!first.bold && !context.vocabulary.meta_field(first.label)) return text;
  }
  return {};
}

/// Without any prose, what a session was for, or what a record decided.
std::string goal_text(const Context& context, const Metadata& metadata,
                      const std::vector<Role>& roles) {
  for (const Role wanted : {Role::goal, Role::log, Role::decisions}) {
    for (std::size_t i = 0; i < roles.size(); ++i) {
      if (roles[i] != wanted) continue;
      std::string text = first_text(context, metadata, context.document.sections()[i].body);
      if (!text.empty()) return text;
    }
  }
  return {};
}

/// `<!-- more -->`, in any case.
bool is_marker(std::string_view html) {
  html = text::trim(html);
  if (!html.starts_with("<!--") || !html.ends_with("-->") || html.size() < 7) return false;
  return text::ascii_lower(text::trim(html.substr(4, html.size() - 7))) == "more";
}

std::optional<NodeId> find_marker(const markdown::Document& document) {
  for (std::uint32_t i = 0; i < document.nodes().size(); ++i) {
    const markdown::Node& node = document.nodes()[i];
    const bool html = node.kind == NodeKind::html_block || node.kind == NodeKind::html_inline;
    if (html && is_marker(document.text(node.literal))) return NodeId{i};
  }
  return std::nullopt;
}

/// The words before the marker, without headings, metadata and code.
std::string before_marker(const Context& context, const Metadata& metadata) {
  const auto marker = find_marker(context.document);
  std::string words;
  if (!marker) return words;
  for (const NodeId block : markdown::children(context.document, context.document.all())) {
    if (*marker < block) break;
    const NodeKind kind = context.document.node(block).kind;
    if (is_used(metadata, block) || kind == NodeKind::heading || kind == NodeKind::code_block)
      continue;
    const NodeId end = std::min(context.document.node(block).subtree_end, *marker);
    const std::string text = markdown::plain_text(context.document, {block, end});
    if (text.empty() || is_placeholder(text)) continue;
    if (!words.empty()) words += " ";
    words += text;
    if (text::count_code_points(words) > k_longest) break;
  }
  return words;
}

}  // namespace

std::string summarize(const Context& context, const Metadata& metadata,
                      const std::vector<Role>& roles) {
  for (const std::string& own : {metadata.summary, before_marker(context, metadata)}) {
    if (!own.empty()) return text::ellipsize(own, k_longest);
  }
  const auto sections = context.document.sections();
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (roles[i] != Role::summary) continue;
    const std::string text = first_text(context, metadata, sections[i].body);
    if (!text.empty()) return text::ellipsize(text, k_longest);
  }
  const std::string text = first_prose(context, metadata, roles);
  return text::ellipsize(text.empty() ? goal_text(context, metadata, roles) : text, k_longest);
}

}  // namespace daybook::journal
