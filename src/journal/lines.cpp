// SPDX-License-Identifier: MIT
// Cuts inlines into labelled lines.  Does not judge a label: that is the vocabulary's.  Tested by
// lines_test.cpp.
#include "journal/lines.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::Document;
using markdown::NodeId;
using markdown::NodeKind;
using markdown::NodeRange;

constexpr std::string_view k_wide_colon = "：";
constexpr std::size_t k_longest_label =
    60;  // bytes; a colon later than this ends a clause, not a label

/// Size of a colon at the start of the text, 0 without one.
std::size_t colon_size(std::string_view text) {
  if (text.starts_with(':')) return 1;
  return text.starts_with(k_wide_colon) ? k_wide_colon.size() : 0;
}

std::string_view without_end_colon(std::string_view text) {
  text = text::trim(text);
  if (text.ends_with(':')) text.remove_suffix(1);
  if (text.ends_with(k_wide_colon)) text.remove_suffix(k_wide_colon.size());
  return text::trim(text);
}

bool ends_in_colon(std::string_view text) {
  text = text::trim(text);
  return text.ends_with(':') || text.ends_with(k_wide_colon);
}

/// The first colon that ends a label: not of a URL, a time or `::`.
std::size_t label_colon(std::string_view text) {
  for (std::size_t at = 0; at < std::min(text.size(), k_longest_label); ++at) {
    if (text.substr(at).starts_with(k_wide_colon)) return at;
    if (text[at] != ':') continue;
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    const char before = at > 0 ? text[at - 1] : ' ';
    // Between Chinese words, or before them, a plain colon needs no space.
    const bool wide = !text::is_ascii(before);
    if (next == ' ' || wide || (!text::is_ascii(next) && before != ':')) return at;
  }
  return std::string_view::npos;
}

/// Reads what follows a bold label: a colon, a dash, or running text.
void take_value(Line& line, std::string_view rest) {
  rest = text::trim(rest);
  if (const std::size_t size = colon_size(rest); size > 0) {
    line.colon = true;
    rest.remove_prefix(size);
  } else if (!line.colon) {
    for (const std::string_view dash : {"- ", "– ", "— ", "-- ", "→ ", "——", "—", "–"}) {
      if (!rest.starts_with(dash)) continue;
      rest.remove_prefix(dash.size());
      break;
    }
  }
  line.value = std::string(text::trim(rest));
}

class Cutter {
 public:
  Cutter(const Document& document, NodeRange inlines) : document_(document), inlines_(inlines) {}

  std::vector<Line> cut() {
    NodeId at = inlines_.begin;
    while (at.index < inlines_.end.index) {
      const NodeId next = document_.node(at).subtree_end;
      take(at, next);
      at = next;
    }
    flush(inlines_.end);
    return std::move(lines_);
  }

 private:
  void take(NodeId at, NodeId next) {
    const NodeKind kind = document_.node(at).kind;
    if (kind == NodeKind::soft_break || kind == NodeKind::hard_break || is_line_break(at)) {
      flush(at);
      begin_ = next;
      return;
    }
    if (kind == NodeKind::strong && begins_label(at, next)) {
      // `✅ **Do**: …`: a mark before the label belongs to its line.
      if (text::match_key(text_).empty()) {
        bold_at_ = text_.size();
        bold_ = markdown::plain_text(document_, {at, next});
        text_ += bold_;
        return;
      }
      flush(at);
      begin_ = at;
    }
    if (text_.empty()) begin_at(at);
    if (kind == NodeKind::strong && text::trim(text_).empty()) {
      bold_ = markdown::plain_text(document_, {at, next});
      text_ = bold_;
      return;
    }
    if (kind == NodeKind::text) {
      take_text(document_.literal(at), at);
      return;
    }
    text_ += markdown::plain_text(document_, {at, next});
  }

  bool is_line_break(NodeId at) const {
    if (document_.node(at).kind != NodeKind::html_inline) return false;
    return text::match_key(document_.literal(at)).starts_with("<br");
  }

  /// Bold text in mid-line that is a label: it or what follows it has a colon.
  bool begins_label(NodeId at, NodeId next) const {
    if (text::trim(text_).empty()) return false;
    if (ends_in_colon(markdown::plain_text(document_, {at, next}))) return true;
    if (next.index >= inlines_.end.index) return false;
    const std::string_view after = document_.literal(next);
    return document_.node(next).kind == NodeKind::text && colon_size(text::trim(after)) > 0;
  }

  void begin_at(NodeId at) {
    begin_ = at;
    has_begin_ = true;
  }

  /// Running text, cut at each bar or dot that stands between fields.
  void take_text(std::string_view text, NodeId at) {
    for (std::size_t bar = find_bar(text); bar != std::string_view::npos; bar = find_bar(text)) {
      text_ += text.substr(0, bar);
      if (!has_field()) {
        text_ += text.substr(bar, 1);
        text.remove_prefix(bar + 1);
        continue;
      }
      flush(at);
      begin_at(at);
      text.remove_prefix(std::min(text.size(), text.find(' ', bar + 1) + 1));
    }
    if (text_.empty()) {
      while (text.starts_with(' '))
        text.remove_prefix(1);
    }
    text_ += text;
  }

  /// The space before the first ` | `, ` · ` or ` • `.
  static std::size_t find_bar(std::string_view text) {
    constexpr std::array<std::string_view, 4> k_bars{" | ", " · ", " • ", " ｜ "};
    std::size_t at = text.find(' ');
    while (at != std::string_view::npos && std::ranges::none_of(k_bars, [&](std::string_view bar) {
             return text.substr(at, bar.size()) == bar;
           }))
      at = text.find(' ', at + 1);
    return at;
  }

  bool has_field() const { return !bold_.empty() || label_colon(text_) != std::string::npos; }

  void flush(NodeId end) {
    std::string_view whole = text::trim(text_);
    for (const std::string_view bar : {"|", "·", "•"}) {
      if (whole.ends_with(bar)) whole = text::trim(whole.substr(0, whole.size() - bar.size()));
    }
    if (!whole.empty() && has_begin_) push(whole, end);
    text_.clear();
    bold_.clear();
    bold_at_ = 0;
    has_begin_ = false;
  }

  void push(std::string_view whole, NodeId end) {
    Line line;
    const bool has_bold = !bold_.empty();
    if (has_bold) {
      line.label = std::string(without_end_colon(bold_));
      line.colon = ends_in_colon(bold_);
      take_value(line, whole.substr(std::min(whole.size(), bold_at_ + bold_.size())));
    }
    // `**Q: all of it bold**`: the label is inside.
    if (!has_bold || (!line.colon && line.value.empty())) line = split_label(std::string(whole));
    line.text = std::string(whole);
    line.bold = has_bold;
    line.all_bold = has_bold && text::trim(bold_).size() == whole.size();
    line.nodes = {begin_, end};
    const std::uint32_t first = document_.node(begin_).span.begin;
    const text::SourceFile& source = document_.source();
    const std::uint32_t row = source.line_of(first);
    const auto size = static_cast<std::uint32_t>(source.line(row).size());
    line.span = {first, std::max(first, source.line_start(row) + size)};
    lines_.push_back(std::move(line));
  }

  const Document& document_;
  NodeRange inlines_;
  std::vector<Line> lines_;
  std::string text_;
  std::string bold_;
  std::size_t bold_at_ = 0;  // where it stands in text_
  NodeId begin_{};
  bool has_begin_ = false;
};

}  // namespace

std::vector<Line> lines_of(const Document& document, NodeRange inlines) {
  return Cutter(document, inlines).cut();
}

Line split_label(std::string text) {
  Line line;
  const std::size_t colon = label_colon(text);
  if (colon == std::string::npos || colon == 0) {
    line.value = text;
  } else {
    const std::string_view whole = text;
    line.label = std::string(text::trim(whole.substr(0, colon)));
    line.value = std::string(text::trim(whole.substr(colon + colon_size(whole.substr(colon)))));
    line.colon = true;
  }
  line.text = std::move(text);
  return line;
}

std::size_t enumerator_size(std::string_view text) {
  std::size_t at = text.starts_with('(') ? 1 : text.starts_with("（") ? k_wide_colon.size() : 0;
  const std::size_t digits = at;
  while (at < text.size() && text::is_ascii_digit(text[at]))
    ++at;
  if (at == digits || at - digits > 2) return 0;
  for (const std::string_view mark : {"、", "．", "）", ".", ")"}) {
    if (!text.substr(at).starts_with(mark)) continue;
    at += mark.size();
    const bool plain = text::is_ascii(mark.front());
    const bool wide = at < text.size() && static_cast<unsigned char>(text[at]) >= 0xE3U;
    return wide || (!plain && at < text.size()) ? at : 0;
  }
  return 0;
}

text::Span locate(const Document& document, text::Span part, std::string_view needle) {
  if (needle.empty()) return part;
  const std::string_view bytes = document.source().slice(part);
  const std::size_t at = bytes.find(needle);
  if (at == std::string_view::npos) return part;
  const auto begin = static_cast<std::uint32_t>(part.begin + at);
  return {begin, static_cast<std::uint32_t>(begin + needle.size())};
}

std::span<const markdown::Link> links_in(const Document& document, NodeRange nodes) {
  const auto links = document.links();
  const auto node = [](const markdown::Link& link) { return link.node.index; };
  const auto begin = std::ranges::lower_bound(links, nodes.begin.index, {}, node);
  const auto end = std::ranges::lower_bound(links, nodes.end.index, {}, node);
  if (begin >= end) return {};
  return links.subspan(static_cast<std::size_t>(begin - links.begin()),
                       static_cast<std::size_t>(end - begin));
}

}  // namespace daybook::journal
