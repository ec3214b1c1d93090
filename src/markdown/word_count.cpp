// SPDX-License-Identifier: MIT
#include "markdown/word_count.hpp"

#include <algorithm>

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

/// Text comes piece by piece: a word may go on in the next.
class Counter {
 public:
  void add(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
      const text::Decoded next = text::decode(text, i);
      i += next.size;
      if (text::is_cjk(next.code_point)) {
        in_word_ = false;
        if (text::is_letter(next.code_point)) ++count_.characters;
      } else if (text::is_space(next.code_point)) {
        in_word_ = false;
      } else if (text::is_letter(next.code_point) || text::is_digit(next.code_point)) {
        if (!in_word_) ++count_.words;
        in_word_ = true;
      }
    }
  }
  void end_word() { in_word_ = false; }
  const WordCount& count() const { return count_; }

 private:
  WordCount count_;
  bool in_word_ = false;
};

std::string_view words_of(const Document& document, const Node& node) {
  switch (node.kind) {
    case NodeKind::text:
    case NodeKind::code:
    case NodeKind::mention:
      return document.literal(node);
    case NodeKind::code_block:
      return node.has(NodeFlag::fenced) ? std::string_view{} : document.literal(node);
    case NodeKind::wiki_link:
      return document.detail(node).empty() ? document.literal(node) : document.detail(node);
    default:
      return {};
  }
}

bool is_inside_a_line(NodeKind kind) {
  return kind > NodeKind::text && kind != NodeKind::soft_break && kind != NodeKind::hard_break;
}

}  // namespace

WordCount count_words(const Document& document) {
  Counter counter;
  for (const Node& node : document.nodes()) {
    if (node.kind < NodeKind::text || (node.kind != NodeKind::text && !is_inside_a_line(node.kind)))
      counter.end_word();
    counter.add(words_of(document, node));
  }
  return counter.count();
}

std::uint32_t reading_minutes(const WordCount& count) {
  constexpr std::uint32_t k_words = 220;
  constexpr std::uint32_t k_characters = 400;
  const std::uint64_t parts =
      std::uint64_t{count.words} * k_characters + std::uint64_t{count.characters} * k_words;
  constexpr std::uint32_t k_whole = k_words * k_characters;
  return std::max(1U, static_cast<std::uint32_t>((parts + k_whole / 2) / k_whole));
}

}  // namespace daybook::markdown
