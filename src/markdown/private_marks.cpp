// SPDX-License-Identifier: MIT
// Marks are looked for in the bytes of the file, where nothing can hide one, and then held against
// the tree, which knows what is code.  Where the two do not agree a mark counts: too much withheld
// is seen, too little is not.
#include "markdown/private_marks.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "text/ascii.hpp"

namespace daybook::markdown {
namespace {

constexpr std::string_view k_begin = "<!--";
constexpr std::string_view k_end = "-->";
constexpr std::string_view k_blank = " \t\r\n";

struct Mark {
  text::Span span;
  enum class Kind : std::uint8_t { begin, end } kind = Kind::begin;
};

/// The comment that begins at `at`, when it is a mark; size 0 when it is none.
struct Size {
  std::size_t size = 0;
  Mark::Kind kind = Mark::Kind::begin;
};
Size mark_at(std::string_view text, std::size_t at) {
  constexpr std::string_view k_word = "private";
  std::size_t i = std::min(text.find_first_not_of(k_blank, at + k_begin.size()), text.size());
  const bool ends = i < text.size() && text[i] == '/';
  if (ends) i = std::min(text.find_first_not_of(k_blank, i + 1), text.size());
  if (text::ascii_lower(text.substr(i, k_word.size())) != k_word) return {};
  i = std::min(text.find_first_not_of(k_blank, i + k_word.size()), text.size());
  if (!text.substr(i).starts_with(k_end)) return {};
  return {.size = i + k_end.size() - at, .kind = ends ? Mark::Kind::end : Mark::Kind::begin};
}

std::vector<Mark> marks_in(std::string_view text, std::uint32_t offset) {
  std::vector<Mark> marks;
  for (auto at = text.find(k_begin); at != std::string_view::npos;
       at = text.find(k_begin, at + k_begin.size())) {
    const Size found = mark_at(text, at);
    if (found.size == 0) continue;
    const auto begin = offset + static_cast<std::uint32_t>(at);
    marks.push_back(
        {.span = {begin, begin + static_cast<std::uint32_t>(found.size)}, .kind = found.kind});
  }
  return marks;
}

/// What a mark in a node's literal is there.
struct Occurrence {
  std::uint32_t block = 0;  ///< where the block begins, since footnotes stand at the tree's end
  bool is_text = false;
};

bool shows_text(NodeKind kind) {
  return kind == NodeKind::code || kind == NodeKind::code_block || kind == NodeKind::text;
}

std::vector<Occurrence> occurrences(const Document& document) {
  std::vector<Occurrence> found;
  std::uint32_t block = 0;
  for (std::uint32_t i = 1; i < document.nodes().size(); ++i) {
    const Node& node = document.nodes()[i];
    if (node.kind < NodeKind::text) block = node.span.begin;
    const std::string_view literal = document.text(node.literal);
    if (literal.find(k_begin) == std::string_view::npos) continue;
    const auto marks = marks_in(literal, 0);
    found.insert(found.end(), marks.size(), {.block = block, .is_text = shows_text(node.kind)});
  }
  std::ranges::stable_sort(found, {}, &Occurrence::block);
  return found;
}

bool is_in_code_block(const Document& document, std::uint32_t at) {
  return std::ranges::any_of(document.nodes(), [&](const Node& node) {
    return node.kind == NodeKind::code_block && node.span.begin <= at && at < node.span.end;
  });
}

void drop_text(const Document& document, std::vector<Mark>& marks) {
  const auto found = occurrences(document);
  if (found.size() == marks.size()) {
    std::size_t i = 0;
    std::erase_if(marks, [&](const Mark&) { return found[i++].is_text; });
  } else {
    std::erase_if(marks,
                  [&](const Mark& mark) { return is_in_code_block(document, mark.span.begin); });
  }
}

}  // namespace

text::Checked<std::vector<text::Span>> find_private(const Document& document) {
  text::Checked<std::vector<text::Span>> read;
  const text::SourceFile& source = document.source();
  auto marks = marks_in(source.bytes().substr(document.body_begin()), document.body_begin());
  if (marks.empty()) return read;
  drop_text(document, marks);
  const auto report = [&](const Mark& mark, const char* message, const char* help) {
    read.diagnostics.push_back(text::make_diagnostic(text::Rule::private_unpaired,
                                                     source.place(mark.span), message, help));
  };
  std::vector<const Mark*> open;
  for (const Mark& mark : marks) {
    if (mark.kind == Mark::Kind::begin) {
      open.push_back(&mark);
    } else if (open.empty()) {
      report(mark, "nothing private begins before this",
             "write '<!-- private -->' where it begins");
    } else {
      const text::Span whole{open.back()->span.begin, mark.span.end};
      open.pop_back();
      if (open.empty()) read.value.push_back(whole);
    }
  }
  if (open.empty()) return read;
  report(*open.front(), "what is private here has no end, so nothing below is published",
         "write '<!-- /private -->' where it ends");
  read.value.push_back(
      {open.front()->span.begin, static_cast<std::uint32_t>(source.bytes().size())});
  return read;
}

}  // namespace daybook::markdown
