// SPDX-License-Identifier: MIT
#include "markdown/percent_comments.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>

#include "markdown/line_prefix.hpp"
#include "text/ascii.hpp"
#include "text/source_file.hpp"

namespace daybook::markdown {
namespace {

constexpr std::string_view k_sign = "%%";

/// `%%` in a block of text.
struct Sign {
  std::uint32_t at = 0;
  std::uint32_t block_end = 0;  ///< of the block it stands in
  bool is_plain = true;         ///< neither in code nor behind a backslash: may begin a comment
  std::uint32_t behind() const { return at + static_cast<std::uint32_t>(k_sign.size()); }
};

bool is_text(NodeKind kind) {
  return kind == NodeKind::paragraph || kind == NodeKind::heading || kind == NodeKind::table_cell ||
         kind == NodeKind::callout_title || kind == NodeKind::html_block;
}

/// The signs of a document, ascending.  More than three in a row are a line that somebody drew, of
/// three the first is a number's.
class SignReader {
 public:
  explicit SignReader(const Document& document) : bytes_(document.source().bytes()) {
    for (const Node& node : document.nodes()) {
      if (is_text(node.kind)) read(node);
    }
    // Footnotes stand at the tree's end.
    std::ranges::sort(signs_, {}, &Sign::at);
  }

  std::vector<Sign> take() { return std::move(signs_); }

 private:
  void read(const Node& node) {
    const text::Span block = node.span;
    const std::string_view text = bytes_.substr(0, block.end);
    std::size_t raw_end = block.begin;  // of the last code or escape
    std::size_t at = block.begin;
    while ((at = text.find_first_of("%`\\", at)) != std::string_view::npos) {
      std::size_t behind = std::min(text.find_first_not_of(text[at], at), text.size());
      if (text[at] == '\\') behind = at + 1;
      if (text[at] == '%')
        add(block, at, behind, at >= raw_end);
      else if (at >= raw_end)
        raw_end = text[at] == '`' ? past_code(text, at, behind, node.kind) : at + 2;
      at = behind;
    }
  }

  void add(text::Span block, std::size_t at, std::size_t behind, bool is_plain) {
    const std::size_t size = behind - at;
    if (size < k_sign.size() || size > k_sign.size() + 1) return;
    signs_.push_back({.at = static_cast<std::uint32_t>(behind - k_sign.size()),
                      .block_end = block.end,
                      .is_plain = is_plain});
  }

  /// Behind the next run of as many backticks, or behind the first where there is none.  In a table
  /// cells come before code.
  static std::size_t past_code(std::string_view text, std::size_t at, std::size_t inside,
                               NodeKind kind) {
    const std::size_t cell_end =
        kind == NodeKind::table_cell ? std::min(text.find('|', at), text.size()) : text.size();
    for (std::size_t i = text.find('`', inside); i < cell_end; i = text.find('`', i)) {
      const std::size_t behind = std::min(text.find_first_not_of('`', i), text.size());
      if (behind - i == inside - at) return behind;
      i = behind;
    }
    return inside;
  }

  std::string_view bytes_;
  std::vector<Sign> signs_;
};

bool is_blank(std::string_view bytes, std::size_t at) {
  return at >= bytes.size() ||
         std::string_view(" \t\r\n").find(bytes[at]) != std::string_view::npos;
}

bool is_word(std::string_view bytes, std::size_t at) {
  return at < bytes.size() && text::is_ascii_alphanumeric(bytes[at]);
}

bool follows_digit(std::string_view bytes, const Sign& sign) {
  return sign.at > 0 && text::is_ascii_digit(bytes[sign.at - 1]);
}

/// `7 %% 3`
bool is_operator(std::string_view bytes, const Sign& sign) {
  if (sign.at == 0 || !is_blank(bytes, sign.at - 1) || !is_blank(bytes, sign.behind()))
    return false;
  const std::size_t before = bytes.find_last_not_of(" \t", sign.at - 1);
  const std::size_t after = bytes.find_first_not_of(" \t", sign.behind());
  return before != std::string_view::npos && after != std::string_view::npos &&
         text::is_ascii_digit(bytes[before]) && text::is_ascii_digit(bytes[after]);
}

/// Neither an operator nor the percent of a number.
bool may_begin(std::string_view bytes, const Sign& sign) {
  if (follows_digit(bytes, sign)) return sign.is_plain && is_word(bytes, sign.behind());
  return sign.is_plain && !is_operator(bytes, sign);
}

/// `%%time`: another one before a word, `and %%timeit`, is no end of this.
bool looks_like_word(std::string_view bytes, const Sign& sign) {
  return is_word(bytes, sign.behind()) && (sign.at == 0 || is_blank(bytes, sign.at - 1));
}

bool begins_line(const text::SourceFile& source, const Sign& sign) {
  const std::uint32_t line = source.line_of(sign.at);
  return skip_prefix(source.line(line)) >= sign.at - source.line_start(line);
}

bool ends_line(std::string_view bytes, const Sign& sign) {
  const std::size_t next = std::min(bytes.find_first_not_of(" \t", sign.behind()), bytes.size());
  return next == bytes.size() || bytes[next] == '\n' || bytes[next] == '\r';
}

/// The first sign from one on that does not look like a word, and that ends a line but no number;
/// the number of signs without one.
struct Ends {
  std::size_t of_word = 0;
  std::size_t of_line = 0;
};

std::vector<Ends> find_ends(std::string_view bytes, const std::vector<Sign>& signs) {
  std::vector<Ends> ends(signs.size() + 1, Ends{.of_word = signs.size(), .of_line = signs.size()});
  for (std::size_t i = signs.size(); i-- > 0;) {
    ends[i] = {.of_word = looks_like_word(bytes, signs[i]) ? ends[i + 1].of_word : i,
               .of_line = ends_line(bytes, signs[i]) && !follows_digit(bytes, signs[i])
                              ? i
                              : ends[i + 1].of_line};
  }
  return ends;
}

}  // namespace

text::Checked<std::vector<text::Span>> find_percent_comments(const Document& document) {
  text::Checked<std::vector<text::Span>> read;
  const text::SourceFile& source = document.source();
  const std::string_view bytes = source.bytes();
  if (bytes.find(k_sign, document.body_begin()) == std::string_view::npos) return read;
  const std::vector<Sign> signs = SignReader(document).take();
  const std::vector<Ends> ends = find_ends(bytes, signs);
  for (std::size_t i = 0; i < signs.size(); ++i) {
    const Sign& begin = signs[i];
    if (!may_begin(bytes, begin)) continue;
    const bool is_of_line = begins_line(source, begin);
    std::size_t end = looks_like_word(bytes, begin) ? ends[i + 1].of_word : i + 1;
    if (end < signs.size() && signs[end].at >= begin.block_end) end = signs.size();
    if (end == signs.size() && is_of_line) end = ends[i + 1].of_line;
    if (end < signs.size()) {
      read.value.push_back({begin.at, signs[end].behind()});
      i = end;
    } else if (is_of_line && is_blank(bytes, begin.behind())) {
      read.value.push_back({begin.at, static_cast<std::uint32_t>(bytes.size())});
      read.diagnostics.push_back(text::make_diagnostic(
          text::Rule::private_unpaired, source.place({begin.at, begin.behind()}),
          "this comment has no end, so nothing below is published",
          "write '%%' on a line of its own where it ends"));
      break;
    }
  }
  return read;
}

}  // namespace daybook::markdown
