// SPDX-License-Identifier: MIT
// Marks are looked for in the bytes of the file, where nothing can hide one.  One is text only
// where both say so: the bytes, by where it stands in its block, and the tree, which knows what is
// code. Where the two do not agree a mark counts: too much withheld is seen, too little is not.
#include "markdown/private_marks.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "markdown/percent_comments.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

constexpr std::string_view k_begin = "<!--";
constexpr std::string_view k_end = "-->";
constexpr std::string_view k_blank = " \t\r\n\f\v";

struct Mark {
  text::Span span;
  enum class Kind : std::uint8_t { begin, end } kind = Kind::begin;
  bool is_exact = true;  ///< and not only near to it: `<!-- private: why -->`
};

/// Behind white space of any kind, seen or not: what keyboards and other programs put between
/// words.
std::size_t past_blank(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const text::Decoded sign = text::decode(text, at);
    if (!text::is_space(sign.code_point) && !text::is_format(sign.code_point)) break;
    at += sign.size;
  }
  return at;
}

/// As it is to be written: without a sign that no keyboard's space bar gives.
bool is_plain(std::string_view comment) {
  return std::ranges::all_of(comment, [](char byte) {
    return static_cast<unsigned char>(byte) < 0x80 && byte != '\f' && byte != '\v';
  });
}

/// Behind a word and the white space around it, in any case; `at` when another one stands there.
std::size_t past_word(std::string_view text, std::size_t at, std::string_view word) {
  const std::size_t begin = past_blank(text, at);
  const std::size_t end = begin + word.size();
  if (text::ascii_lower(text.substr(begin, word.size())) != word) return at;
  const bool goes_on =
      end < text.size() && (text::is_ascii_alphanumeric(text[end]) || text[end] == '_');
  return goes_on ? at : past_blank(text, end);
}

std::size_t past_any(std::string_view text, std::size_t at,
                     std::span<const std::string_view> words) {
  for (const std::string_view word : words) {
    const std::size_t behind = past_word(text, at, word);
    if (behind != at) return behind;
  }
  return at;
}

/// The comment that begins at `at`, when it is a mark or near to one: too much taken for the
/// beginning of what is private is seen, too little is not.
std::optional<Mark> mark_at(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 2> k_beginnings{"begin", "start"};
  constexpr std::array<std::string_view, 2> k_ends{"end", "stop"};
  const std::size_t inside = at + k_begin.size();
  const std::size_t dashes = std::min(text.find_first_not_of('-', inside), text.size());
  std::size_t word = past_blank(text, dashes);
  const bool has_slash = word < text.size() && text[word] == '/';
  if (has_slash) ++word;
  const std::size_t behind_end = past_any(text, word, k_ends);
  const bool is_end = has_slash || behind_end != word;
  const std::size_t name = behind_end != word ? behind_end : past_any(text, word, k_beginnings);
  const std::size_t behind = past_word(text, name, "private");
  if (behind == name) return std::nullopt;
  constexpr std::size_t k_longest = 4096;
  const std::size_t close =
      std::min(text.substr(0, behind + k_longest).find(k_end, behind), text.size());
  const std::size_t end = std::min(close + k_end.size(), text.size());
  const bool is_exact = dashes == inside && name == word && close == behind &&
                        close < text.size() && is_plain(text.substr(at, end - at));
  return Mark{.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
              .kind = is_end ? Mark::Kind::end : Mark::Kind::begin,
              .is_exact = is_exact};
}

std::vector<Mark> marks_in(std::string_view text, std::uint32_t offset) {
  std::vector<Mark> marks;
  for (auto at = text.find(k_begin); at != std::string_view::npos;
       at = text.find(k_begin, at + k_begin.size())) {
    auto found = mark_at(text, at);
    if (!found) continue;
    found->span = {found->span.begin + offset, found->span.end + offset};
    marks.push_back(*found);
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
    const std::string_view literal = document.literal(node);
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

text::Checked<std::vector<text::Span>> find_between_marks(const Document& document) {
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
    if (!mark.is_exact && mark.kind == Mark::Kind::end) {
      report(mark, "this ends nothing that is private", "write '<!-- /private -->' to end it");
      continue;
    }
    if (!mark.is_exact)
      report(mark, "this is taken for the beginning of what is private",
             "write '<!-- private -->', or begin the comment with another word");
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

}  // namespace

text::Checked<std::vector<text::Span>> find_private(const Document& document) {
  auto read = find_between_marks(document);
  auto comments = find_percent_comments(document);
  std::ranges::move(comments.diagnostics, std::back_inserter(read.diagnostics));
  if (comments.value.empty()) return read;
  read.value.insert(read.value.end(), comments.value.begin(), comments.value.end());
  std::ranges::sort(read.value, {}, &text::Span::begin);
  std::vector<text::Span> apart;
  for (const text::Span span : read.value) {
    if (apart.empty() || span.begin >= apart.back().end)
      apart.push_back(span);
    else
      apart.back().end = std::max(apart.back().end, span.end);
  }
  read.value = std::move(apart);
  return read;
}

text::Span find_front_matter_mark(const Document& document) {
  const text::Span yaml = document.front_matter();
  const auto marks = marks_in(document.source().slice(yaml), yaml.begin);
  return marks.empty() ? text::Span{} : marks.front().span;
}

}  // namespace daybook::markdown
