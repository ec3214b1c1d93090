// SPDX-License-Identifier: MIT
#include "markdown/quotation.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

constexpr std::u32string_view k_full_stops = U"。！？｡";
constexpr std::u32string_view k_stops = U".!?…";
constexpr std::u32string_view k_closers = U")]\"'”’»」』）】》";
// A full stop behind one of these ends no sentence.
constexpr std::array<std::string_view, 26> k_abbreviations{
    "al",  "approx", "bzw", "ca", "cf", "ch", "dr",   "e.g",  "eq",  "fig", "i.e", "incl", "mr",
    "mrs", "ms",     "no",  "nr", "p",  "pp", "prof", "resp", "sec", "st",  "u.a", "vs",   "z.b"};
// Without a space in so many code points a text is cut between any two.
constexpr std::size_t k_longest_word = 24;

/// A piece of [begin, end) bytes.
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The words of one block with the place of one link.
struct Flat {
  std::string text;         // a hard break is '\n'
  std::vector<bool> fixed;  // by byte: no sentence ends here
  Piece link;

  void add(std::string_view words, bool is_fixed) {
    for (const char c : words) {
      const bool is_space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (is_space && (text.empty() || text.back() == ' ' || text.back() == '\n')) continue;
      text += is_space ? ' ' : c;
      fixed.push_back(is_fixed);
    }
  }
  void end_line() {
    text += '\n';
    fixed.push_back(false);
  }
};

bool has_no_words(const Document& document, NodeId id) {
  const NodeKind kind = document.node(id).kind;
  return kind == NodeKind::wiki_embed ||
         (kind == NodeKind::wiki_link && document.detail(id).empty());
}

std::string_view words_of(const Document& document, NodeId id, const QuotationOptions& options) {
  const Node& node = document.node(id);
  switch (node.kind) {
    case NodeKind::text:
    case NodeKind::code:
    case NodeKind::math_inline:
    case NodeKind::mention:
      return document.literal(id);
    case NodeKind::wiki_link:
    case NodeKind::wiki_embed:
      break;
    default:
      return {};
  }
  if (!has_no_words(document, id)) return document.detail(id);
  const std::string_view shown =
      options.shown ? options.shown(document.number(id)) : std::string_view{};
  return shown.empty() ? document.literal(id) : shown;
}

/// The nodes of a block around a link, with at least `reach` bytes before and behind it where there
/// are so many.
NodeRange around(const Document& document, NodeId block, NodeId link, std::size_t reach) {
  const NodeRange all = document.inside(block);
  // What has no words counts, too, lest there be many of them.
  const QuotationOptions as_written;
  const auto size = [&](NodeId id) { return words_of(document, id, as_written).size() + 1; };
  NodeRange range{link, document.node(link).subtree_end};
  for (std::size_t before = 0; range.begin > all.begin && before < reach;
       before += size(range.begin))
    --range.begin.index;
  for (std::size_t behind = 0; range.end < all.end && behind < reach; ++range.end.index)
    behind += size(range.end);
  return range;
}

Flat flatten(const Document& document, NodeRange range, NodeId link,
             const QuotationOptions& options) {
  Flat flat;
  for (NodeId id = range.begin; id < range.end; ++id.index) {
    if (id == document.node(link).subtree_end) flat.link.end = flat.text.size();
    if (id == link) flat.link.begin = flat.text.size();
    const NodeKind kind = document.node(id).kind;
    if (kind == NodeKind::hard_break) flat.end_line();
    if (kind == NodeKind::soft_break) flat.add(" ", false);
    const bool in_link = id >= link && id < document.node(link).subtree_end;
    flat.add(words_of(document, id, options), in_link || kind != NodeKind::text);
  }
  if (document.node(link).subtree_end == range.end) flat.link.end = flat.text.size();
  return flat;
}

/// The words around a link: no more than can be shown, for a paragraph may hold thousands of links.
Flat flatten_near(const Document& document, NodeId block, NodeId link,
                  const QuotationOptions& options) {
  constexpr std::size_t k_widest = 4;     // bytes of a code point
  constexpr std::size_t k_beyond = 1000;  // bytes that tell whether a sentence ends
  const std::size_t least = options.most * k_widest + k_beyond;
  const NodeRange all = document.inside(block);
  for (std::size_t reach = least;; reach *= 2) {
    const NodeRange range = around(document, block, link, reach);
    Flat flat = flatten(document, range, link, options);
    // Of many spaces one is left.
    const bool is_enough = (range.begin == all.begin || flat.link.begin >= least) &&
                           (range.end == all.end || flat.text.size() - flat.link.end >= least);
    if (is_enough) return flat;
  }
}

bool is_one_of(std::u32string_view signs, char32_t c) {
  return signs.find(c) != std::u32string_view::npos;
}

bool is_abbreviation(std::string_view text, std::size_t stop) {
  std::size_t begin = stop;
  while (begin > 0 && (text::is_ascii_alphanumeric(text[begin - 1]) || text[begin - 1] == '.'))
    --begin;
  const std::string word = text::ascii_lower(text.substr(begin, stop - begin));
  const bool is_initial = word.size() == 1 && !text::is_ascii_digit(word[0]);
  return is_initial || std::ranges::find(k_abbreviations, word) != k_abbreviations.end();
}

bool is_small_letter(char32_t c) {
  return text::is_letter(c) && text::lower(c) == c && !text::is_cjk(c);
}

std::size_t skip(std::string_view text, std::size_t at, std::u32string_view signs) {
  for (auto next = text::decode(text, at); next.size > 0 && is_one_of(signs, next.code_point);
       next = text::decode(text, at))
    at += next.size;
  return at;
}

/// Where the sentence ends of which the sign at `at` may be the last; 0: it goes on.
std::size_t sentence_end(const Flat& flat, std::size_t at) {
  const text::Decoded sign = text::decode(flat.text, at);
  const std::size_t behind = at + sign.size;
  if (flat.fixed[at]) return 0;
  if (sign.code_point == U'\n') return behind;
  if (is_one_of(k_full_stops, sign.code_point)) {
    const std::size_t end = skip(flat.text, skip(flat.text, behind, k_full_stops), k_closers);
    return skip(flat.text, end, U" ");
  }
  if (!is_one_of(k_stops, sign.code_point)) return 0;
  const std::size_t end = skip(flat.text, skip(flat.text, behind, k_stops), k_closers);
  const std::size_t next = skip(flat.text, end, U" ");
  if (next == flat.text.size()) return next;
  if (next == end && flat.text[end] != '\n') return 0;
  if (sign.code_point == U'.' && is_abbreviation(flat.text, at)) return 0;
  // A sentence may begin with the name of a page or with code.
  const bool goes_on =
      !flat.fixed[next] && is_small_letter(text::decode(flat.text, next).code_point);
  return goes_on ? 0 : next;
}

Piece sentence_around(const Flat& flat) {
  Piece sentence{0, flat.text.size()};
  for (std::size_t at = 0; at < flat.text.size(); at += text::decode(flat.text, at).size) {
    const std::size_t end = sentence_end(flat, at);
    if (end == 0) continue;
    if (end <= flat.link.begin) sentence.begin = end;
    if (end >= flat.link.end && at >= flat.link.begin) return {sentence.begin, end};
  }
  return sentence;
}

/// The first bytes of a text that are at most `most` code points.
std::size_t bytes_of(std::string_view text, std::size_t most) {
  std::size_t at = 0;
  for (; most > 0 && at < text.size(); --most)
    at += text::decode(text, at).size;
  return at;
}

/// The beginning of a text, cut behind a word.
std::string cut_end(std::string_view text, std::size_t most) {
  if (text::count_code_points(text) <= most) return std::string(text);
  const std::string_view kept = text.substr(0, bytes_of(text, most));
  const std::size_t space = kept.rfind(' ');
  const bool is_near = space != std::string_view::npos &&
                       text::count_code_points(kept.substr(space)) <= k_longest_word;
  return std::string(is_near ? kept.substr(0, space) : kept) + "…";
}

/// The end of a text, cut before a word.
std::string cut_begin(std::string_view text, std::size_t most) {
  const std::size_t size = text::count_code_points(text);
  if (size <= most) return std::string(text);
  std::size_t begin = bytes_of(text, size - most);
  const std::size_t space = text.find(' ', begin);
  if (space != std::string_view::npos &&
      text::count_code_points(text.substr(begin, space - begin)) <= k_longest_word)
    begin = space + 1;
  while (begin < text.size() && text::is_mark(text::decode(text, begin).code_point))
    begin += text::decode(text, begin).size;
  return "…" + std::string(text.substr(begin));
}

void replace_breaks(std::string& text) {
  std::ranges::replace(text, '\n', ' ');
}

Quotation cut(const Flat& flat, Piece sentence, std::size_t most) {
  const std::string_view text = flat.text;
  const std::string_view before = text.substr(sentence.begin, flat.link.begin - sentence.begin);
  std::string_view after = text.substr(flat.link.end, sentence.end - flat.link.end);
  while (after.ends_with(' ') || after.ends_with('\n'))
    after.remove_suffix(1);
  Quotation quotation;
  quotation.words = cut_end(text.substr(flat.link.begin, flat.link.end - flat.link.begin), most);
  const std::size_t rest = most - std::min(most, text::count_code_points(quotation.words));
  const std::size_t behind = std::min(text::count_code_points(after), rest / 2);
  quotation.before = cut_begin(before, rest - behind);
  const std::size_t used = std::min(rest, text::count_code_points(quotation.before));
  quotation.after = cut_end(after, rest - used);
  for (std::string* const part : {&quotation.before, &quotation.words, &quotation.after})
    replace_breaks(*part);
  return quotation;
}

}  // namespace

Quotation quote_link(const Document& document, std::size_t index, const QuotationOptions& options) {
  const NodeId link = document.links()[index].node;
  const NodeId block = quoted_block(document, index);
  const Flat flat = flatten_near(document, block, link, options);
  const NodeKind parent = document.node(document.parent(block)).kind;
  const bool has_sentences =
      document.node(block).kind == NodeKind::paragraph && parent != NodeKind::list_item;
  return cut(flat, has_sentences ? sentence_around(flat) : Piece{0, flat.text.size()},
             options.most);
}

NodeId quoted_block(const Document& document, std::size_t index) {
  NodeId block = document.links()[index].node;
  while (block.index > 0 && document.node(block).kind >= NodeKind::text)
    block = document.parent(block);
  return block;
}

std::vector<std::size_t> links_without_words(const Document& document, NodeId block) {
  std::vector<std::size_t> links;
  const NodeRange range = document.inside(block);
  for (NodeId id = range.begin; id < range.end; ++id.index) {
    if (has_no_words(document, id)) links.push_back(document.number(id));
  }
  return links;
}

}  // namespace daybook::markdown
