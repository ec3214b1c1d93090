// SPDX-License-Identifier: MIT
// Picks the words; does not write any.  Tested by read_test.cpp.
#include "journal/summary.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

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

std::size_t count_letters(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return !text::is_ascii(c) || text::is_ascii_letter(c); }));
}

/// Whether an entry has words besides its label and code: a list of paths tells nobody anything.
bool has_words(const Context& context, NodeId item, std::string_view label) {
  const markdown::Document& document = context.document;
  const std::uint32_t end = document.node(item).subtree_end.index;
  std::size_t letters = 0;
  for (std::uint32_t i = item.index + 1; i < end;) {
    const markdown::Node& node = document.nodes()[i];
    if (node.kind == NodeKind::text) letters += count_letters(document.literal(node));
    i = node.kind == NodeKind::list ? node.subtree_end.index : i + 1;
  }
  return letters > count_letters(label);
}

/// The values of a list's entries in one line: the study template's summary is a list of labels.
std::string list_text(const Context& context, NodeId list) {
  std::string out;
  for (const NodeId item : markdown::children(context.document, context.document.inside(list))) {
    const Line line = split_label(markdown::own_text(context.document, item));
    if (is_placeholder(line.value) || !has_words(context, item, line.label)) continue;
    if (!out.empty()) out += ends_sentence(out) ? " " : "; ";
    out += line.value;
    if (text::count_code_points(out) > k_longest) break;
  }
  return out;
}

bool announces(std::string_view text) {
  return text.ends_with(':') || text.ends_with("：");
}

/// The first paragraph or list.  Words that end in the middle of a sentence go on in the list below
/// them: `because` and its reasons.  Those that announce what is not words are passed over.
std::string first_text(const Context& context, const Metadata& metadata, NodeRange range) {
  std::string words;
  for (const NodeId block : markdown::children(context.document, range)) {
    if (is_used(metadata, block)) continue;
    const NodeKind kind = context.document.node(block).kind;
    if (kind == NodeKind::list) {
      const std::string list = list_text(context, block);
      if (words.empty() || !list.empty()) words += words.empty() ? list : " " + list;
    }
    if (announces(words)) words.clear();
    if (!words.empty()) return words;
    if (kind == NodeKind::paragraph) words = prose(context, block);
    if (ends_sentence(words)) return words;
  }
  return announces(words) ? std::string() : words;
}

/// Blocks in whose middle a sentence can stand, as the words above and below a line of code do.
bool interrupts(NodeKind kind) {
  return kind == NodeKind::code_block || kind == NodeKind::list || kind == NodeKind::table ||
         kind == NodeKind::math_block;
}

/// Whether it begins with a small letter that is not one of code.
bool begins_small(const Context& context, NodeId paragraph) {
  const NodeId first{paragraph.index + 1};
  if (context.document.node(first).kind == NodeKind::code) return false;
  const std::string words = prose(context, paragraph);
  const std::string_view letter(words.data(), text::decode(words, 0).size);
  return text::upper(letter) != letter;
}

/// How much a piece of prose says.  A date, a file's name and a lone word say nothing; few words
/// that end as a sentence say little.  Words with a digit do not count, and two characters of Han
/// or Kana do as one.
enum class Says : std::uint8_t { nothing, little, enough };

Says how_much(std::string_view text) {
  constexpr std::size_t k_least = 8;  // half words
  std::size_t halves = 0;
  bool in_word = false;
  bool has_digit = false;
  bool has_number = false;
  for (std::size_t at = 0; at <= text.size();) {
    const text::Decoded letter = text::decode(text, at);
    at += std::max<std::size_t>(letter.size, 1);
    if (text::is_cjk(letter.code_point)) ++halves;
    const bool blank = letter.size == 0 || text::is_space(letter.code_point);
    if (blank && in_word && !has_digit) halves += 2;
    has_number = has_number || has_digit;
    if (blank) in_word = has_digit = false;
    if (text::is_letter(letter.code_point) && !text::is_cjk(letter.code_point)) in_word = true;
    if (text::is_digit(letter.code_point)) has_digit = true;
  }
  if (halves >= k_least) return Says::enough;
  return halves > 0 && ends_sentence(text) && !has_number ? Says::little : Says::nothing;
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

/// A sentence: not the words above a list, not a line of fields, not a lone label.
std::string sentence_of(const Context& context, NodeId paragraph) {
  std::string text = prose(context, paragraph);
  if (announces(text) || how_much(text) == Says::nothing) return {};
  const Line first = lines_of(context.document, context.document.inside(paragraph)).front();
  return first.bold || context.vocabulary.meta_field(first.label) ? std::string() : text;
}

/// The first sentence that stands on its own and says enough.  One below code, a list, a table or
/// half a sentence often goes on with them, and is taken when there is no other, unless it begins
/// as the rest of a sentence does.
std::string first_prose(const Context& context, const Metadata& metadata,
                        const std::vector<Role>& roles) {
  const auto sections = context.document.sections();
  std::size_t next = 0;
  Role role = Role::other;
  std::string other;
  bool interrupted = false;
  for (const NodeId block : markdown::children(context.document, context.document.all())) {
    while (next < sections.size() && sections[next].heading.index <= block.index) {
      // A record's status is told elsewhere.
      const bool field = context.vocabulary.meta_field(sections[next].title) == MetaField::status;
      role = field ? Role::metadata : roles[next];
      ++next;
    }
    const NodeKind kind = context.document.node(block).kind;
    const bool is_half = kind == NodeKind::paragraph && !ends_sentence(prose(context, block));
    const bool goes_on =
        std::exchange(interrupted, (interrupts(kind) || is_half) && !is_used(metadata, block));
    if (kind != NodeKind::paragraph || is_used(metadata, block) || !tells_of_the_whole(role))
      continue;
    std::string text = sentence_of(context, block);
    if (text.empty()) continue;
    if (!goes_on && how_much(text) == Says::enough) return text;
    if (other.empty() && !(goes_on && begins_small(context, block))) other = std::move(text);
  }
  return other;
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
    if (html && is_marker(document.literal(node))) return NodeId{i};
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
