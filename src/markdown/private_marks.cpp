// SPDX-License-Identifier: MIT
// Marks are looked for in the bytes of the file, where nothing can hide one.  One is text only
// where both say so: the bytes, by where it stands in its block, and the tree, which knows what is
// code. Where the two do not agree a mark counts: too much withheld is seen, too little is not.
#include "markdown/private_marks.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

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

/// A block whose bytes are one stretch of Markdown: no code or comment goes beyond it.
struct Block {
  text::Span span;
  std::uint32_t first = 0;  ///< its nodes
  std::uint32_t end = 0;
  bool is_code = false;
};

bool is_stretch(NodeKind kind) {
  return kind == NodeKind::paragraph || kind == NodeKind::heading || kind == NodeKind::table_row ||
         kind == NodeKind::callout_title || kind == NodeKind::code_block;
}

/// By where they begin, for footnotes stand at the tree's end.
std::vector<Block> blocks_of(const Document& document) {
  std::vector<Block> blocks;
  for (std::uint32_t i = 1; i < document.nodes().size(); ++i) {
    const Node& node = document.nodes()[i];
    if (!is_stretch(node.kind)) continue;
    blocks.push_back({.span = node.span,
                      .first = i,
                      .end = node.subtree_end.index,
                      .is_code = node.kind == NodeKind::code_block});
  }
  std::ranges::stable_sort(blocks, {}, [](const Block& each) { return each.span.begin; });
  return blocks;
}

/// Text without its white space, which is not the same in a node as in the bytes.
std::string packed(std::string_view text) {
  std::string out(text);
  std::erase_if(out, [](char byte) { return k_blank.find(byte) != std::string_view::npos; });
  return out;
}

/// What of a block's bytes looks like text: code between backticks, comments behind a backslash.
class TextPieces {
 public:
  explicit TextPieces(std::string_view text) : text_(text) {
    for (std::size_t at = text.find_first_of("`\\<"); at < text.size();
         at = text.find_first_of("`\\<", at))
      at = past(at);
  }

  struct Piece {
    text::Span span;  ///< in the block
    std::string words;
  };
  const std::vector<Piece>& all() const { return pieces_; }

 private:
  /// Behind what begins at `at`.
  std::size_t past(std::size_t at) {
    if (text_[at] == '<')
      return text_.substr(at).starts_with(k_begin) ? std::max(text_.find(k_end, at), at + 1)
                                                   : at + 1;
    if (text_[at] == '`') return past_backticks(at);
    if (text_.substr(at + 1).starts_with(k_begin)) add({at, at + 1 + k_begin.size()});
    return at + 2;
  }

  std::size_t past_backticks(std::size_t at) {
    const std::size_t inside = std::min(text_.find_first_not_of('`', at), text_.size());
    const std::size_t size = inside - at;
    for (std::size_t i = text_.find('`', inside); i < text_.size(); i = text_.find('`', i)) {
      const std::size_t behind = std::min(text_.find_first_not_of('`', i), text_.size());
      if (behind - i == size) {
        add({inside, i});
        return behind;
      }
      i = behind;
    }
    return inside;
  }

  void add(std::pair<std::size_t, std::size_t> range) {
    const auto [begin, end] = range;
    pieces_.push_back({.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                       .words = packed(text_.substr(begin, end - begin))});
  }

  std::string_view text_;
  std::vector<Piece> pieces_;
};

/// How often the tree has each piece of code of a block, and a comment in its text.
std::map<std::string, std::size_t> text_in_tree(const Document& document, const Block& block) {
  std::map<std::string, std::size_t> times;
  for (std::uint32_t i = block.first; i < block.end; ++i) {
    const Node& node = document.nodes()[i];
    const std::string_view literal = document.text(node.literal);
    if (node.kind == NodeKind::code && literal.find(k_begin) != std::string_view::npos)
      ++times[packed(literal)];
    if (node.kind != NodeKind::text) continue;
    for (auto at = literal.find(k_begin); at != std::string_view::npos;
         at = literal.find(k_begin, at + 1))
      ++times[std::string("\\").append(k_begin)];
  }
  return times;
}

/// Where a block's marks are text: what looks like it and is in the tree at least as often.
std::vector<text::Span> text_spans(const Document& document, const Block& block) {
  if (block.is_code) return {block.span};
  const TextPieces pieces(document.source().slice(block.span));
  auto left = text_in_tree(document, block);
  std::map<std::string_view, std::size_t> seen;
  for (const auto& piece : pieces.all())
    ++seen[piece.words];
  std::vector<text::Span> spans;
  for (const auto& piece : pieces.all()) {
    if (seen[piece.words] > left[piece.words]) continue;
    spans.push_back({block.span.begin + piece.span.begin, block.span.begin + piece.span.end});
  }
  return spans;
}

void drop_text(const Document& document, std::vector<Mark>& marks) {
  const auto blocks = blocks_of(document);
  std::size_t next = 0;              // the first block that ends behind the mark
  std::vector<text::Span> text;      // of that block
  std::optional<std::size_t> known;  // whose `text` is
  std::erase_if(marks, [&](const Mark& mark) {
    const std::uint32_t at = mark.span.begin;
    while (next < blocks.size() && blocks[next].span.end <= at)
      ++next;
    if (next == blocks.size() || at < blocks[next].span.begin) return false;
    if (known != next) text = text_spans(document, blocks[next]);
    known = next;
    const auto after = std::ranges::upper_bound(text, at, {}, &text::Span::begin);
    return after != text.begin() && at < std::prev(after)->end;
  });
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
